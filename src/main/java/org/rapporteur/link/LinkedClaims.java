package org.rapporteur.link;

import java.util.List;
import java.util.Optional;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.When;
import org.rapporteur.text.Span;

/**
 * All that an article claims, over entities.
 *
 * @param links in text order of their mentions; only mentions that mean an entity
 * @param events each event once
 * @param entities every entity that the others name, states of places included, by key
 */
public record LinkedClaims(
    AnnotatedArticle article,
    List<Link> links,
    List<Event> events,
    List<Statement> statements,
    List<Role> roles,
    List<Entity> entities) {

  public LinkedClaims {
    links = List.copyOf(links);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    roles = List.copyOf(roles);
    entities = List.copyOf(entities);
  }

  /** A party of an event; one entity may appear once with its most telling side. */
  public record Party(EventClaim.Side side, Entity entity) {}

  /**
   * One event of the article, from all its mentions.
   *
   * @param parties each entity once
   * @param places best first; destinations where the event is a visit
   * @param partOf index into {@code LinkedClaims.events} of the visit or summit around it, -1 when
   *     none
   * @param topic words, null when not said
   * @param history statuses the article tells of before the last, oldest first
   * @param evidence all passages, in text order
   * @param rule id of the rule that found its clearest mention
   */
  public record Event(
      EventClaim.Kind kind,
      List<Party> parties,
      List<Entity> places,
      When when,
      String duration,
      EventClaim.Format format,
      EventClaim.Status status,
      List<EventClaim.Status> history,
      int partOf,
      Span topic,
      List<Span> evidence,
      String rule,
      double confidence) {

    public Event {
      parties = List.copyOf(parties);
      places = List.copyOf(places);
      history = List.copyOf(history);
      evidence = List.copyOf(evidence);
    }

    public Optional<When> date() {
      return Optional.ofNullable(when);
    }
  }

  /**
   * A statement with its entities.
   *
   * @param claim as extracted: words, cue, mode, passages
   * @param speaker null when unresolved
   * @param addressee null when none or unresolved
   * @param relays outermost first
   * @param about entities named in the content
   * @param place null when not said
   */
  public record Statement(
      StatementClaim claim,
      Entity speaker,
      Entity addressee,
      List<Entity> relays,
      List<Entity> about,
      Entity place) {

    public Statement {
      relays = List.copyOf(relays);
      about = List.copyOf(about);
    }
  }

  /**
   * A role with its entities; the same person, title and body once for an article.
   *
   * @param office label of the office in the authority data, null when unknown
   * @param startDate of the holding in the authority data, null when unknown
   * @param endDate of the holding in the authority data, null when unknown or open
   */
  public record Role(
      RoleClaim claim,
      Entity person,
      Entity represents,
      String office,
      String startDate,
      String endDate,
      List<Span> evidence) {

    public Role {
      evidence = List.copyOf(evidence);
    }
  }
}
