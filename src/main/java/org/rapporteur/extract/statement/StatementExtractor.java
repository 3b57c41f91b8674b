package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.StatementClaim.Mode;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.text.Span;

/** Reads the statements of an article. */
public final class StatementExtractor {

  private static final String MODEL = "/org/rapporteur/extract/models/statements.tsv";

  /** Where the joint F1 is highest on the held-out tenth of the training articles. */
  private static final double THRESHOLD = 0.42;

  private final CandidateFinder finder;
  private final Reader reader;

  /** With the model that comes with the program. */
  public StatementExtractor(RuleSet rules) {
    this(rules, Resource.text(MODEL));
  }

  /**
   * @param model as {@link StatementTrainer#train} gives it
   */
  public StatementExtractor(RuleSet rules, String model) {
    this.finder = new CandidateFinder(rules);
    this.reader = new Reader(ModelFile.read(model), rules.words());
  }

  /** Claims in text order. */
  public List<StatementClaim> extract(AnnotatedArticle article, Mentions mentions) {
    Layout layout = new Layout(article);
    List<Scored> scored = reader.read(finder.find(layout), layout);
    NounPhrases phrases = new NounPhrases(layout, mentions);
    return Selection.of(scored, THRESHOLD, layout).stream()
        .map(s -> claim(s, layout, phrases))
        .toList();
  }

  private static StatementClaim claim(Scored scored, Layout layout, NounPhrases phrases) {
    Candidate candidate = scored.candidate();
    Tree tree = layout.tree(candidate.sentence());
    Span cue = candidate.hasCue() ? tree.token(candidate.cue()).span() : null;
    Mention speaker = phrases.at(candidate.speaker()).orElse(null);
    return new StatementClaim(
        mode(candidate, layout),
        candidate.content(),
        cue,
        speaker,
        speaker == null ? null : phrases.words(candidate.speaker(), speaker).orElse(null),
        phrases.at(candidate.addressee()).orElse(null),
        List.of(),
        false,
        null,
        null,
        candidate.sentence(),
        List.of(cue == null ? candidate.content().get(0) : tree.sentence().span()),
        candidate.rule(),
        Math.min(1, Math.max(0, scored.probability())));
  }

  private static Mode mode(Candidate candidate, Layout layout) {
    int quoted = 0;
    int all = 0;
    for (Span piece : candidate.content()) {
      all += layout.weight(piece);
      for (Quotation quotation : layout.quotations().in(piece)) {
        int from = Math.max(piece.start(), quotation.inner().start());
        int to = Math.min(piece.end(), quotation.inner().end());
        quoted += from < to ? layout.weight(new Span(from, to)) : 0;
      }
    }
    return quoted == 0 ? Mode.INDIRECT : quoted >= all * 0.95 ? Mode.DIRECT : Mode.MIXED;
  }
}
