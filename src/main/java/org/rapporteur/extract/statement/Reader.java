package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.rule.WordLists;

/** The best reading of every cue, by a model. */
final class Reader {

  private final LinearModel model;
  private final WordLists words;

  Reader(LinearModel model, WordLists words) {
    this.model = model;
    this.words = words;
  }

  List<Scored> read(List<Candidate> candidates, Layout layout) {
    Features features = new Features(layout, words);
    List<Scored> read = new ArrayList<>();
    for (List<Candidate> readings : Choices.of(candidates)) {
      double[] scores = new double[readings.size()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = model.score(features.of(readings.get(i)));
      }
      read.add(Choices.best(readings, LinearModel.shares(scores), layout));
    }
    return read;
  }
}
