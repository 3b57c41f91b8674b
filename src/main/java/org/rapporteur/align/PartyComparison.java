package org.rapporteur.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * Whether two reports name the same parties. Each may name them by those who act or by those acted
 * for ("Norland and Suria", "the foreign ministers of the two"); what one names beyond the other
 * may only be more of a delegation, or of a meeting of many.
 */
record PartyComparison(Surroundings around, EvidenceTable evidence) {

  /** So many in common make a meeting of many, of which reports name some. */
  private static final int MANY = 3;

  /**
   * @return empty when they name others, or nobody in common
   */
  Optional<List<Reason>> compare(ReportedEvent one, ReportedEvent other) {
    boolean isVisit =
        one.kind() == ReportedEvent.Kind.VISIT || other.kind() == ReportedEvent.Kind.VISIT;
    return isVisit ? travellers(one, other) : parties(one, other);
  }

  private Optional<List<Reason>> travellers(ReportedEvent one, ReportedEvent other) {
    SortedSet<Node> same = common(one.travellers(), other.travellers());
    if (same.isEmpty()) {
      return Optional.empty();
    }
    List<Reason> reasons = new ArrayList<>();
    boolean isPerson = same.stream().anyMatch(around::isPerson);
    reasons.add(evidence.reason(isPerson ? "visitor.person" : "visitor.body", names(same)));
    SortedSet<Node> hosts = common(hosts(one), hosts(other));
    if (!hosts.isEmpty()) {
      reasons.add(evidence.reason("host.same", names(hosts)));
    }
    return Optional.of(reasons);
  }

  private static SortedSet<Node> hosts(ReportedEvent visit) {
    SortedSet<Node> hosts = sorted(visit.parties());
    hosts.removeAll(visit.travellers());
    return hosts;
  }

  private Optional<List<Reason>> parties(ReportedEvent one, ReportedEvent other) {
    SortedSet<Node> same = common(one.parties(), other.parties());
    SortedSet<Node> ones = rest(one, same);
    SortedSet<Node> others = rest(other, same);
    SortedSet<Node> sides = sides(one, ones, other, others);
    sides.addAll(sides(other, others, one, ones));
    List<Reason> reasons = new ArrayList<>();
    if (!ones.isEmpty() && !others.isEmpty() || !isMore(ones, one) || !isMore(others, other)) {
      if (same.size() < MANY) {
        return Optional.empty();
      }
      reasons.add(evidence.reason("parties.several", names(same)));
      return Optional.of(reasons);
    }
    if (same.size() + sides.size() < 2) {
      return Optional.empty();
    }
    if (!same.isEmpty()) {
      reasons.add(evidence.reason(strength(same), names(same)));
    }
    if (!sides.isEmpty()) {
      reasons.add(evidence.reason("parties.sides", names(sides)));
    }
    return Optional.of(reasons);
  }

  private String strength(SortedSet<Node> same) {
    if (same.size() == 1) {
      return "parties.one";
    }
    long people = same.stream().filter(around::isPerson).count();
    return people >= 2 ? "parties.people" : people == 1 ? "parties.mixed" : "parties.states";
  }

  /** What one names beyond what both name, less those for whom a common party acts. */
  private static SortedSet<Node> rest(ReportedEvent event, SortedSet<Node> same) {
    SortedSet<Node> rest = sorted(event.parties());
    rest.removeAll(same);
    same.forEach(p -> rest.removeAll(event.actsFor(p)));
    return rest;
  }

  /** Takes from both what one names by who acts and the other by who is acted for. */
  private static SortedSet<Node> sides(
      ReportedEvent one, SortedSet<Node> ones, ReportedEvent other, SortedSet<Node> others) {
    SortedSet<Node> sides = new TreeSet<>(Surroundings.ORDER);
    for (Node party : List.copyOf(ones)) {
      SortedSet<Node> named = common(sorted(one.actsFor(party)), others);
      if (!named.isEmpty()) {
        sides.addAll(named);
        ones.remove(party);
        others.removeAll(named);
        ones.removeIf(p -> p.equals(party) || one.actsFor(p).stream().anyMatch(named::contains));
      }
    }
    return sides;
  }

  /** Whether those left over are more of a delegation that is there. */
  private static boolean isMore(SortedSet<Node> left, ReportedEvent event) {
    SortedSet<Node> there = sorted(event.parties());
    there.removeAll(left);
    return left.stream()
        .allMatch(
            p ->
                there.stream()
                    .anyMatch(
                        t ->
                            event.actsFor(p).contains(t)
                                || event.actsFor(t).contains(p)
                                || event.actsFor(p).stream().anyMatch(event.actsFor(t)::contains)));
  }

  private static SortedSet<Node> common(SortedSet<Node> some, SortedSet<Node> others) {
    SortedSet<Node> same = sorted(some);
    same.retainAll(others);
    return same;
  }

  private static SortedSet<Node> sorted(Collection<Node> some) {
    SortedSet<Node> sorted = new TreeSet<>(Surroundings.ORDER);
    sorted.addAll(some);
    return sorted;
  }

  private String names(SortedSet<Node> some) {
    return String.join(", ", some.stream().map(around::name).sorted().toList());
  }
}
