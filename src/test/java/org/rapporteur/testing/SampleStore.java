package org.rapporteur.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.annotate.CachedAnnotator;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Pipeline;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.Linker;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.map.Iris;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/**
 * A store of the sample articles, built once for all tests of a JVM, which must not change it. What
 * the models gave is kept below {@code target}, so that it is made anew after a clean only.
 */
public final class SampleStore {

  private static final Path ANNOTATIONS = Path.of("target", "annotations");

  private SampleStore() {}

  /** Begins when it is first asked for. */
  private static final class Shared {
    private static final GraphStore STORE = build();
  }

  public static GraphStore shared() {
    return Shared.STORE;
  }

  private static GraphStore build() {
    try {
      Files.createDirectories(ANNOTATIONS);
      Path directory = Files.createTempDirectory("samples");
      directory.toFile().deleteOnExit();
      GraphStore store = Tdb2Store.openOrCreate(directory.resolve("store"));
      fill(store, Iris.DEFAULT_BASE, "seeds/articles");
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads articles into a store. */
  public static void fill(GraphStore store, String base, String articles) {
    pipeline(new Iris(base))
        .run(
            ArticleSource.of(List.of(articles), InputStream.nullInputStream()).iterator(),
            1,
            outcome -> store.load(((Outcome.Converted) outcome).graph()));
  }

  private static Pipeline pipeline(Iris iris) {
    return new Pipeline(
        new CachedAnnotator(ANNOTATIONS, Annotators::shared),
        new Extractor(RuleSet.bundled()),
        new Linker(Catalogue.packaged())::link,
        new ArticleMapper(iris));
  }
}
