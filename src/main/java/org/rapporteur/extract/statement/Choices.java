package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.Span;

/** Candidates by cue: readings that exclude each other. */
final class Choices {

  private static final double SAME = 0.5;

  /** Readings less likely than this are not looked at. */
  private static final double SLIGHT = 0.003;

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
    int centre = 0;
    double most = 0;
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > SLIGHT) {
        double sum = 0;
        for (int j = 0; j < shares.length; j++) {
          sum += alike(readings, shares, i, j, layout) ? shares[j] : 0;
        }
        if (sum > most) {
          most = sum;
          centre = i;
        }
      }
    }
    int best = centre;
    for (int j = 0; j < shares.length; j++) {
      if (shares[j] > shares[best] && alike(readings, shares, centre, j, layout)) {
        best = j;
      }
    }
    return new Scored(readings.get(best), Math.min(1, most));
  }

  private static boolean alike(
      List<Candidate> readings, double[] shares, int one, int other, Layout layout) {
    return one == other
        || shares[other] > SLIGHT && same(readings.get(one), readings.get(other), layout);
  }

  private static boolean same(Candidate one, Candidate other, Layout layout) {
    return one.speaker().equals(other.speaker())
        && Overlap.of(one.content(), other.content(), layout).jaccard() >= SAME;
  }
}
