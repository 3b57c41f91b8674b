package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Party;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * "X held separate talks with Y and Z", "X met Y and Z separately": two meetings, and Y and Z did
 * not sit together.
 */
final class Apart {

  private final WordList words;

  /**
   * @param words that say so
   */
  Apart(WordList words) {
    this.words = words;
  }

  /** A meeting for each of those that one met, the claim alone where it was one meeting. */
  List<EventClaim> parted(Sentence sentence, EventClaim claim) {
    Token trigger = sentence.tokensIn(claim.trigger()).get(0);
    boolean apart =
        sentence.children(trigger.index(), "amod", "advmod").stream()
            .anyMatch(t -> words.contains(t.lemma()));
    if (!apart) {
      return List.of(claim);
    }
    List<Party> met = new ArrayList<>();
    List<Party> own = new ArrayList<>();
    claim.parties().forEach(p -> (isMet(sentence, p, trigger) ? met : own).add(p));
    if (own.isEmpty() || met.size() < 2) {
      return List.of(claim);
    }
    return met.stream()
        .map(
            one -> {
              List<Party> both = new ArrayList<>(own);
              both.add(one);
              return Claimed.with(claim, both);
            })
        .toList();
  }

  /** The object of the verb, or behind the preposition of the trigger, first or after "and". */
  private static boolean isMet(Sentence sentence, Party party, Token trigger) {
    Token token = sentence.token(party.who().head());
    while (token.relation().equals("conj") && token.head() >= 0) {
      token = sentence.token(token.head());
    }
    return token.index() > trigger.index()
        && Sentence.hasRelation(token.relation(), "obj", "obl", "nmod");
  }
}
