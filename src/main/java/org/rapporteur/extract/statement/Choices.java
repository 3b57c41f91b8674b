package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.text.Span;

/** Candidates by cue: readings that exclude each other. */
final class Choices {

  private static final double SAME = 0.5;

  /** Readings less likely than this are not looked at. */
  private static final double SLIGHT = 0.003;

  /** Those after the first that are less likely than this are not looked at twice. */
  private static final double LIKELY = 0.02;

  private static final int MOST = 6;

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
   * The likelier readings of a cue, likeliest first. The best of them is the one that most likely
   * says what a reader would mark: likelihoods of readings with nearly the same content and the
   * same speaker count together.
   *
   * @param cue its number
   */
  static List<Reading> likely(int cue, List<Candidate> readings, double[] shares, Layout layout) {
    double[] masses = new double[shares.length];
    double none = 1;
    for (int i = 0; i < shares.length; i++) {
      none -= shares[i];
      for (int j = 0; j < shares.length; j++) {
        masses[i] += alike(readings, shares, i, j, layout) ? shares[j] : 0;
      }
    }
    int best = best(readings, shares, masses, layout);
    List<Integer> order =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -shares[i]))
            .toList();
    List<Reading> likely = new ArrayList<>();
    for (int rank = 0; rank < order.size(); rank++) {
      int i = order.get(rank);
      if (i == best || rank < MOST && (rank == 0 || shares[i] >= LIKELY)) {
        likely.add(
            new Reading(
                readings.get(i),
                cue,
                shares[i],
                Math.min(1, masses[i]),
                Math.max(0, none),
                rank,
                shares.length,
                i == best));
      }
    }
    return likely;
  }

  private static int best(
      List<Candidate> readings, double[] shares, double[] masses, Layout layout) {
    int centre = 0;
    for (int i = 0; i < shares.length; i++) {
      centre = shares[i] > SLIGHT && masses[i] > masses[centre] ? i : centre;
    }
    int best = centre;
    for (int j = 0; j < shares.length; j++) {
      if (shares[j] > shares[best] && alike(readings, shares, centre, j, layout)) {
        best = j;
      }
    }
    return best;
  }

  private static boolean alike(
      List<Candidate> readings, double[] shares, int one, int other, Layout layout) {
    return one == other
        || shares[other] > SLIGHT && same(readings.get(one), readings.get(other), layout);
  }

  /** True for readings with the same speaker and nearly the same content. */
  static boolean same(Candidate one, Candidate other, Layout layout) {
    return one.speaker().equals(other.speaker())
        && Overlap.of(one.content(), other.content(), layout).jaccard() >= SAME;
  }
}
