package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.rule.WordLists;

/**
 * The best reading of every cue, by two models: one weighs the readings of a cue against each
 * other, the second looks at the likelier ones again, knowing what the first thinks of the others.
 */
final class Reader {

  private final ModelFile model;
  private final WordLists words;

  Reader(ModelFile model, WordLists words) {
    this.model = model;
    this.words = words;
  }

  List<Scored> read(List<Candidate> candidates, Layout layout) {
    Features features = new Features(layout, words);
    List<List<Reading>> likely = new ArrayList<>();
    for (List<Candidate> readings : Choices.of(candidates)) {
      double[] scores = new double[readings.size()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = model.model().score(features.of(readings.get(i)));
      }
      likely.add(Choices.likely(likely.size(), readings, LinearModel.shares(scores), layout));
    }
    Measures measures = new Measures(likely, layout, words);
    return likely.stream().map(l -> likeliest(l, measures, layout)).toList();
  }

  /**
   * The second model tells which readings are right and how surely, but not which of two that say
   * nearly the same says it to the word; that is for the first.
   */
  private Scored likeliest(List<Reading> readings, Measures measures, Layout layout) {
    double[] right = new double[readings.size()];
    int best = 0;
    for (int i = 0; i < right.length; i++) {
      double odds = model.trees().score(measures.of(readings.get(i), model.rates()));
      right[i] = 1 / (1 + Math.exp(-odds));
      best = right[i] > right[best] ? i : best;
    }
    int exact = best;
    double most = 0;
    for (int i = 0; i < right.length; i++) {
      Candidate candidate = readings.get(i).candidate();
      double share = share(candidate, readings);
      if (share > most && Choices.same(candidate, readings.get(best).candidate(), layout)) {
        exact = i;
        most = share;
      }
    }
    return new Scored(readings.get(exact).candidate(), right[best]);
  }

  /** How likely the first model thinks that this is said, by whatever rule it is read. */
  private static double share(Candidate candidate, List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.candidate().content().equals(candidate.content()))
        .filter(r -> r.candidate().speaker().equals(candidate.speaker()))
        .mapToDouble(Reading::share)
        .sum();
  }
}
