package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The offices of a person, as all articles together tell of them, drawn on a line of years.
 *
 * @param rows the latest first; of very many those that most articles tell of
 * @param others that are not drawn
 * @param first year of the line, 0 when nothing is dated
 * @param last year of the line
 */
public record Offices(List<Office> rows, List<Office> others, int first, int last) {

  private static final int MOST = 20;

  /** Width of the line, in units of its drawing. */
  private static final int WIDTH = 600;

  /**
   * An office.
   *
   * @param title as the articles have it
   * @param state or body that is represented; empty name where none is named
   * @param start of the holding, by authority data, "" where not known
   * @param end of it, "" where not known or not over
   * @param observed days on which articles named the holder so
   * @param tense "Present", "Former", "Future"
   * @param articles that say so
   * @param bar where its bar begins and how long it is
   * @param ticks where the days are on the line
   */
  public record Office(
      String title,
      Named state,
      String start,
      String end,
      List<String> observed,
      String tense,
      int articles,
      Bar bar,
      List<Double> ticks) {}

  /**
   * A part of the line.
   *
   * @param isOpen whether its end is not known
   */
  public record Bar(double x, double width, boolean isOpen) {}

  /** One that is being put together. */
  private static final class Draft {
    private Named state = new Named("", "");
    private String title = "";
    private String tense = "";
    private final TreeSet<String> starts = new TreeSet<>();
    private final TreeSet<String> ends = new TreeSet<>();
    private final TreeSet<String> observed = new TreeSet<>();
    private final TreeSet<String> articles = new TreeSet<>();

    private String begin() {
      return starts.isEmpty() ? (observed.isEmpty() ? "" : observed.first()) : starts.first();
    }

    private String finish() {
      String seen = observed.isEmpty() ? "" : observed.last();
      return ends.isEmpty() ? seen : ends.last();
    }
  }

  static Offices of(Inquiry inquiry, Node actor) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Row row : inquiry.rows("offices", Map.of("actor", actor))) {
      String title = row.text("office").isEmpty() ? row.text("title") : row.text("office");
      String key =
          String.join("\n", title, row.text("state"), row.text("start"), row.term("tense"));
      Draft draft = drafts.computeIfAbsent(key, k -> new Draft());
      draft.title = title;
      draft.tense = row.term("tense");
      row.node("state").ifPresent(s -> draft.state = inquiry.named(s));
      add(draft.starts, row.text("start"));
      add(draft.ends, row.text("end"));
      if (!draft.tense.equals("Former")) {
        add(draft.observed, row.text("observed"));
      }
      draft.articles.add(row.text("article"));
    }
    List<Draft> sorted = new ArrayList<>(drafts.values());
    sorted.sort(
        Comparator.comparing(Draft::begin)
            .thenComparing(Draft::finish)
            .reversed()
            .thenComparing(d -> d.title));
    return drawn(sorted);
  }

  private static void add(TreeSet<String> all, String text) {
    if (!text.isEmpty()) {
      all.add(text);
    }
  }

  private static Offices drawn(List<Draft> drafts) {
    Set<Draft> most =
        drafts.stream()
            .sorted(Comparator.comparingInt(d -> -d.articles.size()))
            .limit(MOST)
            .collect(Collectors.toSet());
    TreeSet<Integer> years = new TreeSet<>();
    for (Draft draft : most) {
      for (String date : List.of(draft.begin(), draft.finish())) {
        if (!date.isEmpty()) {
          years.add((int) year(date));
        }
      }
    }
    int first = years.isEmpty() ? 0 : years.first();
    int last = years.isEmpty() ? 0 : years.last() + 1;
    Map<Boolean, List<Office>> offices =
        drafts.stream()
            .collect(
                Collectors.partitioningBy(
                    most::contains,
                    Collectors.mapping(d -> office(d, first, last), Collectors.toList())));
    return new Offices(offices.get(true), offices.get(false), first, last);
  }

  private static Office office(Draft draft, int first, int last) {
    double x = draft.begin().isEmpty() ? 0 : place(draft.begin(), first, last);
    double end = draft.finish().isEmpty() ? x : place(draft.finish(), first, last);
    return new Office(
        draft.title,
        draft.state,
        draft.starts.isEmpty() ? "" : draft.starts.first(),
        draft.ends.isEmpty() ? "" : draft.ends.last(),
        List.copyOf(draft.observed),
        draft.tense,
        draft.articles.size(),
        new Bar(x, Math.max(3, end - x), draft.ends.isEmpty()),
        draft.observed.stream().map(o -> place(o, first, last)).distinct().toList());
  }

  private static double place(String date, int first, int last) {
    double x = WIDTH * (year(date) - first) / Math.max(1, last - first);
    return Math.round(x * 10) / 10.0;
  }

  private static double year(String date) {
    double year = Integer.parseInt(date.substring(0, 4));
    double month = date.length() < 7 ? 0 : Integer.parseInt(date.substring(5, 7)) - 1;
    double day = date.length() < 10 ? 0 : Integer.parseInt(date.substring(8, 10)) - 1;
    return year + month / 12 + day / 366;
  }

  /** Years to write under the line, not too many, with where they are. */
  public List<Bar> marks() {
    int step = Math.max(1, (last - first + 7) / 8);
    List<Bar> marks = new ArrayList<>();
    for (int year = first; year <= last; year += step) {
      marks.add(new Bar(place(Integer.toString(year), first, last), year, false));
    }
    return marks;
  }

  Table table() {
    Table.Builder table = Table.of("offices", "office", "represents", "from", "until", "articles");
    Stream.concat(rows.stream(), others.stream())
        .forEach(
            o ->
                table.row(
                    o.title(),
                    o.state().iri().isEmpty() ? "" : o.state(),
                    o.start(),
                    o.end(),
                    o.articles()));
    return table.table();
  }
}
