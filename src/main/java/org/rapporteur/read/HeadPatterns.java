package org.rapporteur.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The patterns of {@code heads.tsv}: what stands around an article's prose. */
record HeadPatterns(List<HeadPattern> all) {

  private static final String FILE = "heads.tsv";

  HeadPatterns {
    all = List.copyOf(all);
  }

  /** Where a pattern is looked for. */
  enum Kind {
    LINE,
    PART,
    LEAD,
    HEAD,
    DATELINE
  }

  /**
   * One line of the file.
   *
   * @param example words that it must match
   * @param counterexample words that it must not
   */
  record HeadPattern(Kind kind, String id, String pattern, String example, String counterexample) {

    /** For an article with that headline; the groups date, publisher and place may be there. */
    Pattern compiled(String headline) {
      return Pattern.compile(
          pattern
              .replace("{date}", "(?<date>" + DateWords.DAY + ")")
              .replace("{headline}", Pattern.quote(headline)));
    }
  }

  /** Those of one kind, compiled for a headline, in the order of the file. */
  List<Pattern> of(Kind kind, String headline) {
    return all.stream().filter(p -> p.kind() == kind).map(p -> p.compiled(headline)).toList();
  }

  /** The file that comes with the program. */
  static HeadPatterns bundled() {
    List<HeadPattern> patterns = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                HeadPatterns.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          patterns.add(pattern(line, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return new HeadPatterns(patterns);
  }

  private static HeadPattern pattern(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 5) {
      throw new IllegalStateException(
          FILE + ":" + number + ": wants 5 columns, has " + Arrays.toString(columns));
    }
    Kind kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
    return new HeadPattern(kind, columns[1], columns[2], columns[3], columns[4]);
  }
}
