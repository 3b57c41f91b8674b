package org.rapporteur.link.event;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.Entity;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.link.words.LinkWords;

/**
 * Makes events of their mentions: brings those of one event together, leaves out what lacks the
 * parties that its kind needs, and finds which meeting belongs to which visit.
 */
public final class EventFolder {

  /** Sentences within which parties that met and agreed did both there and then. */
  private static final int BESIDE = 3;

  private static final WordList MEETING_WORDS = LinkWords.list("meeting-words");

  private final Function<Mention, List<Entity>> meaning;
  private final Function<Entity, String> stateOf;
  private final Function<EventClaim, String> words;
  private final Likeness likeness;
  private final Sides sides;
  private final Pairs pairs;

  /**
   * @param meaning entities behind a mention, none when unresolved
   * @param stateOf key of the state an entity acts for, "" when unknown
   * @param words that name an event: "talks"
   * @param inOffice whether an office of an entity is known
   * @param mainStates the two states that the article is about, where that is clear
   */
  public EventFolder(
      Function<Mention, List<Entity>> meaning,
      Function<Entity, String> stateOf,
      Function<EventClaim, String> words,
      Predicate<Entity> inOffice,
      Supplier<Optional<List<Entity>>> mainStates) {
    this.words = words;
    this.meaning = meaning;
    this.stateOf = stateOf;
    this.likeness = new Likeness(stateOf);
    this.sides = new Sides(stateOf, inOffice);
    this.pairs = new Pairs(mainStates);
  }

  /** Events in the order of their first words. */
  public List<LinkedClaims.Event> fold(List<EventClaim> claims) {
    List<EventClaim> inOrder = new ArrayList<>(claims);
    inOrder.sort(Comparator.comparingInt(EventClaim::sentence).thenComparing(EventClaim::trigger));
    List<Draft> drafts = new ArrayList<>();
    inOrder.stream().map(this::draft).forEach(d -> place(d, drafts));
    again(drafts);
    drafts.forEach(this::tidy);
    complete(drafts);
    again(drafts);
    drafts.forEach(EventFolder::span);
    sides.noteCompany(
        drafts.stream().filter(d -> sides.isWhole(d) && !sides.isDomestic(d)).toList());
    drafts.removeIf(d -> !sides.isWhole(d) || sides.isDomestic(d));
    drafts.sort(Comparator.comparing(Draft::firstEvidence));
    besideOthers(drafts);
    return new Visits(stateOf).of(drafts);
  }

  private Draft draft(EventClaim claim) {
    List<LinkedClaims.Party> parties = new ArrayList<>();
    for (EventClaim.Party party : claim.parties()) {
      for (Entity entity : meaning.apply(party.who())) {
        if (entity.type() != Entity.Type.PLACE && !isForOther(entity, party.who(), claim)) {
          sides.note(party.who(), entity);
          parties.add(new LinkedClaims.Party(side(claim, party.side()), entity));
        }
      }
    }
    List<Entity> places =
        claim.places().stream()
            .flatMap(m -> meaning.apply(m).stream())
            .filter(e -> e.type() == Entity.Type.PLACE || e.type() == Entity.Type.STATE)
            .toList();
    String how = MEETING_WORDS.value(words.apply(claim), "how").orElse("");
    return new Draft(claim, parties, places, how);
  }

  /** "EU officials" where the EU is a party: they are no second one. */
  private static boolean isForOther(Entity group, Mention mention, EventClaim claim) {
    return group.type() == Entity.Type.GROUP
        && claim.parties().stream()
            .map(EventClaim.Party::who)
            .anyMatch(o -> !o.equals(mention) && mention.span().covers(o.span()));
  }

  private static Side side(EventClaim claim, Side side) {
    return claim.kind() == Kind.VISIT && side == Side.PARTICIPANT ? Side.VISITOR : side;
  }

  private void place(Draft draft, List<Draft> drafts) {
    Optional<Draft> same = best(draft, drafts);
    if (same.isPresent()) {
      fold(same.get(), draft);
    } else {
      drafts.add(draft);
    }
  }

