package org.rapporteur.link.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.link.Entity;

/** Whether two mentions may speak of one event, and how likely that is. */
final class Likeness {

  /** Sentences within which a mention that names one party or none still points back. */
  private static final int NEAR = 6;

  /** Sentences within which "the call" makes a call of what was told before. */
  private static final int NEXT = 2;

  private final Function<Entity, String> stateOf;

  /**
   * @param stateOf key of the state an entity acts for, "" when unknown
   */
  Likeness(Function<Entity, String> stateOf) {
    this.stateOf = stateOf;
  }

  /**
   * @param known an event told before
   * @param mention a later mention
   * @return empty when they cannot be one event, else more for a better match
   */
  OptionalDouble of(Draft known, Draft mention) {
    boolean possible =
        sameKind(known, mention)
            && Moments.agree(known.when(), mention.when())
            && placesAgree(known.places(), mention.places())
            && statusesAgree(known, mention)
            && !isLongAgo(known, mention);
    if (!possible) {
      return OptionalDouble.empty();
    }
    OptionalDouble parties =
        known.kind() == Kind.VISIT ? visitors(known, mention) : parties(known, mention);
    if (parties.isEmpty()) {
      return parties;
    }
    double more = 1.0 / (1 + distance(known, mention));
    more += Moments.within(mention.when(), known.when()) ? 1 : 0;
    more += known.status() == mention.status() ? 0.5 : 0;
    return OptionalDouble.of(parties.getAsDouble() + more);
  }

  /** A visit of some other year, told far from one that needs no date to be known. */
  private static boolean isLongAgo(Draft known, Draft mention) {
    return known.kind() == Kind.VISIT
        && known.when() == null
        && mention.when() != null
        && !Moments.isDay(mention.when())
        && distance(known, mention) > NEAR;
  }

  private static int distance(Draft known, Draft mention) {
    return Math.max(0, mention.lastSentence() - known.lastSentence());
  }

  private static boolean sameKind(Draft known, Draft mention) {
    if (known.kind() == mention.kind()) {
      return true;
    }
    boolean next = distance(known, mention) <= NEXT;
    boolean backToCall =
        known.kind() == Kind.CALL
            && mention.kind() == Kind.MEETING
            && (mention.isDefinite() || mention.isSpoken() && next)
            && mention.places().isEmpty()
            && mention.format() != EventClaim.Format.IN_PERSON
            && (!mention.isSeated() || known.format() == EventClaim.Format.VIDEO);
    boolean turnsOutCall =
        known.kind() == Kind.MEETING
            && mention.kind() == Kind.CALL
            && (mention.isDefinite() || known.isSpoken())
            && known.places().isEmpty()
            && !known.isSeated()
            && next;
    return turnsOutCall || backToCall;
  }

  /** What lies ahead is the same as what took place only where both are dated alike. */
  private static boolean statusesAgree(Draft known, Draft mention) {
    Standing one = Standing.of(known.status());
    Standing other = Standing.of(mention.status());
    boolean dated = Moments.within(mention.when(), known.when());
    boolean open = (!known.isTold() || !mention.isTold()) && one != Standing.DENIED;
    return one.mayBe(other)
        || open && other != Standing.DENIED
        || dated && one != Standing.DENIED && other != Standing.DENIED && one != Standing.OFF
        || mention.isDefinite() && mention.parties().isEmpty() && distance(known, mention) <= 1;
  }

  private boolean placesAgree(Collection<Entity> some, Collection<Entity> others) {
    return some.isEmpty()
        || others.isEmpty()
        || some.stream().anyMatch(s -> others.stream().anyMatch(o -> near(s, o)));
  }

  /** The same, or one a state and the other in it, or a venue of the state. */
  private boolean near(Entity one, Entity other) {
    if (one.key().equals(other.key())) {
      return true;
    }
    String first = placeState(one);
    String second = placeState(other);
    boolean states = one.type() == Entity.Type.STATE || other.type() == Entity.Type.STATE;
    boolean venue = isVenue(one) != isVenue(other);
    return !first.isEmpty() && first.equals(second) && (states || venue)
        || first.isEmpty() && isVenue(one)
        || second.isEmpty() && isVenue(other);
  }

  private static boolean isVenue(Entity place) {
    return place.type() == Entity.Type.PLACE
        && (place.key().startsWith("place/") || place.key().startsWith("article/"));
  }

  private static String placeState(Entity place) {
    return place.type() == Entity.Type.STATE ? place.key() : place.stateKey().orElse("");
  }

