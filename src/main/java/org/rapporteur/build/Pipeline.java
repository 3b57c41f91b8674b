package org.rapporteur.build;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.Extractor;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.read.Article;
import org.rapporteur.read.Problem;
import org.rapporteur.read.Reading;

/**
 * The road from an article to its graph: annotate, extract, link, map. Safe to call from several
 * threads, as all stages are.
 */
public final class Pipeline {

  private final Annotator annotator;
  private final Extractor extractor;
  private final Function<Claims, LinkedClaims> linker;
  private final ArticleMapper mapper;

  public Pipeline(
      Annotator annotator,
      Extractor extractor,
      Function<Claims, LinkedClaims> linker,
      ArticleMapper mapper) {
    this.annotator = annotator;
    this.extractor = extractor;
    this.linker = linker;
    this.mapper = mapper;
  }

  /** One article through all stages. */
  public Outcome.Converted convert(Article article) {
    LinkedClaims claims = linker.apply(extractor.extract(annotator.annotate(article)));
    ArticleGraph graph = mapper.map(claims);
    return new Outcome.Converted(graph, claims);
  }

  /**
   * All articles, several at a time and in the order they are read. An article that a stage fails
   * on is skipped with a problem, and the others go on.
   *
   * @param each takes the outcomes, from the calling thread; what it throws ends the run
   */
  public Summary run(Iterator<Reading> readings, int threads, Consumer<Outcome> each) {
    Tally tally = new Tally();
    Map<String, String> seen = new HashMap<>();
    Iterator<Supplier<Outcome>> tasks = mapped(readings, reading -> task(reading, seen));
    try (SideBySide<Supplier<Outcome>, Outcome> outcomes =
        new SideBySide<>(tasks, Supplier::get, threads)) {
      while (outcomes.hasNext()) {
        Outcome outcome = outcomes.next();
        each.accept(outcome);
        tally.add(outcome);
      }
    }
    return tally.summary();
  }

  /**
   * What is left to do for a reading.
   *
   * @param seen source files by the article's key, in this run
   */
  private Supplier<Outcome> task(Reading reading, Map<String, String> seen) {
    if (reading instanceof Reading.Failed failed) {
      return () -> new Outcome.Skipped(failed.problem());
    }
    Article article = ((Reading.Of) reading).article();
    String first = seen.putIfAbsent(article.key(), article.sourceFile());
    return first == null
        ? () -> attempt(article)
        : () -> new Outcome.Repeated(article.sourceFile(), first);
  }

  private Outcome attempt(Article article) {
    try {
      return convert(article);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Skipped(unexpected(article, e));
    }
  }

  private static <T, R> Iterator<R> mapped(Iterator<T> items, Function<T, R> change) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public R next() {
        return change.apply(items.next());
      }
    };
  }

  /** Not the article's fault: a stage has to be mended. */
  private static Problem unexpected(Article article, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return new Problem(
        article.sourceFile(),
        0,
        "could not be converted (" + e + (trace.length == 0 ? "" : " at " + trace[0]) + ")",
        "report it, with the article");
  }
}
