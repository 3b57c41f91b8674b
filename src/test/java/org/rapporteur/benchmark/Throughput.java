package org.rapporteur.benchmark;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.rapporteur.annotate.CoreNlpAnnotator;
import org.rapporteur.build.Pipeline;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.Linker;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.map.Iris;
import org.rapporteur.read.Article;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;

/**
 * Articles a second, ours from text to graph against CoreNLP's own pipeline with statistical
 * coreference and quotations, on the same articles in the same run. Models are loaded and the code
 * is warm before the clock starts; each is measured three times, in turn.
 *
 * <p>{@code java -Xmx10g -cp target/test-classes:target/classes:$(cat target/classpath.txt)
 * org.rapporteur.benchmark.Throughput FOLDER...}
 */
public final class Throughput {

  private static final int ROUNDS = 3;
  private static final int WARM = 8;

  private Throughput() {}

  public static void main(String[] folders) {
    List<Article> articles = articles(List.of(folders));
    Pipeline ours = ours();
    StanfordCoreNLP peer = peer();
    List<Article> few = articles.subList(0, Math.min(WARM, articles.size()));
    convert(ours, few, 2);
    few.forEach(a -> peer.annotate(new Annotation(a.body())));
    for (int round = 1; round <= ROUNDS; round++) {
      double one = seconds(() -> convert(ours, articles, 1));
      double two = seconds(() -> convert(ours, articles, 2));
      double theirs = seconds(() -> articles.forEach(a -> peer.annotate(new Annotation(a.body()))));
      System.out.printf(
          Locale.ROOT,
          "round %d, %d articles: ours %.1f s (%.2f articles/s), two threads %.1f s (%.2f),"
              + " CoreNLP %.1f s (%.2f): %.1f times as many, two threads %.2f times one%n",
          round,
          articles.size(),
          one,
          articles.size() / one,
          two,
          articles.size() / two,
          theirs,
          articles.size() / theirs,
          theirs / one,
          one / two);
    }
  }

  private static List<Article> articles(List<String> folders) {
    List<Article> articles = new ArrayList<>();
    for (Reading reading : ArticleSource.of(folders, InputStream.nullInputStream())) {
      if (reading instanceof Reading.Of of) {
        articles.add(of.article());
      }
    }
    return articles;
  }

  private static Pipeline ours() {
    return new Pipeline(
        new CoreNlpAnnotator(),
        new Extractor(RuleSet.bundled()),
        new Linker(Catalogue.packaged())::link,
        new ArticleMapper(Iris.standard()));
  }

  private static StanfordCoreNLP peer() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    return new StanfordCoreNLP(properties);
  }

  private static void convert(Pipeline pipeline, List<Article> articles, int threads) {
    Iterator<Reading> readings = articles.stream().<Reading>map(Reading.Of::new).iterator();
    pipeline.run(readings, threads, outcome -> {});
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
