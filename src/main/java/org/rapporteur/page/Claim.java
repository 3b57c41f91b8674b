package org.rapporteur.page;

import java.util.List;
import java.util.Map;

/**
 * An event, a statement or a role, as one article reports it.
 *
 * @param iri of it
 * @param kind local name of its class: "Meeting", "Statement", ...
 * @param article that reports it
 * @param things by local name of the property: "speaker", "participant", "location", ...
 * @param texts by local name of the property; of a term of ours its local name: "Held"
 * @param passages that it stands on, in text order
 */
public record Claim(
    String iri,
    String kind,
    Articles.Article article,
    Map<String, List<Named>> things,
    Map<String, List<String>> texts,
    List<Passage> passages) {

  /**
   * Words of the article.
   *
   * @param part local name of the property that names it: "evidence", "contentPassage", ...
   * @param start code points before it in the text
   * @param end exclusive
   */
  public record Passage(String iri, String part, int start, int end, String words) {}

  public Claim {
    things = Map.copyOf(things);
    texts = Map.copyOf(texts);
    passages = List.copyOf(passages);
  }

  /** In the order of their names; empty where there are none. */
  public List<Named> named(String property) {
    return things.getOrDefault(property, List.of());
  }

  /** The first value, "" where there is none. */
  public String text(String property) {
    return texts.getOrDefault(property, List.of("")).get(0);
  }

  public List<String> all(String property) {
    return texts.getOrDefault(property, List.of());
  }

  public boolean is(String property) {
    return text(property).equals("true");
  }

  /** When it was or is to be, as the article has it: "2023-06-18", "2023-06/2023-07", "". */
  public String when() {
    String date = text("date");
    String start = text("startDate");
    String end = text("endDate");
    if (!date.isEmpty()) {
      return date;
    }
    return end.isEmpty() ? start : start + "/" + end;
  }

  /** When it was, or else when the article was published. */
  public String day() {
    return when().isEmpty() ? article.date() : when();
  }

  /** The words that say so, from the first to the last passage of that part; "" for none. */
  public String words(String part) {
    return passages.stream()
        .filter(p -> p.part().equals(part))
        .map(Passage::words)
        .findFirst()
        .orElse("");
  }

  public boolean isEvent() {
    return !text("status").isEmpty();
  }
}
