package org.rapporteur.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.Mention;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Known;
import org.rapporteur.link.who.WhoIsWho;

/**
 * Gathers every entity that linked claims name, the states of places and the cities of venues
 * included. Each gets as further labels the names that the article gives it, so that a graph holds
 * no spelling nobody used.
 */
final class Entities {

  private final Claims claims;
  private final WhoIsWho who;
  private final Catalogue catalogue;
  private final Map<String, Entity> byKey = new TreeMap<>();

  Entities(Claims claims, WhoIsWho who, Catalogue catalogue) {
    this.claims = claims;
    this.who = who;
    this.catalogue = catalogue;
  }

  LinkedClaims complete(
      List<Link> links,
      List<LinkedClaims.Event> events,
      List<LinkedClaims.Statement> statements,
      List<LinkedClaims.Role> roles) {
    links.forEach(l -> add(l.entity()));
    events.forEach(e -> e.parties().forEach(p -> add(p.entity())));
    events.forEach(e -> e.places().forEach(this::add));
    for (LinkedClaims.Statement statement : statements) {
      add(statement.speaker());
      add(statement.addressee());
      statement.relays().forEach(this::add);
      statement.about().forEach(this::add);
      add(statement.place());
    }
    for (LinkedClaims.Role role : roles) {
      add(role.person());
      add(role.represents());
    }
    List.copyOf(byKey.values())
        .forEach(
            e -> e.withinKey().flatMap(catalogue::byKey).map(Known::entity).ifPresent(this::add));
    List.copyOf(byKey.values()).stream()
        .filter(e -> e.type() == Entity.Type.PLACE)
        .forEach(
            e -> e.stateKey().flatMap(catalogue::byKey).map(Known::entity).ifPresent(this::add));
    return new LinkedClaims(claims.article(), links, events, statements, roles, labelled());
  }

  private void add(Entity entity) {
    if (entity != null) {
      byKey.putIfAbsent(entity.key(), entity);
    }
  }

  private List<Entity> labelled() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Mention mention : who.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        String name = claims.article().words(mention.name()).replaceAll("\\s+", " ").trim();
        who.meaning(mention)
            .filter(r -> r.entities().size() == 1)
            .ifPresent(r -> names.computeIfAbsent(r.first().key(), k -> new TreeSet<>()).add(name));
      }
    }
    List<Entity> labelled = new ArrayList<>();
    for (Entity entity : byKey.values()) {
      Set<String> others = names.getOrDefault(entity.key(), new TreeSet<>());
      others.remove(entity.label());
      labelled.add(
          new Entity(
              entity.key(),
              entity.type(),
              entity.label(),
              List.copyOf(others),
              entity.sameAs(),
              entity.state(),
              entity.latitude(),
              entity.longitude(),
              entity.within()));
    }
    return labelled;
  }
}
