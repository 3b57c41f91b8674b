package org.rapporteur.link.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.words.LinkWords;

/** For whom the parties of events act, and whether an event is one between states or bodies. */
final class Sides {

  /** How sure a rule must be that somebody of whom nothing is known is a party. */
  private static final double SURE = 0.85;

  /** The side of somebody of whom nothing is known. */
  private static final String UNKNOWN = "?";

  /** Whether people who act for somebody are abroad on duty, by their noun in the plural too. */
  private static final Map<String, String> TRAVELS = travels();

  /** Those who fight governments, and so deal with them. */
  private static final WordList WARRING = LinkWords.list("warring-nouns");

  /** Ends the noun phrase proper: "delegation | from Cairo". */
  private static final Pattern AFTER_NOUN =
      Pattern.compile(" (of|from|to|in|with|who|that|led) |,");

  private final Function<Entity, String> stateOf;
  private final Predicate<Entity> inOffice;

  /** Those that the text says hold an office or act for a state or body: "a German delegation". */
  private final Set<String> official = new HashSet<>();

  /**
   * @param stateOf key of the state an entity acts for, "" when unknown
   * @param inOffice whether the article or the catalogue knows an office of an entity
   */
  Sides(Function<Entity, String> stateOf, Predicate<Entity> inOffice) {
    this.stateOf = stateOf;
    this.inOffice = inOffice;
  }

  /** Takes note of what a mention says of an entity. */
  void note(Mention mention, Entity entity) {
    if (isWarring(entity)) {
      official.add(entity.key());
    }
    boolean titled = mention.ofWords().isPresent() || mention.titleWords().isPresent();
    if (titled || entity.type() == Entity.Type.GROUP && isOnDuty(entity)) {
      official.add(entity.key());
    }
  }

  /** "they" for a Greek delegation, or a "parliamentary delegation" of whatever parliament. */
  private boolean isOnDuty(Entity group) {
    List<String> words = Names.words(AFTER_NOUN.split(group.label(), 2)[0]);
    return !stateOf.apply(group).isEmpty()
        || !words.isEmpty() && "yes".equals(TRAVELS.get(words.get(words.size() - 1)));
  }

  /** "Houthi rebels", "rebel forces", "the opposition". */
  private static boolean isWarring(Entity group) {
    return group.type() == Entity.Type.GROUP
        && Names.words(AFTER_NOUN.split(group.label(), 2)[0]).stream().anyMatch(WARRING::contains);
  }

  private static Map<String, String> travels() {
    Map<String, String> nouns = new HashMap<>();
    LinkWords.column("acting-nouns", "travels")
        .forEach(
            (noun, travels) -> {
              nouns.put(noun, travels);
              nouns.put(noun + "s", travels);
            });
    return nouns;
  }

  boolean isOfficial(Entity entity) {
    return official.contains(entity.key()) || inOffice.test(entity);
  }

  /** Who deals with states, bodies or their people in one event is no private person in another. */
  void noteCompany(List<Draft> events) {
    events.stream()
        .filter(d -> d.kind() != Kind.VISIT && d.confidence() >= SURE)
        .flatMap(d -> d.who().stream())
        .filter(e -> e.type() == Entity.Type.PERSON)
        .forEach(e -> official.add(e.key()));
  }

  /**
   * "the deal reached with Iran in July", "the Iran deal": of an event whose day or place is told,
   * or that everybody knows, one state or body is worth knowing where the other is not named. Not
   * for what may be its own affair.
   */
  boolean isOneSided(Draft draft) {
    List<Entity> who = draft.who();
    return (draft.kind() == Kind.AGREEMENT || draft.kind() == Kind.MEETING)
        && who.size() == 1
        && isBody(who.get(0))
        && (isKnown(draft) || draft.isTold() && (draft.when() != null || !draft.places().isEmpty()))
        && draft.places().stream().noneMatch(p -> stateAround(p).equals(who.get(0).key()));
  }

  /** "the Iran deal". */
  private static boolean isKnown(Draft draft) {
    return draft.kind() == Kind.AGREEMENT && draft.isDefinite();
  }

  private static boolean isBody(Entity entity) {
    return entity.type() == Entity.Type.STATE || entity.type() == Entity.Type.ORGANIZATION;
  }

  /** True when it has the parties that its kind needs. */
  boolean isWhole(Draft draft) {
    List<Entity> who = draft.who();
    if (draft.kind() == Kind.VISIT) {
      boolean somewhere = !draft.places().isEmpty() || !draft.on(Side.HOST).isEmpty();
      return somewhere
          && draft.on(Side.VISITOR).stream()
              .anyMatch(e -> e.type() != Entity.Type.GROUP || isOfficial(e));
    }
    List<Entity> named = who.stream().filter(e -> e.type() != Entity.Type.GROUP).toList();
    if (named.isEmpty()) {
      return false;
    }
    boolean person = named.get(0).type() == Entity.Type.PERSON;
    return named.size() >= 2
        || who.size() >= 2 && (person || who.stream().anyMatch(this::isOfficial))
        || isOneSided(draft);
  }

  /** True for "Turkish officials" where Turkey is a party. */
  boolean hasItsState(Entity group, Draft draft) {
    return group.type() == Entity.Type.GROUP
        && draft.who().stream().anyMatch(e -> e.key().equals(stateOf.apply(group)))
        && draft.kind() != Kind.VISIT;
  }

  /**
   * People of one state among themselves, and travel within it, are no diplomacy, nor is what
   * people do of whom nothing is known. Bodies and groups stand for themselves: governments deal
   * with armed groups and opposition at home.
   */
  boolean isDomestic(Draft draft) {
    if (draft.kind() == Kind.VISIT) {
      List<String> states = draft.on(Side.VISITOR).stream().map(this::sender).distinct().toList();
      return states.stream().allMatch(UNKNOWN::equals)
          || states.size() == 1 && draft.on(Side.HOST).isEmpty() && isIn(draft, states.get(0));
    }
    if (isOneSided(draft)) {
      return false;
    }
    return draft.who().stream().map(this::side).filter(s -> !s.equals(UNKNOWN)).distinct().count()
        < 2;
  }

  /** True where the places that are known lie in a state, one at least. */
  private static boolean isIn(Draft draft, String state) {
    List<String> around =
        draft.places().stream().map(Sides::stateAround).filter(s -> !s.isEmpty()).toList();
    return !around.isEmpty() && around.stream().allMatch(state::equals);
  }

  /** For whom somebody travels; an unnamed delegation, whoever sent it, is on duty. */
  private String sender(Entity visitor) {
    boolean unnamed = visitor.type() == Entity.Type.GROUP && isOfficial(visitor);
    return unnamed && stateOf.apply(visitor).isEmpty() ? visitor.key() : side(visitor);
  }

  /**
   * The state that a person acts for, the person where it is a known one without office; a state,
   * body or group stands for itself.
   */
  private String side(Entity entity) {
    if (isBody(entity)) {
      return entity.key();
    }
    String state = stateOf.apply(entity);
    boolean somebody =
        entity.type() == Entity.Type.GROUP
            ? isWarring(entity)
            : !entity.sameAs().isEmpty() || isOfficial(entity);
    return !state.isEmpty() ? state : somebody ? entity.key() : UNKNOWN;
  }

  static String stateAround(Entity place) {
    return place.type() == Entity.Type.STATE ? place.key() : place.stateKey().orElse("");
  }
}
