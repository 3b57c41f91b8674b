package org.rapporteur.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.rapporteur.link.authority.Names;

/** Their things that bear a name of ours; no others are kept in memory. */
final class TheirNames {

  private static final Pattern FAMILY_FIRST = Pattern.compile("([^,]+), ([^,]+)");

  private final EvidenceTable table;
  private final OurFacts ours;
  private final Map<Node, Set<String>> named = new TreeMap<>(Comparator.comparing(Node::toString));

  TheirNames(EvidenceTable table, OurFacts ours) {
    this.table = table;
    this.ours = ours;
  }

  void note(Triple triple) {
    Node value = triple.getObject();
    if (value.isLiteral()
        && triple.getSubject().isURI()
        && table.is(EvidenceTable.Role.NAME, triple.getPredicate())) {
      String language = value.getLiteralLanguage();
      if (language.isEmpty() || language.startsWith("en")) {
        forms(value.getLiteralLexicalForm()).forEach(n -> note(triple.getSubject(), n));
      }
    }
  }

  private static List<String> forms(String name) {
    Matcher matcher = FAMILY_FIRST.matcher(name);
    return matcher.matches()
        ? List.of(name, matcher.group(2).strip() + " " + matcher.group(1).strip())
        : List.of(name);
  }

  private void note(Node thing, String name) {
    String folded = Names.fold(name);
    if (!ours.named(folded).isEmpty()) {
      named.computeIfAbsent(thing, t -> new TreeSet<>()).add(folded);
    }
  }

  /** Folded names that one of ours has too, by thing, sorted. */
  Map<Node, Set<String>> named() {
    return named;
  }
}
