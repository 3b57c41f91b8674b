package org.rapporteur.extract.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.RoleClaim.Tense;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.mention.Office;
import org.rapporteur.extract.rule.Match;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * Reads the roles of an article. A rule of the family "role" finds a person and the noun of an
 * office; the words around the noun tell the title, whose office it is and when it is held.
 */
public final class RoleExtractor {

  private final List<Rule> rules;

  public RoleExtractor(RuleSet rules) {
    this.rules = rules.family("role");
  }

  /** Claims in text order. */
  public List<RoleClaim> extract(AnnotatedArticle article, Mentions mentions) {
    List<RoleClaim> claims = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      claims.addAll(new Reading(sentence, mentions).claims());
    }
    return claims;
  }

  /** The roles of one sentence, each once: by the first rule that finds it. */
  private final class Reading {

    private final Sentence sentence;
    private final Mentions mentions;
    private final Map<String, RoleClaim> found = new LinkedHashMap<>();

    Reading(Sentence sentence, Mentions mentions) {
      this.sentence = sentence;
      this.mentions = mentions;
    }

    List<RoleClaim> claims() {
      for (Rule rule : rules) {
        for (Match match : rule.matches(sentence)) {
          for (Token token : match.tokens("person")) {
            mentions
                .at(sentence, token.index())
                .filter(m -> m.kind() == Mention.Kind.PERSON && m.form() == Mention.Form.NAME)
                .ifPresent(person -> add(match, person));
          }
        }
      }
      return List.copyOf(found.values());
    }

    private void add(Match match, Mention person) {
      Optional<String> title = match.rule().setting("title");
      if (title.isPresent()) {
        Mention body =
            match.token("body").flatMap(t -> mentions.at(sentence, t.index())).orElse(null);
        Span span = match.triggerToken().span();
        add(match, person, new Office(title.get(), body, Tense.PRESENT, span, List.of()));
        return;
      }
      Office office = mentions.office(sentence, match.trigger());
      if (!holdsItsOwner(office, person)) {
        office.alsoHeld().forEach(o -> add(match, person, o));
        add(match, person, office);
      }
    }

    /** In "spokesman for President Holm" Holm is not the spokesman. */
    private boolean holdsItsOwner(Office office, Mention person) {
      return office.span().overlaps(person.name());
    }

    private void add(Match match, Mention person, Office office) {
      Rule rule = match.rule();
      Tense tense =
          rule.setting("tense")
              .map(t -> Tense.valueOf(t.toUpperCase(Locale.ROOT)))
              .orElse(office.tense());
      Mention of = office.belongsTo().filter(m -> !m.equals(person)).orElse(null);
      found.putIfAbsent(
          person.name() + office.title().toLowerCase(Locale.ROOT),
          new RoleClaim(
              person,
              office.title(),
              of,
              tense,
              List.of(match.sentence().span()),
              rule.id(),
              rule.confidence()));
    }
  }
}
