package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.serve.Access;
import org.rapporteur.serve.GraphServer;
import org.rapporteur.serve.Limits;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur serve}. */
@Command(
    name = "serve",
    description = {
      "Serves a store over HTTP, with pages to browse and query it, until Ctrl-C.",
      "Pages are at /, SPARQL is at /rapporteur/sparql, Fuseki's own pages are at /fuseki/, a"
          + " description of the data at /.well-known/void, all of them at /dump.nq.gz, health at"
          + " /$/ping, figures for Prometheus at /$/metrics."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur serve --store data/store",
      "  rapporteur serve --store data/store --port 8080 --host 0.0.0.0",
      "  rapporteur serve --store data/store --allow-service https://query.wikidata.org/sparql",
      "  rapporteur serve --store data/store --update --passwords passwords.txt",
    })
final class ServeCommand implements Runnable {

  @Mixin private StoreOption store;

  @Mixin private ServiceOptions services;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "Port; 0 takes any that is free. ${DEFAULT-VALUE} if none is given.")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "localhost",
      description =
          "Address to listen at; 0.0.0.0 lets other machines in. ${DEFAULT-VALUE} if none is"
              + " given.")
  private String host;

  @Option(names = "--update", description = "Allow changes: SPARQL Update and the Graph Store.")
  private boolean update;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "After which a query is given up. ${DEFAULT-VALUE} if none is given.")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Rows of an answer at most. ${DEFAULT-VALUE} if none is given.")
  private long rows;

  @Option(
      names = "--max-request",
      paramLabel = "MB",
      defaultValue = "16",
      description = "Size of a request at most. ${DEFAULT-VALUE} if none is given.")
  private int megabytes;

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description = {
        "Who may change data, with --update: a line a user, 'USER: MD5:HASH' or 'USER: PASSWORD', as"
            + " Fuseki and Jetty have it."
      })
  private Optional<Path> passwords;

  @Option(names = "--json", description = "Print the addresses as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;
  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Access access = access();
    GraphStore opened = Tdb2Store.open(store.directory());
    try {
      GraphServer server = GraphServer.start(opened, access);
      Thread stop =
          new Thread(
              () -> {
                server.close();
                opened.close();
              },
              "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      print(server);
      server.join();
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private Access access() {
    if (passwords.isPresent() && !update) {
      throw new ParameterException(
          spec.commandLine(), "--passwords are for changes; add --update, or leave them out");
    }
    if (rows < 1 || megabytes < 1 || timeout < 1) {
      throw new ParameterException(spec.commandLine(), "a limit is 1 or more");
    }
    Limits limits = new Limits(Duration.ofSeconds(timeout), rows, (long) megabytes << 20);
    return new Access(host, port, update, limits, passwords, services.services());
  }

  private void print(GraphServer server) {
    if (json) {
      console.json(
          Map.of("pages", server.address().toString(), "sparql", server.sparql().toString()));
    } else {
      console.out().println("pages   " + server.address());
      console.out().println("SPARQL  " + server.sparql());
    }
    console.out().flush();
    console.say(
        (!update
                ? "read-only; "
                : passwords.isPresent()
                    ? "those with a password may change the data; "
                    : "anyone who gets here may change the data; ")
            + "stop it with Ctrl-C");
  }
}
