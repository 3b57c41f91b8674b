package org.rapporteur.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Mapping;
import org.rapporteur.map.Vocabulary;

/** Decides which of theirs is which of ours: by identifiers first, then by names with evidence. */
final class Linking {

  private static final Node EXACT_MATCH = NodeFactory.createURI(Vocabulary.SKOS + "exactMatch");
  private static final String BY_IDENTIFIER = "MappingChaining";
  private static final String BY_EVIDENCE = "CompositeMatching";
  private static final double SURE = 1.0;
  private static final int SHOWN = 3;

  private final OurFacts ours;
  private final TheirFacts theirs;
  private final Judgements judgements;
  private final SortedMap<String, Mapping> mappings = new TreeMap<>();
  private final SortedMap<String, Conflict> conflicts = new TreeMap<>();
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final Set<Node> linked = new TreeSet<>(java.util.Comparator.comparing(Node::toString));

  /**
   * @param judgements none is linked to what it was judged different from, or left undecided
   */
  Linking(OurFacts ours, TheirFacts theirs, Judgements judgements) {
    this.ours = ours;
    this.theirs = theirs;
    this.judgements = judgements;
  }

  void byIdentifiers(OurIdentifiers identifiers, TheirIdentifiers found) {
    found
        .sound()
        .forEach(
            (identifier, things) ->
                identifiers
                    .of(identifier)
                    .forEach(
                        our ->
                            things.forEach(
                                their ->
                                    identified(
                                        our,
                                        their,
                                        identifier,
                                        found.isMatch(identifier, their)))));
    found
        .ambiguous()
        .forEach(
            (identifier, things) ->
                note(
                    new Conflict(
                        Conflict.Kind.AMBIGUITY,
                        first(identifiers.of(identifier)).toString(),
                        "",
                        things.size() + " of theirs claim " + identifier + ": " + shown(things))));
  }

  private void identified(Node our, Node their, Identifier identifier, boolean isMatch) {
    if (our.equals(their) || judgements.isSettled(our, their)) {
      return;
    }
    Facts one = ours.of(our);
    Facts other = theirs.of(their);
    if (ours.kinds(our).stream().allMatch(other::isNo)) {
      conflict(
          Conflict.Kind.TYPES,
          our,
          their,
          "both are " + identifier + ", but theirs is " + words(other));
      return;
    }
    Set<String> ids = new TreeSet<>(one.wikidata());
    ids.addAll(other.wikidata());
    if (ids.size() > 1) {
      conflict(
          Conflict.Kind.IDENTIFIERS,
          our,
          their,
          "both are " + identifier + ", but together have " + String.join(", ", ids));
      return;
    }
    Node predicate = isMatch ? EXACT_MATCH : Vocabulary.SAME_AS;
    Likeness sure = new Likeness(SURE, "both are " + identifier);
    put(our, predicate, their, BY_IDENTIFIER, sure, identifier.scheme());
  }

  private static String words(Facts facts) {
    return facts.kinds().stream().map(Kind::word).sorted().collect(Collectors.joining(", "));
  }

  /** One that was linked before, by another identifier, stays as it is. */
  private void put(
      Node our, Node predicate, Node their, String justification, Likeness likeness, String by) {
    linked.add(their);
    Mapping before =
        mappings.putIfAbsent(
            our + " " + their,
            new Mapping(
                our,
                predicate,
                their,
                justification,
                likeness.confidence(),
                likeness.reason(),
                ours.of(our).label(),
                theirs.of(their).label()));
    if (before == null) {
      counts.merge(by, 1, Integer::sum);
    }
  }

  /** Things of theirs that other data have as well, which were linked there. */
  void byShared(Collection<Mapping> others) {
    for (Mapping mapping : others) {
      Node their = mapping.object();
      if (!linked.contains(their)
          && theirs.has(their)
          && !judgements.isSettled(mapping.subject(), their)) {
        Likeness likeness =
            new Likeness(
                mapping.confidence(), "linked with other data already: " + mapping.reason());
        put(
            mapping.subject(),
            mapping.predicate(),
            their,
            mapping.justification(),
            likeness,
            "shared");
      }
    }
  }

