package org.rapporteur.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.annotate.CoreNlpAnnotator;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.link.Linker;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.map.Iris;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;

/**
 * What knowing whom the news is about costs: seconds and heap of the authority data, and the share
 * of linking in a conversion from the start of the Java machine, authority data included.
 *
 * <p>{@code java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp
 * target/test-classes:target/classes:$(cat target/classpath.txt)
 * org.rapporteur.benchmark.LinkingCost INPUT...}
 */
public final class LinkingCost {

  private static final double BILLION = 1e9;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LinkingCost() {}

  /**
   * @param inputs articles and folders of them
   */
  public static void main(String[] inputs) {
    long heap = heap();
    long wall = System.nanoTime();
    long processor = SYSTEM.getProcessCpuTime();
    Catalogue catalogue = Catalogue.packaged();
    catalogue.named("Xi Jinping"); // waits for every table
    catalogue.offices("foreign minister", "Q148");
    catalogue.genderOf("mara");
    wall = System.nanoTime() - wall;
    long loading = SYSTEM.getProcessCpuTime() - processor;
    long more = heap() - heap;
    catalogue.peopleLike("Sergej Lawrow"); // the index by sound
    System.out.printf(
        Locale.ROOT,
        "authority data: %.2f s, %.2f s of processor, %d MB of heap, %d MB with the index by sound%n",
        wall / BILLION,
        loading / BILLION,
        more >> 20,
        heap() - heap >> 20);
    long linking = 0;
    int articles = 0;
    CoreNlpAnnotator annotator = new CoreNlpAnnotator();
    Extractor extractor = new Extractor(RuleSet.bundled());
    Linker linker = new Linker(catalogue);
    ArticleMapper mapper = new ArticleMapper(Iris.standard());
    for (Reading reading : ArticleSource.of(List.of(inputs), InputStream.nullInputStream())) {
      if (reading instanceof Reading.Of of) {
        AnnotatedArticle annotated = annotator.annotate(of.article());
        Claims claims = extractor.extract(annotated);
        long start = THREADS.getCurrentThreadCpuTime();
        LinkedClaims linked = linker.link(claims);
        linking += THREADS.getCurrentThreadCpuTime() - start;
        mapper.map(linked);
        articles++;
        if (articles % 10 == 0) {
          tell(articles, linking, loading);
        }
      }
    }
  }

  private static void tell(int articles, long linking, long loading) {
    long all = SYSTEM.getProcessCpuTime();
    System.out.printf(
        Locale.ROOT,
        "%d articles: linking %.2f s, with authority data %.2f s, of %.2f s of processor: %.1f %%%n",
        articles,
        linking / BILLION,
        (linking + loading) / BILLION,
        all / BILLION,
        100.0 * (linking + loading) / all);
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
