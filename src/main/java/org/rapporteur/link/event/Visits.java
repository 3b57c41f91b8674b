package org.rapporteur.link.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.When;
import org.rapporteur.link.Entity;
import org.rapporteur.link.LinkedClaims;

/** Which meeting belongs to which visit, and what the one takes from the other. */
final class Visits {

  private final Function<Entity, String> stateOf;

  /**
   * @param stateOf key of the state an entity acts for, "" when unknown
   */
  Visits(Function<Entity, String> stateOf) {
    this.stateOf = stateOf;
  }

  /** The drafts as events, each part with what it takes from its visit, in the same order. */
  List<LinkedClaims.Event> of(List<Draft> drafts) {
    List<Integer> visits = new ArrayList<>();
    for (Draft draft : drafts) {
      int visit = draft.kind() == Kind.VISIT ? -1 : visitAround(draft, drafts);
      visits.add(visit);
      if (visit >= 0) {
        inherit(draft, drafts.get(visit));
      }
    }
    List<LinkedClaims.Event> events = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      dateFrom(parts(i, visits, drafts), drafts.get(i));
    }
    for (int i = 0; i < drafts.size(); i++) {
      events.add(drafts.get(i).event(visits.get(i)));
    }
    return events;
  }

  private static List<Draft> parts(int visit, List<Integer> visits, List<Draft> drafts) {
    return IntStream.range(0, drafts.size())
        .filter(i -> visits.get(i) == visit)
        .mapToObj(drafts::get)
        .toList();
  }

  /** A visit without a day or length of its own is dated by its meetings where these are of one. */
  private static void dateFrom(List<Draft> meetings, Draft visit) {
    List<When> days = meetings.stream().map(Draft::when).distinct().toList();
    boolean brief = visit.duration().filter(d -> !d.equals("P1D")).isEmpty();
    if (visit.when() == null && brief && days.size() == 1 && days.get(0) != null) {
      visit.date(days.get(0));
    }
  }

  /** Index of the one visit that the meeting can be part of, -1 when there is none or several. */
  private int visitAround(Draft meeting, List<Draft> drafts) {
    int found = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft visit = drafts.get(i);
      if (visit.kind() == Kind.VISIT && meeting.kind() == Kind.MEETING && holds(visit, meeting)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private boolean holds(Draft visit, Draft meeting) {
    List<Entity> visitors = visit.on(Side.VISITOR);
    boolean visitorThere = meeting.who().stream().anyMatch(visitors::contains);
    return visitorThere
        && (sameStanding(visit, meeting) || isUnderWay(visit, meeting))
        && Moments.agree(visit.when(), meeting.when())
        && (meeting.places().isEmpty() ? metHosts(visit, meeting) : isThere(visit, meeting));
  }

  /** Also what was planned for a visit that took place since, as another sentence tells. */
  private static boolean sameStanding(Draft visit, Draft meeting) {
    return visit.wasTold(Standing.of(meeting.status()));
  }

  /** "He arrived in Oslo. He will meet her": a plan of somebody who is there. */
  private static boolean isUnderWay(Draft visit, Draft meeting) {
    return Standing.of(visit.status()) == Standing.DONE
        && Standing.of(meeting.status()) == Standing.AHEAD
        && Math.abs(meeting.firstSentence() - visit.lastSentence()) <= 1;
  }

  private boolean isThere(Draft visit, Draft meeting) {
    List<String> states = visit.places().stream().map(Sides::stateAround).toList();
    return meeting.places().stream()
        .map(Sides::stateAround)
        .anyMatch(s -> !s.isEmpty() && states.contains(s));
  }

  private boolean metHosts(Draft visit, Draft meeting) {
    List<String> states = visit.places().stream().map(Sides::stateAround).toList();
    return meeting.who().stream()
        .filter(e -> !visit.on(Side.VISITOR).contains(e))
        .map(stateOf)
        .anyMatch(s -> !s.isEmpty() && states.contains(s));
  }

  /**
   * A meeting takes place and day from its visit where that has one of each, and host and guest.
   */
  private void inherit(Draft meeting, Draft visit) {
    if (meeting.places().isEmpty() && visit.places().size() == 1) {
      meeting.addPlaces(visit.places());
    }
    boolean then = sameStanding(visit, meeting) && Moments.isDay(visit.when());
    if (meeting.when() == null && then) {
      meeting.date(visit.when());
    }
    List<Entity> visitors = visit.on(Side.VISITOR);
    List<String> states = visit.places().stream().map(Sides::stateAround).toList();
    for (LinkedClaims.Party party : List.copyOf(meeting.parties())) {
      if (party.side() == Side.PARTICIPANT) {
        Entity entity = party.entity();
        if (visitors.contains(entity)) {
          meeting.side(entity, Side.VISITOR);
        } else if (!stateOf.apply(entity).isEmpty() && states.contains(stateOf.apply(entity))) {
          meeting.side(entity, Side.HOST);
        }
      }
    }
  }
}
