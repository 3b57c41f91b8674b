package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong on the road from articles to a store: a message with what to do, the right exit
 * code, the rest of the inputs done, and nothing lost. Broken RDF is LoadCommandTest's, questions
 * are QueryCommandTest's, ports ServeCommandTest's.
 */
class BadInputTest {

  private static final Path GOOD = Samples.texts().get(0);
  private static final Path OTHER = Samples.texts().get(1);

  @TempDir static Path annotations;
  private static Samples samples;

  @TempDir Path folder;
  private Path inputs;

  @BeforeAll
  static void annotate() {
    samples = Samples.annotated(annotations, GOOD, OTHER);
  }

  @BeforeEach
  void folders() throws IOException {
    inputs = Files.createDirectory(folder.resolve("inputs"));
  }

  @Test
  void anEmptyFile() throws IOException {
    refused("empty.txt", new byte[0], "is empty; ");
  }

  @Test
  void aBinary() throws IOException {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    refused("noise.txt", noise, "is binary, not text; ");
  }

  @Test
  void aFileOf50Megabytes() throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(inputs.resolve("large.txt").toFile(), "rw")) {
      sparse.setLength(50_000_000);
    }
    refused("large.txt: is larger than 20 MB, too large for one article; split it");
  }

  @Test
  void aWrongEncoding() throws IOException {
    byte[] text = "Émile met Zoé.\nThey spoke of Tromsø.\n".getBytes(StandardCharsets.UTF_8);
    text[text.length - 3] = (byte) 0xFF;
    refused("wrong.txt", text, "is not UTF-8");
  }

  @Test
  void anUnreadablePath() throws IOException {
    Path memory = Path.of("/proc/self/mem"); // which not even the superuser may read at its start
    assumeTrue(Files.exists(memory), "there is no /proc here");
    Files.createSymbolicLink(inputs.resolve("unreadable.txt"), memory);
    Files.createSymbolicLink(inputs.resolve("dangling.txt"), folder.resolve("gone"));
    String err = refused("unreadable.txt: cannot be read (");
    assertTrue(err.contains("dangling.txt: does not exist; check the name"), err);
  }

  @Test
  void aPageWithoutText() throws IOException {
    refused("menu.html", "<html><nav><a href=x>x</a></nav>".getBytes(), "; ");
  }

  @Test
  void frontMatterThatIsNone() throws IOException {
    byte[] text = "---\ndate: someday\n---\nThey met.\n".getBytes();
    refused("dated.txt", text, "\"someday\"");
  }

  @Test
  void brokenHtmlIsReadAsFarAsItGoes() throws IOException {
    Path page = Files.writeString(inputs.resolve("broken.html"), "<p>They <b>met</i> <td");
    Samples withPage = Samples.annotated(annotations, page);
    Run run = withPage.run("build", page, GOOD, "--store", store());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("2 added"), run.out());
  }

  private void refused(String name, byte[] content, String message) throws IOException {
    Files.write(inputs.resolve(name), content);
    String err = refused(name + ":");
    assertTrue(err.contains(message), err);
  }

  /** Builds all inputs and a good article; gives what was said. */
  private String refused(String message) {
    for (String command : new String[] {"build", "convert"}) {
      Run run =
          command.equals("build")
              ? samples.run(command, inputs, GOOD, "--store", store())
              : samples.run(command, inputs, GOOD);
      assertEquals(1, run.code(), command);
      assertTrue(run.err().contains(message), run.err());
      assertFalse(run.err().contains("\tat "), run.err());
      assertTrue(run.out().contains(command.equals("build") ? "1 added" : "dip:Article"), command);
    }
    return samples.run("build", inputs, GOOD, "--store", store()).err();
  }

  @Test
  void aStoreInUse() throws Exception {
    samples.run("build", GOOD, "--store", store());
    Process holder = Child.start(LoadCommandTest.Holder.class, store());
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("holding", out.readLine());
      Run run = samples.run("build", OTHER, "--store", store());
      assertEquals(1, run.code());
      assertTrue(run.err().contains("in use by another process"), run.err());
      assertTrue(run.err().contains("wait for it or stop it"), run.err());
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertEquals(1, articles(), "the store is as it was");
  }

  @Test
  void aFullDiskUnderTheStore() throws Exception {
    samples.run("build", GOOD, "--store", store());
    Run run = Child.limited("ulimit -f 8", samples.arguments("build", OTHER, "--store", store()));
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("the disk takes no more"), run.out());
    assertTrue(run.out().contains("make room, then run the same command again"), run.out());
    assertFalse(run.out().contains("\tat "), run.out());
    assertEquals(1, articles(), "the store is as it was");
    assertEquals(0, samples.run("build", OTHER, "--store", store()).code());
    assertEquals(2, articles());
  }

  @Test
  void aFullDiskUnderTheOutput() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
    Run file = samples.run("convert", GOOD, "-o", "/dev/full");
    assertEquals(1, file.code());
    assertTrue(file.err().contains("No space left on device"), file.err());
    Run standard = Child.limited("exec > /dev/full", samples.arguments("convert", GOOD));
    assertEquals(1, standard.code());
    assertTrue(standard.out().contains("make room"), standard.out());
    assertEquals(1, standard.out().lines().filter(l -> l.startsWith("rapporteur:")).count());
  }

  @Test
  void anOutputThatFailsLeavesTheFileBeforeIt() throws IOException {
    Path output = Files.writeString(folder.resolve("before.trig"), "# before\n");
    Run run =
        samples.run("convert", GOOD, "-o", output, "--rules", folder.resolve("none").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("none: cannot be read"), run.err());
    assertEquals("# before\n", Files.readString(output));
    Run nowhere = samples.run("convert", GOOD, "-o", folder.resolve("no/where.trig"));
    assertEquals(1, nowhere.code());
    assertFalse(nowhere.err().contains("this should not happen"), nowhere.err());
  }

  @Test
  void aBaseThatIsNoIri() {
    Run run = samples.run("convert", GOOD, "--base", "not an IRI");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("not an IRI"), run.err());
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private long articles() {
    return Run.of("query", "articles", "--store", store(), "-f", "csv").out().lines().count() - 1;
  }
}
