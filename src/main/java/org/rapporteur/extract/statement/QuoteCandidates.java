package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** Candidates that quotation marks and layout give: a quotation and the verb beside it, a colon. */
final class QuoteCandidates {

  private static final int LONGEST_NAME = 9;
  private static final int FARTHEST = 8;
  private static final int NEAREST = 5;
  private static final int MOST_SPEAKERS = 3;
  private static final int MOST_TRAILING = 2;

  private final Layout layout;
  private final ContentReader contents;
  private final WordList verbs;

  QuoteCandidates(Layout layout, ContentReader contents, WordList verbs) {
    this.layout = layout;
    this.contents = contents;
    this.verbs = verbs;
  }

  void addTo(List<Candidate> found, Tree tree) {
    Sentence sentence = tree.sentence();
    List<Quotation> quotations =
        layout.quotations().in(sentence.span()).stream()
            .filter(q -> q.words() > 1 || endsSentence(q))
            .toList();
    if (!quotations.isEmpty()) {
      for (Token token : sentence.tokens()) {
        if (isCue(token)) {
          beside(tree, token, quotations, found);
        }
      }
    }
    trailing(tree, found);
    Quotation next = contents.uncuedAfter(sentence.span().end());
    if (next != null) {
      introduced(tree, next, found);
    }
    colon(tree, found);
    alone(tree, quotations, found);
  }

