package org.rapporteur.cli;

import java.time.Duration;
import java.util.Map;
import org.rapporteur.serve.Access;
import org.rapporteur.serve.GraphServer;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur serve}. */
@Command(
    name = "serve",
    description = {
      "Serves a store over HTTP, with pages to browse and query it, until Ctrl-C.",
      "SPARQL is at /rapporteur/sparql, a description of the data at /.well-known/void."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur serve --store data/store",
      "  rapporteur serve --store data/store --port 8080 --host 0.0.0.0",
      "  rapporteur serve --store data/store --update",
    })
final class ServeCommand implements Runnable {

  @Mixin private StoreOption store;

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

  @Option(names = "--json", description = "Print the addresses as JSON.")
  private boolean json;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Access access = new Access(host, port, update, Duration.ofSeconds(timeout));
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
        (update ? "anyone who gets here may change the data; " : "read-only; ")
            + "stop it with Ctrl-C");
  }
}
