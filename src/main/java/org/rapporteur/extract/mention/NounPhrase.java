package org.rapporteur.extract.mention;

import java.util.BitSet;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * The noun phrase around a noun, without its relative clauses and appositions.
 *
 * @param first token
 * @param core first token after its article or possessive
 * @param last token
 */
record NounPhrase(int first, int core, int last) {

  private static final String[] OUTSIDE = {
    "acl:relcl",
    "appos",
    "conj",
    "cc",
    "punct",
    "dep",
    "case",
    "mark",
    "parataxis",
    "nsubj",
    "cop",
    "aux",
    "obl",
    "advmod",
    "expl",
    "advcl",
    "ccomp",
    "xcomp"
  };

  static NounPhrase around(NamedSentence named, int head) {
    Sentence sentence = named.sentence();
    BitSet inside = new BitSet();
    inside.set(head);
    for (Token child : sentence.children(head)) {
      if (!Sentence.hasRelation(child.relation(), OUTSIDE)) {
        inside.or(sentence.subtree(child.index()));
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.index() != head && token.pos().matches("VBZ|VBD|VBP|MD")) {
        inside.clear(token.index());
      }
    }
    int first = inside.previousClearBit(head) + 1;
    int last = inside.nextClearBit(head) - 1;
    while (last > head && !isWord(sentence.token(last))) {
      last--;
    }
    return new NounPhrase(first, core(sentence, first, head), last);
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit)
        || token.pos().equals("POS");
  }

  /** This phrase made as wide as an office's words. */
  NounPhrase with(NamedSentence named, OfficePhrase office) {
    int from = Math.min(first, office.first());
    return new NounPhrase(
        from, core(named.sentence(), from, office.noun()), Math.max(last, office.last()));
  }

  private static int core(Sentence sentence, int first, int head) {
    int core = first;
    while (core < head && sentence.token(core).pos().matches("DT|PRP\\$|PDT")) {
      core++;
    }
    return core;
  }
}
