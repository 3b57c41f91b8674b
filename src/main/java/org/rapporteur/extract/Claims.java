package org.rapporteur.extract;

import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;

/**
 * All that an article claims.
 *
 * @param mentions in text order, every one that a claim speaks of among them
 */
public record Claims(
    AnnotatedArticle article,
    List<Mention> mentions,
    List<EventClaim> events,
    List<StatementClaim> statements,
    List<RoleClaim> roles) {

  public Claims {
    mentions = List.copyOf(mentions);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    roles = List.copyOf(roles);
  }
}
