package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * Day and place of the news that an article is about, as its first sentences tell them. What the
 * same people did that is told in the simple past, without a time or place of its own, was part of
 * it: "Putin met Raisi in Tehran on Tuesday ... Khamenei also met Putin."
 */
final class NewsPeg {

  /** Sentences from the top in which the news is told. */
  private static final int TOP = 4;

  /** Days before publication that still are news. */
  private static final int FRESH = 2;

  private final AnnotatedArticle article;
  private final EventClaim main;
  private final Set<String> names;

  private NewsPeg(AnnotatedArticle article, EventClaim main, Set<String> names) {
    this.article = article;
    this.main = main;
    this.names = names;
  }

  /** The news of an article, empty where its top tells no day and place of one. */
  static Optional<NewsPeg> of(
      AnnotatedArticle article, Mentions mentions, List<EventClaim> claims) {
    boolean lasting =
        claims.stream()
            .map(EventClaim::duration)
            .anyMatch(d -> d != null && d.matches("P\\d+D") && !d.equals("P1D"));
    Optional<EventClaim> main =
        claims.stream()
            .filter(c -> c.kind() == Kind.MEETING || !lasting)
            .filter(c -> c.sentence() < TOP && c.status() == Status.HELD && c.told())
            .filter(c -> c.kind() == Kind.MEETING || c.kind() == Kind.VISIT)
            .filter(c -> isFresh(article, c) && !c.places().isEmpty())
            .findFirst();
    return main.map(m -> new NewsPeg(article, m, names(article, mentions, m)));
  }

  private static boolean isFresh(AnnotatedArticle article, EventClaim claim) {
    LocalDate published = article.article().published();
    return published != null
        && claim.when() != null
        && claim.when().isDay()
        && !LocalDate.parse(claim.when().start()).isBefore(published.minusDays(FRESH));
  }

  /** Last words of the names around the main event. */
  private static Set<String> names(AnnotatedArticle article, Mentions mentions, EventClaim main) {
    Set<String> names = new HashSet<>();
    for (Mention mention : mentions.all()) {
      if (mention.form() == Mention.Form.NAME && mention.sentence() <= main.sentence() + 1) {
        names.add(lastWord(article, mention));
      }
    }
    return names;
  }

  private static String lastWord(AnnotatedArticle article, Mention mention) {
    String words = article.words(mention.name()).toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** The claim with day and place of the news where it is part of it, else as it is. */
  EventClaim complete(EventClaim claim) {
    if (!isPart(claim)) {
      return claim;
    }
    When when = claim.date().orElse(main.when());
    List<Mention> places = claim.places().isEmpty() ? main.places() : claim.places();
    return Claimed.with(claim, places, when);
  }

  private boolean isPart(EventClaim claim) {
    boolean open =
        claim.places().isEmpty() && (claim.when() == null || claim.when().equals(main.when()));
    boolean sits = claim.kind() == Kind.MEETING || claim.kind() == Kind.AGREEMENT;
    return open
        && sits
        && claim.status() == Status.HELD
        && claim.told()
        && claim.sentence() > main.sentence()
        && !claim.parties().isEmpty()
        && claim.parties().stream().anyMatch(p -> isThere(p.who()))
        && isSimplePast(claim);
  }

  private boolean isThere(Mention mention) {
    return mention.form() == Mention.Form.NAME && names.contains(lastWord(article, mention));
  }

  /** The trigger is, or goes with, a verb in the simple past. */
  private boolean isSimplePast(EventClaim claim) {
    Sentence sentence = article.sentences().get(claim.sentence());
    Token trigger = sentence.tokensIn(claim.trigger()).get(0);
    Token verb = trigger.isVerb() || trigger.head() < 0 ? trigger : sentence.token(trigger.head());
    return verb.pos().equals("VBD") && sentence.children(verb.index(), "aux", "advcl").isEmpty();
  }
}
