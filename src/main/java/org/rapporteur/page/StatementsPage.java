package org.rapporteur.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Part;
import org.rapporteur.map.Vocabulary;

/** A board of statements, the newest first, with filters. */
final class StatementsPage implements Page {

  private static final int LEAF = 40;
  private static final String STATE = "state";
  private static final Map<String, Part> PARTS =
      Map.of("speaker", Part.SPEAKER, "addressee", Part.ADDRESSEE, "about", Part.ABOUT);
  private static final List<String> MODES = List.of("Direct", "Indirect", "Mixed");

  @Override
  public boolean answers(String path) {
    return path.equals("statements");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    Map<String, Node> values = new HashMap<>();
    Map<String, Named> chosen = new HashMap<>();
    for (String filter : List.of("speaker", "addressee", "about", STATE)) {
      if (address.has(filter)) {
        Node thing = Who.named(inquiry, address.get(filter));
        values.put(filter, thing);
        chosen.put(filter, inquiry.named(thing));
      }
    }
    if (MODES.contains(address.get("mode"))) {
      values.put("mode", Vocabulary.dip(address.get("mode")));
    }
    if (address.has("words")) {
      values.put("words", NodeFactory.createLiteralString(TextWords.of(address.get("words"))));
    }
    List<Entry> found = found(inquiry, address, values);
    Leaf leaf = Leaf.of(address, found.size(), LEAF);
    List<Claim> statements = Entries.claims(inquiry, found.subList(leaf.from(), leaf.to()));
    Map<String, Object> model =
        Map.of(
            "statements", statements,
            "leaf", leaf,
            "chosen", chosen,
            "modes", MODES,
            "filters", address.parameters());
    return View.of("statements", "Statements", model, List.of(ClaimTables.statements(statements)));
  }

  /** People and dates are looked up in memory, ways of speaking and words in the store. */
  private static List<Entry> found(Inquiry inquiry, Address address, Map<String, Node> values) {
    Entries entries = Entries.of(inquiry);
    Predicate<Entry> wanted =
        e ->
            entries.isStatement(e)
                && Entries.isWithin(e, address.get("since"), address.get("until"))
                && isBy(inquiry.chronicle(), e, values);
    inquiry.show("statements", values);
    if (values.containsKey("words")) {
      Set<String> those = those(inquiry, "statements-with", "words", values.get("words"));
      wanted = wanted.and(e -> those.contains(e.iri()));
    }
    if (values.containsKey("mode")) {
      Node mode = values.get("mode");
      Set<String> those =
          inquiry.kept("mode " + mode, () -> those(inquiry, "statements", "mode", mode));
      wanted = wanted.and(e -> those.contains(e.iri()));
    }
    List<Entry> among =
        values.entrySet().stream()
            .filter(v -> PARTS.containsKey(v.getKey()))
            .map(v -> entries.of(v.getValue().toString()))
            .findFirst()
            .orElse(
                values.containsKey(STATE)
                    ? entries.around(values.get(STATE).toString())
                    : entries.newest());
    return among.stream().filter(wanted).toList();
  }

  private static boolean isBy(Chronicle chronicle, Entry entry, Map<String, Node> values) {
    for (Map.Entry<String, Part> part : PARTS.entrySet()) {
      Node value = values.get(part.getKey());
      if (value != null && !Entries.has(entry, part.getValue(), value.toString())) {
        return false;
      }
    }
    Node state = values.get(STATE);
    return state == null
        || entry.all(Part.SPEAKER).stream()
            .flatMap(s -> chronicle.states(s).stream())
            .anyMatch(s -> s.iri().equals(state.toString()));
  }

  private static Set<String> those(Inquiry inquiry, String query, String name, Node value) {
    Set<String> those = new HashSet<>();
    inquiry.rows(query, Map.of(name, value)).forEach(r -> those.add(r.text("statement")));
    return those;
  }
}
