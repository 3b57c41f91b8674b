package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * What a second model may know of a reading: how likely the first thinks it, what the first thinks
 * of the cues around it and of those whose content overlaps with it, what it is made of, and how
 * often its like was right.
 */
final class Measures {

  private static final double SAME = 0.5;
  private static final double INSIDE = 0.8;
  private static final int NEAR = 4;
  private static final double EDGE = 0.002;
  private static final double NOTHING = -0.1;
  private static final int ELSEWHERE = 99;
  private static final List<String> NATURES = List.of("speech", "stance", "evidence", "other");

  private final Layout layout;
  private final WordList verbs;
  private final Manner manner;
  private final List<Reading> bests = new ArrayList<>();
  private final double certainty;

  /**
   * @param likely of each cue of an article
   */
  Measures(List<List<Reading>> likely, Layout layout, WordLists words) {
    this.layout = layout;
    this.verbs = words.list("attribution-verbs");
    this.manner = new Manner(words);
    likely.forEach(l -> l.stream().filter(Reading::best).forEach(bests::add));
    this.certainty = bests.stream().mapToDouble(Reading::mass).average().orElse(0);
  }

  double[] of(Reading reading, Rates rates) {
    List<Double> measures = new ArrayList<>();
    double inside = Math.max(EDGE, Math.min(1 - EDGE, reading.mass()));
    measures.add(Math.log(inside / (1 - inside)));
    measures.add(reading.share());
    measures.add(reading.none());
    measures.add((double) reading.rank());
    measures.add((double) reading.readings());
    rivals(reading, measures);
    around(reading, measures);
    made(reading, measures);
    for (String kind : kinds(reading)) {
      measures.add(rates.of(kind));
    }
    return measures.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The likeliest of the other cues that say the same, that hold this one, that this one holds. */
  private void rivals(Reading reading, List<Double> measures) {
    double same = 0;
    double around = 0;
    double within = 0;
    Candidate candidate = reading.candidate();
    for (Reading other : bests) {
      Candidate against = other.candidate();
      if (other.cue() != reading.cue()
          && against.start() < candidate.end()
          && candidate.start() < against.end()) {
        Overlap overlap = Overlap.of(candidate.content(), against.content(), layout);
        if (overlap.jaccard() >= SAME) {
          same = Math.max(same, other.mass());
        } else if (overlap.both() >= INSIDE * overlap.first()) {
          around = Math.max(around, other.mass());
        } else if (overlap.both() >= INSIDE * overlap.second()) {
          within = Math.max(within, other.mass());
        }
      }
    }
    measures.addAll(List.of(same, around, within));
  }

  /** The likeliest of the other cues of the sentence, the one before and the one after. */
  private void around(Reading reading, List<Double> measures) {
    double here = 0;
    double before = NOTHING;
    double after = NOTHING;
    double near = 0;
    for (Reading other : bests) {
      int away = other.candidate().sentence() - reading.candidate().sentence();
      if (other.cue() != reading.cue() && Math.abs(away) <= NEAR) {
        near += other.mass();
        here = away == 0 ? Math.max(here, other.mass()) : here;
        before = away == -1 ? Math.max(before, other.mass()) : before;
        after = away == 1 ? Math.max(after, other.mass()) : after;
      }
    }
    measures.addAll(List.of(here, before, after, near, certainty));
  }

  private void made(Reading reading, List<Double> measures) {
    Candidate candidate = reading.candidate();
    Tree tree = layout.tree(candidate.sentence());
    int weight = candidate.content().stream().mapToInt(layout::weight).sum();
    int sentence = Math.max(1, layout.weight(tree.sentence().span()));
    boolean here = candidate.hasCue() && candidate.speaker().sentence() == candidate.sentence();
    int distance = here ? candidate.speaker().token() - candidate.cue() : ELSEWHERE;
    measures.add((double) weight);
    measures.add((double) weight / sentence);
    measures.add((double) candidate.content().size());
    measures.add((double) candidate.sentence());
    measures.add((double) speakerWeight(candidate));
    measures.add((double) distance);
    measures.add((double) manner.mode(candidate, layout).ordinal());
    boolean speech = manner.nature(candidate, tree, layout) == StatementClaim.Nature.SPEECH;
    measures.add(speech ? 1.0 : 0.0);
    String nature = verbs.value(lemma(candidate), "nature").orElse("");
    measures.add((double) NATURES.indexOf(nature));
  }

  private int speakerWeight(Candidate candidate) {
    if (!candidate.speaker().isGiven()) {
      return 0;
    }
    Tree tree = layout.tree(candidate.speaker().sentence());
    int weight = 0;
    for (int i : tree.subtree(candidate.speaker().token()).stream().toArray()) {
      Span span = tree.token(i).span();
      weight +=
          candidate.content().stream().anyMatch(p -> p.covers(span)) ? 0 : layout.weight(span);
    }
    return weight;
  }

  private String lemma(Candidate candidate) {
    return candidate.hasCue()
        ? Feature.lemma(layout.tree(candidate.sentence()).token(candidate.cue()))
        : "none";
  }

  /** Names of the kinds a reading is of, always as many. */
  List<String> kinds(Reading reading) {
    Candidate candidate = reading.candidate();
    String lemma = lemma(candidate);
    String how = "-";
    if (candidate.hasCue()) {
      Token cue = layout.tree(candidate.sentence()).token(candidate.cue());
      how = cue.pos() + " " + cue.relation();
    }
    String who = "none";
    if (candidate.speaker().isGiven()) {
      Token speaker =
          layout.tree(candidate.speaker().sentence()).token(candidate.speaker().token());
      who = Feature.kind(speaker);
    }
    String rule = candidate.rule();
    return List.of(
        "lemma " + lemma,
        "rule lemma " + rule + " " + lemma,
        "lemma how " + lemma + " " + how,
        "rule " + rule,
        "variant " + rule + " " + candidate.variant(),
        "speaker " + rule + " " + who,
        "how " + how);
  }
}
