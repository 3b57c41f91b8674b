package org.rapporteur.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Reads lengths of time: "35-minute", "two-day", "five-and-a-half-hour-long", "two hours". */
public final class DurationReader {

  private static final int MINUTES = 60;
  private static final int REACH = 12;

  /** Tokens between "five" and "a-half-hour-long" where these stay together. */
  private static final int HALF = 3;

  private final TimeWords words;

  public DurationReader(WordLists lists) {
    this.words = new TimeWords(lists.list(TimeWords.listName()));
  }

  /** The length that stands before a noun, with only words of its phrase in between. */
  public Optional<String> before(Sentence sentence, int noun) {
    for (int i = Math.max(0, noun - REACH); i < noun; i++) {
      Optional<Length> length = at(sentence, i);
      if (length.isPresent()
          && length.get().unitAt() < noun
          && isHyphened(sentence, length.get().unitAt())
          && isOnePhrase(sentence, length.get().unitAt() + 1, noun)) {
        return Optional.of(length.get().iso());
      }
    }
    return Optional.empty();
  }

  /** The length that begins at a token: "two hours", "a day and a half" is not read. */
  public Optional<Length> at(Sentence sentence, int start) {
    OptionalInt count = words.count(sentence.token(start));
    if (count.isEmpty()) {
      return oneLong(sentence, start);
    }
    int at = start + 1;
    boolean half = false;
    List<String> rest = texts(sentence, at);
    for (List<String> form :
        List.of(
            List.of("-", "and", "-", "a", "-", "half"),
            List.of("and", "a", "half"),
            List.of("and-a-half"))) {
      if (rest.size() >= form.size() && rest.subList(0, form.size()).equals(form)) {
        half = true;
        at += form.size();
        break;
      }
    }
    at += at < sentence.size() && sentence.token(at).text().equals("-") ? 1 : 0;
    String unit = at < sentence.size() ? words.unit(sentence.token(at)) : "";
    if (rest.size() > HALF && rest.subList(0, HALF).equals(List.of("-", "and", "-"))) {
      String[] parts = rest.get(HALF).split("-");
      if (parts.length > 2 && parts[0].equals("a") && parts[1].equals("half")) {
        half = true;
        at = start + 1 + HALF;
        unit = words.unit(parts[2]);
      }
    }
    String iso = iso(count.getAsInt(), half, unit);
    if (iso.matches("PT\\d+H")) {
      iso += minutesAfter(sentence, at + 1);
    }
    return iso.isEmpty() ? Optional.empty() : Optional.of(new Length(iso, at));
  }

  /** "hour-long", "day-long": one of them. */
  private Optional<Length> oneLong(Sentence sentence, int start) {
    List<String> rest = texts(sentence, start + 1);
    String iso = iso(1, false, words.unit(sentence.token(start)));
    boolean isLong = rest.size() >= 2 && rest.subList(0, 2).equals(List.of("-", "long"));
    return isLong && !iso.isEmpty() ? Optional.of(new Length(iso, start + 2)) : Optional.empty();
  }

  /** "an hour and 40 minutes", "one hour 40 minutes": "40M", "" where nothing follows. */
  private String minutesAfter(Sentence sentence, int from) {
    int at = from < sentence.size() && sentence.token(from).text().equals("and") ? from + 1 : from;
    if (at + 1 >= sentence.size() || !words.unit(sentence.token(at + 1)).equals("minute")) {
      return "";
    }
    OptionalInt minutes = words.count(sentence.token(at));
    return minutes.isPresent() ? minutes.getAsInt() + "M" : "";
  }

  /**
   * A length of time.
   *
   * @param iso ISO 8601
   * @param unitAt token of the unit
   */
  public record Length(String iso, int unitAt) {}

  private static List<String> texts(Sentence sentence, int from) {
    return sentence.tokens().subList(Math.min(from, sentence.size()), sentence.size()).stream()
        .limit(REACH)
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toList());
  }

  private static boolean isHyphened(Sentence sentence, int unit) {
    return unit > 0 && sentence.token(unit - 1).text().equals("-");
  }

  private static boolean isOnePhrase(Sentence sentence, int from, int noun) {
    for (Token token : sentence.tokens().subList(from, noun)) {
      boolean inside =
          token.isNoun()
              || token.pos().startsWith("JJ")
              || token.pos().startsWith("RB")
              || token.pos().startsWith("VB")
              || List.of("-", ",", "and").contains(token.text());
      if (!inside || token.isVerb() && token.pos().matches("VB[DPZ]")) {
        return false;
      }
    }
    return true;
  }

  private static String minutes(int count) {
    String rest = count % MINUTES == 0 && count > 0 ? "" : count % MINUTES + "M";
    return "PT" + (count < MINUTES ? "" : count / MINUTES + "H") + rest;
  }

  private static String iso(int count, boolean half, String unit) {
    return switch (unit) {
      case "minute" -> half ? "" : minutes(count);
      case "hour" -> "PT" + count + "H" + (half ? MINUTES / 2 + "M" : "");
      case "day" -> half ? "" : "P" + count + "D";
      case "week" -> half ? "" : "P" + count * 7 + "D";
      default -> "";
    };
  }
}
