package org.rapporteur.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Main;

/** The commands of the documents, run in their order in a place that looks like the checkout. */
class DocumentsTest {

  /** What commands read of the checkout. */
  private static final List<String> READ =
      List.of("seeds/articles", "queries", "ontology", "src/main/resources/org/rapporteur/extract");

  @TempDir static Path checkout;

  @TestFactory
  Stream<DynamicTest> theCommandsOfTheReadmeRun() throws IOException {
    return commands("README.md");
  }

  @TestFactory
  Stream<DynamicTest> theCommandsOfContributingRun() throws IOException {
    return commands("CONTRIBUTING.md");
  }

  private static Stream<DynamicTest> commands(String document) throws IOException {
    Path file = Path.of(document);
    List<Command> commands = Command.of(Files.readString(file));
    assertFalse(commands.isEmpty(), document + " holds no command in a block fenced as sh");
    Path place = layOut(checkout.resolve(document.replace(".md", "")));
    return commands.stream()
        .map(
            command ->
                dynamicTest(
                    document + ":" + command.number() + " " + command.line(),
                    () -> run(place, command)));
  }

  private static Path layOut(Path place) throws IOException {
    Files.createDirectories(place);
    for (String folder : READ) {
      copy(Path.of(folder), place.resolve(folder));
    }
    Path program = place.resolve("rapporteur");
    Files.writeString(
        program,
        """
        #!/usr/bin/env bash
        exec "%s" -Xmx2g -XX:TieredStopAtLevel=1 -cp "%s" %s "$@"
        """
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName()));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return place;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static void run(Path place, Command command) throws Exception {
    if (command.isServer()) {
      serve(place, command);
      return;
    }
    Process process = bash(place, command.line());
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(command.exit(), process.waitFor(), told);
  }

  /** It is enough that the server says where it is, at a port that is free. */
  private static void serve(Path place, Command command) throws Exception {
    String line = command.line().replaceFirst("\\s+--port[ =]\\d+", "") + " --port 0";
    Process process = bash(place, "exec " + line);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String first = out.readLine();
      assertTrue(first != null && first.contains("http://localhost:"), first);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Process bash(Path place, String line) throws IOException {
    return new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", line)
        .directory(place.toFile())
        .redirectErrorStream(true)
        .start();
  }

  @Test
  void commandsAreReadFromBlocksFencedAsSh() {
    String document =
        """
        Run `./rapporteur --help` first.
        ```sh
        mvn verify
        ./rapporteur query articles \\
          --store data/store
        curl -s http://localhost:3030 | ./rapporteur convert -
        ./rapporteur build none.txt --store data/store   # exit 1
        ```
        ```console
        ./rapporteur serve
        ```
        """;
    assertEquals(
        List.of(
            new Command("./rapporteur query articles --store data/store", 5, 0),
            new Command("./rapporteur build none.txt --store data/store", 7, 1)),
        Command.of(document));
    assertEquals(List.of(), Command.of("# Nothing\n```text\n./rapporteur\n```\n"));
  }
}
