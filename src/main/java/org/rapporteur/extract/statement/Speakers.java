package org.rapporteur.extract.statement;

import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Dependency;
import org.rapporteur.text.Token;

/** Who a cue says is speaking, by grammar. */
final class Speakers {

  private static final int DEEPEST = 6;

  private Speakers() {}

  /** The subject of a verb, or whoever controls it; the possessor or author of a noun. */
  static Place of(Tree tree, int cue) {
    int token = tree.token(cue).isVerb() ? ofVerb(tree, cue, 0) : ofNoun(tree, cue);
    return token < 0 || token == cue || tree.token(token).isVerb()
        ? Place.NONE
        : new Place(tree.sentence().index(), token);
  }

  private static int ofVerb(Tree tree, int verb, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    if (tree.isPassive(verb)) {
      int agent = agent(tree, verb);
      return agent >= 0 || depth == 0 ? agent : tree.child(verb, "nsubj");
    }
    int subject = tree.subject(verb);
    if (subject >= 0) {
      return relative(tree, subject, verb);
    }
    Token token = tree.token(verb);
    int head = token.head();
    if (head < 0) {
      return -1;
    }
    return switch (token.relation().split(":")[0]) {
      case "acl" -> head;
      case "xcomp" -> controller(tree, head, depth);
      case "advcl", "conj", "dep", "ccomp", "parataxis" ->
          tree.token(head).isVerb() || tree.has(head, "nsubj")
              ? ofVerbOrSubject(tree, head, depth)
              : ofNoun(tree, head);
      default -> -1;
    };
  }

  private static int ofVerbOrSubject(Tree tree, int head, int depth) {
    if (tree.isPassive(head)) {
      return tree.child(head, "nsubj:pass");
    }
    return ofVerb(tree, head, depth + 1);
  }

  private static int controller(Tree tree, int governor, int depth) {
    int object = tree.child(governor, "obj", "iobj");
    if (object >= 0) {
      return object;
    }
    return ofVerbOrSubject(tree, governor, depth);
  }

  /** The relative pronoun beside the verb where the enhanced graph has its noun for a subject. */
  private static int relative(Tree tree, int subject, int verb) {
    if (subject < verb && !tree.token(subject).pos().startsWith("W")) {
      for (Dependency edge : tree.sentence().edges()) {
        if (edge.governor() == subject
            && edge.relation().equals("ref")
            && edge.dependent() < verb
            && tree.token(verb).relation().equals("acl:relcl")) {
          return edge.dependent();
        }
      }
    }
    return subject;
  }

  /** Who does what a passive verb tells. */
  static int agent(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.token(child).relation().startsWith("obl") && caseIs(tree, child, "by")) {
        return child;
      }
    }
    return -1;
  }

  private static boolean caseIs(Tree tree, int noun, String preposition) {
    for (int child : tree.children(noun)) {
      if (tree.token(child).relation().equals("case")
          && tree.token(child).text().equalsIgnoreCase(preposition)) {
        return true;
      }
    }
    return false;
  }

  private static int ofNoun(Tree tree, int noun) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    for (int child : tree.children(noun)) {
      if (tree.token(child).relation().startsWith("nmod")
          && (caseIs(tree, child, "by") || caseIs(tree, child, "from"))) {
        return child;
      }
    }
    Token token = tree.token(noun);
    if (token.head() >= 0 && tree.token(token.head()).isVerb()) {
      if (token.relation().equals("obj") || token.relation().startsWith("obl")) {
        return ofVerbOrSubject(tree, token.head(), 1);
      }
      if (token.relation().startsWith("nsubj")) {
        return noun;
      }
    }
    return -1;
  }

  /** Who is told: "told Y", "said to Y", "in a letter to Y". */
  static Place addressee(Tree tree, int cue) {
    int best = tree.child(cue, "iobj");
    for (Dependency edge : tree.sentence().edges()) {
      if (best < 0 && edge.governor() == cue && edge.relation().equals("obl:to")) {
        best = edge.dependent();
      }
    }
    return best < 0 ? Place.NONE : new Place(tree.sentence().index(), best);
  }
}
