package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.rapporteur.map.Vocabulary;

/** A statement or a role, with the sentence around it. */
final class ClaimPage {

  static final Set<String> KINDS = Set.of("Statement", "Role");

  private static final int AROUND = 200;

  private ClaimPage() {}

  /**
   * The words of a claim in their place.
   *
   * @param before what stands before the first passage
   * @param words from the first to the last
   * @param after what stands after it
   */
  public record Excerpt(String before, String words, String after) {}

  static View view(Inquiry inquiry, Node node) {
    Claim claim =
        new Claims(inquiry)
            .of(List.of(node)).stream()
                .findFirst()
                .orElseThrow(
                    () -> PageException.missing(inquiry.things().address(node.toString())));
    List<Named> holders = claim.kind().equals("Role") ? holders(inquiry, node) : List.of();
    String title = title(claim, holders);
    Map<String, Object> model =
        Map.of("claim", claim, "holders", holders, "excerpt", excerpt(inquiry, claim));
    return View.of("claim", title, model, List.of(ClaimTables.statements(List.of(claim))))
        .about(
            new View.Subject(
                claim.iri(),
                claim.kind().equals("Statement") ? claim.text("content") : title,
                claim.article().publisher(),
                claim.article().date(),
                claim.article().url()));
  }

  static List<Named> holders(Inquiry inquiry, Node role) {
    return inquiry.rows("holder", Map.of("role", role)).stream()
        .map(r -> inquiry.named(r.node("holder").orElseThrow()))
        .toList();
  }

  private static String title(Claim claim, List<Named> holders) {
    List<Named> who = claim.kind().equals("Role") ? holders : claim.named("speaker");
    String name = who.isEmpty() ? "Somebody not named" : who.get(0).name();
    return claim.kind().equals("Role")
        ? name + ", " + claim.text("title")
        : name + ": a statement" + (claim.day().isEmpty() ? "" : ", " + claim.day());
  }

  static Excerpt excerpt(Inquiry inquiry, Claim claim) {
    String body =
        inquiry.text(
            org.apache.jena.graph.NodeFactory.createURI(claim.article().iri()),
            Vocabulary.ARTICLE_BODY);
    int length = body.codePointCount(0, body.length());
    int start = claim.passages().stream().mapToInt(Claim.Passage::start).min().orElse(0);
    int end = claim.passages().stream().mapToInt(Claim.Passage::end).max().orElse(0);
    if (end > length) {
      return new Excerpt("", claim.words("evidence"), "");
    }
    int from = Math.max(0, start - AROUND);
    int to = Math.min(length, end + AROUND);
    return new Excerpt(
        from > 0 ? slice(body, from, start).replaceFirst("^\\S*", "…") : slice(body, 0, start),
        slice(body, start, end),
        to < length ? slice(body, end, to).replaceFirst("\\S*$", "…") : slice(body, end, to));
  }

  /** By code points. */
  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
