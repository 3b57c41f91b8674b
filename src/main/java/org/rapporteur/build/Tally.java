package org.rapporteur.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.When;
import org.rapporteur.link.Entity;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.read.Problem;

/** Counts what a run gives, article by article. Not for several threads. */
public final class Tally {

  private static final Set<Entity.Type> ACTORS =
      Set.of(Entity.Type.PERSON, Entity.Type.STATE, Entity.Type.ORGANIZATION, Entity.Type.GROUP);

  private final Set<String> actors = new TreeSet<>();
  private final List<Encounter> encounters = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int articles;
  private int repeated;
  private int meetings;
  private int events;
  private int statements;
  private int roles;
  private long triples;

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Skipped skipped) {
      problems.add(skipped.problem());
    } else if (outcome instanceof Outcome.Converted converted) {
      add(converted.claims(), converted.graph().size());
    } else {
      repeated++;
    }
  }

  private void add(LinkedClaims claims, long triplesOfIt) {
    articles++;
    triples += triplesOfIt;
    events += claims.events().size();
    statements += claims.statements().size();
    roles += claims.roles().size();
    claims.entities().stream()
        .filter(entity -> ACTORS.contains(entity.type()))
        .forEach(entity -> actors.add(entity.key()));
    String file = claims.article().article().sourceFile();
    for (LinkedClaims.Event event : claims.events()) {
      meetings += event.kind() == EventClaim.Kind.MEETING ? 1 : 0;
      if (tookPlace(event) && encounters.size() < Summary.MOST_ENCOUNTERS) {
        encounters.add(encounter(event, file));
      }
    }
  }

  Summary summary() {
    return new Summary(
        articles,
        repeated,
        actors.size(),
        meetings,
        events,
        statements,
        roles,
        triples,
        encounters,
        problems);
  }

  private static boolean tookPlace(LinkedClaims.Event event) {
    return event.status() == EventClaim.Status.HELD
        && event.parties().size() > 1
        && (event.kind() == EventClaim.Kind.MEETING || event.kind() == EventClaim.Kind.CALL);
  }

  private static Encounter encounter(LinkedClaims.Event event, String file) {
    return new Encounter(
        event.date().map(When::start).orElse(""),
        event.parties().stream().map(party -> party.entity().label()).toList(),
        event.places().stream().map(Entity::label).findFirst().orElse(""),
        file);
  }
}
