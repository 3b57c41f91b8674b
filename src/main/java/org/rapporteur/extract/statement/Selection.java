package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the likeliest readings: one for a cue, and none whose content lies in that of another, for
 * a statement inside a statement belongs to the one who is quoted.
 */
final class Selection {

  private static final double SAME = 0.5;
  private static final double INSIDE = 0.8;

  private Selection() {}

  /** Those worth keeping, in text order. */
  static List<Scored> of(List<Scored> scored, Layout layout) {
    List<Scored> best =
        scored.stream().sorted(Comparator.comparingDouble(Scored::probability).reversed()).toList();
    List<Scored> kept = new ArrayList<>();
    Set<Candidate.Place> cues = new HashSet<>();
    for (Scored one : best) {
      Candidate candidate = one.candidate();
      Candidate.Place cue = new Candidate.Place(candidate.sentence(), candidate.cue());
      if (candidate.hasCue() && cues.contains(cue) || clashes(candidate, kept, layout)) {
        continue;
      }
      cues.add(cue);
      kept.add(one);
    }
    kept.sort(
        Comparator.comparingInt((Scored s) -> s.candidate().start())
            .thenComparingInt(s -> s.candidate().end()));
    return kept;
  }

  private static boolean clashes(Candidate candidate, List<Scored> kept, Layout layout) {
    for (Scored other : kept) {
      Candidate against = other.candidate();
      if (candidate.start() < against.end() && against.start() < candidate.end()) {
        Overlap overlap = Overlap.of(candidate.content(), against.content(), layout);
        if (overlap.jaccard() >= SAME || overlap.contained() >= INSIDE) {
          return true;
        }
      }
    }
    return false;
  }
}
