package org.rapporteur.extract.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.extract.When;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Finds the words of a sentence that name a time. */
public final class TimeFinder {

  /** Sentences from the top in which a text says what day it is. */
  private static final int TOP = 12;

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

  /**
   * The day from which a text without a day of publication counts its weekdays: "on Monday
   * (15.12.)" at its top, in that of the last two years up to the latest named in which it is a
   * Monday.
   */
  public Optional<LocalDate> dayOf(List<Sentence> sentences) {
    Set<Integer> years = years(sentences);
    Set<LocalDate> days = new TreeSet<>();
    for (Sentence sentence : sentences.subList(0, Math.min(TOP, sentences.size()))) {
      find(sentence).stream()
          .filter(t -> isBracketed(sentence, t))
          .forEach(t -> days.addAll(fitting(sentence, t, years)));
      if (!days.isEmpty()) {
        break;
      }
    }
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  private static Set<Integer> years(List<Sentence> sentences) {
    OptionalInt latest =
        sentences.stream()
            .flatMap(s -> s.tokens().stream())
            .map(Token::text)
            .filter(t -> t.matches("(19|20)\\d\\d|\\d{1,2}\\.\\d{1,2}\\.20\\d\\d"))
            .mapToInt(t -> Integer.parseInt(t.substring(t.length() - "yyyy".length())))
            .max();
    return latest.isPresent() ? Set.of(latest.getAsInt() - 1, latest.getAsInt()) : Set.of();
  }

  private boolean isBracketed(Sentence sentence, TimeExpression time) {
    return time.to() - time.from() > 2
        && words.named(sentence.token(time.from()), "weekday").isPresent()
        && List.of(TokenReader.OPEN)
            .contains(sentence.token(time.from() + 1).text().toLowerCase(Locale.ROOT));
  }

  private Set<LocalDate> fitting(Sentence sentence, TimeExpression time, Set<Integer> years) {
    int weekday = words.named(sentence.token(time.from()), "weekday").orElse(0);
    return years.stream()
        .map(y -> new Reference(LocalDate.of(y, Month.DECEMBER, 31), Direction.PAST, null, null))
        .flatMap(r -> time.resolve(r).stream())
        .map(When::start)
        .filter(d -> d.length() == "yyyy-MM-dd".length())
        .map(LocalDate::parse)
        .filter(d -> d.getDayOfWeek().getValue() == weekday)
        .collect(Collectors.toCollection(TreeSet::new));
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
