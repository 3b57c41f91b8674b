package org.rapporteur.extract.event;

import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleSet;

/** Reads the events of an article. */
public final class EventExtractor {

  private final List<Rule> rules;

  public EventExtractor(RuleSet rules) {
    this.rules = rules.family("event");
  }

  /** Claims in text order. */
  public List<EventClaim> extract(AnnotatedArticle article, Mentions mentions) {
    return List.of();
  }
}
