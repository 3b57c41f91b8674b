package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String STORY =
      """
      Minister arrives in Lima for trade talks
      By Jane Doe
      The Daily Example | 4 May 2021

      LIMA, May 4 (Example News) — Foreign Minister Inés Pérez arrived on Tuesday. “We agree,” she said.
      She left the next day. pic.twitter.com/abc123

      Share this article
      """;

  private final PlainTextReader reader = new PlainTextReader(HeadPatterns.bundled());

  private Article read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Article read(byte[] bytes) {
    return reader.read("talks.txt", bytes);
  }

  @Test
  void keepsTheTextAndFindsWhatStandsAroundTheProse() {
    Article article = read(STORY);
    assertEquals(STORY, article.body());
    assertEquals("Minister arrives in Lima for trade talks", article.title());
    assertEquals(article.title(), article.headline().of(STORY));
    assertEquals(Optional.of(LocalDate.of(2021, 5, 4)), article.publishedOn());
    assertEquals(Optional.of("The Daily Example"), article.publisherName());
    assertEquals("LIMA", article.datelinePlace().orElseThrow().of(STORY));
    assertEquals(
        List.of(
            "By Jane Doe",
            "The Daily Example | 4 May 2021",
            "LIMA, May 4 (Example News) — ",
            "pic.twitter.com/abc123",
            "Share this article"),
        article.furniture().stream().map(span -> span.of(STORY)).toList());
    assertEquals(STORY.length(), article.prose().length());
    assertTrue(article.prose().contains("\nForeign Minister Inés"), article.prose());
  }

  @Test
  void readsABlogsLineGluedToTheFirstSentence() {
    String text =
        "Envoys meet in Oslo\nWorld, News May 4, 2021 No Comments on Envoys meet in OsloTwo envoys"
            + " met in Oslo on Monday.\nLeave a comment";
    Article article = read(text);
    assertEquals(Optional.of(LocalDate.of(2021, 5, 4)), article.publishedOn());
    assertEquals(
        List.of("World, News May 4, 2021 No Comments on Envoys meet in Oslo", "Leave a comment"),
        article.furniture().stream().map(span -> span.of(text)).toList());
  }

  @Test
  void leavesFrontMatterOutOfTheText() {
    Article article =
        read(
            "---\ntitle: \"Envoys: a meeting\"\ndate: 2021-05-04\npublisher: The Daily Example\n"
                + "url: https://example.org/1\nauthor: somebody\n---\nEnvoys: a meeting\n\nThey met.\n");
    assertEquals("Envoys: a meeting\n\nThey met.\n", article.body());
    assertEquals("Envoys: a meeting", article.headline().of(article.body()));
    assertEquals("Envoys: a meeting", article.title());
    assertEquals(Optional.of(LocalDate.of(2021, 5, 4)), article.publishedOn());
    assertEquals(Optional.of("The Daily Example"), article.publisherName());
    assertEquals(Optional.of("https://example.org/1"), article.address());
  }

  @Test
  void aTitleThatTheTextDoesNotRepeatIsNowhereInTheBody() {
    Article article = read("---\ntitle: Envoys meet\n---\nTwo envoys met in Oslo.\nThey parted.");
    assertEquals("Envoys meet", article.title());
    assertTrue(article.headline().isEmpty());
  }

  @Test
  void frontMatterMayEndItsLinesWithCarriageReturns() {
    Article article = read("---\r\ndate: 4 May 2021\r\n---\r\nEnvoys meet\r\n\r\nThey met.\r\n");
    assertEquals("Envoys meet\r\n\r\nThey met.\r\n", article.body());
    assertEquals(Optional.of(LocalDate.of(2021, 5, 4)), article.publishedOn());
  }

  @Test
  void dashesAroundSomethingElseAreText() {
    String text = "---\nJust a rule\n---\nEnvoys met.\n";
    assertEquals(text, read(text).body());
  }

  @Test
  void aDateThatIsNoneNamesItsLine() {
    Problem problem = problem("---\ntitle: a\ndate: soon\n---\nText.\n".getBytes());
    assertEquals(3, problem.line());
    assertEquals(
        "talks.txt:3: its date \"soon\" names no day; write it as 2023-06-19", problem.toString());
  }

  @Test
  void brokenFrontMatterNamesItsLine() {
    Problem problem = problem("---\ndate: 2021-05-04\ntitle: a: b\n---\nText.\n".getBytes());
    assertEquals(3, problem.line(), problem.toString());
    assertTrue(problem.toString().contains("front matter"), problem.toString());
  }

  @Test
  void proseInTheFirstLineIsNoHeadline() {
    assertTrue(read("OSLO, May 4 (Example) -- Two envoys met.\nThey parted.").headline().isEmpty());
    assertTrue(read("Two envoys met. They parted.\nThey met again.").headline().isEmpty());
    assertTrue(read("Two envoys met in Oslo.").headline().isEmpty());
    assertEquals("", read("Two envoys met in Oslo.").title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void readsTheSameTextInEachEncoding(String encoding) {
    assertEquals(STORY, read(STORY.getBytes(Charset.forName(encoding))).body());
    if (encoding.startsWith("UTF")) {
      assertEquals(STORY, read(("\uFEFF" + STORY).getBytes(Charset.forName(encoding))).body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u2028"})
  void keepsLineEnds(String end) {
    String text = STORY.replace("\n", end);
    Article article = read(text);
    assertEquals(text, article.body());
    assertEquals("Minister arrives in Lima for trade talks", article.title());
    assertEquals(5, article.furniture().size());
  }

  @Test
  void bytesOfNoEncodingNameTheirLine() {
    byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
    byte[] cut = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, cut, 0, bytes.length);
    cut[bytes.length] = (byte) 0xC3;
    Problem problem = problem(cut);
    assertEquals(9, problem.line());
    assertTrue(problem.toString().contains("byte 0xC3 is not UTF-8"), problem.toString());
    assertTrue(problem.advice().contains("UTF-8"), problem.advice());
  }

  @Test
  void refusesWhatIsNoText() {
    assertEquals("is empty", problem(new byte[0]).what());
    assertEquals("holds no text", problem(" \r\n\u00a0\n".getBytes(StandardCharsets.UTF_8)).what());
    assertEquals("holds no text", problem("---\ndate: 2021-05-04\n---\n".getBytes()).what());
    assertEquals("is gzip-compressed", problem(new byte[] {0x1F, (byte) 0x8B, 8, 0}).what());
    assertEquals("is a PDF", problem("%PDF-1.7 ...".getBytes()).what());
    byte[] noise = new byte[512];
    new java.util.Random(1).nextBytes(noise);
    assertEquals("is binary, not text", problem(noise).what());
    assertEquals(2, problem("Envoys\nmet\0 today and spoke for an hour".getBytes()).line());
  }

  private Problem problem(byte[] bytes) {
    return assertThrows(ReadException.class, () -> read(bytes)).problem();
  }
}
