package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.mention.MentionFinder;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.text.Span;

/** Learns from articles with marked attributions which readings of a cue are right. */
public final class StatementTrainer {

  private static final double SAME = 0.5;

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
      boolean[] right = new boolean[readings.size()];
      for (int i = 0; i < right.length; i++) {
        right[i] = isRight(readings.get(i), gold, layout, phrases);
      }
      trainer.add(readings.stream().map(features::of).toList(), right);
    }
    articles++;
  }

  private static boolean isRight(
      Candidate candidate, List<Marked> gold, Layout layout, NounPhrases phrases) {
    for (Marked marked : gold) {
      if (Overlap.of(candidate.content(), marked.content(), layout).jaccard() >= SAME
          && (marked.source().isEmpty()
              || phrases
                  .passage(candidate.speaker())
                  .filter(s -> marked.source().stream().anyMatch(s::overlaps))
                  .isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** The model as {@link StatementExtractor} reads it, without a header. */
  public String train() {
    return ModelFile.write(trainer.train());
  }

  public int articles() {
    return articles;
  }

  public int candidates() {
    return trainer.size();
  }
}
