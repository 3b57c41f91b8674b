package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.evaluate.GoldStatement;
import org.rapporteur.evaluate.PredictedStatement;
import org.rapporteur.evaluate.StatementDocument;
import org.rapporteur.evaluate.StatementEvaluation;
import org.rapporteur.evaluate.StatementReport;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.mention.MentionFinder;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.extract.statement.StatementExtractor;
import org.rapporteur.extract.statement.StatementTrainer;
import org.rapporteur.text.Span;

/** Teaches the statement extractor from annotated articles and examines it on others. */
final class StatementLesson {

  private final RuleSet rules;
  private final StatementTrainer trainer;
  private final List<StatementDocument> examined = new ArrayList<>();
  private StatementExtractor pupil;

  StatementLesson(RuleSet rules) {
    this.rules = rules;
    this.trainer = new StatementTrainer(rules);
  }

  void teach(AnnotatedArticle article, List<GoldStatement> gold) {
    CodePoints points = new CodePoints(article.body());
    trainer.add(
        article,
        gold.stream()
            .map(
                g ->
                    new StatementTrainer.Marked(
                        points.units(g.content()), points.units(g.source())))
            .toList());
  }

  /** Learns from all that was taught. */
  void learn() {
    pupil = new StatementExtractor(rules, trainer.train());
  }

  /** What was learned, with a certainty corrected by what was examined. */
  String corrected() {
    List<StatementReport.ReliabilityBin> bins = report().reliability();
    return trainer.calibrated(
        bins.stream().mapToDouble(StatementReport.ReliabilityBin::stated).toArray(),
        bins.stream().mapToDouble(StatementReport.ReliabilityBin::observed).toArray(),
        bins.stream().mapToInt(StatementReport.ReliabilityBin::claims).toArray());
  }

  /** Extracts from an article what was learned and keeps it for the report. */
  void examine(String name, AnnotatedArticle article, List<GoldStatement> gold) {
    CodePoints points = new CodePoints(article.body());
    List<PredictedStatement> predicted =
        pupil.extract(article, new MentionFinder(rules.words()).find(article)).stream()
            .map(c -> predicted(c, points))
            .toList();
    examined.add(new StatementDocument(name, article.body(), gold, predicted));
  }

  private static PredictedStatement predicted(StatementClaim claim, CodePoints points) {
    return new PredictedStatement(
        points.points(claim.content()),
        points.points(claim.speakerPassage().map(Stream::of).orElseGet(Stream::empty).toList()),
        claim.rule(),
        claim.confidence());
  }

  StatementReport report() {
    return StatementEvaluation.of(examined);
  }

  int articles() {
    return trainer.articles();
  }

  int candidates() {
    return trainer.candidates();
  }

  /** Offsets in UTF-16 units against those in code points, which annotations count in. */
  private record CodePoints(String text) {

    List<Span> units(List<Span> spans) {
      return spans.stream().map(s -> new Span(unit(s.start()), unit(s.end()))).toList();
    }

    private int unit(int point) {
      return text.offsetByCodePoints(0, Math.min(point, text.codePointCount(0, text.length())));
    }

    List<Span> points(List<Span> spans) {
      return spans.stream()
          .map(s -> new Span(text.codePointCount(0, s.start()), text.codePointCount(0, s.end())))
          .toList();
    }
  }
}
