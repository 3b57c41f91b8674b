package org.rapporteur.link.who;

import java.util.HashMap;
import java.util.Map;
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

/** What a mention does in its sentence: "Beijing said" acts, "in Beijing" is a place. */
enum Usage {
  ACTOR,
  PLACE,
  UNKNOWN;

  private static final WordList PLACE_RELATIONS = LinkWords.list("place-prepositions");

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
    for (Dependency edge : sentence.edgesTo(mention.head())) {
      String relation = edge.relation();
      if (Sentence.hasRelation(relation, "nsubj")) {
        // "Paris was a city he loved" tells what it is, not what it does.
        return sentence.token(edge.governor()).isNoun() ? UNKNOWN : ACTOR;
      }
      int colon = relation.indexOf(':');
      String word = colon < 0 ? "" : relation.substring(colon + 1);
      if (PLACE_RELATIONS.contains(word)) {
        return PLACE;
      }
    }
    return UNKNOWN;
  }
}
