package org.rapporteur.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** Finds the mentions of an article. */
public final class MentionFinder {

  private final WordLists words;

  public MentionFinder(WordLists words) {
    this.words = words;
  }

  public Mentions find(AnnotatedArticle article) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      findIn(sentence, found);
    }
    return new Mentions(found);
  }

  private static void findIn(Sentence sentence, List<Mention> found) {
    for (int i = 0; i < sentence.size(); ) {
      Token token = sentence.token(i);
      int end = i + 1;
      if (token.isEntity()) {
        while (end < sentence.size() && sentence.token(end).entity().equals(token.entity())) {
          end++;
        }
        Span span = token.span().union(sentence.token(end - 1).span());
        found.add(mention(span, sentence, head(sentence, i, end), Mention.Form.NAME, kind(token)));
      } else if (token.pos().startsWith("PRP")) {
        found.add(mention(token.span(), sentence, i, Mention.Form.PRONOUN, Mention.Kind.UNKNOWN));
      }
      i = end;
    }
  }

  /** The token of a run whose governor lies outside it. */
  private static int head(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      int head = sentence.token(i).head();
      if (head < from || head >= to) {
        return i;
      }
    }
    return to - 1;
  }

  private static Mention mention(
      Span span, Sentence sentence, int head, Mention.Form form, Mention.Kind kind) {
    return new Mention(span, span, sentence.index(), head, form, kind, false, null, null);
  }

  private static Mention.Kind kind(Token token) {
    return switch (token.entity()) {
      case "PERSON" -> Mention.Kind.PERSON;
      case "LOCATION" -> Mention.Kind.PLACE;
      default -> Mention.Kind.ORGANIZATION;
    };
  }
}
