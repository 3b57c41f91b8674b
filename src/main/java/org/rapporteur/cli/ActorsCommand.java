package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgement;
import org.rapporteur.judge.Judgements;
import org.rapporteur.query.Actors;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur actors}. */
@Command(
    name = "actors",
    description = {
      "Lists the actors and places of a store, those most often named first; with --search those"
          + " with words in a name; with a name or id, one of them with all its mentions.",
      "Those who were judged the same (see 'rapporteur same') are one here."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur actors --store data/store",
      "  rapporteur actors --search clinton --store data/store",
      "  rapporteur actors 'Qin Gang' --store data/store",
      "  rapporteur actors --judgements --store data/store",
    })
final class ActorsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|ID",
      description = "Whom to show: a name, an id, or an IRI.")
  private Optional<String> actor;

  @Option(names = "--search", paramLabel = "WORDS", description = "Words of a name.")
  private Optional<String> search;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only this type: person, state, organization, group or place.")
  private Optional<String> type;

  @Option(names = "--judgements", description = "List what was judged, in the order it was.")
  private boolean judgements;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  private final Console console;

  ActorsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      opened.read(
          d -> {
            answer(d);
            return null;
          });
    }
    return 0;
  }

  private void answer(DatasetGraph data) {
    Judgements made = Judgements.of(data);
    Actors actors = new Actors(made.view(data));
    if (judgements) {
      judgements(made);
    } else if (actor.isPresent()) {
      show(actors, ActorChoice.one(actors, actor.get(), spec), made);
    } else {
      list(search.map(actors::search).orElseGet(actors::all));
    }
  }

  private void list(List<Actors.Actor> found) {
    List<Actors.Actor> wanted =
        found.stream()
            .filter(a -> type.isEmpty() || a.type().toLowerCase(Locale.ROOT).equals(type.get()))
            .toList();
    if (json) {
      console.json(wanted);
      return;
    }
    wanted.forEach(
        a ->
            console
                .out()
                .printf(
                    "%s\t%s\t%s\t%d mentions\t%d articles%n",
                    a.label(), a.type(), a.iri(), a.mentions(), a.articles()));
  }

  private void judgements(Judgements made) {
    if (json) {
      console.json(made.all().stream().map(ActorsCommand::fields).toList());
    } else {
      made.all().forEach(j -> console.out().println(tell(j)));
    }
  }

  private static Map<String, Object> fields(Judgement judgement) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("number", judgement.number());
    fields.put("one", judgement.one().toString());
    fields.put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT));
    fields.put("other", judgement.other().toString());
    fields.put("reason", judgement.reason());
    return fields;
  }

  static String tell(Judgement judgement) {
    return judgement.verdict().name().toLowerCase(Locale.ROOT)
        + "\t"
        + judgement.one()
        + (judgement.isOnClaim() ? "" : "\t" + judgement.other())
        + (judgement.reason().isEmpty() ? "" : "\t" + judgement.reason());
  }

  private void show(Actors actors, Node node, Judgements made) {
    Actors.Actor shown = actors.actor(node);
    List<Actors.Mention> mentions = actors.mentions(node);
    if (json) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("actor", shown);
      fields.put("names", actors.names(node));
      fields.put("sameAs", actors.sameAs(node));
      fields.put("judgements", on(made, node).stream().map(ActorsCommand::fields).toList());
      fields.put("mentions", mentions);
      console.json(fields);
      return;
    }
    console.out().println(shown.label() + " (" + shown.type() + ") " + shown.iri());
    actors.sameAs(node).forEach(s -> console.out().println("  same as " + s));
    actors.names(node).stream()
        .filter(n -> !n.equals(shown.label()))
        .forEach(n -> console.out().println("  also " + n));
    on(made, node).forEach(j -> console.out().println("  judged " + tell(j)));
    String article = "";
    for (Actors.Mention mention : mentions) {
      if (!mention.article().equals(article)) {
        article = mention.article();
        console
            .out()
            .println("  " + mention.date() + " " + mention.headline() + " <" + article + ">");
      }
      console.out().println("    " + mention.start() + ": " + mention.words());
    }
  }

  /** Judgements on anyone who is one with that one. */
  private static List<Judgement> on(Judgements made, Node node) {
    List<Node> members = made.identities().members(node);
    return made.all().stream()
        .filter(j -> members.contains(j.one()) || members.contains(j.other()))
        .toList();
  }
}
