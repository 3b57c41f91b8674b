package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.merge.Conflict;
import org.rapporteur.merge.Conflicts;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur conflicts}. */
@Command(
    name = "conflicts",
    description = {
      "Lists what 'merge' found to speak against links, or to leave them open.",
      "identifiers: two Wikidata identifiers for one; types: a person here, an organization there;"
          + " ambiguity: several are as likely. None of these is linked. birth, death: told on"
          + " different days; office: another held it then. These are linked all the same. Judge with"
          + " 'rapporteur same', 'different' and 'undecided'."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur conflicts --store data/store",
      "  rapporteur conflicts --store data/store --name wikidata --kind birth --json",
    })
final class ConflictsCommand implements Callable<Integer> {

  @Mixin private StoreOption store;

  @Option(names = "--name", paramLabel = "N", description = "Of this set of data alone.")
  private String name;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Of this kind alone: ${COMPLETION-CANDIDATES}.")
  private Conflict.Kind kind;

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean json;

  private final Console console;

  ConflictsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      List<Conflicts.Found> found =
          opened.read(Conflicts::of).stream()
              .filter(f -> name == null || f.source().equals(name))
              .filter(f -> kind == null || f.conflict().kind() == kind)
              .toList();
      if (json) {
        console.json(found.stream().map(ConflictsCommand::plain).toList());
      } else {
        found.forEach(this::print);
        console.out().println(found.size() == 1 ? "1 conflict" : found.size() + " conflicts");
      }
    }
    return 0;
  }

  private static Map<String, Object> plain(Conflicts.Found found) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("source", found.source());
    plain.put("kind", found.conflict().kind().word());
    plain.put("our", found.conflict().our());
    plain.put("their", found.conflict().their());
    plain.put("what", found.conflict().what());
    plain.put("linked", found.conflict().kind().isLinked());
    return plain;
  }

  private void print(Conflicts.Found found) {
    Conflict conflict = found.conflict();
    console
        .out()
        .printf(
            "%-12s %-12s %s%n%26s%s%n",
            found.source(),
            conflict.kind().word(),
            (shortened(conflict.our()) + "  " + shortened(conflict.their())).strip(),
            "",
            conflict.what());
  }

  private static String shortened(String iri) {
    return Vocabulary.PREFIXES.shortForm(iri);
  }
}
