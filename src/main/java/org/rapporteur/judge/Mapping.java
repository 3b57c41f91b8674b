package org.rapporteur.judge;

import org.apache.jena.graph.Node;

/**
 * That a thing of ours is one of others', as SSSOM records it.
 *
 * @param predicate {@code skos:exactMatch} or {@code owl:sameAs}
 * @param justification local name of a term of SEMAPV
 * @param confidence 0 to 1
 * @param reason for people
 * @param subjectLabel a name of ours, "" for none
 * @param objectLabel a name of theirs, "" for none
 */
public record Mapping(
    Node subject,
    Node predicate,
    Node object,
    String justification,
    double confidence,
    String reason,
    String subjectLabel,
    String objectLabel)
    implements Comparable<Mapping> {

  @Override
  public int compareTo(Mapping other) {
    int order = subject.toString().compareTo(other.subject.toString());
    return order == 0 ? object.toString().compareTo(other.object.toString()) : order;
  }
}
