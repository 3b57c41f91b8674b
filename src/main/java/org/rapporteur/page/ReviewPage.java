package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.rapporteur.judge.Judgement;
import org.rapporteur.judge.Judgements;
import org.rapporteur.map.Vocabulary;

/**
 * What is least certain, to be judged where that is allowed: claims, or who is who; and what was
 * judged last, to be taken back.
 *
 * @param isOpen whether judgements are taken here
 */
record ReviewPage(boolean isOpen) implements Page {

  static final String PATH = "review";

  private static final String OF = "of";
  private static final String CLAIMS = "claims";
  private static final String LINKS = "links";
  private static final int LAST = 10;

  /**
   * What was judged.
   *
   * @param verdict "same", "rejected", ...
   * @param words of the article, where it is on a claim or on words
   * @param other empty IRI where it is on a claim
   */
  public record Line(
      int number, String verdict, Named one, String words, Named other, String reason) {}

  @Override
  public boolean answers(String path) {
    return path.equals(PATH);
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    boolean isOfLinks = address.get(OF).equals(LINKS);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("isOpen", isOpen);
    model.put(OF, isOfLinks ? LINKS : CLAIMS);
    model.put("judged", judged(inquiry));
    Table table =
        isOfLinks
            ? LinkReview.add(inquiry, address, model)
            : ClaimReview.add(inquiry, address, model);
    return View.of(PATH, "Review", model, List.of(table));
  }

  /** The last first. */
  private static List<Line> judged(Inquiry inquiry) {
    List<Judgement> all = Judgements.of(inquiry.data()).all();
    List<Judgement> last = new ArrayList<>(all.subList(Math.max(0, all.size() - LAST), all.size()));
    Collections.reverse(last);
    return last.stream().map(j -> line(inquiry, j)).toList();
  }

  private static Line line(Inquiry inquiry, Judgement judgement) {
    List<Node> passages = judgement.isOnMention() ? List.of(judgement.one()) : judgement.passages();
    return new Line(
        judgement.number(),
        judgement.verdict().name().toLowerCase(Locale.ROOT),
        inquiry.named(judgement.one()),
        passages.isEmpty() ? "" : inquiry.text(passages.get(0), Vocabulary.EXACT),
        judgement.isOnClaim() ? new Named("", "") : inquiry.named(judgement.other()),
        judgement.reason());
  }
}
