package org.rapporteur.query;

/**
 * What a question may be asked with.
 *
 * @param name of the variable it binds
 * @param kind what a value is
 * @param required whether the question makes no sense without it
 * @param description for a person
 * @param example a value
 */
public record Parameter(
    String name, Kind kind, boolean required, String description, String example) {

  /** What a value is, and so how a word on the command line becomes one. */
  public enum Kind {
    ACTOR("a name, a Wikidata id or an IRI"),
    PERSON("a name, a Wikidata id or an IRI"),
    STATE("a name, a Wikidata id or an IRI"),
    PLACE("a name, an id or an IRI"),
    ENTITY("a name, an id or an IRI"),
    IRI("an IRI, full or with a prefix"),
    TEXT("words"),
    DATE("a date: 2023-06-18, 2023-06 or 2023"),
    YEAR("a year: 2023"),
    NUMBER("a number");

    private final String form;

    Kind(String form) {
      this.form = form;
    }

    /** What a person may write. */
    public String form() {
      return form;
    }

    boolean isEntity() {
      return ordinal() <= ENTITY.ordinal();
    }
  }
}
