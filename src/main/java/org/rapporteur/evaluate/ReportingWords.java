package org.rapporteur.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Forms of reporting words: a gold cue that holds one of them is speech, not a state of mind. */
final class ReportingWords {

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private final Set<String> forms;

  private ReportingWords(Set<String> forms) {
    this.forms = forms;
  }

  static ReportingWords load() {
    try (InputStream in = ReportingWords.class.getResourceAsStream("reporting-words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new ReportingWords(
          lines.lines().filter(l -> !l.startsWith("#")).collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean in(String cue) {
    return NO_LETTERS.splitAsStream(cue.toLowerCase(Locale.ROOT)).anyMatch(forms::contains);
  }
}
