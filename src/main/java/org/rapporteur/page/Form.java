package org.rapporteur.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Forms in which a page may be had, each with the suffix of its address. */
public enum Form {
  HTML("text/html", "HTML"),
  CSV("text/csv", "CSV"),
  JSON("application/json", "JSON"),
  GRAPHML("application/graphml+xml", "GraphML"),
  TTL("text/turtle", "Turtle"),
  JSONLD("application/ld+json", "JSON-LD"),
  NT("application/n-triples", "N-Triples");

  private final String mediaType;
  private final String title;

  Form(String mediaType, String title) {
    this.mediaType = mediaType;
    this.title = title;
  }

  public String mediaType() {
    return mediaType;
  }

  public String title() {
    return title;
  }

  /** What stands after the dot. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isRdf() {
    return ordinal() >= TTL.ordinal();
  }

  static Optional<Form> named(String suffix) {
    return Stream.of(values()).filter(f -> f.suffix().equals(suffix)).findFirst();
  }

  /**
   * An address taken apart.
   *
   * @param address of the page itself
   * @param form empty where the address names none
   */
  public record Asked(Address address, Optional<Form> form) {

    /** Takes the suffix, or the parameter {@code format}, off an address. */
    public static Asked of(Address address) {
      Optional<Form> parameter = named(address.get("format"));
      if (parameter.isPresent()) {
        return new Asked(address.without("format"), parameter);
      }
      String path = address.path();
      int dot = path.lastIndexOf('.');
      Optional<Form> suffix = named(path.substring(dot + 1)).filter(f -> dot > 0);
      return suffix.isPresent()
          ? new Asked(address.at(path.substring(0, dot)), suffix)
          : new Asked(address, Optional.empty());
    }
  }

  /** The address of a page in this form. */
  public Address of(Address address) {
    return address.path().isEmpty()
        ? address.with("format", suffix())
        : address.at(address.path() + "." + suffix());
  }
}
