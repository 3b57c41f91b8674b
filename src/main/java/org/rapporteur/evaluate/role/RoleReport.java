package org.rapporteur.evaluate.role;

import static org.rapporteur.evaluate.role.RoleMeasure.*;

import java.util.List;
import org.rapporteur.evaluate.Counts;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.Interval;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.evaluate.Score;

/**
 * How well roles were found.
 *
 * @param documents gold documents
 * @param gold roles in them
 * @param judged roles of the graph whose person and body gold knows
 * @param kinds recall by kind of role; precision is that of all judged
 * @param interval of the F1 of the first kind, 95 %, bootstrapped by document
 * @param mistakes all of them, in document order
 */
public record RoleReport(
    int documents,
    long gold,
    long judged,
    List<Kind> kinds,
    Interval interval,
    List<Mistake> mistakes) {

  public RoleReport {
    kinds = List.copyOf(kinds);
    mistakes = List.copyOf(mistakes);
  }

  /** A kind of roles, in words, with how many gold has. */
  public record Kind(String kind, long gold, Score score) {}

  static RoleReport of(int documents, Documents<RoleMeasure> counted, List<Mistake> mistakes) {
    Counts<RoleMeasure> sum = counted.sum();
    return new RoleReport(
        documents,
        sum.get(ALL),
        sum.get(JUDGED),
        List.of(
            kind("political, one sentence", sum, POLITICAL_NEAR_HIT, POLITICAL_NEAR),
            kind("political", sum, POLITICAL_HIT, POLITICAL),
            kind("all, one sentence", sum, NEAR_HIT, NEAR),
            kind("all", sum, ALL_HIT, ALL)),
        counted.interval(c -> score(c, POLITICAL_NEAR_HIT, POLITICAL_NEAR).f1()),
        mistakes);
  }

  private static Kind kind(
      String words, Counts<RoleMeasure> sum, RoleMeasure hit, RoleMeasure gold) {
    return new Kind(words, sum.get(gold), score(sum, hit, gold));
  }

  private static Score score(Counts<RoleMeasure> counts, RoleMeasure hit, RoleMeasure gold) {
    return Score.of(counts.ratio(RIGHT, JUDGED), counts.ratio(hit, gold));
  }
}
