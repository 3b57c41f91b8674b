package org.rapporteur.link.authority;

import java.util.List;
import org.rapporteur.link.Entity;

/**
 * A city, province, venue or sea.
 *
 * @param population 0 when unknown
 * @param kind "capital", "city", "admin1", "venue" or "region"
 * @param within key of the city that a venue lies in, "" when in none or unknown
 */
public record KnownPlace(
    String key,
    String name,
    List<String> aliases,
    String state,
    Double latitude,
    Double longitude,
    int population,
    String kind,
    String geonames,
    String within)
    implements Known {

  public KnownPlace {
    aliases = List.copyOf(aliases);
  }

  public boolean isCapital() {
    return kind.equals("capital");
  }

  @Override
  public Entity entity() {
    return new Entity(
        key,
        Entity.Type.PLACE,
        name,
        aliases,
        Known.sameAs(key, geonames),
        Known.orNull(state),
        latitude,
        longitude,
        Known.orNull(within));
  }
}
