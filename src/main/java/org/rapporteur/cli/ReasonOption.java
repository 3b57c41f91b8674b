package org.rapporteur.cli;

import picocli.CommandLine.Option;

/** Why people judge as they do. */
final class ReasonOption {

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "The reason, kept with the judgement.")
  private String words;

  String words() {
    return words;
  }
}
