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
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.words.LinkWords;

/** Names of states and bodies, and of places where they are none of these. */
final class ThingNames {

  /** Where the name of a city in the part of an actor means a body. */
  private static final WordList SEATS = LinkWords.list("seats");

  /** A name may go on before words that stand after these. */
  private static final Pattern INSIDE_NAMES = Pattern.compile("\\p{Lu}.* (?:of|in|for)( the)? $");

  private static final int LONGEST_NAME = 8;

  /** What a ministry of a state is called, and its type in the catalogue. */
  private static final List<BodyWords> BODY_WORDS =
      LinkWords.column("body-types", "type").entrySet().stream()
          .map(e -> new BodyWords(Pattern.compile(e.getKey()), e.getValue()))
          .toList();

  private record BodyWords(Pattern words, String type) {}

  private final Discourse discourse;
  private final Catalogue catalogue;
  private final PlaceNames places;
  private final Minting minting;

  /** Organisations that the catalogue does not know, in the order the article names them. */
  private final List<Entity> minted = new ArrayList<>();

  ThingNames(Discourse discourse, PlaceNames places) {
    this.places = places;
    this.discourse = discourse;
    this.catalogue = discourse.catalogue();
    this.minting = new Minting(discourse.article().article().key());
  }

  /** What the catalogue knows under that name, in the part the mention plays. */
  Optional<Resolved> known(Mention mention) {
    String words = discourse.words(mention);
    Usage usage = discourse.usage(mention);
    return bodyAround(mention, words)
        .or(() -> places.divisionAfter(mention, words))
        .or(() -> ofState(mention, words))
        .or(
            () ->
                usage == Usage.PLACE && !places.isBuilding(mention, words)
                    ? places.place(mention, words)
                    : Optional.empty())
        .or(() -> usage == Usage.ACTOR ? behind(words) : Optional.empty())
        .or(() -> body(mention, words))
        .or(() -> places.place(mention, words));
  }

  private Optional<Resolved> ofState(Mention mention, String words) {
    if (mention.kind() == Mention.Kind.PERSON) {
      return Optional.empty();
    }
    return catalogue
        .state(words)
        .or(() -> catalogue.stateOfDemonym(words))
        .filter(s -> !places.isCityToo(s, mention, words))
        .map(s -> Resolved.to(s.entity(), 0.98, "name of a state"));
  }

  /** "Europe" of "a summit of Council of Europe heads of state", where the name finder erred. */
  private Optional<Resolved> bodyAround(Mention mention, String words) {
    String before = discourse.before(mention);
    if (!INSIDE_NAMES.matcher(before).find()) {
      return Optional.empty();
    }
    String[] earlier = before.split("\\s+");
    String name = words;
    for (int i = earlier.length - 1; i >= Math.max(0, earlier.length - LONGEST_NAME); i--) {
      name = earlier[i] + " " + name;
      if (!earlier[i].isEmpty() && Character.isUpperCase(earlier[i].codePointAt(0))) {
        List<KnownBody> found = catalogue.bodies(name);
        if (!found.isEmpty()) {
          KnownBody body = found.get(0);
          return Optional.of(Resolved.to(body.entity(), 0.9, "name of " + body.name()));
        }
      }
    }
    return Optional.empty();
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
        .or(() -> calledBy(words))
        .or(() -> typed(words, state))
        .map(b -> Resolved.to(b.entity(), 0.95, "name of " + b.name()));
  }

  /** "AFP news agency": the name, and what it is. */
  Optional<KnownBody> calledBy(String words) {
    for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
      String what = Names.fold(words.substring(space));
      Optional<KnownBody> found =
          catalogue.bodies(words.substring(0, space)).stream()
              .filter(b -> (" " + b.type()).endsWith(" " + what))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
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
