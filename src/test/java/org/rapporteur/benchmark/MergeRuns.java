package org.rapporteur.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.merge.MergeReport;
import org.rapporteur.merge.Merger;
import org.rapporteur.merge.Source;
import org.rapporteur.merge.StateCodes;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.Tdb2Store;

/**
 * What merging takes and gives: {@code MergeRuns sets STORE FOLDER} merges each file of a folder of
 * folders into a store, one after the other, and prints a table; {@code MergeRuns million STORE
 * SCRATCH} takes a million triples with Jena's loaders and with ours, each into a store of its own,
 * and prints seconds, those of the processor in brackets: Jena's default loader into an empty store
 * and into a copy of STORE, where it writes outside of transactions; its basic loader, in one
 * transaction, and merging, both into copies of STORE; and how many times what each of the three
 * took merging takes.
 */
public final class MergeRuns {

  private static final int THINGS = 125_000;
  private static final int TRIPLES_A_THING = 8;
  private static final int ROUNDS = 3;

  private MergeRuns() {}

  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    if (args[0].equals("sets")) {
      sets(Path.of(args[1]), Path.of(args[2]), System.out);
    } else {
      million(Path.of(args[1]), Path.of(args[2]), System.out);
    }
  }

  private static void sets(Path place, Path folder, PrintStream out) throws IOException {
    out.println("| data | triples | matched | new | conflicting | s |");
    out.println("|---|---|---|---|---|---|");
    try (GraphStore store = Tdb2Store.open(place);
        Stream<Path> files = Files.walk(folder, 2)) {
      Catalogue catalogue = Catalogue.packaged();
      catalogue.named("China");
      Merger merger = new Merger(store, StateCodes.bundled(), catalogue, "0");
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        long start = System.nanoTime();
        try {
          MergeReport report = merger.merge(Source.of(file), n -> {});
          out.printf(
              "| %s | %d | %d %s | %d | %d | %.1f |%n",
              name,
              report.triples(),
              report.mappings().size(),
              report.links().isEmpty() ? "" : report.links(),
              report.unlinked(),
              report.conflicts().size(),
              seconds(start));
        } catch (StoreException e) {
          String why = e.getMessage().replace(file.toString(), "").replaceFirst("^: ", "");
          out.printf("| %s | refused: %s | | | | %.1f |%n", name, why, seconds(start));
        }
      }
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void million(Path place, Path scratch, PrintStream out) throws IOException {
    Path file = scratch.resolve("million.nt");
    write(file);
    Catalogue catalogue = Catalogue.packaged();
    catalogue.named("China");
    for (int round = 1; round <= ROUNDS; round++) {
      Path empty = Files.createDirectories(scratch.resolve("empty-" + round));
      Path filled = copy(place, scratch.resolve("filled-" + round));
      Path transactional = copy(place, scratch.resolve("transactional-" + round));
      Path merged = copy(place, scratch.resolve("merged-" + round));
      out.printf("| %d |", round);
      Taken phased = taken(() -> jena(file, empty, LoaderFactory::createLoader), out);
      Taken again = taken(() -> jena(file, filled, LoaderFactory::createLoader), out);
      Taken basic = taken(() -> jena(file, transactional, LoaderFactory::basicLoader), out);
      Taken ours = taken(() -> ours(file, merged, catalogue), out);
      out.printf(
          " %.2f | %.2f | %.2f |%n",
          ours.seconds() / phased.seconds(),
          ours.seconds() / again.seconds(),
          ours.seconds() / basic.seconds());
    }
  }

  private static Path copy(Path store, Path place) throws IOException {
    FileUtils.copyDirectory(store.toFile(), place.toFile());
    return place;
  }

  /**
   * By the clock, and of the processor.
   *
   * @param processor of all threads, in seconds
   */
  private record Taken(double seconds, double processor) {}

  private static Taken taken(Runnable work, PrintStream out) {
    long processor = processor();
    long start = System.nanoTime();
    work.run();
    Taken taken = new Taken(seconds(start), (processor() - processor) / 1e9);
    out.printf(" %.1f (%.1f) |", taken.seconds(), taken.processor());
    return taken;
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static void ours(Path file, Path place, Catalogue catalogue) {
    try (GraphStore store = Tdb2Store.open(place)) {
      new Merger(store, StateCodes.bundled(), catalogue, "0").merge(Source.of(file), n -> {});
    }
  }

  private interface Loaders {
    DataLoader loader(DatasetGraph data, Node graph, MonitorOutput output);
  }

  private static void jena(Path file, Path place, Loaders loaders) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(place.toString()));
    Node graph = NodeFactory.createURI("http://their.example/g");
    DataLoader loader = loaders.loader(data, graph, (format, values) -> {});
    loader.startBulk();
    loader.load(List.of(file.toString()));
    loader.finishBulk();
    TDBInternal.expel(data, true);
  }

  private static void write(Path file) throws IOException {
    Random random = new Random(7);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (int i = 0; i < THINGS; i++) {
        String thing = "<http://their.example/thing/" + i + "> ";
        out.println(
            thing
                + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Person> .");
        out.println(
            thing + "<http://www.w3.org/2000/01/rdf-schema#label> \"Thing " + i + "\"@en .");
        out.println(
            thing + "<http://www.w3.org/2004/02/skos/core#prefLabel> \"Ding " + i + "\"@de .");
        out.printf(
            "%s<https://schema.org/birthDate> \"%d-0%d-1%d\"^^<http://www.w3.org/2001/XMLSchema#date> .%n",
            thing, 1900 + i % 100, 1 + i % 9, i % 9);
        for (int k = 5; k < TRIPLES_A_THING; k++) {
          out.printf(
              "%s<http://their.example/p%d> <http://their.example/thing/%d> .%n",
              thing, k, random.nextInt(THINGS));
        }
        out.println(
            thing + "<https://schema.org/description> \"described as " + random.nextInt() + "\" .");
      }
    }
  }
}
