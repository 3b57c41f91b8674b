package org.rapporteur.link.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.link.Entity;
import org.rapporteur.link.LinkedClaims;

/**
 * Parties of what states or bodies do with each other, where the words name one of them or none:
 * "the truce expired", "Chad agreed to the deal". They are those who deal with each other elsewhere
 * in the article, or the two states that it is about.
 */
final class Pairs {

  /** Sentences within which the nearest of several pairs is meant. */
  private static final int NEAR = 3;

  private final Supplier<Optional<List<Entity>>> mainStates;

  /**
   * @param mainStates the two states that the article is about, where that is clear
   */
  Pairs(Supplier<Optional<List<Entity>>> mainStates) {
    this.mainStates = mainStates;
  }

  /** The parties of a draft that lacks them, none where they cannot be told. */
  List<LinkedClaims.Party> of(Draft draft, List<Draft> drafts) {
    List<Draft> dealings =
        drafts.stream()
            .filter(d -> d != draft && d.kind() != Kind.VISIT && deals(d))
            .filter(d -> d.who().containsAll(draft.who()))
            .toList();
    Optional<Draft> told = one(dealings).or(() -> nearest(draft, dealings));
    if (told.isPresent()) {
      return List.copyOf(told.get().parties());
    }
    boolean open = dealings.isEmpty() && (draft.kind() == Kind.MEETING || !draft.who().isEmpty());
    return open ? mainPair(draft) : List.of();
  }

  /** States, bodies and unnamed groups; people have dealings of their own. */
  private static boolean deals(Draft draft) {
    return draft.who().size() > 1
        && draft.who().stream().noneMatch(e -> e.type() == Entity.Type.PERSON)
        && draft.who().stream().anyMatch(e -> e.type() != Entity.Type.GROUP);
  }

  /** The one pair of all dealings. */
  private static Optional<Draft> one(List<Draft> dealings) {
    Set<Set<String>> pairs =
        dealings.stream()
            .map(d -> d.who().stream().map(Entity::key).collect(Collectors.toSet()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return pairs.size() == 1 ? Optional.of(dealings.get(0)) : Optional.empty();
  }

  private static Optional<Draft> nearest(Draft draft, List<Draft> dealings) {
    return dealings.stream()
        .filter(d -> distance(d, draft) <= NEAR)
        .min(Comparator.comparingInt(d -> distance(d, draft)));
  }

  private static int distance(Draft one, Draft other) {
    return Math.abs(one.firstSentence() - other.firstSentence());
  }

  private List<LinkedClaims.Party> mainPair(Draft draft) {
    List<LinkedClaims.Party> parties = new ArrayList<>();
    mainStates
        .get()
        .filter(pair -> pair.containsAll(draft.who()))
        .ifPresent(
            pair -> pair.forEach(s -> parties.add(new LinkedClaims.Party(Side.PARTICIPANT, s))));
    return parties;
  }
}
