package org.rapporteur.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleChecker;
import org.rapporteur.extract.rule.RuleException;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur check-rules}. */
@Command(
    name = "check-rules",
    description = {
      "Runs each rule over its own examples: it must match the sentences it says it matches, with"
          + " the words that are marked, and none of those it says it refuses.",
      "For what fails, shows how the models read the sentence: each word with its lemma, part of"
          + " speech, entity and relations."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur check-rules",
      "  rapporteur check-rules meet.verb.with --rules my-rules",
      "  rapporteur check-rules --rules my-rules --watch",
    })
final class CheckRulesCommand implements Callable<Integer> {

  /** A rule that does not hold its examples. */
  record Failing(String file, String id, List<String> faults) {}

  @Parameters(
      paramLabel = "RULE",
      arity = "0..*",
      description = "Ids of rules, or how they begin; all rules if none is given.")
  private List<String> wanted = List.of();

  @Mixin private RulesOption rules;

  @Mixin private AnnotationsOption annotations;

  @Option(
      names = "--watch",
      description = "Check again whenever a file of --rules changes, until Ctrl-C.")
  private boolean watch;

  @Option(names = "--json", description = "Print what fails as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;
  private final Console console;
  private final Map<String, List<Sentence>> read = new HashMap<>();

  CheckRulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (watch && rules.folder().isEmpty()) {
      throw misuse("--watch needs to know which folder; add --rules DIR");
    }
    if (rules.folder().filter(f -> !Files.isDirectory(f)).isPresent()) {
      throw misuse("there is no folder " + rules.folder().get() + "; give one that holds rules/");
    }
    Annotator annotator = annotations.annotator();
    RuleChecker checker =
        new RuleChecker(t -> read.computeIfAbsent(t, annotator::sentences), Map.of());
    if (!watch) {
      return check(checker) ? 0 : 1;
    }
    try (FolderWatch changes = new FolderWatch(rules.folder().get())) {
      boolean holds;
      do {
        holds = checkOrSay(checker);
        console.out().flush();
        console.say("waiting for a change in " + rules.folder().get() + "; stop it with Ctrl-C");
      } while (changes.awaitOne());
      return holds ? 0 : 1;
    }
  }

  /** While someone writes rules, one that cannot be read is no end. */
  private boolean checkOrSay(RuleChecker checker) {
    try {
      return check(checker);
    } catch (RuleException e) {
      console.say(e.getMessage());
      return false;
    }
  }

  /** Whether all hold their examples. */
  private boolean check(RuleChecker checker) {
    List<Rule> chosen = chosen(rules.rules());
    List<Failing> failing = new ArrayList<>();
    int examples = 0;
    for (Rule rule : chosen) {
      console.progress("checking " + rule.id());
      List<String> faults = checker.check(rule);
      examples += rule.examples().size() + rule.counterexamples().size();
      if (!faults.isEmpty()) {
        failing.add(new Failing(rule.file(), rule.id(), faults));
      }
    }
    console.endProgress();
    print(chosen.size(), examples, failing);
    return failing.isEmpty();
  }

  private List<Rule> chosen(RuleSet all) {
    for (String begin : wanted) {
      if (all.rules().stream().noneMatch(r -> r.id().startsWith(begin))) {
        throw misuse("there is no rule \"" + begin + "\"; give an id or how it begins");
      }
    }
    return all.rules().stream()
        .filter(r -> wanted.isEmpty() || wanted.stream().anyMatch(r.id()::startsWith))
        .toList();
  }

  private ParameterException misuse(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private void print(int checked, int examples, List<Failing> failing) {
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("rules", checked);
      result.put("examples", examples);
      result.put("failing", failing);
      console.json(result);
      return;
    }
    for (Failing rule : failing) {
      for (String fault : rule.faults()) {
        console.out().printf("%s, %s: %s%n", rule.file(), rule.id(), fault);
      }
    }
    console
        .out()
        .printf(
            "%s, %s: %s%n",
            Counted.of(checked, "rule"),
            Counted.of(examples, "example"),
            failing.isEmpty() ? "all hold" : Counted.of(failing.size(), "rule") + " failing");
  }
}
