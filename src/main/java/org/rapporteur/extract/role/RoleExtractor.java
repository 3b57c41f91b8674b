package org.rapporteur.extract.role;

import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleSet;

/** Reads the roles of an article. */
public final class RoleExtractor {

  private final List<Rule> rules;

  public RoleExtractor(RuleSet rules) {
    this.rules = rules.family("role");
  }

  /** Claims in text order. */
  public List<RoleClaim> extract(AnnotatedArticle article, Mentions mentions) {
    return List.of();
  }
}
