package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * Other readings of a candidate, for where the parser erred: content that ends or begins at another
 * comma of the sentence, and the noun beside the verb as its speaker.
 */
final class Variants {

  private static final int MOST_EDGES = 4;
  private static final int FARTHEST = 12;
  private static final Set<String> WHOLE = Set.of("alone", "next", "colon");

  private final Layout layout;
  private final ContentReader contents;

  Variants(Layout layout, ContentReader contents) {
    this.layout = layout;
    this.contents = contents;
  }

  /** The candidate itself first. */
  void addTo(List<Candidate> all, Candidate base) {
    all.add(base);
    if (!base.hasCue() || WHOLE.contains(base.shape())) {
      return;
    }
    Tree tree = layout.tree(base.sentence());
    if (!base.shape().equals("quote")) {
      edges(all, base, tree);
    }
    if (tree.token(base.cue()).isVerb()
        && (base.shape().equals("quote") || base.shape().equals("clause"))) {
      speakers(all, base, tree);
    }
  }

  private void edges(List<Candidate> all, Candidate base, Tree tree) {
    Sentence sentence = tree.sentence();
    if (base.content().size() != 1
        || base.start() < sentence.span().start()
        || base.end() > sentence.span().end()) {
      return;
    }
    Span cue = tree.token(base.cue()).span();
    if (base.start() >= cue.end()) {
      int from = sentence.tokensIn(base.content().get(0)).get(0).index();
      for (int end : rightEdges(sentence, from, base.end())) {
        add(all, base, base.start(), end, "right");
      }
      int first = base.cue() + 1;
      while (first < from && isSkipped(sentence.token(first))) {
        first++;
      }
      if (first < from) {
        int start = sentence.token(first).span().start();
        add(all, base, start, base.end(), "left");
        add(all, base, start, sentence.token(lastWord(sentence)).span().end(), "left right");
      }
    } else {
      int to = sentence.tokensIn(base.content().get(0)).size() - 1;
      int last = sentence.tokensIn(base.content().get(0)).get(to).index();
      for (int start : leftEdges(sentence, last, base.start())) {
        add(all, base, start, base.end(), "left");
      }
    }
  }

  private static boolean isSkipped(Token token) {
    return !Character.isLetterOrDigit(token.text().charAt(0))
        || token.lemma().equalsIgnoreCase("that");
  }

  private static int lastWord(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0 && !Character.isLetterOrDigit(sentence.token(last).text().charAt(0))) {
      last--;
    }
    return last;
  }

  /** Ends of words before a comma or dash after the content's second word, and the last word's. */
  private Set<Integer> rightEdges(Sentence sentence, int from, int base) {
    List<Integer> ends = new ArrayList<>();
    int last = lastWord(sentence);
    for (int i = from + 2; i < last; i++) {
      if (isJoint(sentence.token(i)) && !isQuoted(sentence.token(i))) {
        ends.add(sentence.token(i - 1).span().end());
      }
    }
    ends.add(sentence.token(last).span().end());
    ends.removeIf(e -> Math.abs(e - base) <= 1);
    ends.sort((a, b) -> Integer.compare(Math.abs(a - base), Math.abs(b - base)));
    return new LinkedHashSet<>(ends.subList(0, Math.min(MOST_EDGES, ends.size())));
  }

  private Set<Integer> leftEdges(Sentence sentence, int last, int base) {
    List<Integer> starts = new ArrayList<>();
    starts.add(sentence.span().start());
    for (int i = 1; i < last - 1; i++) {
      if (isJoint(sentence.token(i)) && !isQuoted(sentence.token(i))) {
        starts.add(sentence.token(i + 1).span().start());
      }
    }
    starts.removeIf(s -> Math.abs(s - base) <= 1);
    starts.sort((a, b) -> Integer.compare(Math.abs(a - base), Math.abs(b - base)));
    return new LinkedHashSet<>(starts.subList(0, Math.min(MOST_EDGES, starts.size())));
  }

  private static boolean isJoint(Token token) {
    return switch (token.text()) {
      case ",",
          ";",
          "-",
          "--",
          "–",
          "—",
          "(",
          "but",
          "and",
          "after",
          "when",
          "while",
          "as",
          "because",
          "before",
          "during",
          "in",
          "on",
          "at",
          "for" ->
          true;
      default -> false;
    };
  }

  private boolean isQuoted(Token token) {
    return layout.quotations().at(token.span().start()).isPresent();
  }

  private void add(List<Candidate> all, Candidate base, int start, int end, String variant) {
    if (layout.isBare(start, end)) {
      return;
    }
    Span content = new Span(start, end);
    Span cue = layout.sentence(base.sentence()).token(base.cue()).span();
    if (content.overlaps(cue)) {
      return;
    }
    List<Span> pieces =
        contents.continued(contents.withQuotations(List.of(content), cue), base.sentence());
    all.add(base.with(pieces, variant));
  }

  private void speakers(List<Candidate> all, Candidate base, Tree tree) {
    int left = nearest(tree, base, -1);
    int right = nearest(tree, base, 1);
    for (int token : new int[] {left, right}) {
      if (token >= 0 && token != base.speaker().token()) {
        Place place = new Place(base.sentence(), token);
        all.add(base.spokenBy(place, token < base.cue() ? "before" : "behind"));
      }
    }
  }

  /** The nearest noun or pronoun outside quotation marks and content that heads its phrase. */
  private int nearest(Tree tree, Candidate base, int step) {
    int size = tree.sentence().size();
    for (int i = base.cue() + step, n = 0; i >= 0 && i < size && n < FARTHEST; i += step, n++) {
      Token token = tree.token(i);
      if (base.content().stream().anyMatch(p -> p.overlaps(token.span())) || isQuoted(token)) {
        return -1;
      }
      boolean pronoun = token.pos().equals("PRP") || token.pos().equals("WP");
      if ((pronoun || token.isNoun()) && !token.relation().equals("compound")) {
        return i;
      }
      if (token.isVerb() && step > 0) {
        return -1;
      }
    }
    return -1;
  }
}
