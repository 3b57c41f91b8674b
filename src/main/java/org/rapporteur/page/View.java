package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is on a page, before it is written.
 *
 * @param template name of the template that writes it
 * @param title of the page
 * @param model what the template shows, by name: records, lists, maps, text and numbers
 * @param tables the same as rows, for CSV (the first of them) and JSON (all)
 * @param subject the thing it is about, where there is one
 */
public record View(
    String template,
    String title,
    Map<String, Object> model,
    List<Table> tables,
    Optional<Subject> subject) {

  public View {
    model = Map.copyOf(model);
    tables = List.copyOf(tables);
  }

  /** About no one thing. */
  public static View of(
      String template, String title, Map<String, Object> model, List<Table> tables) {
    return new View(template, title, model, tables, Optional.empty());
  }

  public View about(Subject thing) {
    return new View(template, title, model, tables, Optional.of(thing));
  }

  /**
   * How a thing is cited.
   *
   * @param iri of it
   * @param words what it is called there
   * @param publisher of the article it stands in, "" for things of no one article
   * @param date of that article, "" where none is known
   * @param url of that article, "" where none is known
   */
  public record Subject(String iri, String words, String publisher, String date, String url) {

    /** One that is of no one article. */
    public static Subject of(String iri, String words) {
      return new Subject(iri, words, "", "", "");
    }
  }
}
