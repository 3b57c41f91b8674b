package org.rapporteur.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.link.GoldLinks;
import org.rapporteur.evaluate.link.LinkEvaluation;
import org.rapporteur.evaluate.link.LinkPredictions;
import org.rapporteur.evaluate.link.LinkReport;
import org.rapporteur.link.authority.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur evaluate links}. */
@Command(
    name = "links",
    description = {
      "Whom mentions mean: precision and recall of identifiers by type.",
      "Gold is a folder of NIF (*.ttl: itsrdf:taIdentRef of nif strings, owl:sameAs to Wikidata or"
          + " GeoNames where it has other identifiers) or of JSON lines (*.jsonl), a document a"
          + " line:",
      "  {\"document\": \"talks\", \"spans\": [{\"start\": 0, \"end\": 10, \"id\": \"Q359480\","
          + " \"type\": \"person\"}]}",
      "A city that gold marks and the graph reads as the government there (\"Lima said\") counts as"
          + " wrong; how many these are is told beside it.",
      "Offsets count code points of the text; an id of null says that there is none.",
      "An input may be RDF that 'convert' wrote instead of articles."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur evaluate links --gold my/gold my/texts",
      "  rapporteur evaluate links --gold my/gold talks.nq --worst 20",
    })
final class EvaluateLinksCommand implements Callable<Integer> {

  @Mixin private ConversionOptions conversion;
  @Mixin private EvaluationOptions evaluation;

  private final Console console;

  EvaluateLinksCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GoldLinks gold = GoldLinks.in(evaluation.gold());
    LinkPredictions predictions = new LinkPredictions();
    boolean whole = EvaluationOptions.read(conversion, console, predictions::add);
    LinkReport report = LinkEvaluation.of(gold, predictions, Catalogue.packaged());
    EvaluationOptions.tellNotCounted("gold document", gold.namesWithout(predictions), console);
    if (evaluation.isJson()) {
      console.json(report);
    } else {
      print(report);
      evaluation.show(report.mistakes(), console);
    }
    return whole ? 0 : 1;
  }

  private void print(LinkReport report) {
    console.out().println(Counted.of(report.documents(), "document"));
    for (LinkReport.Type type : report.types()) {
      boolean isAll = type.type().equals("all");
      console
          .out()
          .println(
              (isAll
                      ? EvaluationOptions.line(type.type(), type.score(), report.interval())
                      : EvaluationOptions.line(type.type(), type.score()))
                  + "  gold "
                  + type.gold()
                  + ", linked "
                  + type.found());
    }
    if (report.asGovernment() > 0) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "%d of the places are cities in gold and their governments here (\"Lima said\"); without them P %.3f%n",
              report.asGovernment(),
              report.precisionOfPlacesAlone());
    }
    if (report.leftOut() > 0) {
      console.say(
          Counted.of(report.leftOut(), "gold span")
              + " left out, as no identifier of theirs is one of Wikidata or GeoNames; say by"
              + " owl:sameAs, or in \"id\", which is");
    }
  }
}
