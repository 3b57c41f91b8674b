package org.rapporteur.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Which IRIs mean one, and which of them stands for all: one with a public identifier, else one
 * that holds in all articles, else the one that was named first.
 */
public final class Identities {

  private static final Pattern PUBLIC = Pattern.compile(".*/(Q\\d+|geonames/\\d+)");
  private static final Pattern LOCAL = Pattern.compile(".*/article/.*");

  private static final int ABSENT = 10;

  private final Map<Node, Node> standsFor = new HashMap<>();
  private final Map<Node, List<Node>> members = new HashMap<>();

  private Identities() {}

  /**
   * @param isThere whether the data still tell of an IRI; one of which they don't stands for none
   */
  static Identities of(List<Judgement> judgements, Predicate<Node> isThere) {
    Map<Node, List<Node>> groups = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.verdict() == Verdict.SAME && !judgement.isOnMention()) {
        List<Node> one = groups.computeIfAbsent(judgement.one(), Identities::alone);
        List<Node> other = groups.computeIfAbsent(judgement.other(), Identities::alone);
        if (one != other) {
          one.addAll(other);
          other.forEach(n -> groups.put(n, one));
        }
      }
    }
    Identities identities = new Identities();
    groups.forEach(
        (node, group) -> {
          Node first =
              group.stream()
                  .min(Comparator.comparingInt(n -> rank(n) + (isThere.test(n) ? 0 : ABSENT)))
                  .orElseThrow();
          identities.standsFor.put(node, first);
          identities.members.put(node, List.copyOf(group));
        });
    return identities;
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

  /** The IRI that stands for it, most often its own. */
  public Node of(Node node) {
    return standsFor.getOrDefault(node, node);
  }

  /** All that are one with it, itself among them. */
  public List<Node> members(Node node) {
    return members.getOrDefault(node, List.of(node));
  }
}
