package org.rapporteur.chronicle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An event or a statement, as one article tells it.
 *
 * @param kind local name of its class: "Meeting", "Statement"
 * @param status local name of the status of an event: "Held", "Denied"; "" for statements
 * @param parts who or what is what to it
 */
public record Entry(
    String iri,
    Source source,
    String kind,
    String status,
    When when,
    Map<Part, List<Entity>> parts) {

  /** The kind of statements; all others are events. */
  public static final String STATEMENT = "Statement";

  private static final Set<String> HAPPENED = Set.of("Held", "Ongoing", "");

  public Entry {
    EnumMap<Part, List<Entity>> copy = new EnumMap<>(Part.class);
    parts.forEach((part, entities) -> copy.put(part, List.copyOf(entities)));
    parts = Collections.unmodifiableMap(copy);
  }

  public List<Entity> all(Part part) {
    return parts.getOrDefault(part, List.of());
  }

  public boolean isStatement() {
    return kind.equals(STATEMENT);
  }

  /** False for what was but planned, put off, called off or denied. */
  public boolean happened() {
    return HAPPENED.contains(status);
  }

  /** Who takes part: parties of an event; speaker and addressees of a statement. */
  public Set<Entity> parties() {
    Set<Entity> parties = new LinkedHashSet<>(all(Part.SPEAKER));
    parties.addAll(all(Part.ADDRESSEE));
    parties.addAll(all(Part.PARTICIPANT));
    return parties;
  }
}
