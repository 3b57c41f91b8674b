package org.rapporteur.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --store}, the same for all commands that take it. */
final class StoreOption {

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      required = true,
      description = "Directory of the store.")
  private Path directory;

  Path directory() {
    return directory;
  }
}
