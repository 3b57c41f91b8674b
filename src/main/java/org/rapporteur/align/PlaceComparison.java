package org.rapporteur.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Whether two reports may be of one place, in one format. */
record PlaceComparison(Surroundings around, EvidenceTable evidence) {

  /**
   * @return empty when they tell of different places or formats
   */
  Optional<List<Reason>> compare(ReportedEvent one, ReportedEvent other) {
    List<Reason> reasons = new ArrayList<>();
    if (!one.places().isEmpty() && !other.places().isEmpty()) {
      Optional<Reason> place = place(one, other);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      reasons.add(place.get());
    }
    if (one.format().isPresent() && other.format().isPresent()) {
      if (!one.format().equals(other.format())) {
        return Optional.empty();
      }
      reasons.add(evidence.reason("format.same", one.format().get()));
    }
    if (one.duration().isPresent() && Objects.equals(one.duration(), other.duration())) {
      reasons.add(evidence.reason("duration.same", one.duration().get()));
    }
    return Optional.of(reasons);
  }

  private Optional<Reason> place(ReportedEvent one, ReportedEvent other) {
    Optional<Node> same =
        one.places().stream().filter(other.places()::contains).min(this::smallestFirst);
    if (same.isPresent()) {
      String name = around.isState(same.get()) ? "place.state" : "place.same";
      return same.map(p -> evidence.reason(name, around.name(p)));
    }
    for (Node place : one.places()) {
      for (Node another : other.places()) {
        if (around.isWithin(place, another) || around.isWithin(another, place)) {
          return Optional.of(
              evidence.reason("place.within", around.name(place) + ", " + around.name(another)));
        }
      }
    }
    return Optional.empty();
  }

  private int smallestFirst(Node one, Node other) {
    int order = Boolean.compare(around.isState(one), around.isState(other));
    return order == 0 ? Surroundings.ORDER.compare(one, other) : order;
  }
}
