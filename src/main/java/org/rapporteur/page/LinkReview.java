package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.query.Actors;
import org.rapporteur.query.Doubt;
import org.rapporteur.query.Doubts;
import org.rapporteur.query.MentionDoubt;
import org.rapporteur.query.PairDoubt;

/** Actors that may be one, and words that may not mean whom they were linked to. */
final class LinkReview {

  private static final int MENTIONS = 4;
  private static final int NEXT = 20;

  private LinkReview() {}

  /** One of two that may be one, with some of the words that name it. */
  public record Side(Named named, String type, int mentions, List<Actors.Mention> words) {}

  /**
   * Adds what the page shows.
   *
   * @return the same as a table
   */
  static Table add(Inquiry inquiry, Address address, Map<String, Object> model) {
    List<Doubt> doubts = inquiry.kept("doubts", () -> Doubts.of(inquiry.data()));
    int at = Math.min(address.number("at", 1), Math.max(1, doubts.size()));
    model.put("at", at);
    model.put("total", doubts.size());
    if (!doubts.isEmpty()) {
      Doubt doubt = doubts.get(at - 1);
      model.put("doubt", line(doubt));
      model.put("isWords", doubt instanceof MentionDoubt);
      model.put("sides", sides(inquiry, doubt));
      model.put(
          "next",
          doubts.subList(at, Math.min(doubts.size(), at + NEXT)).stream()
              .map(LinkReview::line)
              .toList());
    }
    return table(doubts);
  }

  /** The words or the actor in question, and whom they may be. */
  private static List<Side> sides(Inquiry inquiry, Doubt doubt) {
    if (doubt instanceof MentionDoubt words) {
      Actors.Mention mention = words.mention();
      return List.of(
          new Side(
              new Named(mention.iri(), mention.words()),
              "Words of an article",
              1,
              List.of(mention)),
          side(inquiry, words.meant()));
    }
    PairDoubt pair = (PairDoubt) doubt;
    return List.of(side(inquiry, pair.one()), side(inquiry, pair.other()));
  }

  private static Side side(Inquiry inquiry, Actors.Actor actor) {
    List<Actors.Mention> all =
        new Actors(inquiry.data()).mentions(NodeFactory.createURI(actor.iri()));
    return new Side(
        named(actor),
        actor.type(),
        actor.mentions(),
        List.copyOf(all.subList(0, Math.min(MENTIONS, all.size()))));
  }

  private static Named named(Actors.Actor actor) {
    return new Named(actor.iri(), actor.label());
  }

  /** A doubt as a list has it. */
  public record Line(Named first, Named second, double likelihood, String why) {}

  private static Line line(Doubt doubt) {
    Named first =
        doubt instanceof MentionDoubt words
            ? new Named(words.mention().iri(), words.mention().words())
            : named(((PairDoubt) doubt).one());
    Named second =
        named(doubt instanceof MentionDoubt words ? words.meant() : ((PairDoubt) doubt).other());
    return new Line(first, second, doubt.likelihood(), doubt.why());
  }

  private static Table table(List<Doubt> doubts) {
    Table.Builder table = Table.of("doubts", "one", "other", "likelihood", "why");
    for (Doubt doubt : doubts) {
      Line line = line(doubt);
      table.row(line.first(), line.second(), line.likelihood(), line.why());
    }
    return table.table();
  }
}
