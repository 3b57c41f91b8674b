package org.rapporteur.link.who;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.words.LinkWords;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/** An article as its mentions are read: what is said of each, and what is around it. */
final class Discourse {

  /** Bodies of states, where a state's name before them tells whose they are. */
  private static final Pattern STATE_BODY =
      Pattern.compile(
          "(?i)\\b(" + String.join("|", LinkWords.list("bodies-of-states").words()) + ")\\b");

  /** How often an article names a state that it is about. */
  private static final int OFTEN = 4;

  private final Claims claims;
  private final Catalogue catalogue;
  private final List<Mention> mentions;
  private final Map<Mention, Usage> uses;
  private final Map<String, Integer> states;
  private final Set<Mention> speakers;

  Discourse(Claims claims, Catalogue catalogue) {
    this.claims = claims;
    this.catalogue = catalogue;
    this.mentions = all(claims);
    this.uses = Usage.inClaims(claims);
    this.states = states(mentions, claims.article(), catalogue);
    this.speakers =
        claims.statements().stream()
            .flatMap(s -> s.speaking().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Every mention of the article, those that only a claim holds among them, in text order. */
  private static List<Mention> all(Claims claims) {
    TreeSet<Mention> all =
        new TreeSet<>(
            java.util.Comparator.<Mention>naturalOrder()
                .thenComparing(Mention::name)
                .thenComparing(Mention::toString));
    all.addAll(claims.mentions());
    for (EventClaim event : claims.events()) {
      event.parties().forEach(p -> all.add(p.who()));
      all.addAll(event.places());
    }
    for (StatementClaim statement : claims.statements()) {
      Optional.ofNullable(statement.speaker()).ifPresent(all::add);
      Optional.ofNullable(statement.addressee()).ifPresent(all::add);
      Optional.ofNullable(statement.place()).ifPresent(all::add);
      all.addAll(statement.relays());
    }
    claims
        .roles()
        .forEach(
            role -> {
              all.add(role.person());
              role.body().ifPresent(all::add);
            });
    return List.copyOf(all);
  }

  /** How often the article names each state, in its name, demonym, capital or a title. */
  private static Map<String, Integer> states(
      List<Mention> mentions, AnnotatedArticle article, Catalogue catalogue) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : mentions) {
      String words = article.words(mention.name());
      Optional<KnownState> state =
          mention.form() == Mention.Form.NAME ? catalogue.stateBehind(words) : Optional.empty();
      state
          .or(() -> mention.ofWords().flatMap(catalogue::stateBehind))
          .ifPresent(s -> counts.merge(s.key(), 1, Integer::sum));
    }
    return counts;
  }

  Claims claims() {
    return claims;
  }

  AnnotatedArticle article() {
    return claims.article();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Optional<LocalDate> day() {
    return article().article().publishedOn();
  }

  /** The two states that an article is about: named again and again, and more often than others. */
  Optional<List<Entity>> mainStates() {
    List<String> most =
        states.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    boolean clear =
        most.size() > 1
            && states.get(most.get(1)) >= OFTEN
            && (most.size() == 2 || states.get(most.get(1)) >= 2 * states.get(most.get(2)));
    return clear
        ? Optional.of(
            most.subList(0, 2).stream()
                .map(k -> catalogue.byKey(k).orElseThrow().entity())
                .toList())
        : Optional.empty();
  }

  boolean namesState(String key) {
    return states.containsKey(key);
  }

  /** What the mention does: as its claims say, else as the grammar tells. */
  Usage usage(Mention mention) {
    Usage told = uses.get(mention);
    return told != null ? told : Usage.inSentence(mention, article());
  }

  /** True for whoever says something. */
  boolean isSpeaker(Mention mention) {
    return speakers.contains(mention);
  }

  /** What is said around a mention: the smallest piece of a statement's content. */
  Optional<Span> saidAround(Mention mention) {
    return claims.statements().stream()
        .flatMap(s -> s.content().stream())
        .filter(c -> c.covers(mention.span()))
        .min(Comparator.comparingInt(Span::length).thenComparing(c -> c));
  }

  /** The name right after a mention and a comma: "Toluca, Mexico". */
  Optional<Mention> besideAfter(Mention mention) {
    int end = mention.span().end();
    return article().body().startsWith(", ", end)
        ? mentions.stream().filter(m -> m.name().start() == end + 2).findFirst()
        : Optional.empty();
  }

  /** The name right before a mention and a comma. */
  Optional<Mention> besideBefore(Mention mention) {
    int start = mention.span().start();
    return start >= 2 && article().body().startsWith(", ", start - 2)
        ? mentions.stream().filter(m -> m.name().end() == start - 2).findFirst()
        : Optional.empty();
  }

  /** The words of the sentence before a mention, with the space in between. */
  String before(Mention mention) {
    int start = sentence(mention).span().start();
    return article().body().substring(start, Math.max(start, mention.span().start()));
  }

  /** The words of the sentence after the name of a mention. */
  String after(Mention mention) {
    int end = sentence(mention).span().end();
    return article().body().substring(Math.min(mention.name().end(), end), end);
  }

  boolean isInClaim(Mention mention) {
    return uses.containsKey(mention);
  }

  Sentence sentence(Mention mention) {
    return article().sentences().get(mention.sentence());
  }

  /** The bare name or noun phrase of a mention, line breaks made spaces. */
  String words(Mention mention) {
    return article().words(mention.name()).replaceAll("\\s+", " ").trim();
  }

  /** The whole phrase of a mention. */
  String phrase(Mention mention) {
    return article().words(mention.span()).replaceAll("\\s+", " ").trim();
  }

  /** The state that words name or qualify: "Chinese", "China's", "the US". */
  Optional<KnownState> state(String words) {
    return catalogue.stateBehind(words).or(() -> firstStateIn(words));
  }

  /**
   * The state of an office's words: of "Chinese", "China's ruling party" or "German Foreign
   * Ministry", but not of "American Enterprise Institute".
   */
  Optional<KnownState> stateBefore(String words) {
    boolean name = words.matches(".*\\p{Lu}.* \\p{Lu}.*") && !STATE_BODY.matcher(words).find();
    return name ? catalogue.stateBehind(words) : state(words);
  }

  private Optional<KnownState> firstStateIn(String words) {
    String[] parts = words.split("[\\s/]+");
    for (int length = Math.min(3, parts.length - 1); length > 0; length--) {
      for (int i = 0; i + length <= parts.length; i++) {
        String piece = String.join(" ", List.of(parts).subList(i, i + length));
        Optional<KnownState> found =
            !piece.isEmpty() && Character.isUpperCase(piece.codePointAt(0))
                ? catalogue.stateBehind(piece).filter(KnownState::acts)
                : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Suffix of a minted key for a state or body: "us" for the United States, else its slug. */
  String suffix(String key) {
    return catalogue
        .byKey(key)
        .map(
            known ->
                known instanceof KnownState state && !state.iso2().isEmpty()
                    ? Names.slug(state.iso2())
                    : Names.slug(known.name()))
        .orElse(key.contains("/") ? key.substring(key.lastIndexOf('/') + 1) : "");
  }
}
