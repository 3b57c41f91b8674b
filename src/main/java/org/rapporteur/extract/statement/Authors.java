package org.rapporteur.extract.statement;

import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Token;

/**
 * Who speaks in a document: "the ministry's statement", "a letter from the envoy", "the State
 * Department memo". And what cannot speak at all: "the meeting showed".
 */
final class Authors {

  private static final String TEXT = "text";

  private final WordList documents;
  private final WordList mute;

  Authors(WordLists words) {
    this.documents = words.list("telling-documents");
    this.mute = words.list("mute-nouns");
  }

  /** True for the noun of what merely happens. */
  boolean isMute(Place speaker, Layout layout) {
    if (!speaker.isGiven()) {
      return false;
    }
    Token token = layout.tree(speaker.sentence()).token(speaker.token());
    return token.pos().matches("NNS?") && mute.contains(token.lemma());
  }

  /** The body or person behind a document, else the speaker as given. */
  Place behind(Place speaker, Layout layout, Mentions mentions) {
    if (!speaker.isGiven()) {
      return speaker;
    }
    Tree tree = layout.tree(speaker.sentence());
    int noun = speaker.token();
    if (documents.value(tree.token(noun).lemma(), "kind").filter(TEXT::equals).isEmpty()) {
      return speaker;
    }
    for (int child : tree.children(noun)) {
      if (isAuthor(tree, child) && isActor(mentions.at(tree.sentence(), child), noun)) {
        return new Place(speaker.sentence(), child);
      }
    }
    return speaker;
  }

  private static boolean isAuthor(Tree tree, int child) {
    String relation = tree.token(child).relation();
    return relation.equals("compound")
        || relation.equals("nmod:poss")
        || relation.startsWith("nmod") && isFrom(tree, child);
  }

  private static boolean isFrom(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      Token token = tree.token(child);
      if (token.relation().equals("case") && token.text().matches("(?i)from|by|of")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isActor(Optional<Mention> mention, int document) {
    return mention
        .filter(m -> m.head() != document)
        .filter(m -> m.kind() != Mention.Kind.PLACE)
        .filter(m -> m.form() != Mention.Form.NOMINAL || m.kind() != Mention.Kind.UNKNOWN)
        .isPresent();
  }
}
