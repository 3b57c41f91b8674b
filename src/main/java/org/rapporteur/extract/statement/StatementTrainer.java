package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.mention.MentionFinder;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.text.Span;

/** Learns from articles with marked attributions which readings of a cue are right. */
public final class StatementTrainer {

  private static final double SAME = 0.5;
  private static final double NEAR = 0.04;

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
  private LinearModel model;
  private int articles;

  public StatementTrainer(RuleSet rules) {
    this.rules = rules;
    this.mentions = new MentionFinder(rules.words());
    this.finder = new CandidateFinder(rules);
  }

  public void add(AnnotatedArticle article, List<Marked> gold) {
    Layout layout = new Layout(article);
    Features features = new Features(layout, rules.words());
    NounPhrases phrases = new NounPhrases(layout, mentions.find(article));
    for (List<Candidate> readings : Choices.of(finder.find(layout))) {
      double[] likeness = new double[readings.size()];
      for (int i = 0; i < likeness.length; i++) {
        likeness[i] = likeness(readings.get(i), gold, layout, phrases);
      }
      trainer.add(readings.stream().map(features::of).toList(), right(likeness));
    }
    articles++;
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

  /** The model as {@link StatementExtractor} reads it, without a header. */
  public String train() {
    model = trainer.train();
    return new ModelFile(model, Calibration.NONE).write();
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
    return new ModelFile(model, Calibration.fit(stated, observed, claims)).write();
  }

  public int articles() {
    return articles;
  }

  public int candidates() {
    return trainer.size();
  }
}
