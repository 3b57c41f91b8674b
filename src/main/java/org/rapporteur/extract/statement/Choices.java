package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.Span;

/** Candidates by cue: readings that exclude each other. */
final class Choices {

  private static final double SAME = 0.5;

  private Choices() {}

  /** Those of one cue together, in order of first appearance; each without a cue on its own. */
  static List<List<Candidate>> of(List<Candidate> candidates) {
    Map<Object, List<Candidate>> groups = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Object key =
          candidate.hasCue()
              ? new Candidate.Place(candidate.sentence(), candidate.cue())
              : new Span(candidate.start(), candidate.end());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
    }
    return List.copyOf(groups.values());
  }

  /**
   * The reading of a cue that most likely says what a reader would mark: likelihoods of readings
   * with nearly the same content and the same speaker count together.
   */
  static Scored best(List<Candidate> readings, double[] shares, Layout layout) {
    Scored best = null;
    for (int i = 0; i < shares.length; i++) {
      double sum = 0;
      for (int j = 0; j < shares.length; j++) {
        if (i == j || shares[j] > 0.005 && same(readings.get(i), readings.get(j), layout)) {
          sum += shares[j];
        }
      }
      // among equals the likelier one
      double rank = sum + shares[i] / 1000;
      if (shares[i] > 0.002 && (best == null || rank > best.rank())) {
        best = new Scored(readings.get(i), Math.min(1, sum), rank);
      }
    }
    return best == null ? new Scored(readings.get(0), 0, 0) : best;
  }

  private static boolean same(Candidate one, Candidate other, Layout layout) {
    return one.speaker().equals(other.speaker())
        && Overlap.of(one.content(), other.content(), layout).jaccard() >= SAME;
  }
}
