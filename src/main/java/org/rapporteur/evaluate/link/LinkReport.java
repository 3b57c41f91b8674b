package org.rapporteur.evaluate.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.evaluate.Counts;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.Interval;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.evaluate.Score;

/**
 * How well mentions were linked.
 *
 * @param documents that were compared
 * @param leftOut gold spans whose identifiers no graph of ours can have
 * @param types scores by type; those that gold has, and all together last
 * @param asGovernment places that gold has for a city and the graph for the government there, as in
 *     "Beijing said"; they count as wrong
 * @param interval of the F1 of all, 95 %, bootstrapped by document
 * @param mistakes all of them, in document order
 */
public record LinkReport(
    int documents,
    long leftOut,
    List<Type> types,
    long asGovernment,
    Interval interval,
    List<Mistake> mistakes) {

  private static final List<String> TYPES =
      List.of("PERSON", "STATE", "ORGANIZATION", "PLACE", "OTHER");

  public LinkReport {
    types = List.copyOf(types);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * @param gold spans with an identifier
   * @param right of those found
   * @param found of these spans, and of those without, the ones that the graph gives an identifier
   */
  public record Type(String type, long gold, long found, long right, Score score) {}

  /** Precision of places but for cities that stand for their governments. */
  public double precisionOfPlacesAlone() {
    return types.stream()
        .filter(t -> t.type().equals("place"))
        .mapToDouble(t -> ratio(t.right(), t.found() - asGovernment))
        .findFirst()
        .orElse(0);
  }

  static LinkReport of(int documents, Documents<LinkMeasure> counted, List<Mistake> mistakes) {
    Counts<LinkMeasure> sum = counted.sum();
    List<Type> types = new ArrayList<>();
    for (String type : TYPES) {
      Type scored = type(type.toLowerCase(Locale.ROOT), sum, List.of(type));
      if (scored.gold() + scored.found() > 0) {
        types.add(scored);
      }
    }
    types.add(type("all", sum, TYPES));
    return new LinkReport(
        documents,
        sum.get(LinkMeasure.LEFT_OUT),
        types,
        sum.get(LinkMeasure.PLACE_AS_GOVERNMENT),
        counted.interval(c -> type("all", c, TYPES).score().f1()),
        mistakes);
  }

  private static Type type(String name, Counts<LinkMeasure> counts, List<String> types) {
    long gold = sum(counts, types, "GOLD");
    long found = sum(counts, types, "FOUND");
    long right = sum(counts, types, "RIGHT");
    return new Type(name, gold, found, right, Score.of(ratio(right, found), ratio(right, gold)));
  }

  private static long sum(Counts<LinkMeasure> counts, List<String> types, String what) {
    return types.stream().mapToLong(t -> counts.get(LinkMeasure.valueOf(t + "_" + what))).sum();
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
