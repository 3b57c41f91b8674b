package org.rapporteur.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a dump says in terms that matter to us, by subject. */
final class DumpFacts {

  private static final List<String> LANGUAGES = List.of("en", "", "mul", "en-us", "en-gb");

  private final RdfTerms terms;
  private final Map<String, Map<String, List<String>>> facts = new TreeMap<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, List<String>> aliases = new HashMap<>();
  private String modified = "";

  private record Name(String text, int rank) {}

  DumpFacts(RdfTerms terms) {
    this.terms = terms;
  }

  /** The first pass. */
  void note(Triple triple) {
    String role = terms.property(triple.getPredicate().getURI());
    if (role.isEmpty() || isName(role)) {
      return;
    }
    String value = value(triple.getObject());
    switch (role) {
      case "modified" -> {
        String day = DatePart.of(value, 0);
        modified = day.compareTo(modified) > 0 ? day : modified;
        return;
      }
      case "type", "rank" -> value = terms.classOf(value);
      case "gender" -> value = terms.classOf(value).isEmpty() ? value : terms.classOf(value);
      case "demonym" -> value = LANGUAGES.contains(language(triple.getObject())) ? value : "";
      default -> {
        // as it stands
      }
    }
    if (!value.isEmpty()) {
      facts
          .computeIfAbsent(triple.getSubject().toString(), s -> new HashMap<>(4))
          .computeIfAbsent(role, r -> new ArrayList<>(1))
          .add(value);
    }
  }

  private static boolean isName(String role) {
    return role.equals("name") || role.equals("alias");
  }

  private static String value(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String language(Node node) {
    return node.isLiteral() ? node.getLiteralLanguage().toLowerCase(java.util.Locale.ROOT) : "";
  }

  /** Between the passes: only names of what is kept, and of what that names, will matter. */
  void startNames() {
    facts.forEach(
        (subject, roles) -> {
          named.add(subject);
          named.addAll(roles.getOrDefault("office", List.of()));
          named.addAll(roles.getOrDefault("capital", List.of()));
        });
  }

  /** The second pass. */
  void name(Triple triple) {
    String role = terms.property(triple.getPredicate().getURI());
    String subject = triple.getSubject().toString();
    if (!isName(role) || !triple.getObject().isLiteral() || !named.contains(subject)) {
      return;
    }
    int rank = LANGUAGES.indexOf(language(triple.getObject()));
    String text = triple.getObject().getLiteralLexicalForm();
    if (rank < 0) {
      return;
    }
    if (role.equals("name")) {
      names.merge(subject, new Name(text, rank), (a, b) -> b.rank() < a.rank() ? b : a);
    } else {
      aliases.computeIfAbsent(subject, s -> new ArrayList<>(2)).add(text);
    }
  }

  Iterable<String> subjects() {
    return facts.keySet();
  }

  List<String> all(String subject, String role) {
    return facts.getOrDefault(subject, Map.of()).getOrDefault(role, List.of());
  }

  Optional<String> first(String subject, String role) {
    return all(subject, role).stream().findFirst();
  }

  /** "" when there is none in English. */
  String name(String subject) {
    Name name = names.get(subject);
    return name == null ? "" : name.text();
  }

  /** Sorted. */
  List<String> aliases(String subject) {
    return aliases.getOrDefault(subject, List.of()).stream().distinct().sorted().toList();
  }

  /** The latest day that the dump says it was made or changed, "" when it does not. */
  String modified() {
    return modified;
  }
}
