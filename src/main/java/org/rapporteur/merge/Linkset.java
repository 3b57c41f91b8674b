package org.rapporteur.merge;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.rapporteur.judge.Judgements;
import org.rapporteur.map.Vocabulary;

/**
 * Links from our actors and places to theirs. Each is an {@code owl:sameAs} and, as in SSSOM, an
 * {@code owl:Axiom} about it that says why.
 */
final class Linkset {

  private final Node name;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final Set<Triple> links = new HashSet<>();

  private final Judgements judgements;

  private Linkset(Node name, Judgements judgements) {
    this.name = name;
    this.judgements = judgements;
  }

  /**
   * @param judgements none is linked to what it was judged different from
   */
  static Linkset of(
      Source source,
      OurIdentifiers ours,
      Map<Identifier, Set<Node>> theirs,
      Judgements judgements) {
    Linkset linkset = new Linkset(source.links(), judgements);
    linkset.graph.add(source.links(), RDF.type.asNode(), VOID.Linkset.asNode());
    linkset.graph.add(source.links(), VOID.objectsTarget.asNode(), source.graph());
    linkset.graph.add(source.links(), VOID.linkPredicate.asNode(), Vocabulary.SAME_AS);
    theirs.forEach(
        (identifier, things) ->
            ours.of(identifier)
                .forEach(our -> things.forEach(their -> linkset.link(our, their, identifier))));
    return linkset;
  }

  private void link(Node our, Node their, Identifier identifier) {
    Triple link = Triple.create(our, Vocabulary.SAME_AS, their);
    if (our.equals(their) || judgements.areDifferent(our, their) || !links.add(link)) {
      return;
    }
    counts.merge(identifier.scheme(), 1, Integer::sum);
    Node axiom = NodeFactory.createURI(name.getURI() + "#" + links.size());
    graph.add(link);
    graph.add(axiom, RDF.type.asNode(), OWL2.Axiom.asNode());
    graph.add(axiom, OWL2.annotatedSource.asNode(), our);
    graph.add(axiom, OWL2.annotatedProperty.asNode(), Vocabulary.SAME_AS);
    graph.add(axiom, OWL2.annotatedTarget.asNode(), their);
    graph.add(
        axiom, RDFS.comment.asNode(), NodeFactory.createLiteralString("both are " + identifier));
  }

  Graph graph() {
    return graph;
  }

  SortedMap<String, Integer> counts() {
    return counts;
  }
}
