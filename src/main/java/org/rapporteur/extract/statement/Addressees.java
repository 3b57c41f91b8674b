package org.rapporteur.extract.statement;

import java.util.Set;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * To whom something is said: "told Y", "said to Y", "called on Y to", "in a letter to Y". Whoever
 * merely stands by ("at a press conference with Y") is not addressed.
 */
final class Addressees {

  private static final Set<String> TOWARDS = Set.of("to", "with", "before");

  private final WordList telling;
  private final WordList documents;
  private final WordList replies;

  Addressees(WordLists words) {
    this.telling = words.list("telling-verbs");
    this.documents = words.list("telling-documents");
    this.replies = words.list("reply-phrases");
  }

  Place of(Candidate candidate, Layout layout) {
    if (!candidate.hasCue()) {
      return Place.NONE;
    }
    Tree tree = layout.tree(candidate.sentence());
    int found = find(candidate, tree);
    found = found < 0 ? besides(candidate, tree) : found;
    return found < 0 ? answered(candidate, layout) : new Place(candidate.sentence(), found);
  }

  /** "Speaking to Y, X said": who is told in the clause beside the cue. */
  private int besides(Candidate candidate, Tree tree) {
    for (int clause : tree.children(candidate.cue())) {
      Token verb = tree.token(clause);
      String how = telling.value(verb.lemma(), "addressee").orElse("");
      boolean telling =
          verb.relation().startsWith("advcl") && verb.pos().equals("VBG") && !how.isEmpty();
      int object = telling && how.contains("object") ? tree.child(clause, "obj") : -1;
      if (object >= 0 && isAddressed(candidate, tree, object, false)) {
        return object;
      }
      for (int child : telling ? tree.children(clause) : new int[0]) {
        if (tree.token(child).relation().startsWith("obl")
            && isTowards(tree, child, how)
            && isAddressed(candidate, tree, child, false)) {
          return child;
        }
      }
    }
    return -1;
  }

  /** "X spoke to Y. In response, Y said": the subject of the sentence before. */
  private Place answered(Candidate candidate, Layout layout) {
    Tree tree = layout.tree(candidate.sentence());
    int before = candidate.sentence() - 1;
    boolean reply = false;
    for (int child : tree.children(candidate.cue())) {
      reply |=
          tree.token(child).relation().startsWith("obl")
              && replies.contains(tree.token(child).lemma())
              && !tree.has(child, "nmod", "det", "amod");
    }
    if (!reply
        || before < 0
        || !layout.sameParagraph(
            layout.sentence(before).span().start(), tree.sentence().span().start())) {
      return Place.NONE;
    }
    return subject(layout.tree(before));
  }

  private static Place subject(Tree tree) {
    for (Token token : tree.sentence().tokens()) {
      if (token.head() < 0 && token.isVerb()) {
        int subject = tree.isPassive(token.index()) ? -1 : tree.child(token.index(), "nsubj");
        return subject < 0 ? Place.NONE : new Place(tree.sentence().index(), subject);
      }
    }
    return Place.NONE;
  }

  private int find(Candidate candidate, Tree tree) {
    int cue = candidate.cue();
    String how = telling.value(tree.token(cue).lemma(), "addressee").orElse("");
    if (tree.isPassive(cue)) {
      return how.contains("object") ? tree.child(cue, "nsubj:pass") : -1;
    }
    int object = tree.child(cue, "iobj");
    object = object < 0 && how.contains("object") ? tree.child(cue, "obj") : object;
    if (object >= 0 && isAddressed(candidate, tree, object, how.contains("object"))) {
      return object;
    }
    if (how.contains("object")) {
      int inside = subjectOfContent(tree, cue);
      if (inside >= 0) {
        return inside;
      }
    }
    for (int child : tree.children(cue)) {
      boolean oblique = tree.token(child).relation().startsWith("obl");
      if (oblique && isTowards(tree, child, how) && isAddressed(candidate, tree, child, false)) {
        return child;
      }
      int within = oblique && isDocument(tree, child) ? towards(tree, child) : -1;
      if (within >= 0) {
        return within;
      }
    }
    return -1;
  }

  /** "urged Y to": the parser may hang Y below what Y is urged to do. */
  private static int subjectOfContent(Tree tree, int cue) {
    int content = tree.child(cue, "xcomp");
    int subject = content < 0 ? -1 : tree.child(content, "nsubj");
    return subject > cue ? subject : -1;
  }

  private static boolean isTowards(Tree tree, int noun, String how) {
    for (int child : tree.children(noun)) {
      if (tree.token(child).relation().equals("case")) {
        String word = tree.token(child).lemma();
        return word.equals("to") || how.contains(word) && !word.isEmpty();
      }
    }
    return false;
  }

  private boolean isDocument(Tree tree, int noun) {
    return documents.contains(tree.token(noun).lemma());
  }

  private static int towards(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.token(child).relation().startsWith("nmod")) {
        for (int word : tree.children(child)) {
          if (tree.token(word).relation().equals("case")
              && TOWARDS.contains(tree.token(word).lemma())) {
            return child;
          }
        }
      }
    }
    return -1;
  }

  /** A noun or pronoun outside the content, unless the verb always has whom it tells there. */
  private static boolean isAddressed(
      Candidate candidate, Tree tree, int token, boolean mayBeInside) {
    Token word = tree.token(token);
    if (!word.isNoun() && !word.pos().equals("PRP")) {
      return false;
    }
    Span span = word.span();
    boolean inside = candidate.content().stream().anyMatch(p -> p.covers(span));
    boolean alone = candidate.content().stream().anyMatch(p -> p.equals(span));
    return !inside || mayBeInside && !alone && candidate.content().get(0).length() > span.length();
  }
}
