package org.rapporteur.extract.statement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.extract.time.Direction;
import org.rapporteur.extract.time.Reference;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.extract.time.TimeFinder;
import org.rapporteur.text.Token;

/** When and where something was said, and whether it was. */
final class Circumstances {

  private static final Set<String> WHERE = Set.of("in", "at");

  private final TimeFinder times;
  private final WordList refusals;

  Circumstances(WordLists words) {
    this.times = new TimeFinder(words);
    this.refusals = words.list("refusing-verbs");
  }

  /** The time that belongs to the cue and not to what was said. */
  Optional<When> when(Candidate candidate, Tree tree, Optional<LocalDate> published) {
    if (!candidate.hasCue()) {
      return Optional.empty();
    }
    Reference reference = new Reference(published.orElse(null), Direction.PAST, null, null);
    for (TimeExpression time : times.find(tree.sentence())) {
      Token head = tree.token(time.head());
      boolean said =
          candidate.content().stream().anyMatch(p -> p.covers(head.span()))
              || head.head() != candidate.cue()
              || time.isAhead();
      if (!said) {
        return time.resolve(reference);
      }
    }
    return Optional.empty();
  }

  Optional<Mention> place(Candidate candidate, Tree tree, Mentions mentions) {
    if (candidate.hasCue()) {
      for (int child : tree.children(candidate.cue())) {
        Token token = tree.token(child);
        boolean said = candidate.content().stream().anyMatch(p -> p.covers(token.span()));
        if (token.relation().startsWith("obl") && !said && isWhere(tree, child)) {
          Optional<Mention> place = mentions.at(tree.sentence(), child).filter(this::isPlace);
          if (place.isPresent()) {
            return place;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(Mention mention) {
    return mention.form() == Mention.Form.NAME
        && (mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.STATE);
  }

  private static boolean isWhere(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.token(child).relation().equals("case")) {
        return WHERE.contains(tree.token(child).lemma());
      }
    }
    return false;
  }

  /** "did not say", "never said", "refused to say". */
  boolean isNegated(Candidate candidate, Tree tree) {
    if (!candidate.hasCue()) {
      return false;
    }
    for (int child : tree.children(candidate.cue())) {
      Token token = tree.token(child);
      if (token.relation().equals("neg")
          || token.relation().equals("advmod")
              && (token.lemma().equals("not")
                  || token.lemma().equals("never")
                  || token.text().equalsIgnoreCase("n't"))) {
        return true;
      }
    }
    Token cue = tree.token(candidate.cue());
    return cue.relation().equals("xcomp")
        && cue.head() >= 0
        && refusals.contains(tree.token(cue.head()).lemma());
  }
}
