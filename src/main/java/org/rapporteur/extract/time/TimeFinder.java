package org.rapporteur.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Finds the words of a sentence that name a time. */
public final class TimeFinder {

  private final TimeWords words;

  public TimeFinder(WordLists lists) {
    this.words = new TimeWords(lists.list(TimeWords.listName()));
  }

  /** Expressions in text order, none over another. */
  public List<TimeExpression> find(Sentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Optional<TimeReader.Found> here = new TimeReader(words, sentence, i).read();
      if (here.isPresent()) {
        found.add(expression(sentence, i, here.get()));
        i = here.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  private TimeExpression expression(Sentence sentence, int from, TimeReader.Found found) {
    int head = found.end() - 1;
    for (int i = from; i < found.end(); i++) {
      int governor = sentence.token(i).head();
      if (governor < from || governor >= found.end()) {
        head = i;
        break;
      }
    }
    boolean ahead =
        isAhead(sentence.token(from))
            || from > 0
                && (isAhead(sentence.token(from - 1))
                    || sentence.token(from - 1).text().equalsIgnoreCase("later"));
    return new TimeExpression(
        from, found.end(), head, ahead, words.is(sentence.token(from), "day"), found.reading());
  }

  private boolean isAhead(Token token) {
    return words.number(token, "shift").orElse(0) > 0 || words.number(token, "day").orElse(0) > 0;
  }
}
