package org.rapporteur.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.When;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.Entity;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/** Tells what was read in each sentence of an article, and by which rule. */
public final class Explainer {

  private final Map<String, String> reasons;

  /**
   * @param rules that the claims were found by
   */
  public Explainer(RuleSet rules) {
    reasons = rules.rules().stream().collect(Collectors.toMap(Rule::id, Rule::reason));
  }

  public Explanation explain(LinkedClaims claims) {
    AnnotatedArticle article = claims.article();
    Map<Integer, List<Explanation.Claim>> bySentence = new HashMap<>();
    Notes notes = new Notes(article);
    for (LinkedClaims.Event event : claims.events()) {
      put(bySentence, article, event.evidence(), notes.event(event));
    }
    for (LinkedClaims.Statement statement : claims.statements()) {
      put(bySentence, article, statement.claim().evidence(), notes.statement(statement));
    }
    for (LinkedClaims.Role role : claims.roles()) {
      put(bySentence, article, role.evidence(), notes.role(role));
    }
    List<Explanation.Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      sentences.add(
          new Explanation.Sentence(
              sentence.index() + 1,
              plain(article.words(sentence.span())),
              bySentence.getOrDefault(sentence.index(), List.of()),
              links(claims, sentence)));
    }
    return new Explanation(
        article.article().sourceFile(),
        article.article().title(),
        article.article().publishedOn().map(Object::toString).orElse(""),
        sentences);
  }

  /** To the sentence of its first passage, or the next before it. */
  private static void put(
      Map<Integer, List<Explanation.Claim>> bySentence,
      AnnotatedArticle article,
      List<Span> evidence,
      Explanation.Claim claim) {
    int at = 0;
    for (Sentence sentence : article.sentences()) {
      at = sentence.span().start() <= evidence.get(0).start() ? sentence.index() : at;
    }
    bySentence.computeIfAbsent(at, none -> new ArrayList<>()).add(claim);
  }

  private static List<Explanation.Link> links(LinkedClaims claims, Sentence sentence) {
    return claims.links().stream()
        .filter(link -> link.mention().sentence() == sentence.index())
        .map(
            link ->
                new Explanation.Link(
                    plain(claims.article().words(link.mention().span())),
                    named(link.entity()),
                    link.score(),
                    link.reason(),
                    link.second().map(Explainer::named).orElse("")))
        .toList();
  }

  private static String named(Entity entity) {
    return entity.label() + " (" + entity.key() + ")";
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** The claims of one article in words. */
  private final class Notes {

    private final AnnotatedArticle article;

    Notes(AnnotatedArticle article) {
      this.article = article;
    }

    Explanation.Claim event(LinkedClaims.Event event) {
      Details details = new Details();
      details.put("status", lower(event.status()));
      details.put("before", joined(event.history().stream(), Explainer::lower));
      details.put("date", when(event.when()));
      for (LinkedClaims.Party party : event.parties()) {
        details.put(lower(party.side()), named(party.entity()));
      }
      details.put("place", joined(event.places().stream(), Explainer::named));
      details.put("duration", event.duration());
      details.put("format", event.format() == null ? "" : lower(event.format()));
      details.put("topic", event.topic() == null ? "" : plain(article.words(event.topic())));
      return claim(
          lower(event.kind()), details, event.rule(), event.confidence(), event.evidence());
    }

    Explanation.Claim statement(LinkedClaims.Statement statement) {
      StatementClaim said = statement.claim();
      Details details = new Details();
      details.put("mode", lower(said.mode()) + (said.negated() ? ", negated" : ""));
      details.put("speaker", entity(statement.speaker()));
      details.put("in words", said.speaking().map(m -> words(m.span())).orElse(""));
      details.put("cue", said.cueSpan().map(this::words).orElse(""));
      details.put("addressee", entity(statement.addressee()));
      details.put("relayed by", joined(statement.relays().stream(), Explainer::named));
      details.put("content", joined(said.content().stream(), this::words));
      details.put("about", joined(statement.about().stream(), Explainer::named));
      details.put("date", when(said.when()));
      details.put("place", entity(statement.place()));
      return claim("statement", details, said.rule(), said.confidence(), said.evidence());
    }

    Explanation.Claim role(LinkedClaims.Role role) {
      RoleClaim held = role.claim();
      Details details = new Details();
      details.put("person", entity(role.person()));
      details.put("title", held.title());
      details.put("tense", lower(held.tense()));
      details.put("represents", entity(role.represents()));
      details.put("office", role.office());
      details.put("from", role.startDate());
      details.put("to", role.endDate());
      return claim("role", details, held.rule(), held.confidence(), role.evidence());
    }

    private Explanation.Claim claim(
        String what, Details details, String rule, double confidence, List<Span> evidence) {
      return new Explanation.Claim(
          what,
          details.values,
          rule,
          reasons.getOrDefault(rule, ""),
          confidence,
          evidence.stream().map(this::words).toList());
    }

    private String words(Span span) {
      return plain(article.words(span));
    }
  }

  private static String entity(Entity entity) {
    return entity == null ? "" : named(entity);
  }

  private static String when(When when) {
    return when == null ? "" : when.start() + when.last().map(end -> " to " + end).orElse("");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static <T> String joined(Stream<T> items, Function<T, String> words) {
    return items.map(words).collect(Collectors.joining("; "));
  }

  /** What is known of a claim; names may come more than once, what is not known stays out. */
  private static final class Details {

    private final Map<String, String> values = new LinkedHashMap<>();

    void put(String name, String value) {
      if (value != null && !value.isEmpty()) {
        values.merge(name, value, (one, other) -> one + "; " + other);
      }
    }
  }
}
