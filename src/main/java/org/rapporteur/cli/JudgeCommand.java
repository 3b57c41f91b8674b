package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.judge.JudgementException;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.SssomTable;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur judge}. */
@Command(
    name = "judge",
    description = {
      "Takes judgements from a table of SSSOM (tab-separated), all of them or none.",
      "Rows count whose mapping_justification is semapv:ManualMappingCuration or"
          + " semapv:MappingReview. owl:sameAs and skos:exactMatch say the same, owl:differentFrom or"
          + " the predicate_modifier Not different, dip:undecidedWhether undecided; dip:refersTo"
          + " whom words mean; dip:judged with dip:Accepted or dip:Rejected what a claim is;"
          + " comment is the reason. 'rapporteur mappings' writes such a table to begin with, and"
          + " 'rapporteur mappings --judgements' one of all that was judged in a store."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur judge reviewed.sssom.tsv --store data/store",
    })
final class JudgeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The table.")
  private Path file;

  @Mixin private StoreOption store;

  private final Console console;

  JudgeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SssomTable.Judged judged = SssomTable.read(file);
    int[] made = new int[1];
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      opened.write(
          d -> {
            for (SssomTable.Row row : judged.rows()) {
              try {
                made[0] += Judgements.add(d, row.judgement()) ? 1 : 0;
              } catch (JudgementException e) {
                throw new StoreException(
                    file.toString(), row.line(), e.getMessage() + "; nothing was taken", e);
              }
            }
          });
    }
    console
        .out()
        .printf(
            "%d judgements made, %d stood already, %d rows are not by a person's hand%n",
            made[0], judged.rows().size() - made[0], judged.leftOut());
    return 0;
  }
}
