package org.rapporteur.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An actor or place, known or unknown to the authority data.
 *
 * @param key last part of its IRI: a Wikidata id ("Q7821917"), "geonames/1816670", or a minted path
 *     ("person/matt-miller-us", "article/3f2a9c/actor/smith" for one that stays in its article)
 * @param type what it is
 * @param label preferred name
 * @param otherLabels further names, none equal to the label
 * @param sameAs full IRIs of the same thing elsewhere (Wikidata, GeoNames), from data only
 * @param state key of the state it lies in or belongs to, null when unknown
 * @param latitude degrees north, null when unknown
 * @param longitude degrees east, null when unknown
 * @param within key of the city that a venue lies in, null when in none or unknown
 */
public record Entity(
    String key,
    Type type,
    String label,
    List<String> otherLabels,
    List<String> sameAs,
    String state,
    Double latitude,
    Double longitude,
    String within) {

  /** Classes of the graph contract. */
  public enum Type {
    PERSON,
    STATE,
    ORGANIZATION,
    GROUP,
    PLACE
  }

  public Entity {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(label, "label");
    otherLabels = List.copyOf(otherLabels);
    sameAs = List.copyOf(sameAs);
  }

  /** One that lies in no other place, but in a state. */
  public Entity(
      String key,
      Type type,
      String label,
      List<String> otherLabels,
      List<String> sameAs,
      String state,
      Double latitude,
      Double longitude) {
    this(key, type, label, otherLabels, sameAs, state, latitude, longitude, null);
  }

  public Optional<String> withinKey() {
    return Optional.ofNullable(within);
  }

  public Optional<String> stateKey() {
    return Optional.ofNullable(state);
  }
}
