package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class MainTest {

  @TestFactory
  Stream<DynamicTest> everyCommandIsDescribedWithExamples() {
    return below(Main.commandLine(nowhere()))
        .map(c -> DynamicTest.dynamicTest(name(c), () -> described(c)));
  }

  private static Stream<CommandLine> below(CommandLine command) {
    return command.getSubcommands().values().stream()
        .flatMap(c -> Stream.concat(Stream.of(c), below(c)));
  }

  /** As it is typed after "rapporteur". */
  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName(" ").replaceFirst("^\\S+ ", "");
  }

  private static void described(CommandLine command) {
    String name = name(command);
    Run help = Run.of((name + " --help").split(" "));
    CommandSpec spec = command.getCommandSpec();
    assertAll(
        () -> assertEquals(0, help.code()),
        () -> assertTrue(help.out().contains("Examples:"), "examples"),
        () -> assertTrue(help.out().contains("rapporteur " + name), "an example of itself"),
        () -> assertTrue(spec.usageMessage().description().length > 0, "a description"),
        () ->
            spec.options()
                .forEach(o -> assertTrue(o.description().length > 0, o.longestName() + " is told")),
        () ->
            spec.positionalParameters()
                .forEach(p -> assertTrue(p.description().length > 0, p.paramLabel() + " is told")));
  }

  @Test
  void helpListsTheCommands() {
    Run help = Run.of("--help");
    assertEquals(0, help.code());
    assertTrue(help.out().contains("completion"));
    assertEquals("", help.err());
  }

  @Test
  void versionIsThatOfTheBuild() {
    Run version = Run.of("--version");
    assertTrue(version.out().matches("(?s)Rapporteur \\d+\\.\\d+\\.\\d+\\R.*GPL-3.0-or-later.*"));
  }

  @Test
  void nothingAskedIsMisuse() {
    Run run = Run.of();
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("say which command"));
  }

  @Test
  void aMistypedCommandIsMisuseAndGuessed() {
    Run run = Run.of("completon");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("there is no command \"completon\""), run.err());
    assertTrue(run.err().contains("did you mean completion"), run.err());
  }

  @Test
  void aMistypedOptionIsMisuseAndGuessed() {
    Run run = Run.of("completion", "--hlp");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("there is no option \"--hlp\""), run.err());
    assertTrue(run.err().contains("--help"), run.err());
    assertFalse(run.err().contains("\tat "), "no stack trace");
  }

  @Test
  void debugShowsWhereAnErrorComesFrom() {
    assertTrue(Run.of("--debug", "completion", "fishshell").err().contains("\tat "));
  }

  @Test
  void completionIsAScriptForTheShell() throws Exception {
    Run bash = Run.of("completion");
    assertTrue(bash.out().startsWith("#!/usr/bin/env bash"), bash.out());
    assertTrue(Run.of("completion", "zsh").out().contains("compinit"));
    Process check = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
    try (OutputStream in = check.getOutputStream()) {
      in.write(bash.out().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertEquals(0, check.waitFor(), new String(check.getInputStream().readAllBytes()));
  }

  @Test
  void outputThatTakesNoMoreIsAFailure() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(InputStream.nullInputStream(), new Full(), err);
    assertEquals(1, Main.run(console, "completion"));
    assertTrue(err.toString().contains("No space left on device"), err.toString());
  }

  private static Console nowhere() {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
  }

  /** As {@code /dev/full} does. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