  private boolean endsSentence(Quotation quotation) {
    String words = quotation.inner().of(layout.body()).strip();
    return !words.isEmpty() && ",.?!".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private boolean isCue(Token token) {
    return token.isVerb()
        && !token.relation().startsWith("aux")
        && !token.relation().equals("cop")
        && layout.quotations().at(token.span().start()).isEmpty();
  }

  /** The quotations next to a verb on either side, and both together. */
  private void beside(Tree tree, Token verb, List<Quotation> quotations, List<Candidate> found) {
    Quotation before = null;
    Quotation after = null;
    for (Quotation quotation : quotations) {
      if (quotation.span().end() <= verb.span().start()) {
        before = quotation;
      } else if (after == null && quotation.span().start() >= verb.span().end()) {
        after = quotation;
      }
    }
    if (before != null) {
      add("quote.before", tree, verb, List.of(before.span()), found);
    }
    if (after != null) {
      add("quote.after", tree, verb, List.of(after.span()), found);
    }
    if (before != null && after != null) {
      add("quote.around", tree, verb, List.of(before.span(), after.span()), found);
    }
  }

  private void add(
      String rule, Tree tree, Token verb, List<Span> quotations, List<Candidate> found) {
    List<Span> own = contents.joined(quotations);
    List<Span> all = contents.continued(own, tree.sentence().index());
    int sentence = tree.sentence().index();
    Place speaker = Speakers.of(tree, verb.index());
    if (!speaker.isGiven() || inQuotation(tree, speaker.token())) {
      int near = nearestName(tree, verb.index());
      speaker = near < 0 ? Place.NONE : new Place(sentence, near);
    }
    Candidate whole =
        new Candidate(
            rule,
            sentence,
            verb.index(),
            -1,
            all,
            speaker,
            Speakers.addressee(tree, verb.index()),
            "quote");
    found.add(whole);
    if (!own.equals(all)) {
      found.add(whole.with(own, "short"));
    }
  }

  /**
   * "“Will they come?” the envoy asked.": a sentence of its own, for the one that ends the marks.
   */
  private void trailing(Tree tree, List<Candidate> found) {
    Quotation asked = contents.endingBefore(tree.sentence());
    if (asked == null) {
      return;
    }
    int seen = 0;
    for (Token token : tree.sentence().tokens()) {
      if (seen == MOST_TRAILING || layout.quotations().at(token.span().start()).isPresent()) {
        return;
      }
      if (isCue(token)) {
        seen++;
        add("quote.trailing", tree, token, List.of(asked.span()), found);
      }
    }
  }

  private boolean inQuotation(Tree tree, int token) {
    return layout.quotations().at(tree.token(token).span().start()).isPresent();
  }

  /** A name, pronoun or noun right beside a verb whose subject the parser missed. */
  private int nearestName(Tree tree, int verb) {
    for (int step = 1; step <= NEAREST; step++) {
      for (int at : new int[] {verb - step, verb + step}) {
        if (at >= 0
            && at < tree.sentence().size()
            && (tree.token(at).isNoun() || tree.token(at).pos().equals("PRP"))
            && !inQuotation(tree, at)) {
          return at;
        }
      }
    }
    return -1;
  }

  /** "He answered a question about it. “...”": the sentence before tells who speaks. */
  private void introduced(Tree tree, Quotation next, List<Candidate> found) {
    for (Token token : tree.sentence().tokens()) {
      if (isCue(token) && verbs.contains(token.lemma())) {
        List<Span> all =
            contents.continued(List.of(next.span()), layout.sentenceAt(next.span().end() - 1));
        found.add(
            new Candidate(
                "quote.introduced",
                tree.sentence().index(),
                token.index(),
                -1,
                all,
                Speakers.of(tree, token.index()),
                Speakers.addressee(tree, token.index()),
                "next"));
      }
    }
  }

  /** "Kerry: Talks will go on", a headline or a line of an interview. */
  private void colon(Tree tree, List<Candidate> found) {
    Sentence sentence = tree.sentence();
    int start = sentence.span().start();
    if (!layout.isBare(layout.paragraphStart(start), start)) {
      return;
    }
    for (int i = 1; i < Math.min(LONGEST_NAME, sentence.size() - 1); i++) {
      if (sentence.token(i).text().equals(":")) {
        int from = sentence.token(i + 1).span().start();
        Place speaker = new Place(sentence.index(), nameHead(tree, i));
        int end = sentence.token(sentence.size() - 1).span().end();
        colon("colon.sentence", tree, i, new Span(from, end), speaker, found);
        int paragraph = layout.paragraphEnd(from);
        if (paragraph > end && !layout.isBare(end, paragraph)) {
          colon("colon.paragraph", tree, i, new Span(from, paragraph), speaker, found);
        }
        return;
      }
    }
  }

  private void colon(
      String rule, Tree tree, int colon, Span content, Place speaker, List<Candidate> found) {
    int index = tree.sentence().index();
    found.add(
        new Candidate(rule, index, colon, -1, List.of(content), speaker, Place.NONE, "colon"));
  }

  /** The last noun before the colon whose head lies beyond it or further left. */
  private static int nameHead(Tree tree, int colon) {
    int best = 0;
    for (int i = 0; i < colon; i++) {
      Token token = tree.token(i);
      if (token.isNoun() && (token.head() < 0 || token.head() >= colon || best == 0)) {
        best = i;
      }
    }
    return best;
  }

  /** A quotation that fills its sentence and goes with no verb. */
  private void alone(Tree tree, List<Quotation> quotations, List<Candidate> found) {
    if (quotations.isEmpty()) {
      return;
    }
    Quotation first = quotations.get(0);
    int start = tree.sentence().span().start();
    boolean begins = first.span().start() >= start && layout.isBare(start, first.inner().start());
    if (begins && contents.isUncued(first) && !first.isScare()) {
      List<Span> all =
          contents.continued(List.of(first.span()), layout.sentenceAt(first.span().end() - 1));
      int sentence = tree.sentence().index();
      List<Place> speakers = new ArrayList<>();
      speakers.add(Place.NONE);
      spokenBefore(sentence, speakers);
      for (Place speaker : speakers) {
        found.add(
            new Candidate(
                "quote.alone",
                sentence,
                -1,
                -1,
                all,
                speaker,
                Place.NONE,
                "alone",
                "" + speakers.indexOf(speaker)));
      }
    }
  }

  /** Who spoke last and who spoke before that, by the subjects of verbs of saying. */
  private void spokenBefore(int sentence, List<Place> speakers) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - FARTHEST); i--) {
      Tree tree = layout.tree(i);
      for (int t = tree.sentence().size() - 1; t >= 0; t--) {
        Token token = tree.token(t);
        if (isCue(token)
            && verbs.value(token.lemma(), "nature").filter("speech"::equals).isPresent()) {
          Place speaker = Speakers.of(tree, t);
          if (speaker.isGiven() && !inQuotation(tree, speaker.token())) {
            speakers.add(speaker);
            if (speakers.size() > MOST_SPEAKERS) {
              return;
            }
          }
        }
      }
    }
  }
}
