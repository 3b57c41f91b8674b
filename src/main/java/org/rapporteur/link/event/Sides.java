package org.rapporteur.link.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.Mention;
import org.rapporteur.link.Entity;

/** For whom the parties of events act, and whether an event is one between states or bodies. */
final class Sides {

  /** How sure a rule must be that somebody of whom nothing is known is a party. */
  private static final double SURE = 0.85;

  /** The side of somebody of whom nothing is known. */
  private static final String UNKNOWN = "?";

  private final Function<Entity, String> stateOf;

  /** Those that the text says hold an office or act for a state or body: "a German delegation". */
  private final Set<String> official = new HashSet<>();

  /**
   * @param stateOf key of the state an entity acts for, "" when unknown
   */
  Sides(Function<Entity, String> stateOf) {
    this.stateOf = stateOf;
  }

  /** Takes note of what a mention says of an entity. */
  void note(Mention mention, Entity entity) {
    if (mention.ofWords().isPresent() || mention.titleWords().isPresent()) {
      official.add(entity.key());
    }
  }

  boolean isOfficial(Entity entity) {
    return official.contains(entity.key());
  }

  /**
   * People of one state among themselves, and travel within it, are no diplomacy, nor is what
   * people do of whom nothing is known. Bodies and groups stand for themselves: governments deal
   * with armed groups and opposition at home.
   */
  boolean isDomestic(Draft draft) {
    if (draft.kind() == Kind.VISIT) {
      List<String> states = draft.on(Side.VISITOR).stream().map(this::side).distinct().toList();
      return states.stream().allMatch(UNKNOWN::equals)
          || states.size() == 1
              && draft.places().stream().allMatch(p -> stateAround(p).equals(states.get(0)))
              && draft.on(Side.HOST).isEmpty();
    }
    List<String> sides = draft.who().stream().map(this::side).distinct().toList();
    boolean sure = draft.confidence() >= SURE && !sides.stream().allMatch(UNKNOWN::equals);
    return sides.stream().filter(s -> sure || !s.equals(UNKNOWN)).count() < 2;
  }

  /**
   * The state that a person acts for, the person where it is a known one without office; a state,
   * body or group stands for itself.
   */
  private String side(Entity entity) {
    boolean alone = entity.type() == Entity.Type.STATE || entity.type() == Entity.Type.ORGANIZATION;
    if (alone) {
      return entity.key();
    }
    String state = stateOf.apply(entity);
    boolean somebody = !entity.sameAs().isEmpty() || official.contains(entity.key());
    return !state.isEmpty() ? state : somebody ? entity.key() : UNKNOWN;
  }

  static String stateAround(Entity place) {
    return place.type() == Entity.Type.STATE ? place.key() : place.stateKey().orElse("");
  }
}
