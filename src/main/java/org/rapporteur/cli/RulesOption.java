package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.extract.rule.RuleSet;
import picocli.CommandLine.Option;

/** {@code --rules}, the same for all commands that take it. */
final class RulesOption {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder with rules/*.yml and words/*.tsv to use instead of our own.")
  private Optional<Path> folder;

  /** The folder, where one is given. */
  Optional<Path> folder() {
    return folder;
  }

  /** Reads them anew. */
  RuleSet rules() {
    return folder.map(RuleSet::load).orElseGet(RuleSet::bundled);
  }
}
