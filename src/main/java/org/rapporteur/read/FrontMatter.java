package org.rapporteur.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two {@code ---} lines at the head of a text. Other keys than these four are
 * allowed and pass unread.
 *
 * @param length of the front matter in the text, its lines of dashes included; 0 when there is none
 */
record FrontMatter(
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> publisher,
    Optional<String> url,
    int length) {

  static final FrontMatter NONE =
      new FrontMatter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

  private static final Pattern FENCED =
      Pattern.compile(
          "\\A---[ \\t]*(\\r\\n|\\r|\\n)((?s:.*?)(?:\\r\\n|\\r|\\n))??---[ \\t]*(\\r\\n|\\r|\\n|\\z)");

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /**
   * What stands at the head of a text; dashes around something that is no YAML mapping are part of
   * the text.
   *
   * @throws ReadException when the YAML is broken or its date is none
   */
  static FrontMatter of(String where, String text) {
    Matcher fenced = FENCED.matcher(text);
    if (!fenced.find()) {
      return NONE;
    }
    String yaml = Optional.ofNullable(fenced.group(2)).orElse("");
    JsonNode values = parse(where, yaml.replaceAll("\\r\\n?", "\n"));
    if (!values.isObject()) {
      return yaml.isBlank() ? empty(fenced.end()) : NONE;
    }
    return new FrontMatter(
        words(values, "title"),
        words(values, "date").map(date -> day(where, yaml, date)),
        words(values, "publisher"),
        words(values, "url"),
        fenced.end());
  }

  private static FrontMatter empty(int length) {
    return new FrontMatter(NONE.title(), NONE.date(), NONE.publisher(), NONE.url(), length);
  }

  private static JsonNode parse(String where, String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
      throw new ReadException(
          new Problem(
              where,
              line,
              "its front matter is no YAML (" + firstLine(e.getOriginalMessage()) + ")",
              "put values with a colon or a quotation mark between quotes"));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }

  private static Optional<String> words(JsonNode values, String key) {
    String words = values.path(key).asText("").strip();
    return words.isEmpty() || values.path(key).isNull() ? Optional.empty() : Optional.of(words);
  }

  private static LocalDate day(String where, String yaml, String date) {
    return DateWords.day(date)
        .orElseThrow(
            () ->
                new ReadException(
                    new Problem(
                        where,
                        lineOf(yaml, "date"),
                        "its date \"" + date + "\" names no day",
                        "write it as 2023-06-19")));
  }

  /** Counted in the text, where the dashes are line 1. */
  private static int lineOf(String yaml, String key) {
    int line = 2;
    for (String text : yaml.split("\\r\\n|\\r|\\n")) {
      if (text.startsWith(key)) {
        return line;
      }
      line++;
    }
    return 1;
  }
}
