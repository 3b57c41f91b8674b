package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.query.ClaimDoubt;
import org.rapporteur.query.ClaimDoubts;

/** Claims that may not be what their article says, the least certain first. */
final class ClaimReview {

  private static final String KIND = "kind";
  private static final String RULE = "rule";
  private static final int NEXT = 20;

  private ClaimReview() {}

  /**
   * Adds what the page shows.
   *
   * @return the same as a table
   */
  static Table add(Inquiry inquiry, Address address, Map<String, Object> model) {
    List<ClaimDoubt> doubts = wanted(inquiry, address);
    int at = Math.min(address.number("at", 1), Math.max(1, doubts.size()));
    model.put("at", at);
    model.put("total", doubts.size());
    model.put(KIND, address.get(KIND));
    model.put(RULE, address.get(RULE));
    TreeSet<String> kinds = new TreeSet<>(EventPage.KINDS);
    kinds.addAll(ClaimPage.KINDS);
    model.put("kinds", kinds);
    List<Claim> claims =
        new Claims(inquiry)
            .of(
                doubts
                    .subList(Math.min(at - 1, doubts.size()), Math.min(doubts.size(), at + NEXT))
                    .stream()
                    .map(ClaimDoubt::claim)
                    .toList());
    if (!claims.isEmpty()) {
      Claim claim = claims.get(0);
      model.put("claim", claim);
      model.put("excerpt", ClaimPage.excerpt(inquiry, claim));
      model.put(
          "holders",
          claim.kind().equals("Role")
              ? ClaimPage.holders(inquiry, NodeFactory.createURI(claim.iri()))
              : List.of());
      model.put("next", claims.subList(1, claims.size()));
    }
    return table(claims);
  }

  private static List<ClaimDoubt> wanted(Inquiry inquiry, Address address) {
    List<ClaimDoubt> all = inquiry.kept("claim-doubts", () -> ClaimDoubts.in(inquiry.data()));
    if (!address.has(KIND) && !address.has(RULE)) {
      return all;
    }
    List<Set<Node>> filters = new ArrayList<>();
    if (address.has(KIND)) {
      Node kind = NodeFactory.createURI(Vocabulary.DIP + address.get(KIND));
      filters.add(subjects(inquiry, RDF.type.asNode(), kind));
    }
    if (address.has(RULE)) {
      Node rule = NodeFactory.createLiteralString(address.get(RULE));
      filters.add(subjects(inquiry, Vocabulary.RULE, rule));
    }
    return all.stream().filter(d -> filters.stream().allMatch(f -> f.contains(d.claim()))).toList();
  }

  private static Set<Node> subjects(Inquiry inquiry, Node property, Node value) {
    Set<Node> subjects = new HashSet<>();
    inquiry
        .data()
        .find(Node.ANY, Node.ANY, property, value)
        .forEachRemaining(q -> subjects.add(q.getSubject()));
    return subjects;
  }

  private static Table table(List<Claim> claims) {
    Table.Builder table = Table.of("claims", KIND, "confidence", RULE, "words", "claim");
    for (Claim claim : claims) {
      String words =
          claim.text("content").isEmpty() ? claim.words("evidence") : claim.text("content");
      table.row(claim.kind(), claim.text("confidence"), claim.text(RULE), words, claim.iri());
    }
    return table.table();
  }
}
