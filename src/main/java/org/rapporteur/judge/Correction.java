package org.rapporteur.judge;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Words of an article that mean another than they were linked to.
 *
 * @param graph of the article
 * @param to empty where they mean only the others they were linked to
 */
record Correction(Node graph, Node passage, Node from, Optional<Node> to) {}