  private OptionalDouble parties(Draft known, Draft mention) {
    List<Entity> some = known.who();
    List<Entity> others = mention.who();
    if (others.isEmpty()) {
      return mention.isDefinite()
              && distance(known, mention) <= (adds(known, mention) ? NEXT : NEAR)
          ? OptionalDouble.of(0)
          : OptionalDouble.empty();
    }
    if (some.isEmpty()) {
      return OptionalDouble.empty();
    }
    int shared = shared(some, others);
    int fewer = Math.min(some.size(), others.size());
    int greater = Math.max(some.size(), others.size());
    boolean all = shared == fewer;
    boolean near = distance(known, mention) <= NEAR;
    boolean back = mention.isDefinite() && near;
    boolean enough =
        fewer >= 2
            ? shared == greater || all && back
            : back || oneNextToAll(known, mention) || isKnown(known, mention);
    return all && enough
        ? OptionalDouble.of(2.0 * shared - (greater - fewer))
        : OptionalDouble.empty();
  }

  /** "The US struck a deal with Iran in July. .. the Iran deal". */
  private static boolean isKnown(Draft known, Draft mention) {
    return mention.kind() == Kind.AGREEMENT
        && (isOfOneState(known) && known.isDefinite()
            || isOfOneState(mention) && mention.isDefinite());
  }

  private static boolean isOfOneState(Draft draft) {
    return draft.who().size() == 1 && draft.who().get(0).type() == Entity.Type.STATE;
  }

  /** "Blinken met Xi. The Chinese leader also met .."; a party alone, right after. */
  private static boolean oneNextToAll(Draft known, Draft mention) {
    return distance(known, mention) <= 1 && Moments.within(mention.when(), known.when());
  }

  /** One to one, a person as good as the state that the person acts for. */
  private int shared(List<Entity> some, List<Entity> others) {
    List<Entity> left = new ArrayList<>(others);
    int shared = 0;
    for (Entity one : some) {
      Entity match =
          left.stream()
              .filter(o -> o.key().equals(one.key()))
              .findFirst()
              .or(
                  () ->
                      left.stream().filter(o -> standsFor(one, o) || standsFor(o, one)).findFirst())
              .orElse(null);
      if (match != null) {
        left.remove(match);
        shared++;
      }
    }
    return shared;
  }

  private static boolean sharePlace(Draft known, Draft mention) {
    return known.places().stream().anyMatch(mention.places()::contains);
  }

  /** A delegation is not the minister of the same state who travels elsewhere. */
  private static boolean isUnnamed(List<Entity> visitors) {
    return visitors.stream().allMatch(v -> v.type() == Entity.Type.GROUP);
  }

  /** True for one of them, or whoever acts for one or is acted for by one. */
  boolean isAmong(Entity one, List<Entity> others) {
    return others.stream()
        .anyMatch(o -> o.key().equals(one.key()) || standsFor(one, o) || standsFor(o, one));
  }

  /** True when a person acts for that state or body. */
  boolean standsFor(Entity person, Entity whole) {
    return person.type() == Entity.Type.PERSON
        && whole.type() != Entity.Type.PERSON
        && stateOf
            .apply(person)
            .equals(whole.type() == Entity.Type.GROUP ? stateOf.apply(whole) : whole.key());
  }

  /** True where the later mention tells a place or time that the earlier did not. */
  private static boolean adds(Draft known, Draft mention) {
    return known.places().isEmpty() && !mention.places().isEmpty()
        || known.when() == null && mention.when() != null;
  }

  private OptionalDouble visitors(Draft known, Draft mention) {
    List<Entity> some = known.on(Side.VISITOR);
    List<Entity> others = mention.on(Side.VISITOR);
    boolean near = distance(known, mention) <= NEAR;
    if (others.isEmpty() && adds(known, mention) && distance(known, mention) > NEXT) {
      return OptionalDouble.empty();
    }
    if (others.isEmpty()) {
      boolean sameHost = mention.parties().isEmpty() || shared(known.who(), mention.who()) > 0;
      return mention.isDefinite() && near && sameHost
          ? OptionalDouble.of(0)
          : OptionalDouble.empty();
    }
    int shared = shared(some, others);
    boolean alike = isUnnamed(some) == isUnnamed(others) || sharePlace(known, mention);
    return alike && shared > 0 && shared == Math.min(some.size(), others.size())
        ? OptionalDouble.of(2.0 * shared)
        : OptionalDouble.empty();
  }
}
