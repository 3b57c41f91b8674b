package org.rapporteur.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Which IRIs mean one, and which of them stands for all: one with a public identifier, else one
 * that holds in all articles, else the one that was named first.
 */
public final class Identities {

  private static final Pattern PUBLIC = Pattern.compile(".*/(Q\\d+|geonames/\\d+)");
  private static final Pattern LOCAL = Pattern.compile(".*/article/.*");

  private static final int ABSENT = 10;
  private static final int FOREIGN = 5;

  private final Map<Node, Node> standsFor = new HashMap<>();
  private final Map<Node, List<Node>> members = new HashMap<>();
  private final Set<Node> foreign = new HashSet<>();

  /**
   * Of judgements alone.
   *
   * @param isThere whether the data still tell of an IRI; one of which they don't stands for none
   */
  static Identities of(List<Judgement> judgements, Predicate<Node> isThere) {
    return new Identities(Groups.of(judgements), isThere);
  }

  /**
   * Of judgements and, where these don't speak against it, of links to other people's data. Links
   * never make two of ours one.
   *
   * @param links from ours to theirs
   */
  static Identities of(Judgements judgements, List<Triple> links, Predicate<Node> isThere) {
    Groups groups = Groups.of(judgements.all());
    links.stream()
        .filter(l -> !judgements.isSettled(l.getSubject(), l.getObject()))
        .forEach(l -> groups.link(l.getSubject(), l.getObject()));
    return new Identities(groups, isThere);
  }

  private Identities(Groups groups, Predicate<Node> isThere) {
    foreign.addAll(groups.foreign);
    groups.each(
        (node, group) -> {
          Node first =
              group.stream()
                  .min(
                      Comparator.comparingInt(
                          n ->
                              rank(n)
                                  + (groups.isForeign(n) ? FOREIGN : 0)
                                  + (isThere.test(n) ? 0 : ABSENT)))
                  .orElseThrow();
          standsFor.put(node, first);
          members.put(node, List.copyOf(group));
        });
  }

  /** Who is with whom, while it is found out. */
  private static final class Groups {

    private final Map<Node, List<Node>> groups = new LinkedHashMap<>();
    private final Set<Node> foreign = new HashSet<>();

    static Groups of(List<Judgement> judgements) {
      Groups groups = new Groups();
      judgements.stream()
          .filter(j -> j.verdict() == Verdict.SAME && !j.isOnMention())
          .forEach(j -> groups.join(j.one(), j.other()));
      return groups;
    }

    private void join(Node first, Node second) {
      List<Node> one = groups.computeIfAbsent(first, Identities::alone);
      List<Node> other = groups.computeIfAbsent(second, Identities::alone);
      if (one != other) {
        one.addAll(other);
        other.forEach(n -> groups.put(n, one));
      }
    }

    void link(Node our, Node their) {
      List<Node> its = groups.getOrDefault(their, List.of());
      if (its.isEmpty() || its.contains(our)) {
        foreign.add(their);
        join(our, their);
      } else if (foreign.containsAll(its)) {
        join(our, their);
      }
    }

    boolean isForeign(Node node) {
      return foreign.contains(node);
    }

    void each(BiConsumer<Node, List<Node>> consumer) {
      groups.forEach(consumer);
    }
  }

  private static List<Node> alone(Node node) {
    return new ArrayList<>(List.of(node));
  }

  private static int rank(Node node) {
    String iri = node.toString();
    return PUBLIC.matcher(iri).matches() ? 0 : LOCAL.matcher(iri).matches() ? 2 : 1;
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  /** True for what other people's data call one of ours. */
  boolean isForeign(Node node) {
    return foreign.contains(node);
  }

  /** The IRI that stands for it, most often its own. */
  public Node of(Node node) {
    return standsFor.getOrDefault(node, node);
  }

  /** All that are one with it, itself among them. */
  public List<Node> members(Node node) {
    return members.getOrDefault(node, List.of(node));
  }
}
