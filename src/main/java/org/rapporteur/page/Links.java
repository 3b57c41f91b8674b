package org.rapporteur.page;

import java.util.Map;
import java.util.TreeMap;

/**
 * Makes all links of one page, relative to it: so pages work below any path, behind a proxy, and as
 * files. Templates know it as {@code to}.
 */
public final class Links {

  private final Address from;
  private final Place place;
  private final Things things;
  private final String up;

  /** Where pages and assets are kept. */
  public interface Place {

    /** Of a page, below the root, encoded. */
    String of(Address address);

    /** Whether any address may be asked for; of a static site only those that were written. */
    boolean isLive();

    /** Pages at their own addresses. */
    static Place server() {
      return new Place() {
        @Override
        public String of(Address address) {
          return address.toString();
        }

        @Override
        public boolean isLive() {
          return true;
        }
      };
    }
  }

  Links(Address from, Place place, Things things) {
    this.from = from;
    this.place = place;
    this.things = things;
    String path = place.of(from).replaceFirst("\\?.*", "");
    this.up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** Of any page. */
  public String address(Address address) {
    String link = up + place.of(address);
    return link.isEmpty() || link.startsWith("?") ? "./" + link : link;
  }

  /** Of a view, by its path. */
  public String page(String path) {
    return address(Address.of(path));
  }

  /**
   * Of a view with filters.
   *
   * @param parameters by name; values may be text, numbers or {@link Named}, "" is left out
   */
  public String page(String path, Map<String, ?> parameters) {
    Map<String, String> values = new TreeMap<>();
    parameters.forEach((name, value) -> values.put(name, word(value)));
    return address(new Address(path, values));
  }

  private String word(Object value) {
    return value instanceof Named named ? key(named.iri()) : String.valueOf(value);
  }

  /** Of what is known of a thing. */
  public String thing(String iri) {
    int hash = iri.indexOf("#char=");
    return hash < 0
        ? address(things.address(iri))
        : address(things.address(iri.substring(0, hash))) + iri.substring(hash);
  }

  /** What stands for a thing in an address. */
  public String key(String iri) {
    return things.key(iri);
  }

  /** Of this page with another value of one filter; "" takes it out. */
  public String here(String name, Object value) {
    return address(from.with(name, word(value)));
  }

  /** Of this page with another value of one filter, from the first leaf. */
  public String first(String name, Object value) {
    return address(from.with(name, word(value)).without("page"));
  }

  /** Of this page in another form: "csv", "ttl", ... */
  public String form(String suffix) {
    return address(Form.named(suffix).orElseThrow().of(from));
  }

  public String asset(String name) {
    return up + Assets.FOLDER + name;
  }

  /** Below the root of the server: SPARQL and the like. */
  public String service(String path) {
    return up + path;
  }

  public boolean isLive() {
    return place.isLive();
  }
}
