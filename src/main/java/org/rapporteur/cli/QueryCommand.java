package org.rapporteur.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.judge.Judgements;
import org.rapporteur.query.Answer;
import org.rapporteur.query.AnswerFormat;
import org.rapporteur.query.AnswerWriter;
import org.rapporteur.query.Asker;
import org.rapporteur.query.Parameter;
import org.rapporteur.query.QueryException;
import org.rapporteur.query.Question;
import org.rapporteur.query.QuestionCatalogue;
import org.rapporteur.query.RemoteAsker;
import org.rapporteur.query.Services;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.RemoteStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur query}. */
@Command(
    name = "query",
    description = {
      "Asks a store a question: a named one, a file, or SPARQL as it stands.",
      "A value of a parameter may be a name (\"Antony Blinken\"), a Wikidata id or an IRI."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur query --list",
      "  rapporteur query who-met-whom --describe",
      "  rapporteur query who-met-whom --store data/store",
      "  rapporteur query said-to-or-about -s data/store -p speaker='Qin Gang' -p other=Taiwan",
      "  rapporteur query my-question.rq --store data/store --format csv",
      "  rapporteur query who-met-whom --store http://localhost:7200/repositories/ours",
      "  rapporteur query federated/wikidata-ages -s data/store \\",
      "    --allow-service https://query.wikidata.org/sparql",
      "  rapporteur query -s data/store -e 'SELECT * { ?visit a dip:Visit ; dip:status ?status }'",
    })
final class QueryCommand implements Callable<Integer> {

  private static final int USUAL_WIDTH = 120;
  private static final Duration REMOTE = Duration.ofSeconds(120);

  @Parameters(
      paramLabel = "NAME|FILE.rq",
      arity = "0..1",
      completionCandidates = Names.class,
      description = "A question that '--list' shows, or a file with one.")
  private Optional<String> name;

  @Option(
      names = {"-e", "--expression"},
      paramLabel = "SPARQL",
      description = "The query itself.")
  private Optional<String> expression;

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR|URL",
      description = "Directory of the store, or the address of another's SPARQL endpoint.")
  private Optional<String> store;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter; may be given several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv, json, xml or turtle; ${DEFAULT-VALUE} if none is given.")
  private AnswerFormat format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(names = "--list", description = "Show the named questions.")
  private boolean list;

  @Option(names = "--describe", description = "Show what a question asks, takes and gives.")
  private boolean describe;

  @Mixin private ServiceOptions services;

  @Option(
      names = "--local",
      description = "Ask the store itself what the query asks of others, as of merged snapshots.")
  private boolean isLocal;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of a table; that of the terminal if none is given.")
  private Optional<Integer> width;

  @Spec private CommandSpec spec;
  private final Console console;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      if (list) {
        list();
      } else if (describe) {
        describe(question());
      } else {
        ask(question());
      }
      return 0;
    } catch (QueryException e) {
      if (e.fault() == QueryException.Fault.QUESTION) {
        throw new ParameterException(spec.commandLine(), e.getMessage(), e);
      }
      throw e;
    }
  }

  private void ask(Question question) {
    String place =
        store.orElseThrow(
            () -> misuse("say which store to ask; add --store DIR (the one you built)"));
    if (RemoteStore.isAddress(place)) {
      write(new RemoteAsker(URI.create(place), REMOTE).ask(question, values));
      return;
    }
    try (GraphStore opened = Tdb2Store.open(Path.of(place))) {
      Answer answer =
          opened.read(
              d ->
                  new Asker(isLocal ? Services.local() : services.services())
                      .ask(Judgements.of(d).view(d), question, values));
      write(answer);
    }
  }

  private void write(Answer answer) {
    AnswerFormat wanted = json ? AnswerFormat.JSON : format;
    new AnswerWriter(wanted, columns()).write(answer, console.out());
  }

  private Question question() {
    if (name.isPresent() == expression.isPresent()) {
      throw misuse("give the name of a question, a file, or a query after -e; one of them");
    }
    if (expression.isPresent()) {
      return Question.of("", expression.get());
    }
    String given = name.get();
    if (!given.endsWith(".rq") && !given.endsWith(".sparql")) {
      return QuestionCatalogue.bundled().question(given);
    }
    try {
      return Question.of(given, Files.readString(Path.of(given), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new QueryException(
          QueryException.Fault.QUESTION, given, 0, 0, "cannot be read (" + e + "); check the name");
    }
  }

  private ParameterException misuse(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private int columns() {
    String terminal = System.getenv("COLUMNS");
    return width.orElse(
        terminal != null && terminal.matches("\\d{2,4}")
            ? Integer.parseInt(terminal)
            : USUAL_WIDTH);
  }

  private void list() {
    List<Question> all = QuestionCatalogue.bundled().all();
    if (json) {
      console.json(all.stream().map(QueryCommand::asMap).toList());
      return;
    }
    int longest = all.stream().mapToInt(q -> q.name().length()).max().orElse(0);
    for (Question question : all) {
      console.out().printf("%-" + longest + "s  %s%n", question.name(), question.question());
      for (Parameter parameter : question.parameters()) {
        console
            .out()
            .printf(
                "%" + longest + "s    -p %s='%s'%s%n",
                "",
                parameter.name(),
                parameter.example(),
                parameter.required() ? "" : "  (if wanted)");
      }
    }
  }

  private void describe(Question question) {
    if (json) {
      console.json(asMap(question));
      return;
    }
    console.out().println(question.question().isEmpty() ? question.name() : question.question());
    console.out().println(question.shows());
    for (Parameter parameter : question.parameters()) {
      console
          .out()
          .printf(
              "  -p %s=VALUE  %s, %s: %s; for example %s='%s'%n",
              parameter.name(),
              parameter.required() ? "required" : "optional",
              parameter.kind().form(),
              parameter.description(),
              parameter.name(),
              parameter.example());
    }
  }

  private static Map<String, Object> asMap(Question question) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", question.name());
    map.put("question", question.question());
    map.put("shows", question.shows());
    map.put("parameters", question.parameters());
    return map;
  }

  /** For shell completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return QuestionCatalogue.names().iterator();
    }
  }
}
