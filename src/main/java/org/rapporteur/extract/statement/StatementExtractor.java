package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleSet;

/** Reads the statements of an article. */
public final class StatementExtractor {

  private final List<Rule> rules;

  public StatementExtractor(RuleSet rules) {
    this.rules = rules.family("statement");
  }

  /** Claims in text order. */
  public List<StatementClaim> extract(AnnotatedArticle article, Mentions mentions) {
    return List.of();
  }
}
