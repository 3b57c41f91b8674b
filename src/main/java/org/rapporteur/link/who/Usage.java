package org.rapporteur.link.who;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.words.LinkWords;
import org.rapporteur.text.Dependency;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** What a mention does in its sentence: "Beijing said" acts, "in Beijing" is a place. */
enum Usage {
  ACTOR,
  PLACE,
  UNKNOWN;

  private static final WordList PLACE_RELATIONS = LinkWords.list("place-prepositions");

  /** What is done to governments, or passes between them: "relations between", "urged". */
  private static final WordList DEALINGS = LinkWords.list("dealings");

  /** "The Kabul-based analyst". */
  private static final Pattern COMPOUND =
      Pattern.compile("^-(" + String.join("|", LinkWords.list("place-compounds").words()) + ")\\b");

  private static final int COMPOUND_LENGTH = 16;

  /** The use of every mention that a claim speaks of. */
  static Map<Mention, Usage> inClaims(Claims claims) {
    Map<Mention, Usage> uses = new HashMap<>();
    for (EventClaim event : claims.events()) {
      event.places().forEach(m -> uses.put(m, PLACE));
    }
    for (StatementClaim statement : claims.statements()) {
      put(uses, statement.place(), PLACE);
    }
    for (EventClaim event : claims.events()) {
      event.parties().forEach(p -> uses.put(p.who(), ACTOR));
    }
    for (StatementClaim statement : claims.statements()) {
      put(uses, statement.speaker(), ACTOR);
      put(uses, statement.addressee(), ACTOR);
      statement.relays().forEach(m -> uses.put(m, ACTOR));
    }
    for (RoleClaim role : claims.roles()) {
      put(uses, role.represents(), ACTOR);
    }
    return uses;
  }

  private static void put(Map<Mention, Usage> uses, Mention mention, Usage usage) {
    if (mention != null) {
      uses.put(mention, usage);
    }
  }

  /** The use that the grammar of the sentence tells. */
  static Usage inSentence(Mention mention, AnnotatedArticle article) {
    Sentence sentence = article.sentences().get(mention.sentence());
    if (mention.head() >= sentence.size()) {
      return UNKNOWN;
    }
    if (COMPOUND.matcher(after(mention, article)).find()) {
      return PLACE;
    }
    for (Dependency edge : sentence.edgesTo(mention.head())) {
      Usage usage = inRelation(edge.relation(), sentence.token(edge.governor()));
      if (usage != UNKNOWN) {
        return usage;
      }
    }
    return UNKNOWN;
  }

  private static String after(Mention mention, AnnotatedArticle article) {
    String body = article.body();
    int end = mention.name().end();
    return body.substring(end, Math.min(body.length(), end + COMPOUND_LENGTH));
  }

  private static Usage inRelation(String relation, Token governor) {
    if (Sentence.hasRelation(relation, "nsubj")) {
      // "Paris was a city he loved" tells what it is, not what it does.
      return governor.isNoun() ? UNKNOWN : ACTOR;
    }
    int colon = relation.indexOf(':');
    String word = colon < 0 ? "" : relation.substring(colon + 1);
    if (DEALINGS.contains(governor.lemma().toLowerCase(Locale.ROOT))
        && !Sentence.hasRelation(relation, "compound")
        && !word.equals("in")) {
      return ACTOR;
    }
    return word.equals("agent") ? ACTOR : PLACE_RELATIONS.contains(word) ? PLACE : UNKNOWN;
  }
}
