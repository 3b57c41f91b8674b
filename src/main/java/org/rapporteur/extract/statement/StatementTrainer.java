package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.mention.MentionFinder;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.text.Span;

/** Learns from articles with marked attributions which readings of a cue are right. */
public final class StatementTrainer {

  private static final double SAME = 0.5;
  private static final double NEAR = 0.04;

  /** The second model learns what the first makes of articles it has not seen. */
  private static final int PARTS = 5;

  /**
   * An attribution that a person marked.
   *
   * @param content spans of the body, at least one
   * @param source spans of who says it, none when nobody is named
   */
  public record Marked(List<Span> content, List<Span> source) {}

  private final RuleSet rules;
  private final MentionFinder mentions;
  private final CandidateFinder finder;
  private final LinearTrainer trainer = new LinearTrainer();
  private final List<Lesson> lessons = new ArrayList<>();
  private ModelFile model;

  /** An article with the readings of its cues and how like each is to what was marked. */
  private record Lesson(Layout layout, List<List<Candidate>> cues, List<double[]> likeness) {}

  public StatementTrainer(RuleSet rules) {
    this.rules = rules;
    this.mentions = new MentionFinder(rules.words());
    this.finder = new CandidateFinder(rules);
  }

  public void add(AnnotatedArticle article, List<Marked> gold) {
    Layout layout = new Layout(article);
    Features features = new Features(layout, rules.words());
    NounPhrases phrases = new NounPhrases(layout, mentions.find(article));
    List<double[]> all = new ArrayList<>();
    List<List<Candidate>> cues = Choices.of(finder.find(layout));
    for (List<Candidate> readings : cues) {
      double[] likeness = new double[readings.size()];
      for (int i = 0; i < likeness.length; i++) {
        likeness[i] = likeness(readings.get(i), gold, layout, phrases);
      }
      all.add(likeness);
      trainer.add(
          readings.stream().map(features::of).toList(), right(likeness), lessons.size() % PARTS);
    }
    lessons.add(new Lesson(layout, cues, all));
  }

  /** Of the readings of a cue that would pass, those nearest to what was marked. */
  static boolean[] right(double[] likeness) {
    double most = SAME;
    for (double one : likeness) {
      most = Math.max(most, one);
    }
    boolean[] right = new boolean[likeness.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = likeness[i] >= most - NEAR && likeness[i] >= SAME;
    }
    return right;
  }

  /** Overlap with the marked content that is most alike and has the same source, 0 for none. */
  private static double likeness(
      Candidate candidate, List<Marked> gold, Layout layout, NounPhrases phrases) {
    double most = 0;
    for (Marked marked : gold) {
      double likeness = Overlap.of(candidate.content(), marked.content(), layout).jaccard();
      if (likeness > most
          && (marked.source().isEmpty()
              || phrases
                  .passage(candidate.speaker())
                  .filter(s -> marked.source().stream().anyMatch(s::overlaps))
                  .isPresent())) {
        most = likeness;
      }
    }
    return most;
  }

  /** The models as {@link StatementExtractor} reads them, without a header. */
  public String train() {
    List<List<List<Reading>>> likely = readAsUnseen();
    List<Rates.Counts> counts = new ArrayList<>();
    for (int part = 0; part <= PARTS; part++) {
      counts.add(new Rates.Counts());
    }
    List<Measures> measures = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      measures.add(new Measures(likely.get(i), lessons.get(i).layout(), rules.words()));
      for (int part = 0; part <= PARTS; part++) {
        if (i % PARTS != part) {
          count(likely.get(i), i, measures.get(i), counts.get(part));
        }
      }
    }
    List<Rates> rates = counts.stream().map(Rates.Counts::rates).toList();
    TreeGrower grower = new TreeGrower();
    for (int i = 0; i < lessons.size(); i++) {
      for (List<Reading> cue : likely.get(i)) {
        for (Reading reading : cue) {
          grower.add(measures.get(i).of(reading, rates.get(i % PARTS)), isRight(i, reading));
        }
      }
    }
    model = new ModelFile(trainer.train(), rates.get(PARTS), grower.grow(), Calibration.NONE);
    return model.write();
  }

  /** The likelier readings of every article, by models that have not seen it. */
  private List<List<List<Reading>>> readAsUnseen() {
    Iterator<double[]> shares = trainer.heldOut(PARTS).iterator();
    List<List<List<Reading>>> read = new ArrayList<>();
    for (Lesson lesson : lessons) {
      List<List<Reading>> likely = new ArrayList<>();
      for (List<Candidate> readings : lesson.cues()) {
        likely.add(Choices.likely(likely.size(), readings, shares.next(), lesson.layout()));
      }
      read.add(likely);
    }
    return read;
  }

  private void count(
      List<List<Reading>> likely, int lesson, Measures measures, Rates.Counts counts) {
    for (List<Reading> cue : likely) {
      for (Reading reading : cue) {
        if (reading.best()) {
          counts.add(measures.kinds(reading), isRight(lesson, reading));
        }
      }
    }
  }

  private boolean isRight(int lesson, Reading reading) {
    List<Candidate> readings = lessons.get(lesson).cues().get(reading.cue());
    double[] likeness = lessons.get(lesson).likeness().get(reading.cue());
    for (int i = 0; i < likeness.length; i++) {
      if (readings.get(i) == reading.candidate()) {
        return likeness[i] >= SAME;
      }
    }
    throw new IllegalStateException("a reading of another cue");
  }

  /**
   * The model that was trained, its certainty corrected by what articles showed that it had not
   * seen.
   *
   * @param stated mean certainty of each of some groups of claims
   * @param observed share of them that is right
   * @param claims how many there are
   */
  public String calibrated(double[] stated, double[] observed, int[] claims) {
    return model.with(Calibration.fit(stated, observed, claims)).write();
  }

  public int articles() {
    return lessons.size();
  }

  public int candidates() {
    return trainer.size();
  }
}
