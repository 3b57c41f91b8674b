package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.map.Vocabulary;

/** A board of statements, the newest first, with filters. */
final class StatementsPage implements Page {

  private static final int LEAF = 40;
  private static final List<String> PEOPLE = List.of("speaker", "addressee", "about", "state");
  private static final List<String> MODES = List.of("Direct", "Indirect", "Mixed");

  /** A statement and the article it is in. */
  private record Found(Node statement, String article) {}

  @Override
  public boolean answers(String path) {
    return path.equals("statements");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    Map<String, Node> values = new HashMap<>();
    Map<String, Named> chosen = new HashMap<>();
    for (String filter : PEOPLE) {
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
    List<Found> found = found(inquiry, address, values);
    Leaf leaf = Leaf.of(address, found.size(), LEAF);
    List<Claim> statements =
        new Claims(inquiry)
            .of(found.subList(leaf.from(), leaf.to()).stream().map(Found::statement).toList());
    Map<String, Object> model =
        Map.of(
            "statements", statements,
            "leaf", leaf,
            "chosen", chosen,
            "modes", MODES,
            "filters", address.parameters());
    return View.of("statements", "Statements", model, List.of(table(statements)));
  }

  private static List<Found> found(Inquiry inquiry, Address address, Map<String, Node> values) {
    List<Found> all =
        values.isEmpty()
            ? inquiry.kept("statements", () -> asked(inquiry, values))
            : asked(inquiry, values);
    if (values.isEmpty()) {
      inquiry.show("statements", values);
    }
    String since = address.get("since");
    String until = address.get("until");
    if (since.isEmpty() && until.isEmpty()) {
      return all;
    }
    Articles articles = Articles.of(inquiry);
    return all.stream()
        .filter(
            f ->
                articles
                    .article(f.article())
                    .filter(a -> isWithin(a.date(), since, until))
                    .isPresent())
        .toList();
  }

  /** Dates may be less precise than days; one that begins with a bound is within it. */
  private static boolean isWithin(String date, String since, String until) {
    return !date.isEmpty()
        && (since.isEmpty() || date.compareTo(since) >= 0)
        && (until.isEmpty() || date.compareTo(until) <= 0 || date.startsWith(until));
  }

  private static List<Found> asked(Inquiry inquiry, Map<String, Node> values) {
    List<Found> found = new ArrayList<>();
    for (Row row : inquiry.rows("statements", values)) {
      found.add(new Found(row.node("statement").orElseThrow(), row.text("article")));
    }
    Articles articles = Articles.of(inquiry);
    found.sort(
        Comparator.comparingInt((Found f) -> articles.place(f.article()))
            .thenComparingInt(f -> Things.number(f.statement().toString())));
    return found;
  }

  static Table table(List<Claim> statements) {
    Table.Builder table =
        Table.of(
            "statements",
            "date",
            "speaker",
            "addressee",
            "mode",
            "content",
            "article",
            "publisher",
            "confidence",
            "statement");
    for (Claim s : statements) {
      table.row(
          s.day(),
          first(s, "speaker"),
          first(s, "addressee"),
          s.text("mode"),
          s.text("content"),
          new Named(s.article().iri(), s.article().headline()),
          s.article().publisher(),
          s.text("confidence"),
          s.iri());
    }
    return table.table();
  }

  private static Object first(Claim claim, String property) {
    List<Named> named = claim.named(property);
    return named.isEmpty() ? "" : named.get(0);
  }
}
