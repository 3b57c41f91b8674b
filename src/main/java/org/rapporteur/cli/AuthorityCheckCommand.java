package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.link.authority.AuthorityCheck;
import org.rapporteur.link.authority.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur authority check}. */
@Command(
    name = "check",
    description = {
      "Looks for duplicates, missing names, dangling references, dates and positions that cannot"
          + " be, and holdings that are told twice or overlap.",
      "Two people in one office at a time may be rivals, so that is told as a warning; anything else"
          + " found is an error, and the exit code is then 1."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur authority check",
      "  rapporteur authority check --authority mine --warnings",
    })
final class AuthorityCheckCommand implements Callable<Integer> {

  @Mixin private AuthorityOption authority;

  @Option(names = "--warnings", description = "Print the warnings too, not only their number.")
  private boolean warnings;

  @Option(names = "--json", description = "Print what was found as JSON.")
  private boolean json;

  private final Console console;

  AuthorityCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Finding> found = AuthorityCheck.of(authority.folder());
    List<Finding> errors = found.stream().filter(Finding::isError).toList();
    List<Finding> doubts = found.stream().filter(f -> !f.isError()).toList();
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("errors", errors);
      result.put("warnings", doubts);
      console.json(result);
    } else {
      errors.forEach(f -> console.out().println("error: " + f));
      if (warnings) {
        doubts.forEach(f -> console.out().println("warning: " + f));
      }
      console.out().printf("%d errors, %d warnings%n", errors.size(), doubts.size());
    }
    return errors.isEmpty() ? 0 : 1;
  }
}
