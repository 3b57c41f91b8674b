package org.rapporteur.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgements;
import org.rapporteur.link.authority.Names;

/**
 * Finds what people had better judge: pairs of people or bodies of which names do not tell whether
 * they are one, and mentions of which the linking was not sure.
 */
public final class Doubts {

  private static final Pattern PUBLIC = Pattern.compile(".*/(Q\\d+|geonames/\\d+)");
  private static final Set<String> TYPES = Set.of("Person", "Organization");

  private static final double SAME_NAME = 0.8;
  private static final double PART_OF_NAME = 0.7;
  private static final double ONE_WORD = 0.5;

  private final Judgements made;
  private final DatasetGraph view;
  private final Map<String, List<Actors.Actor>> byWord = new HashMap<>();
  private final List<Actors.Actor> all;

  private Doubts(DatasetGraph data) {
    this.made = Judgements.of(data);
    this.view = made.view(data);
    this.all = new Actors(view).all().stream().filter(a -> TYPES.contains(a.type())).toList();
    for (Actors.Actor actor : all) {
      for (String word : new LinkedHashSet<>(Names.words(actor.label()))) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(actor);
      }
    }
  }

  /**
   * What nobody judged yet, the least certain first, and of these what most mentions depend on.
   *
   * @param data within a transaction
   */
  public static List<Doubt> of(DatasetGraph data) {
    return new Doubts(data).all();
  }

  private List<Doubt> all() {
    List<Doubt> doubts = new ArrayList<>();
    for (Actors.Actor one : all) {
      if (!isPublic(one)) {
        for (Actors.Actor other : alike(one)) {
          boolean isTurn = isPublic(other) || one.iri().compareTo(other.iri()) < 0;
          if (isTurn && one.type().equals(other.type()) && !isJudged(one, other)) {
            likeness(one, other).ifPresent(doubts::add);
          }
        }
      }
    }
    doubts.addAll(MentionDoubts.of(made, view));
    doubts.sort(
        Comparator.comparingDouble(Doubt::certainty)
            .thenComparing(Comparator.comparingInt(Doubt::mentions).reversed())
            .thenComparing(d -> d.first().toString())
            .thenComparing(d -> d.second().toString()));
    return doubts;
  }

  private static boolean isPublic(Actors.Actor actor) {
    return PUBLIC.matcher(actor.iri()).matches();
  }

  private Set<Actors.Actor> alike(Actors.Actor one) {
    Set<Actors.Actor> alike = new LinkedHashSet<>();
    Names.words(one.label()).forEach(w -> alike.addAll(byWord.getOrDefault(w, List.of())));
    alike.remove(one);
    return alike;
  }

  private boolean isJudged(Actors.Actor one, Actors.Actor other) {
    Node first = NodeFactory.createURI(one.iri());
    Node second = NodeFactory.createURI(other.iri());
    return made.on(first, second).isPresent() || made.areDifferent(first, second);
  }

  private Optional<PairDoubt> likeness(Actors.Actor one, Actors.Actor other) {
    List<String> words = Names.words(one.label());
    List<String> others = Names.words(other.label());
    boolean isShort = words.size() <= others.size();
    List<String> shorter = isShort ? words : others;
    List<String> longer = isShort ? others : words;
    if (!longer.containsAll(shorter)) {
      return Optional.empty();
    }
    if (shorter.size() == longer.size()) {
      return Optional.of(new PairDoubt(one, other, SAME_NAME, "the same words in their names"));
    }
    if (shorter.size() > 1) {
      return Optional.of(new PairDoubt(one, other, PART_OF_NAME, "one name holds the other"));
    }
    String word = shorter.get(0);
    boolean isName = longer.get(0).equals(word) || longer.get(longer.size() - 1).equals(word);
    if (!isName) {
      return Optional.empty();
    }
    long bearers =
        byWord.get(word).stream()
            .filter(a -> a.type().equals(one.type()) && Names.words(a.label()).size() > 1)
            .count();
    String why = "one word in common" + (bearers > 1 ? ", with " + bearers + " who have it" : "");
    return Optional.of(new PairDoubt(one, other, ONE_WORD / Math.max(1, bearers), why));
  }
}
