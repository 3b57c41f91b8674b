package org.rapporteur.link.who;

import java.util.List;
import org.rapporteur.link.Entity;

/**
 * What a mention means.
 *
 * @param entities one, or the members of a plural ("the two leaders"), at least one
 * @param score 0 to 1
 * @param reason for people
 * @param runnerUp the next best, null when there was none
 */
public record Resolved(List<Entity> entities, double score, String reason, Entity runnerUp) {

  public Resolved {
    entities = List.copyOf(entities);
    if (entities.isEmpty()) {
      throw new IllegalArgumentException("a mention that means nothing is not resolved");
    }
  }

  static Resolved to(Entity entity, double score, String reason) {
    return new Resolved(List.of(entity), score, reason, null);
  }

  /** The entity of a mention that is not plural, else the first. */
  public Entity first() {
    return entities.get(0);
  }
}
