package org.rapporteur.link.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.link.authority.KnownBody;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.words.LinkWords;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** The titles that an article gives its mentions, in the phrase itself or in a role. */
final class Titling {

  private static final Pattern PAST =
      Pattern.compile(
          "\\b(" + String.join("|", LinkWords.list("past-titles").words()) + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private final Discourse discourse;
  private final Map<Mention, List<RoleClaim>> roles = new HashMap<>();

  Titling(Discourse discourse) {
    this.discourse = discourse;
    discourse
        .claims()
        .roles()
        .forEach(r -> roles.computeIfAbsent(r.person(), m -> new ArrayList<>()).add(r));
  }

  List<Title> of(Mention mention) {
    List<Title> titles = new ArrayList<>();
    mention
        .titleWords()
        .ifPresent(
            words -> {
              boolean past = PAST.matcher(before(mention)).find() || wasHeld(mention, words);
              titles.add(title(words, mention.ofWords().orElse(""), past));
            });
    for (RoleClaim role : roles.getOrDefault(mention, List.of())) {
      String of = role.body().map(discourse::words).orElse("");
      titles.add(title(role.title(), of, role.tense() == RoleClaim.Tense.FORMER));
    }
    return titles;
  }

  /** "Petra Vale, the former chancellor": what the role says of the title. */
  private boolean wasHeld(Mention mention, String words) {
    List<RoleClaim> same =
        roles.getOrDefault(mention, List.of()).stream()
            .filter(r -> Names.fold(r.title()).equals(Names.fold(words)))
            .toList();
    return !same.isEmpty() && same.stream().allMatch(r -> r.tense() == RoleClaim.Tense.FORMER);
  }

  private String before(Mention mention) {
    String phrase = discourse.phrase(mention);
    int name = phrase.indexOf(discourse.words(mention));
    return name > 0 ? phrase.substring(0, name) : phrase;
  }

  /** The title that each of several has: "foreign minister" for "the foreign ministers of Asia". */
  Title ofEach(Mention several) {
    Sentence sentence = discourse.sentence(several);
    String words =
        sentence.tokensIn(several.span()).stream()
            .filter(t -> t.index() <= several.head())
            .map(Token::lemma)
            .collect(Collectors.joining(" "));
    return title(words, "", false);
  }

  /**
   * @param of words of the state or body, "" when there are none
   */
  Title title(String words, String of, boolean past) {
    String key = stateOrBody(of).orElseGet(() -> stateOrBody(words).orElse(""));
    return new Title(words, key, discourse.catalogue().offices(words, key), past);
  }

  /** Key of the state that words name, or of the body. */
  private Optional<String> stateOrBody(String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<KnownBody> bodies = discourse.catalogue().bodies(words);
    if (!bodies.isEmpty()) {
      KnownBody body = bodies.get(0);
      return Optional.of(body.state().isEmpty() ? body.key() : body.state());
    }
    return discourse.stateBefore(words).map(KnownState::key);
  }
}
