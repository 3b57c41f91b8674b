package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.link.authority.Catalogue;
import picocli.CommandLine.Option;

/** {@code --authority}, the same for all commands that take it. */
final class AuthorityOption {

  @Option(
      names = "--authority",
      paramLabel = "DIR",
      defaultValue = "${env:RAPPORTEUR_AUTHORITY}",
      description =
          "A folder of your own people, terms, states, bodies and places, which come before ours;"
              + " else RAPPORTEUR_AUTHORITY names it. 'rapporteur authority import' makes one.")
  private Path folder;

  Optional<Path> folder() {
    return Optional.ofNullable(folder).filter(f -> !f.toString().isEmpty());
  }

  Catalogue catalogue() {
    return folder().map(Catalogue::with).orElseGet(Catalogue::packaged);
  }
}
