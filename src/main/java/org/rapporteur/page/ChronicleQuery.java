package org.rapporteur.page;

import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.chronicle.Filter;
import org.rapporteur.map.Vocabulary;

/** The query that finds what passes a filter; the pages have the answer at hand. */
final class ChronicleQuery {

  static final String QUESTION = PageQuery.named("chronicle").question();

  private ChronicleQuery() {}

  /** Its values are checked dates, IRIs and terms of the store: none is what somebody wrote. */
  static String of(Filter filter) {
    String text =
        PageQuery.named("chronicle")
            .text()
            .lines()
            .filter(l -> isWanted(l, filter))
            .map(l -> l.replaceFirst("\\s*#\\? \\w+\\s*$", ""))
            .collect(Collectors.joining("\n"));
    return prefixes(text)
        + text.replace("FROM_DATE", "\"" + filter.from() + "\"")
            .replace("UNTIL_DATE", "\"" + filter.until() + "\"")
            .replace("AS_OF_DATE", "\"" + filter.asOf() + "\"")
            .replace("KINDS", terms(filter.kinds(), Vocabulary.DIP))
            .replace("STATES", terms(filter.states(), ""));
  }

  private static boolean isWanted(String line, Filter filter) {
    int mark = line.indexOf("#? ");
    if (mark < 0) {
      return true;
    }
    return switch (line.substring(mark + 3).strip()) {
      case "from" -> !filter.from().isEmpty();
      case "until" -> !filter.until().isEmpty();
      case "asof" -> !filter.asOf().isEmpty();
      case "kinds" -> !filter.kinds().isEmpty();
      case "states" -> !filter.states().isEmpty();
      case "happened" -> !filter.isPlansToo();
      default -> throw new IllegalStateException("chronicle.rq has no filter in: " + line);
    };
  }

  private static String terms(Set<String> names, String start) {
    return names.stream().map(n -> "<" + start + n + ">").collect(Collectors.joining(" "));
  }

  /** Lines for the prefixes that it uses and does not declare. */
  static String prefixes(String text) {
    return Vocabulary.PREFIXES.getNsPrefixMap().entrySet().stream()
        .filter(p -> !text.matches("(?is).*prefix\\s+" + p.getKey() + ":.*"))
        .filter(p -> text.contains(p.getKey() + ":"))
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(p -> "PREFIX " + p.getKey() + ": <" + p.getValue() + ">\n")
        .collect(Collectors.joining());
  }
}
