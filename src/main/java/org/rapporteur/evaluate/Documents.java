package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Counts document by document: what a sum hides, how much a score hangs on which documents were
 * taken, comes from drawing them again.
 *
 * @param <M> what is counted
 */
public final class Documents<M extends Enum<M>> {

  private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z]{2,5}$");

  private static final int SAMPLES = 1000;
  // any fixed number: the same documents give the same interval
  private static final long SEED = 20180507;

  private final Class<M> measures;
  private final List<Counts<M>> counts = new ArrayList<>();

  public Documents(Class<M> measures) {
    this.measures = measures;
  }

  /** New counts for the next document. */
  public Counts<M> next() {
    Counts<M> next = new Counts<>(measures);
    counts.add(next);
    return next;
  }

  public Counts<M> sum() {
    Counts<M> sum = new Counts<>(measures);
    counts.forEach(sum::add);
    return sum;
  }

  /** Draws documents with replacement and takes the middle 95 % of what comes out. */
  public Interval interval(ToDoubleFunction<Counts<M>> score) {
    if (counts.isEmpty()) {
      return new Interval(0, 0);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      Counts<M> sample = new Counts<>(measures);
      for (int i = 0; i < counts.size(); i++) {
        sample.add(counts.get(random.nextInt(counts.size())));
      }
      values[s] = score.applyAsDouble(sample);
    }
    Arrays.sort(values);
    return new Interval(values[SAMPLES * 25 / 1000], values[SAMPLES * 975 / 1000 - 1]);
  }

  /** Name of an article's file without folder and ending: what gold files call it by. */
  public static String name(String sourceFile) {
    String file = sourceFile.replace('\\', '/');
    String base = file.substring(file.lastIndexOf('/') + 1);
    return base.contains(".") ? base.substring(0, base.lastIndexOf('.')) : base;
  }

  /** Name of a document that gold calls by its name, file or address, with an ending or not. */
  public static String called(String name) {
    String base = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    return ENDING.matcher(base).replaceFirst("");
  }
}