  private Optional<Draft> best(Draft draft, List<Draft> others) {
    Draft best = null;
    double most = -1;
    for (Draft other : others) {
      OptionalDouble like = likeness.of(other, draft);
      if (like.isPresent() && like.getAsDouble() > most) {
        best = other;
        most = like.getAsDouble();
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Headlines come first and tell least: what they name may be one with a later, fuller mention.
   */
  private void again(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i > 0; i--) {
      Draft later = drafts.get(i);
      Optional<Draft> same = best(later, drafts.subList(0, i));
      if (same.isPresent() && !later.parties().isEmpty()) {
        fold(same.get(), later);
        drafts.remove(i);
      }
    }
  }

  /** "The truce expired": of those who deal with each other, and one with what is told of it. */
  private void complete(List<Draft> drafts) {
    for (Draft draft : drafts.stream().filter(Draft::isPair).toList()) {
      draft.complete(pairs.of(draft, drafts));
      List<Draft> others = drafts.stream().filter(d -> d != draft && !d.isPair()).toList();
      Optional<Draft> same = draft.who().size() < 2 ? Optional.empty() : best(draft, others);
      same.ifPresent(known -> fold(known, draft));
      if (same.isPresent() || draft.who().size() < 2) {
        drafts.remove(draft);
      }
    }
  }

  private void fold(Draft known, Draft mention) {
    known.fold(mention);
    standIns(known);
  }

  /** People stand for their states. */
  private void standIns(Draft draft) {
    List<Entity> who = draft.who();
    for (Entity whole : who) {
      boolean stoodFor = who.stream().anyMatch(p -> likeness.standsFor(p, whole));
      if (stoodFor && !(draft.kind() == Kind.VISIT && isHost(draft, whole))) {
        draft.remove(whole);
      }
    }
  }

  /** Unnamed groups go where parties are named; a city stands for the state around it. */
  private void tidy(Draft draft) {
    standIns(draft);
    draft.who().stream().filter(e -> sides.hasItsState(e, draft)).forEach(draft::remove);
    List<Entity> named = draft.who().stream().filter(e -> e.type() != Entity.Type.GROUP).toList();
    if (named.size() >= 2) {
      draft.who().stream().filter(e -> e.type() == Entity.Type.GROUP).forEach(draft::remove);
    }
    List<Entity> places = List.copyOf(draft.places());
    for (Entity state : places) {
      if (state.type() == Entity.Type.STATE
          && places.stream().anyMatch(p -> p.stateKey().orElse("").equals(state.key()))) {
        draft.removePlace(state);
      }
    }
  }

  /** A visit of some days that began on a known one: from that to its last. */
  private static void span(Draft draft) {
    if (draft.kind() == Kind.VISIT && Moments.isFirstDay(draft.when())) {
      draft
          .duration()
          .filter(d -> d.matches("P\\d+D"))
          .map(d -> Period.parse(d).getDays())
          .filter(days -> days > 1)
          .map(days -> LocalDate.parse(draft.when().start()).plusDays(days - 1L))
          .ifPresent(last -> draft.date(new When(draft.when().start(), last.toString())));
    }
  }

  private static boolean isHost(Draft draft, Entity entity) {
    return draft.on(Side.HOST).contains(entity);
  }

  /**
   * "The two will attend a summit in Oslo. They are to hold talks": there, too. "They met in Oslo
   * on Sunday and agreed to reopen the border": there and then.
   */
  private void besideOthers(List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean sits = draft.kind() == Kind.MEETING && draft.places().isEmpty();
      if (draft.kind() == Kind.MEETING && draft.when() == null) {
        dateOfAgreement(draft, drafts);
      }
      if (sits || draft.kind() == Kind.AGREEMENT) {
        drafts.stream()
            .filter(d -> d != draft && d.kind() == Kind.MEETING && isBeside(d, draft))
            .findFirst()
            .ifPresent(d -> takeFrom(d, draft));
      }
    }
  }

  /** "They agreed on Sunday to reopen the border. The two met in Oslo": on that day. */
  private void dateOfAgreement(Draft meeting, List<Draft> drafts) {
    int at = meeting.firstSentence();
    drafts.stream()
        .filter(d -> d.kind() == Kind.AGREEMENT && isBeside(meeting, d))
        .filter(d -> at >= d.firstSentence() - 1 && at <= d.lastSentence() + 1)
        .filter(d -> Moments.isDay(d.when()))
        .findFirst()
        .ifPresent(d -> meeting.date(d.when()));
  }

  private boolean isBeside(Draft meeting, Draft draft) {
    int reach = draft.kind() == Kind.AGREEMENT ? BESIDE : 1;
    return Math.abs(draft.firstSentence() - meeting.firstSentence()) <= reach
        && meeting.status() == draft.status()
        && !draft.who().isEmpty()
        && draft.who().stream().allMatch(w -> likeness.isAmong(w, meeting.who()))
        && Moments.agree(meeting.when(), draft.when());
  }

  private static void takeFrom(Draft meeting, Draft draft) {
    if (draft.places().isEmpty()) {
      draft.addPlaces(List.copyOf(meeting.places()));
    }
    if (draft.kind() == Kind.AGREEMENT && draft.when() == null && Moments.isDay(meeting.when())) {
      draft.date(meeting.when());
    }
  }
}
