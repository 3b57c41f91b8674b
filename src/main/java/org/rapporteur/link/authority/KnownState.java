package org.rapporteur.link.authority;

import java.util.List;
import org.rapporteur.link.Entity;

/**
 * A state, territory, union or region.
 *
 * @param demonyms "Chinese", "Danes"
 * @param capital name of the seat of government, "" when unknown
 * @param iso2 ISO 3166-1 alpha-2, "" for none
 * @param kind "state", "territory", "region", ...
 * @param parent key of the state around it, "" for none
 */
public record KnownState(
    String key,
    String name,
    List<String> aliases,
    List<String> demonyms,
    String capital,
    String iso2,
    String kind,
    String parent,
    Double latitude,
    Double longitude,
    String geonames)
    implements Known {

  public KnownState {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
  }

  /** False for continents and the like, which do not act. */
  public boolean acts() {
    return !kind.equals("region");
  }

  @Override
  public String state() {
    return parent;
  }

  @Override
  public Entity entity() {
    return new Entity(
        key,
        acts() ? Entity.Type.STATE : Entity.Type.PLACE,
        name,
        aliases,
        Known.sameAs(key, geonames),
        Known.orNull(parent),
        latitude,
        longitude);
  }
}
