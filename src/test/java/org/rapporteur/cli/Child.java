package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own. */
public final class Child {

  private Child() {}

  /** Starts it; output and errors come together. */
  public static Process start(Class<?> main, String... args) {
    return start(List.of(), List.of(), main, args);
  }

  /** Starts the program with options to the Java machine; output and errors come together. */
  static Process start(List<String> options, String... args) {
    return start(List.of(), options, Main.class, args);
  }

  /** Runs it to its end under limits that the shell sets first, as in "ulimit -f 100". */
  public static Run limited(String limits, String... args) throws Exception {
    Process process =
        start(List.of("bash", "-c", limits + "; exec \"$@\"", "bash"), List.of(), Main.class, args);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, out);
  }

  private static Process start(
      List<String> before, List<String> options, Class<?> main, String... args) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:-UsePerfData"));
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(args));
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
