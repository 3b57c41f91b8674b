package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * Statements that someone passes on: where what an agency, a paper or a document says is that
 * somebody said something, there are two: the agency's, that he said it, and his, relayed. So it is
 * where a person tells of another's words.
 */
final class Relays {

  private final WordList verbs;
  private final WordList carriers;

  Relays(WordLists words) {
    this.verbs = words.list("attribution-verbs");
    this.carriers = words.list("relaying-words");
  }

  /** A statement with who passed it on, outermost first. */
  record Relayed(Scored statement, List<Place> relays) {}

  /**
   * A statement, and those of others that it passes on, each with who passed it on.
   *
   * @param best the best reading of each cue, taken or not, by sentence and token
   */
  List<Relayed> unfold(Scored outer, Map<Place, Scored> best, Layout layout) {
    List<Relayed> unfolded = new ArrayList<>();
    List<Place> relays = new ArrayList<>();
    Scored at = outer;
    while (at != null) {
      unfolded.add(new Relayed(at, List.copyOf(relays)));
      relays.add(at.candidate().speaker());
      Scored inner = inner(at, best, layout);
      at = inner == null ? null : new Scored(inner.candidate(), outer.probability());
    }
    return unfolded;
  }

  private Scored inner(Scored outer, Map<Place, Scored> best, Layout layout) {
    Candidate candidate = outer.candidate();
    if (!candidate.hasCue() || !candidate.speaker().isGiven() || !isCarrier(candidate, layout)) {
      return null;
    }
    Tree tree = layout.tree(candidate.sentence());
    for (Token token : tree.sentence().tokens()) {
      boolean inside =
          token.isVerb()
              && token.index() != candidate.cue()
              && isSpeech(token)
              && candidate.content().stream().anyMatch(p -> p.covers(token.span()));
      Scored found = inside ? best.get(new Place(candidate.sentence(), token.index())) : null;
      if (found != null) {
        Candidate whole = whole(found.candidate(), candidate, layout);
        if (isMostOf(whole, candidate, layout)) {
          return new Scored(whole, found.probability());
        }
      }
    }
    return null;
  }

  /**
   * "He stressed the need for calm and keeping the peace": what the parser joins to the cue though
   * its form says that it belongs to the content, makes the content go on as far as the outer one.
   */
  private static Candidate whole(Candidate inner, Candidate outer, Layout layout) {
    Tree tree = layout.tree(inner.sentence());
    int end = outer.end();
    while (end > inner.end() && !Character.isLetterOrDigit(layout.body().charAt(end - 1))) {
      end--;
    }
    boolean misread = false;
    for (int child : tree.children(inner.cue())) {
      Token token = tree.token(child);
      misread |=
          token.relation().startsWith("conj")
              && token.pos().equals("VBG")
              && !tree.token(inner.cue()).pos().equals("VBG")
              && token.span().start() >= inner.end();
    }
    return misread && end > inner.end() && inner.content().size() == 1
        ? inner.with(List.of(new Span(inner.start(), end)), inner.variant())
        : inner;
  }

  /** The inner content must be the outer one but for who said it and the word for it. */
  private boolean isMostOf(Candidate inner, Candidate outer, Layout layout) {
    Tree tree = layout.tree(inner.sentence());
    if (!inner.speaker().isGiven() || inner.speaker().sentence() != inner.sentence()) {
      return false;
    }
    boolean named = !inner.speaker().equals(outer.speaker());
    Overlap overlap = Overlap.of(inner.content(), outer.content(), layout);
    boolean topmost = tree.token(inner.cue()).head() == outer.cue() || outer.head() == inner.cue();
    return named && topmost && overlap.contained() > 0.9 && overlap.jaccard() > 0.4;
  }

  private boolean isSpeech(Token verb) {
    return verbs.value(verb.lemma(), "nature").filter("speech"::equals).isPresent();
  }

  /** True for a speaker that is a paper, an agency or a document, by the words of its phrase. */
  private boolean isCarrier(Candidate candidate, Layout layout) {
    Tree tree = layout.tree(candidate.speaker().sentence());
    int head = candidate.speaker().token();
    return tree.subtree(head).stream()
        .filter(i -> i <= head + 1)
        .mapToObj(tree::token)
        .anyMatch(t -> carriers.contains(t.lemma()) || carriers.contains(lower(t)));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
