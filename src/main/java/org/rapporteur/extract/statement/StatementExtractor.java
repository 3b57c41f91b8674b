package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.StatementClaim.Mode;
import org.rapporteur.extract.StatementClaim.Nature;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Span;

/** Reads the statements of an article. Safe to call from several threads. */
public final class StatementExtractor {

  private static final String MODEL = "/org/rapporteur/extract/models/statements.tsv";

  /** Where the joint F1 is highest on the held-out tenth of the training articles. */
  private static final double SPEECH = 0.38;

  /** Phrases that allude to what was said ("praised the plan"): surer ones cost no recall. */
  private static final double ALLUSION = 0.57;

  /** What is held in mind and not said is written down only where it is rather sure. */
  private static final double STANCE = 0.7;

  /** A signature leaves no doubt but where the signed words begin. */
  private static final double SIGNED = 0.9;

  private final CandidateFinder finder;
  private final Reader reader;
  private final Calibration calibration;
  private final Relays relays;
  private final Addressees addressees;
  private final Circumstances circumstances;
  private final Manner manner;
  private final Authors authors;

  /** With the model that comes with the program. */
  public StatementExtractor(RuleSet rules) {
    this(rules, Resource.text(MODEL));
  }

  /**
   * @param model as {@link StatementTrainer#train} gives it
   */
  public StatementExtractor(RuleSet rules, String model) {
    this.finder = new CandidateFinder(rules);
    ModelFile file = ModelFile.read(model);
    this.reader = new Reader(file, rules.words());
    this.calibration = file.calibration();
    this.relays = new Relays(rules.words());
    this.addressees = new Addressees(rules.words());
    this.circumstances = new Circumstances(rules.words());
    this.manner = new Manner(rules.words());
    this.authors = new Authors(rules.words());
  }

  /** Claims in text order. */
  public List<StatementClaim> extract(AnnotatedArticle article, Mentions mentions) {
    Layout layout = new Layout(article);
    List<Scored> best = new ArrayList<>(reader.read(finder.find(layout), layout));
    best.removeIf(s -> authors.isMute(s.candidate().speaker(), layout));
    Map<Place, Scored> byCue = new HashMap<>();
    for (Scored one : best) {
      if (one.candidate().hasCue()) {
        byCue.put(new Place(one.candidate().sentence(), one.candidate().cue()), one);
      }
    }
    new Signatures(layout).find().forEach(c -> best.add(new Scored(c, SIGNED)));
    NounPhrases phrases = new NounPhrases(layout, mentions);
    List<Scored> sure = best.stream().filter(s -> s.probability() >= least(s, layout)).toList();
    return Selection.of(sure, layout).stream()
        .flatMap(s -> relays.unfold(s, byCue, layout).stream())
        .map(r -> claim(r, layout, mentions, phrases))
        .toList();
  }

  private double least(Scored scored, Layout layout) {
    Candidate candidate = scored.candidate();
    Tree tree = layout.tree(candidate.sentence());
    if (manner.nature(candidate, tree, layout) == Nature.STANCE) {
      return STANCE;
    }
    boolean quoted = manner.mode(candidate, layout) != Mode.INDIRECT;
    return quoted || candidate.isTold() ? SPEECH : ALLUSION;
  }

  private StatementClaim claim(
      Relays.Relayed relayed, Layout layout, Mentions mentions, NounPhrases phrases) {
    Candidate candidate = relayed.statement().candidate();
    Tree tree = layout.tree(candidate.sentence());
    Span cue = candidate.hasCue() ? tree.token(candidate.cue()).span() : null;
    UnaryOperator<Place> behind = p -> authors.behind(p, layout, mentions);
    Place author = behind.apply(candidate.speaker());
    Mention speaker = phrases.at(author).orElse(null);
    Optional<Mention> addressee =
        phrases.named(addressees.of(candidate, layout)).filter(a -> !a.equals(speaker));
    return new StatementClaim(
        manner.nature(candidate, tree, layout),
        manner.mode(candidate, layout),
        candidate.content(),
        cue,
        speaker,
        speaker == null ? null : phrases.words(author, speaker).orElse(null),
        addressee.orElse(null),
        relayed.relays().stream().map(behind).map(phrases::at).flatMap(Optional::stream).toList(),
        circumstances.isNegated(candidate, tree),
        circumstances.when(candidate, tree, layout.article().article().publishedOn()).orElse(null),
        circumstances.place(candidate, tree, mentions).orElse(null),
        candidate.sentence(),
        List.of(cue == null ? candidate.content().get(0) : tree.sentence().span()),
        candidate.rule(),
        Signatures.isSigned(candidate)
            ? SIGNED
            : calibration.of(relayed.statement().probability()));
  }
}
