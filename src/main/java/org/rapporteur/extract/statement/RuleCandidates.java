package org.rapporteur.extract.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.rule.Match;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Span;

/** Candidates that the rules of the family read from the grammar of a sentence. */
final class RuleCandidates {

  private final List<Rule> rules;
  private final ContentReader contents;

  RuleCandidates(List<Rule> rules, ContentReader contents) {
    this.rules = rules;
    this.contents = contents;
  }

  void addTo(List<Candidate> found, Tree tree) {
    for (Rule rule : rules) {
      for (Match match : rule.matches(tree.sentence())) {
        if (rule.setting("join").isPresent()) {
          add(match, tree, indices(match, "content"), found);
        } else {
          for (int content : indices(match, "content")) {
            add(match, tree, List.of(content), found);
          }
        }
      }
    }
  }

  private static List<Integer> indices(Match match, String argument) {
    return match.arguments().getOrDefault(argument, List.of());
  }

  private void add(Match match, Tree tree, List<Integer> heads, List<Candidate> found) {
    int cue = match.trigger();
    int attribution = indices(match, "attribution").stream().findFirst().orElse(cue);
    if (heads.contains(cue) || heads.contains(attribution)) {
      return;
    }
    List<Span> pieces = contents.pieces(tree, heads, attribution);
    Span cueSpan = tree.token(cue).span();
    pieces = pieces.stream().filter(p -> !p.covers(cueSpan)).toList();
    if (pieces.isEmpty()) {
      return;
    }
    List<Span> all = contents.continued(pieces, tree.sentence().index());
    int last = heads.get(heads.size() - 1);
    found.add(
        new Candidate(
            match.rule().id(),
            tree.sentence().index(),
            cue,
            last,
            all,
            speaker(match, tree),
            addressee(match, tree, heads),
            match.rule().setting("shape").orElse("clause")));
  }

  private static Place speaker(Match match, Tree tree) {
    Optional<Integer> given = indices(match, "speaker").stream().findFirst();
    if (given.isPresent()) {
      return new Place(tree.sentence().index(), given.get());
    }
    return match.rule().setting("speaker").filter("none"::equals).isPresent()
        ? Place.NONE
        : Speakers.of(tree, match.trigger());
  }

  private static Place addressee(Match match, Tree tree, List<Integer> heads) {
    for (int told : indices(match, "addressee")) {
      if (!heads.contains(told)) {
        return new Place(tree.sentence().index(), told);
      }
    }
    return Place.NONE;
  }
}
