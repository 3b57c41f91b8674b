package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.rapporteur.judge.Judgements;
import org.rapporteur.map.Vocabulary;

/** Reads claims whole. */
final class Claims {

  private static final String EVIDENCE = "evidence";
  private static final String PASSAGE = "Passage";
  private static final String JUDGED = "judged";

  private final Inquiry inquiry;

  Claims(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** In the order given; what is no claim is left out. */
  List<Claim> of(Collection<Node> claims) {
    Set<Node> wanted = new LinkedHashSet<>(claims);
    Map<Node, List<Row>> said = new LinkedHashMap<>();
    wanted.forEach(c -> said.put(c, new ArrayList<>()));
    Set<Node> passages = new LinkedHashSet<>();
    for (Row row : inquiry.rowsOf("claims", "claim", wanted)) {
      said.get(row.node("claim").orElseThrow()).add(row);
      if (isPassage(row.term("property"))) {
        passages.add(row.node("value").orElseThrow());
      }
    }
    Map<String, Row> words = new LinkedHashMap<>();
    for (Row row : inquiry.rowsOf("passages", "passage", passages)) {
      words.putIfAbsent(row.text("passage"), row);
    }
    return said.entrySet().stream()
        .filter(c -> !c.getValue().isEmpty())
        .map(c -> claim(c.getKey(), c.getValue(), words))
        .toList();
  }

  private static boolean isPassage(String property) {
    return property.equals(EVIDENCE) || property.endsWith(PASSAGE);
  }

  private Claim claim(Node claim, List<Row> rows, Map<String, Row> words) {
    Map<String, List<Named>> things = new LinkedHashMap<>();
    Map<String, List<String>> texts = new LinkedHashMap<>();
    List<Claim.Passage> passages = new ArrayList<>();
    String kind = "";
    for (Row row : rows) {
      String property = row.term("property");
      Node value = row.node("value").orElseThrow();
      String text = row.text("value");
      if (property.equals("type")) {
        kind = text.startsWith(Vocabulary.DIP) ? row.term("value") : kind;
      } else if (isPassage(property)) {
        passage(property, words.get(text), passages);
      } else if (text.startsWith(Vocabulary.DIP) || value.isLiteral()) {
        texts.computeIfAbsent(property, p -> new ArrayList<>()).add(shown(row, value));
      } else {
        things.computeIfAbsent(property, p -> new ArrayList<>()).add(inquiry.named(value));
      }
    }
    if (accepted().contains(claim)) {
      texts.put(JUDGED, List.of(Vocabulary.ACCEPTED.getLocalName()));
    }
    things.values().forEach(t -> t.sort(Comparator.comparing(Named::name)));
    texts.replaceAll((property, values) -> values.stream().sorted().toList());
    passages.sort(Comparator.comparingInt(Claim.Passage::start));
    return new Claim(claim.toString(), kind, article(rows.get(0)), things, texts, passages);
  }

  /** Claims that people found right; rejected ones are not seen. */
  private Set<Node> accepted() {
    return inquiry.kept(
        "accepted",
        () -> {
          Set<Node> accepted = new HashSet<>();
          inquiry
              .data()
              .find(Judgements.GRAPH, Node.ANY, Vocabulary.JUDGED, Vocabulary.ACCEPTED)
              .forEachRemaining(q -> accepted.add(q.getSubject()));
          return accepted;
        });
  }

  private static String shown(Row row, Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : row.term("value");
  }

  private static void passage(String property, Row words, List<Claim.Passage> passages) {
    if (words != null) {
      passages.add(
          new Claim.Passage(
              words.text("passage"),
              property,
              words.number("start"),
              words.number("end"),
              words.text("words")));
    }
  }

  private Articles.Article article(Row row) {
    String iri = row.text("article");
    return Articles.of(inquiry)
        .article(iri)
        .orElseGet(() -> new Articles.Article(iri, inquiry.things().key(iri), "", "", ""));
  }
}
