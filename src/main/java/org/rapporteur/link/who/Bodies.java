package org.rapporteur.link.who;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.KnownBody;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.who.Nominals.Meaning;
import org.rapporteur.link.words.LinkWords;

/** Bodies and governments without a name: "the ministry", "the Holm campaign", "the US side". */
final class Bodies {

  private static final Map<String, String> KINDS = LinkWords.column("body-nouns", "kind");

  private final Discourse discourse;
  private final ThingNames things;
  private final History history;
  private final Minting minting;

  Bodies(Discourse discourse, ThingNames things, History history) {
    this.discourse = discourse;
    this.things = things;
    this.history = history;
    this.minting = new Minting(discourse.article().article().key());
  }

  /** True for what acts for a state under that state's name. */
  static boolean isGovernment(String noun) {
    return "government".equals(KINDS.get(noun));
  }

  static boolean isBody(String noun) {
    return "body".equals(KINDS.get(noun));
  }

  /**
   * "The Chinese government", "the Holm administration".
   *
   * @param state that the words name, if any
   * @param everyone whoever the article names
   */
  Optional<Meaning> government(
      Mention mention, Optional<KnownState> state, Collection<Figure> everyone) {
    return state
        .or(() -> mention.ofWords().flatMap(of -> stateOfLeader(of, everyone)))
        .map(s -> Meaning.of(Figure.of(s.entity()), 0.85, "government of " + s.name()));
  }

  private Optional<KnownState> stateOfLeader(String name, Collection<Figure> everyone) {
    String folded = " " + Names.fold(name);
    return everyone.stream()
        .filter(f -> f.isPerson() && (" " + Names.fold(f.entity().label())).endsWith(folded))
        .findFirst()
        .flatMap(f -> discourse.catalogue().byKey(f.state()))
        .filter(KnownState.class::isInstance)
        .map(KnownState.class::cast);
  }

  /**
   * @param noun what it is called: "ministry"
   * @param state that the words name, if any
   */
  Optional<Meaning> meaning(Mention mention, String noun, Optional<KnownState> state) {
    return state
        .flatMap(s -> things.bodyOf(s, discourse.words(mention)))
        .map(b -> Meaning.of(Figure.of(b.entity()), 0.8, "body of " + state.get().name()))
        .or(
            () ->
                things
                    .calledBy(discourse.words(mention))
                    .map(b -> Meaning.of(Figure.of(b.entity()), 0.9, "name of " + b.name())))
        .or(() -> namedBefore(mention, noun))
        .or(() -> made(mention, state));
  }

  /** "The US embassy in Beijing", "the Holm campaign": a body without a name of its own. */
  private Optional<Meaning> made(Mention mention, Optional<KnownState> state) {
    boolean owned =
        mention.ofWords().filter(of -> Character.isUpperCase(of.codePointAt(0))).isPresent();
    if (state.isEmpty() && !owned) {
      return Optional.empty();
    }
    String key = state.map(KnownState::key).orElse("");
    Entity body =
        minting.organization(
            discourse.words(mention), key, key.isEmpty() ? "" : discourse.suffix(key));
    return Optional.of(Meaning.of(Figure.of(body), 0.5, "body without a name"));
  }

  private Optional<Meaning> namedBefore(Mention mention, String noun) {
    String words = Names.fold(discourse.words(mention));
    return history.nearest(mention, Figure::isBody).stream()
        .filter(f -> isCalled(f, noun, words) && isOf(f, mention))
        .findFirst()
        .map(f -> Meaning.of(f, 0.7, "named before"));
  }

  /** "The Holm campaign" is not the campaign of another. */
  private boolean isOf(Figure figure, Mention mention) {
    String name = " " + Names.fold(figure.entity().label()) + " ";
    return mention
        .ofWords()
        .filter(of -> Character.isUpperCase(of.codePointAt(0)))
        .filter(of -> discourse.state(of).isEmpty())
        .map(of -> name.contains(" " + Names.fold(of) + " "))
        .orElse(true);
  }

  private boolean isCalled(Figure figure, String noun, String words) {
    String name = Names.fold(figure.entity().label());
    if ((" " + name + " ").contains(" " + noun + " ")) {
      return true;
    }
    String type =
        discourse
            .catalogue()
            .byKey(figure.key())
            .filter(k -> k instanceof KnownBody)
            .map(k -> ((KnownBody) k).type())
            .orElse("");
    return type.endsWith(noun)
        || type.equals("alliance") && noun.equals("alliance")
        || words.endsWith("bloc") && type.equals("union");
  }
}
