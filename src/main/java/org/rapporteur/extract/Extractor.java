package org.rapporteur.extract;

import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.event.EventExtractor;
import org.rapporteur.extract.mention.MentionFinder;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.role.RoleExtractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.extract.statement.StatementExtractor;

/** Reads all that an article claims. Safe to call from several threads. */
public final class Extractor {

  private final MentionFinder mentions;
  private final EventExtractor events;
  private final StatementExtractor statements;
  private final RoleExtractor roles;

  public Extractor(RuleSet rules) {
    this.mentions = new MentionFinder(rules.words());
    this.events = new EventExtractor(rules);
    this.statements = new StatementExtractor(rules);
    this.roles = new RoleExtractor(rules);
  }

  public Claims extract(AnnotatedArticle article) {
    Mentions found = mentions.find(article);
    List<StatementClaim> said = statements.extract(article, found);
    return new Claims(
        article, found.all(), events.extract(article, found), said, roles.extract(article, found));
  }
}
