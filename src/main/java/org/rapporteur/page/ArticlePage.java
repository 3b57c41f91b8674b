package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.rapporteur.map.Vocabulary;

/** An article: its text with all that was read in it marked, and the facts beside. */
final class ArticlePage {

  static final String KIND = "Article";

  private final Inquiry inquiry;
  private final Node article;

  /**
   * A fact beside the text.
   *
   * @param key of it within the page
   * @param holder of a role, empty name for others
   */
  public record Fact(String key, Claim claim, Named holder) {}

  ArticlePage(Inquiry inquiry, Node article) {
    this.inquiry = inquiry;
    this.article = article;
  }

  View view() {
    Articles.Article source =
        Articles.of(inquiry)
            .article(article.toString())
            .orElseThrow(() -> PageException.missing(inquiry.things().address(article.toString())));
    String body = inquiry.text(article, Vocabulary.ARTICLE_BODY);
    Map<String, Named> holders = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Row row : inquiry.rows("article", Map.of("article", article))) {
      Node claim = row.node("claim").orElseThrow();
      nodes.add(claim);
      inquiry.named(row, "holder").ifPresent(h -> holders.put(claim.toString(), h));
    }
    List<Claim> claims = new ArrayList<>(new Claims(inquiry).of(nodes));
    claims.sort(
        Comparator.comparingInt(ArticlePage::start)
            .thenComparing(Claim::kind)
            .thenComparingInt(c -> Things.number(c.iri())));
    List<Fact> facts =
        claims.stream()
            .map(c -> new Fact(key(c), c, holders.getOrDefault(c.iri(), new Named("", ""))))
            .toList();
    List<MarkedText.Mark> marks = new ArrayList<>();
    facts.forEach(f -> marks(f, marks));
    mentions(marks);
    Map<String, Object> model = new HashMap<>();
    model.put("article", source);
    model.put("file", inquiry.text(article, Vocabulary.SOURCE_FILE));
    model.put("pieces", MarkedText.of(body, marks));
    model.put("events", facts.stream().filter(f -> f.claim().isEvent()).toList());
    model.put("statements", ofKind(facts, "Statement"));
    model.put("roles", ofKind(facts, "Role"));
    return View.of("article", source.headline(), model, tables(claims))
        .about(
            new View.Subject(
                source.iri(), source.headline(), source.publisher(), source.date(), source.url()));
  }

  private static List<Table> tables(List<Claim> claims) {
    return List.of(
        ClaimTables.events(claims.stream().filter(Claim::isEvent).toList()),
        ClaimTables.statements(claims.stream().filter(c -> c.kind().equals("Statement")).toList()));
  }

  private static List<Fact> ofKind(List<Fact> facts, String kind) {
    return facts.stream().filter(f -> f.claim().kind().equals(kind)).toList();
  }

  private static int start(Claim claim) {
    return claim.passages().isEmpty() ? Integer.MAX_VALUE : claim.passages().get(0).start();
  }

  /** "meeting-1". */
  private String key(Claim claim) {
    String rest = claim.iri().replace(article.toString(), "");
    return rest.replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("^-", "");
  }

  private static void marks(Fact fact, List<MarkedText.Mark> marks) {
    for (Claim.Passage passage : fact.claim().passages()) {
      String kind =
          switch (passage.part()) {
            case "contentPassage" -> "statement";
            case "speakerPassage" -> "speaker";
            case "cuePassage" -> "cue";
            default -> fact.claim().isEvent() ? "event" : "role";
          };
      marks.add(
          new MarkedText.Mark(
              passage.start(), passage.end(), kind, fact.key(), fact.claim().kind()));
    }
  }

  private void mentions(List<MarkedText.Mark> marks) {
    for (Row row : inquiry.rows("mentions", Map.of("article", article))) {
      Named thing = inquiry.named(row.node("thing").orElseThrow());
      String why = row.text("why");
      marks.add(
          new MarkedText.Mark(
              row.number("start"),
              row.number("end"),
              "mention",
              thing.iri(),
              why.isEmpty() ? thing.name() : thing.name() + ": " + why));
    }
  }
}
