package org.rapporteur.link.authority;

import java.util.List;
import org.rapporteur.link.Entity;

/**
 * A ministry, alliance, agency, news organisation or armed group.
 *
 * @param type "foreign ministry", "alliance", "news agency", ...
 */
public record KnownBody(String key, String name, List<String> aliases, String type, String state)
    implements Known {

  public KnownBody {
    aliases = List.copyOf(aliases);
  }

  @Override
  public Entity entity() {
    return new Entity(
        key,
        Entity.Type.ORGANIZATION,
        name,
        aliases,
        Known.sameAs(key, ""),
        Known.orNull(state),
        null,
        null);
  }
}
