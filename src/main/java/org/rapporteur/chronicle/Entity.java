package org.rapporteur.chronicle;

import java.util.List;
import java.util.Optional;

/**
 * An actor or a place; one IRI is one entity.
 *
 * @param label the name most articles give
 * @param type local name of its class, "" when it has none of ours
 * @param sameAs IRIs of others for it, sorted
 * @param inState IRI of the state that a place is in
 */
public record Entity(
    String iri,
    String label,
    String type,
    List<String> sameAs,
    Optional<Point> point,
    Optional<String> inState) {

  public Entity {
    sameAs = List.copyOf(sameAs);
  }

  public boolean isState() {
    return type.equals("State");
  }

  public boolean isPlace() {
    return type.equals("Place");
  }

  /** The last part of the IRI that another source gives it, where that begins so. */
  public Optional<String> identifier(String start) {
    return sameAs.stream()
        .filter(s -> s.startsWith(start))
        .findFirst()
        .map(s -> s.substring(start.length()).replace("/", ""));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entity entity && entity.iri.equals(iri);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
