package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.query.Actors;
import org.rapporteur.query.Doubt;
import org.rapporteur.query.Doubts;

/**
 * What is least certain: actors that may be one, to be judged where that is allowed, and the claims
 * with the lowest confidence, to be read.
 *
 * @param isOpen whether judgements are taken here
 */
record ReviewPage(boolean isOpen) implements Page {

  static final String PATH = "review";

  private static final int MENTIONS = 4;
  private static final int NEXT = 20;
  private static final int CLAIMS = 30;

  /** One of two that may be one, with some of the words that name it. */
  public record Side(Named named, String type, int mentions, List<Actors.Mention> words) {}

  /** A claim and how certain it is. */
  private record Weak(double confidence, Node claim) {}

  @Override
  public boolean answers(String path) {
    return path.equals(PATH);
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    List<Doubt> doubts = inquiry.kept("doubts", () -> Doubts.of(inquiry.data()));
    int at = Math.min(address.number("at", 1), Math.max(1, doubts.size()));
    List<Claim> claims = new Claims(inquiry).of(inquiry.kept("weakest", () -> weakest(inquiry)));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("isOpen", isOpen);
    model.put("at", at);
    model.put("total", doubts.size());
    model.put("claims", claims);
    if (!doubts.isEmpty()) {
      Doubt doubt = doubts.get(at - 1);
      model.put("doubt", doubt);
      model.put("sides", List.of(side(inquiry, doubt.one()), side(inquiry, doubt.other())));
      model.put("next", doubts.subList(at, Math.min(doubts.size(), at + NEXT)));
    }
    return View.of(PATH, "Review", model, List.of(table(doubts), weak(claims)));
  }

  private static Side side(Inquiry inquiry, Actors.Actor actor) {
    List<Actors.Mention> all =
        new Actors(inquiry.data()).mentions(NodeFactory.createURI(actor.iri()));
    return new Side(
        new Named(actor.iri(), actor.label()),
        actor.type(),
        actor.mentions(),
        List.copyOf(all.subList(0, Math.min(MENTIONS, all.size()))));
  }

  private static List<Node> weakest(Inquiry inquiry) {
    List<Weak> all = new ArrayList<>();
    inquiry
        .data()
        .find(Node.ANY, Node.ANY, Vocabulary.CONFIDENCE, Node.ANY)
        .forEachRemaining(
            q ->
                all.add(
                    new Weak(
                        Double.parseDouble(q.getObject().getLiteralLexicalForm()),
                        q.getSubject())));
    return all.stream()
        .sorted(
            Comparator.comparingDouble(Weak::confidence).thenComparing(w -> w.claim().toString()))
        .limit(CLAIMS)
        .map(Weak::claim)
        .toList();
  }

  private static Table table(List<Doubt> doubts) {
    Table.Builder table = Table.of("doubts", "one", "other", "likelihood", "why");
    for (Doubt doubt : doubts) {
      table.row(
          new Named(doubt.one().iri(), doubt.one().label()),
          new Named(doubt.other().iri(), doubt.other().label()),
          doubt.likelihood(),
          doubt.why());
    }
    return table.table();
  }

  private static Table weak(List<Claim> claims) {
    Table.Builder table = Table.of("claims", "kind", "confidence", "rule", "words", "claim");
    for (Claim claim : claims) {
      table.row(
          claim.kind(), claim.text("confidence"), claim.text("rule"), words(claim), claim.iri());
    }
    return table.table();
  }

  private static String words(Claim claim) {
    return claim.text("content").isEmpty() ? claim.words("evidence") : claim.text("content");
  }
}
