package org.rapporteur.benchmark;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.annotate.CoreNlpAnnotator;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.link.Linker;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.map.Iris;
import org.rapporteur.read.Article;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/** Prints when each step of a build of one article is done, from the start of the Java machine. */
public final class ColdStart {

  private static final long START = ManagementFactory.getRuntimeMXBean().getStartTime();

  private ColdStart() {}

  /**
   * @param args an article, and a directory for a new store
   */
  public static void main(String[] args) {
    done("Java machine started");
    CoreNlpAnnotator annotator = new CoreNlpAnnotator();
    Catalogue catalogue = Catalogue.packaged();
    Extractor extractor = new Extractor(RuleSet.bundled());
    done("rules read");
    GraphStore store = Tdb2Store.openOrCreate(Path.of(args[1]));
    done("store opened");
    Article article =
        ((Reading.Of)
                ArticleSource.of(List.of(args[0]), InputStream.nullInputStream()).iterator().next())
            .article();
    annotator.sentences("They met.");
    done("models loaded (side by side with all before)");
    AnnotatedArticle annotated = annotator.annotate(article);
    done("article annotated");
    Claims claims = extractor.extract(annotated);
    done("claims extracted");
    LinkedClaims linked = new Linker(catalogue).link(claims);
    done("actors linked");
    ArticleGraph graph = new ArticleMapper(Iris.standard()).map(linked);
    store.load(graph);
    done("graph stored");
    store.close();
    done("store closed");
    System.exit(0);
  }

  private static void done(String what) {
    System.out.printf("%6d ms  %s%n", System.currentTimeMillis() - START, what);
  }
}
