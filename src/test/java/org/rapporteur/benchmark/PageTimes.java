package org.rapporteur.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.jena.riot.RDFDataMgr;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Network;
import org.rapporteur.serve.Access;
import org.rapporteur.serve.GraphServer;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/**
 * How soon each page is there, on a big store made of the sample articles, and how long Fuseki
 * alone takes for the queries that the page shows as its own.
 *
 * <p>{@code java -cp ... org.rapporteur.benchmark.PageTimes SAMPLES.nq STORE ARTICLES}; the store
 * is made where there is none.
 */
public final class PageTimes {

  private static final int ADDRESSES = 50;
  private static final int WARM = 15;
  private static final int COMPARED = 2;
  private static final int PATIENCE_SECONDS = 15;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private PageTimes() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[1]);
    boolean isNew = !Files.exists(directory);
    try (GraphStore store = Tdb2Store.openOrCreate(directory)) {
      if (isNew) {
        long start = System.nanoTime();
        new ManyArticles(RDFDataMgr.loadDatasetGraph(arguments[0]))
            .load(store, Integer.parseInt(arguments[2]), 100);
        System.out.printf(Locale.ROOT, "made in %.0f s%n", (System.nanoTime() - start) / 1e9);
      }
      Chronicle chronicle = store.read(Chronicle::of);
      Map<String, List<String>> pages = addresses(chronicle);
      System.out.println(chronicle.entries().size() + " events and statements");
      try (GraphServer server =
          GraphServer.start(
              store, new Access("localhost", 0, false, Duration.ofSeconds(PATIENCE_SECONDS)))) {
        long start = System.nanoTime();
        get(server, "matrix");
        get(server, "network");
        System.out.printf(
            Locale.ROOT,
            "the first two pages after the start: %.1f s%n",
            (System.nanoTime() - start) / 1e9);
        System.out.printf(
            "| page | addresses | p50 ms | p95 ms | processor p50 ms | processor p95 ms | Fuseki ms |%n|---|---|---|---|---|---|---|%n");
        for (Map.Entry<String, List<String>> page : pages.entrySet()) {
          measure(server, page.getKey(), page.getValue());
        }
      }
    }
  }

  private static void measure(GraphServer server, String page, List<String> all) throws Exception {
    List<String> warm = all.subList(0, Math.min(WARM, all.size() / 2));
    for (String address : warm) {
      get(server, address);
    }
    List<String> timed = all.size() < 4 ? repeated(all) : all.subList(warm.size(), all.size());
    double[] times = new double[timed.size()];
    double[] work = new double[timed.size()];
    for (int i = 0; i < times.length; i++) {
      double before = processor();
      times[i] = milliseconds(server, timed.get(i));
      work[i] = processor() - before;
    }
    Arrays.sort(times);
    Arrays.sort(work);
    double[] raw = new double[Math.min(COMPARED, timed.size())];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = fuseki(server, timed.get(i * timed.size() / raw.length));
    }
    Arrays.sort(raw);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
        page,
        timed.size(),
        times[times.length / 2],
        times[(int) Math.ceil(times.length * 0.95) - 1],
        work[work.length / 2],
        work[(int) Math.ceil(work.length * 0.95) - 1],
        raw[raw.length / 2]);
  }

  private static List<String> repeated(List<String> few) {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.addAll(few);
    }
    return many;
  }

  /** Of all threads of this machine of Java: server and client, one request at a time. */
  private static double processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e6;
  }

  private static double milliseconds(GraphServer server, String address) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer = get(server, address);
    double time = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(address + ": " + answer.statusCode() + " " + answer.body());
    }
    return time;
  }

  private static HttpResponse<String> get(GraphServer server, String address) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve("/" + address))
            .header("Accept", "text/html")
            .build(),
        BodyHandlers.ofString());
  }

  /** The queries that the page shows, one after the other, by the SPARQL protocol. */
  private static double fuseki(GraphServer server, String address) throws Exception {
    JsonNode page =
        JSON.readTree(
            CLIENT
                .send(
                    HttpRequest.newBuilder(server.address().resolve("/" + address))
                        .header("Accept", "application/json")
                        .build(),
                    BodyHandlers.ofString())
                .body());
    double sum = 0;
    for (JsonNode query : page.path("queries")) {
      HttpRequest request =
          HttpRequest.newBuilder(server.sparql())
              .header("Content-Type", "application/sparql-query")
              .header(
                  "Accept", "text/csv, text/turtle;q=0.5, application/sparql-results+json;q=0.4")
              .POST(BodyPublishers.ofString(query.path("sparql").asText()))
              .build();
      long start = System.nanoTime();
      CLIENT.send(request, BodyHandlers.ofString());
      sum += (System.nanoTime() - start) / 1e6;
    }
    return sum;
  }

  private static Map<String, List<String>> addresses(Chronicle chronicle) {
    Random random = new Random(1);
    List<Entry> entries = chronicle.entries();
    List<Entity> actors = new ArrayList<>(Network.of(entries).weights().keySet());
    List<Entity> states = chronicle.states();
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("home", List.of(""));
    List<String> actor = new ArrayList<>();
    List<String> busy = new ArrayList<>();
    List<String> event = new ArrayList<>();
    List<String> article = new ArrayList<>();
    List<String> pair = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    List<String> network = new ArrayList<>();
    List<String> timeline = new ArrayList<>();
    List<String> map = new ArrayList<>();
    List<String> search = new ArrayList<>();
    List<String> matrix = new ArrayList<>();
    String[] words = {
      "ceasefire", "border", "sanctions", "embassy", "president", "minister", "agreement", "talks"
    };
    for (int i = 0; i < ADDRESSES; i++) {
      Entity one = actors.get(random.nextInt(actors.size()));
      Entry entry = entries.get(random.nextInt(entries.size()));
      Entity state = states.get(random.nextInt(states.size()));
      Entity other =
          states.get(
              (states.indexOf(state) + 1 + random.nextInt(states.size() - 1)) % states.size());
      int year = 2014 + random.nextInt(10);
      String years = "from=" + year + "&until=" + (year + random.nextInt(3));
      actor.add("thing/" + key(one.iri()));
      busy.add("thing/" + key(actors.get(i % 20).iri()));
      event.add("thing/" + key(entry.iri()));
      article.add("thing/" + key(entry.source().iri()));
      pair.add("pair?one=" + key(state.iri()) + "&other=" + key(other.iri()));
      matrix.add(i % 2 == 0 ? "matrix" : "matrix?from=" + year);
      String filter =
          switch (i % 4) {
            case 0 -> "speaker=" + key(one.iri());
            case 1 -> "state=" + key(state.iri()) + "&since=" + year;
            case 2 -> "words=" + words[random.nextInt(words.length)];
            default -> "page=" + (1 + random.nextInt(20));
          };
      statements.add("statements?" + filter);
      String view =
          switch (i % 5) {
            case 0 -> "";
            case 1 -> years;
            case 2 -> "state=" + key(state.iri());
            case 3 -> "meeting=yes&visit=yes&" + years;
            default -> "plans=yes&asof=" + year;
          };
      network.add("network?most=" + (i % 2 == 0 ? 80 : 500) + "&" + view);
      timeline.add("timeline?" + view);
      map.add("map?" + view);
      search.add(
          "search?q=" + encoded(i % 2 == 0 ? one.label() : words[random.nextInt(words.length)]));
    }
    pages.put("actor", actor);
    pages.put("actor, the 20 busiest", busy);
    pages.put("event, statement", event);
    pages.put("article", article);
    pages.put("pair of states", pair);
    pages.put("statements", statements);
    pages.put("search", search);
    pages.put("timeline", timeline);
    pages.put("map", map);
    pages.put("matrix", matrix);
    pages.put("network", network);
    pages.put(
        "SPARQL",
        List.of(
            "sparql?query=" + encoded("SELECT * { ?v a dip:Visit ; dip:visitor ?who } LIMIT 200")));
    return pages;
  }

  private static String key(String iri) {
    return iri.substring("https://w3id.org/rapporteur/id/".length());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
