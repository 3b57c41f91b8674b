package org.rapporteur.link;

import java.util.Optional;
import org.rapporteur.extract.Mention;

/**
 * A decision: these words mean that entity.
 *
 * @param score 0 to 1
 * @param reason for people: "foreign minister of China on 2023-06-19", "surname of Antony Blinken"
 * @param runnerUp the next best, null when there was none
 */
public record Link(Mention mention, Entity entity, double score, String reason, Entity runnerUp) {

  public Optional<Entity> second() {
    return Optional.ofNullable(runnerUp);
  }
}