  private void conflict(Conflict.Kind kind, Node our, Node their, String what) {
    note(new Conflict(kind, our.toString(), their.toString(), what));
  }

  /** A pair of one name, with what speaks for it. */
  private record Pair(Node our, Node their, Likeness likeness) {}

  void byNames(Map<Node, Set<String>> named) {
    List<Pair> pairs = new ArrayList<>();
    named.forEach(
        (their, names) -> {
          if (!linked.contains(their)) {
            pairs.addAll(alike(their, names));
          }
        });
    Map<Node, List<Pair>> byOurs = pairs.stream().collect(Collectors.groupingBy(Pair::our));
    Map<Node, List<Pair>> byTheirs = pairs.stream().collect(Collectors.groupingBy(Pair::their));
    for (Pair pair : pairs) {
      if (byOurs.get(pair.our()).size() == 1 && byTheirs.get(pair.their()).size() == 1) {
        put(pair.our(), EXACT_MATCH, pair.their(), BY_EVIDENCE, pair.likeness(), "name");
      }
    }
    ambiguous(byOurs, byTheirs);
  }

  private List<Pair> alike(Node their, Set<String> names) {
    Map<String, Pair> alike = new TreeMap<>();
    for (String name : names) {
      for (Node our : ours.named(name)) {
        if (!our.equals(their) && !judgements.isSettled(our, their)) {
          Likeness likeness =
              Likeness.of(name, ours.of(our), theirs.of(their), ours.firstSeen(our));
          if (likeness.isEnough()) {
            alike.putIfAbsent(our.toString(), new Pair(our, their, likeness));
          }
        }
      }
    }
    return List.copyOf(alike.values());
  }

  private void ambiguous(Map<Node, List<Pair>> byOurs, Map<Node, List<Pair>> byTheirs) {
    byOurs.forEach(
        (our, pairs) -> {
          if (pairs.size() > 1) {
            note(
                new Conflict(
                    Conflict.Kind.AMBIGUITY,
                    our.toString(),
                    "",
                    pairs.size()
                        + " of theirs are alike: "
                        + shown(pairs.stream().map(Pair::their).toList())));
          }
        });
    byTheirs.forEach(
        (their, pairs) -> {
          if (pairs.size() > 1) {
            note(
                new Conflict(
                    Conflict.Kind.AMBIGUITY,
                    "",
                    their.toString(),
                    pairs.size()
                        + " of ours are alike: "
                        + shown(pairs.stream().map(Pair::our).toList())));
          }
        });
  }

  private static String shown(Collection<Node> nodes) {
    String first =
        nodes.stream().map(Node::toString).sorted().limit(SHOWN).collect(Collectors.joining(", "));
    return nodes.size() > SHOWN ? first + ", ..." : first;
  }

  private static Node first(Set<Node> nodes) {
    return nodes.iterator().next();
  }

  /** What several identifiers show is told of once. */
  void note(Conflict conflict) {
    String what =
        conflict.kind() == Conflict.Kind.AMBIGUITY
            ? conflict.what().substring(conflict.what().indexOf(": "))
            : conflict.kind().isLinked() ? conflict.what() : "";
    conflicts.putIfAbsent(
        String.join(" ", conflict.kind().word(), conflict.our(), conflict.their(), what), conflict);
  }

  Collection<Mapping> mappings() {
    return mappings.values();
  }

  /** Sorted by their kinds. */
  SortedSet<Conflict> conflicts() {
    return new TreeSet<>(conflicts.values());
  }

  /** By the scheme of the identifier, "name" for those by name and evidence. */
  SortedMap<String, Integer> counts() {
    return counts;
  }
}
