package org.rapporteur.link.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.When;
import org.rapporteur.link.Entity;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.text.Span;

/** An event while its mentions are brought together. */
final class Draft {

  private EventClaim.Kind kind;
  private final Map<String, LinkedClaims.Party> parties = new LinkedHashMap<>();
  private final Map<String, Entity> places = new LinkedHashMap<>();
  private final Set<Status> statuses = new LinkedHashSet<>();
  private final TreeSet<Span> evidence = new TreeSet<>();
  private When when;
  private String duration;
  private EventClaim.Format format;
  private Status status;
  private boolean told;
  private Span topic;
  private boolean definite;
  private boolean seated;
  private boolean spoken;
  private boolean pair;
  private final int firstSentence;
  private int lastSentence;
  private String rule;
  private double confidence;

  /**
   * @param parties resolved
   * @param places resolved
   * @param how people come together: "seated", "spoken" or ""
   */
  Draft(EventClaim claim, List<LinkedClaims.Party> parties, List<Entity> places, String how) {
    seated = how.equals("seated");
    spoken = how.equals("spoken");
    kind = claim.kind();
    parties.forEach(this::add);
    places.forEach(p -> this.places.putIfAbsent(p.key(), p));
    statuses.add(claim.status());
    evidence.addAll(claim.evidence());
    when = claim.when();
    duration = claim.duration();
    format = claim.format();
    status = claim.status();
    told = claim.told();
    topic = claim.topic();
    definite = claim.definite();
    pair = claim.pair();
    firstSentence = claim.sentence();
    lastSentence = claim.sentence();
    rule = claim.rule();
    confidence = claim.confidence();
  }

  private void add(LinkedClaims.Party party) {
    parties.merge(
        party.entity().key(), party, (one, other) -> one.side() == Side.PARTICIPANT ? other : one);
  }

  EventClaim.Kind kind() {
    return kind;
  }

  Collection<LinkedClaims.Party> parties() {
    return parties.values();
  }

  List<Entity> who() {
    return parties.values().stream().map(LinkedClaims.Party::entity).toList();
  }

  List<Entity> on(Side side) {
    return parties.values().stream()
        .filter(p -> p.side() == side)
        .map(LinkedClaims.Party::entity)
        .toList();
  }

  Collection<Entity> places() {
    return places.values();
  }

  When when() {
    return when;
  }

  Status status() {
    return status;
  }

  /** True where some mention of it, first or last, told it so. */
  boolean wasTold(Standing standing) {
    return statuses.stream().anyMatch(s -> Standing.of(s) == standing);
  }

  /** False where no words tell the status. */
  boolean isTold() {
    return told;
  }

  EventClaim.Format format() {
    return format;
  }

  /** True for a summit or dinner, to which people come. */
  boolean isSeated() {
    return seated || format == EventClaim.Format.IN_PERSON;
  }

  /** True while nothing tells more than that people talked, which may be a call. */
  boolean isSpoken() {
    return spoken && places.isEmpty() && !isSeated();
  }

  boolean isDefinite() {
    return definite;
  }

  /** True where those are parties that the article deals with, named here or not. */
  boolean isPair() {
    return pair;
  }

  /** Makes these the parties. */
  void complete(Collection<LinkedClaims.Party> both) {
    both.forEach(p -> add(new LinkedClaims.Party(Side.PARTICIPANT, p.entity())));
    pair = false;
  }

  int firstSentence() {
    return firstSentence;
  }

  int lastSentence() {
    return lastSentence;
  }

  Span firstEvidence() {
    return evidence.first();
  }

  /** "the meeting": adds length and place, and a status only where it is called off. */
  private boolean isBackReference() {
    return definite && parties.isEmpty();
  }

  /** Takes in another mention of the same event. */
  void fold(Draft other) {
    other.parties.values().forEach(this::add);
    other.places.forEach(places::putIfAbsent);
    boolean tells = !other.isBackReference() || Standing.of(other.status) == Standing.OFF;
    if (tells && !told && other.told) {
      statuses.clear();
      status = other.status;
    }
    if (tells && (other.told || !told)) {
      statuses.addAll(other.statuses);
      status = Standing.stronger(status, other.status);
    }
    told |= other.told;
    if (other.kind == EventClaim.Kind.CALL) {
      kind = other.kind;
    }
    evidence.addAll(other.evidence);
    when = Moments.better(when, other.when, kind == EventClaim.Kind.VISIT);
    duration = duration == null ? other.duration : duration;
    format = format == null ? other.format : format;
    topic = topic == null ? other.topic : topic;
    lastSentence = Math.max(lastSentence, other.lastSentence);
    definite &= other.definite;
    seated |= other.seated;
    spoken &= other.spoken;
    pair &= other.pair;
    if (other.confidence > confidence) {
      rule = other.rule;
      confidence = other.confidence;
    }
  }

  double confidence() {
    return confidence;
  }

  Optional<String> duration() {
    return Optional.ofNullable(duration);
  }

  void remove(Entity party) {
    parties.remove(party.key());
  }

  void removePlace(Entity place) {
    places.remove(place.key());
  }

  void side(Entity party, Side side) {
    parties.put(party.key(), new LinkedClaims.Party(side, party));
  }

  void addPlaces(Collection<Entity> more) {
    more.forEach(p -> places.putIfAbsent(p.key(), p));
  }

  void date(When date) {
    when = date;
  }

  LinkedClaims.Event event(int partOf) {
    List<Status> history = new ArrayList<>(statuses);
    history.remove(status);
    return new LinkedClaims.Event(
        kind,
        List.copyOf(parties.values()),
        List.copyOf(places.values()),
        when,
        duration,
        format,
        status,
        history,
        partOf,
        topic,
        List.copyOf(evidence),
        rule,
        confidence);
  }
}
