package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/** An article with its quotations, paragraphs and trees, each found by place. */
final class Layout {

  private final AnnotatedArticle article;
  private final List<Tree> trees = new ArrayList<>();
  private final Quotations quotations;
  private final String body;
  private final int[] lettersBefore;

  Layout(AnnotatedArticle article) {
    this.article = article;
    this.body = article.body();
    this.quotations = Quotations.of(body);
    article.sentences().forEach(s -> trees.add(new Tree(s)));
    lettersBefore = new int[body.length() + 1];
    for (int i = 0; i < body.length(); i++) {
      lettersBefore[i + 1] = lettersBefore[i] + (Character.isLetterOrDigit(body.charAt(i)) ? 1 : 0);
    }
  }

  AnnotatedArticle article() {
    return article;
  }

  String body() {
    return body;
  }

  List<Tree> trees() {
    return trees;
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  Sentence sentence(int index) {
    return trees.get(index).sentence();
  }

  int size() {
    return trees.size();
  }

  Quotations quotations() {
    return quotations;
  }

  /** Index of the last sentence that starts at or before a position, or -1. */
  int sentenceAt(int position) {
    int low = 0;
    int high = trees.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sentence(middle).span().start() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** True when no line ends between two positions. */
  boolean sameParagraph(int from, int to) {
    int end = body.indexOf('\n', from);
    return end < 0 || end >= to;
  }

  int paragraphEnd(int position) {
    int end = body.indexOf('\n', position);
    return end < 0 ? body.length() : end;
  }

  int paragraphStart(int position) {
    return position == 0 ? 0 : body.lastIndexOf('\n', position - 1) + 1;
  }

  /** True when only white space and closing punctuation stand in a range. */
  boolean isBare(int from, int to) {
    return from >= to || lettersBefore[to] == lettersBefore[from];
  }

  /** Letters and digits in a span, what contents are compared by. */
  int weight(Span span) {
    return lettersBefore[span.end()] - lettersBefore[span.start()];
  }
}
