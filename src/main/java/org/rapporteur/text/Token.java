package org.rapporteur.text;

import java.io.Serializable;

/**
 * One word or punctuation mark of a sentence.
 *
 * @param index position in its sentence, 0-based
 * @param span where it stands in the article's body
 * @param text its exact characters in the body
 * @param lemma dictionary form, as the lemmatizer gives it
 * @param pos Penn Treebank part of speech
 * @param entity PERSON, LOCATION, ORGANIZATION or O
 * @param head index of its governor in the basic dependency tree, -1 for the root
 * @param relation basic Universal Dependencies relation to the head ("root" for the root)
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String pos,
    String entity,
    int head,
    String relation)
    implements Serializable {

  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  public boolean isProperNoun() {
    return pos.startsWith("NNP");
  }

  public boolean isPronoun() {
    return pos.startsWith("PRP") || pos.startsWith("WP");
  }

  public boolean isEntity() {
    return !entity.equals("O");
  }
}
