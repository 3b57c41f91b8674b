package org.rapporteur.map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * What an article's graph holds.
 *
 * @param events meetings, calls, visits and agreements
 * @param meetings of these the meetings
 */
public record GraphCounts(
    int actors, int events, int meetings, int statements, int roles, int triples) {

  /** Nothing yet. */
  public static final GraphCounts NONE = new GraphCounts(0, 0, 0, 0, 0, 0);

  public static GraphCounts of(Graph graph) {
    int meetings = count(graph, Vocabulary.MEETING);
    return new GraphCounts(
        count(graph, Vocabulary.PERSON)
            + count(graph, Vocabulary.STATE)
            + count(graph, Vocabulary.ORGANIZATION)
            + count(graph, Vocabulary.GROUP),
        meetings
            + count(graph, Vocabulary.CALL)
            + count(graph, Vocabulary.VISIT)
            + count(graph, Vocabulary.AGREEMENT),
        meetings,
        count(graph, Vocabulary.STATEMENT),
        count(graph, Vocabulary.ROLE),
        graph.size());
  }

  private static int count(Graph graph, Node type) {
    return graph.find(Node.ANY, RDF.type.asNode(), type).toList().size();
  }

  /** Sum; an actor of both counts twice. */
  public GraphCounts plus(GraphCounts other) {
    return new GraphCounts(
        actors + other.actors,
        events + other.events,
        meetings + other.meetings,
        statements + other.statements,
        roles + other.roles,
        triples + other.triples);
  }
}
