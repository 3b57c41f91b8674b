package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.query.Question;
import org.rapporteur.query.QuestionCatalogue;

/** What is in the store, and the ways into it. */
final class HomePage implements Page {

  private static final int NEWEST = 8;
  private static final int CONNECTED = 12;
  private static final List<Question> QUESTIONS = QuestionCatalogue.bundled().all();

  /** How many there are of a kind. */
  public record Count(String kind, int number) {}

  /** An actor with the number of others met. */
  public record Connected(Named actor, String kind, int others, int meetings) {}

  @Override
  public boolean answers(String path) {
    return path.isEmpty();
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    List<Count> counts = inquiry.kept("counts", () -> counts(inquiry));
    List<Connected> connected = inquiry.kept("connected", () -> connected(inquiry));
    inquiry.show("counts", Map.of());
    inquiry.show("most-connected", Map.of());
    List<Articles.Article> newest = Articles.of(inquiry).all().stream().limit(NEWEST).toList();
    Table.Builder table = Table.of("counts", "kind", "number");
    counts.forEach(c -> table.row(c.kind(), c.number()));
    Table.Builder met = Table.of("mostConnected", "actor", "kind", "others", "meetings");
    connected.forEach(c -> met.row(c.actor(), c.kind(), c.others(), c.meetings()));
    Map<String, Object> model =
        Map.of(
            "counts", counts.stream().collect(Collectors.toMap(Count::kind, Count::number)),
            "newest", newest,
            "connected", connected,
            "questions", QUESTIONS);
    return View.of("home", "Diplomacy in the news", model, List.of(table.table(), met.table()));
  }

  private static List<Count> counts(Inquiry inquiry) {
    List<Count> counts = new ArrayList<>();
    for (Row row : inquiry.rows("counts", Map.of())) {
      counts.add(new Count(row.term("class"), row.number("number")));
    }
    return counts;
  }

  private static List<Connected> connected(Inquiry inquiry) {
    List<Connected> connected = new ArrayList<>();
    Directory directory = Directory.of(inquiry);
    for (Row row : inquiry.rows("most-connected", Map.of())) {
      if (connected.size() < CONNECTED) {
        Directory.Entry entry = directory.entry(inquiry, row.text("actor"));
        connected.add(
            new Connected(
                entry.thing(), entry.kind(), row.number("others"), row.number("meetings")));
      }
    }
    return connected;
  }
}
