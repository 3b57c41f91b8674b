package org.rapporteur.link.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.KnownBody;
import org.rapporteur.link.authority.KnownPlace;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.words.LinkWords;

/** Names of states, bodies and places. */
final class ThingNames {

  /** A place of fewer people is taken only where the article names its state. */
  private static final int WELL_KNOWN = 300_000;

  /** Where the name of a city in the part of an actor means a body. */
  private static final WordList SEATS = LinkWords.list("seats");

  /** What a ministry of a state is called, and its type in the catalogue. */
  private static final List<BodyWords> BODY_WORDS =
      LinkWords.column("body-types", "type").entrySet().stream()
          .map(e -> new BodyWords(Pattern.compile(e.getKey()), e.getValue()))
          .toList();

  private record BodyWords(Pattern words, String type) {}

  private final Discourse discourse;
  private final Catalogue catalogue;
  private final Minting minting;

  /** Organisations that the catalogue does not know, in the order the article names them. */
  private final List<Entity> minted = new ArrayList<>();

  ThingNames(Discourse discourse) {
    this.discourse = discourse;
    this.catalogue = discourse.catalogue();
    this.minting = new Minting(discourse.article().article().key());
  }

  /** What the catalogue knows under that name, in the part the mention plays. */
  Optional<Resolved> known(Mention mention) {
    String words = discourse.words(mention);
    Usage usage = discourse.usage(mention);
    return ofState(mention, words)
        .or(() -> usage == Usage.PLACE ? place(mention, words) : Optional.empty())
        .or(() -> usage == Usage.ACTOR ? behind(words) : Optional.empty())
        .or(() -> body(mention, words))
        .or(() -> place(mention, words));
  }

  private Optional<Resolved> ofState(Mention mention, String words) {
    if (mention.kind() == Mention.Kind.PERSON) {
      return Optional.empty();
    }
    return catalogue
        .state(words)
        .or(() -> catalogue.stateOfDemonym(words))
        .map(s -> Resolved.to(s.entity(), 0.98, "name of a state"));
  }

  /** "Beijing said": the state governed from there. */
  private Optional<Resolved> behind(String words) {
    Optional<String> seated = SEATS.value(Names.fold(words), "key");
    if (seated.isPresent()) {
      return catalogue
          .byKey(seated.get())
          .map(k -> Resolved.to(k.entity(), 0.8, "seat of " + k.name()));
    }
    return catalogue
        .stateOfCapital(words)
        .map(s -> Resolved.to(s.entity(), 0.85, "capital of " + s.name() + ", as an actor"));
  }

  private Optional<Resolved> body(Mention mention, String words) {
    List<KnownBody> found = catalogue.bodies(words);
    String state = mention.ofWords().flatMap(discourse::state).map(KnownState::key).orElse("");
    Optional<KnownBody> fitting =
        found.stream()
            .filter(b -> state.isEmpty() || b.state().isEmpty() || b.state().equals(state))
            .max(Comparator.comparingInt(b -> fit(b, state)));
    return fitting
        .or(() -> typed(words, state))
        .map(b -> Resolved.to(b.entity(), 0.95, "name of " + b.name()));
  }

  private int fit(KnownBody body, String state) {
    if (body.state().isEmpty()) {
      return 1;
    }
    return body.state().equals(state) ? 3 : discourse.namesState(body.state()) ? 2 : 0;
  }

  /** "Chinese Foreign Ministry", or "Foreign Ministry" with the state beside it. */
  private Optional<KnownBody> typed(String words, String state) {
    String owner = state.isEmpty() ? discourse.state(words).map(KnownState::key).orElse("") : state;
    return type(words).flatMap(type -> catalogue.body(type, owner));
  }

  /** The body of a state that words without a name of their own speak of. */
  Optional<KnownBody> bodyOf(KnownState state, String words) {
    return typed(words, state.key());
  }

  private static Optional<String> type(String words) {
    String folded = Names.fold(words);
    for (BodyWords type : BODY_WORDS) {
      var matcher = type.words().matcher(folded);
      if (matcher.find()) {
        return Optional.of(type.type());
      }
    }
    return Optional.empty();
  }

  /** A place of that name: in a state that the article names, or known to everyone. */
  Optional<Resolved> place(Mention mention, String words) {
    if (mention.kind() == Mention.Kind.PERSON) {
      return Optional.empty();
    }
    List<KnownPlace> found = catalogue.places(words);
    Optional<String> beside = stateBeside(mention);
    Optional<KnownPlace> best =
        beside
            .flatMap(s -> found.stream().filter(p -> p.state().equals(s)).findFirst())
            .or(() -> found.stream().filter(this::isLikely).findFirst());
    return best.map(p -> Resolved.to(p.entity(), 0.9, "name of a place"));
  }

  private boolean isLikely(KnownPlace place) {
    return switch (place.kind()) {
      case "capital", "venue", "region" -> true;
      default ->
          place.population() >= WELL_KNOWN
              || discourse.namesState(place.state())
              || place.state().isEmpty();
    };
  }

  /** "Toluca, Mexico": the state named right after. */
  private Optional<String> stateBeside(Mention mention) {
    String body = discourse.article().body();
    int end = mention.span().end();
    return discourse.mentions().stream()
        .filter(m -> m.span().start() > end && m.span().start() <= end + 2)
        .filter(m -> body.startsWith(", ", end))
        .findFirst()
        .flatMap(m -> catalogue.state(discourse.words(m)))
        .map(KnownState::key);
  }

  /** An organisation or place that is not in the catalogue. */
  Resolved minted(Mention mention) {
    String words = discourse.words(mention);
    if (mention.kind() == Mention.Kind.PLACE) {
      return Resolved.to(minting.place(words), 0.5, "name, not in the catalogue");
    }
    for (Entity earlier : minted) {
      if (isShortFor(words, earlier.label())) {
        return Resolved.to(earlier, 0.8, "short for " + earlier.label());
      }
    }
    String state = mention.ofWords().flatMap(discourse::state).map(KnownState::key).orElse("");
    String suffix = state.isEmpty() ? "" : discourse.suffix(state);
    Entity entity = minting.organization(words, state, suffix);
    minted.add(entity);
    return Resolved.to(entity, 0.6, "name, not in the catalogue");
  }

  /** An acronym of the name, or words of it that begin or end it. */
  private static boolean isShortFor(String words, String name) {
    List<String> longer = Names.words(name);
    List<String> shorter = Names.words(words);
    if (shorter.equals(longer)) {
      return true;
    }
    if (shorter.size() == 1 && words.equals(words.toUpperCase(java.util.Locale.ROOT))) {
      StringBuilder initials = new StringBuilder();
      for (String word : name.split("[\\s-]+")) {
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
          initials.append(word.charAt(0));
        }
      }
      return initials.length() > 1 && initials.toString().equals(words.replace(".", ""));
    }
    return !shorter.isEmpty()
        && shorter.size() < longer.size()
        && (longer.subList(0, shorter.size()).equals(shorter)
            || longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter));
  }
}
