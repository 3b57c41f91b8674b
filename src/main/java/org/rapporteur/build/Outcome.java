package org.rapporteur.build;

import org.rapporteur.link.LinkedClaims;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.read.Problem;

/** What came of one input. */
public sealed interface Outcome {

  /** Its graph, and the claims that the graph was made from. */
  record Converted(ArticleGraph graph, LinkedClaims claims) implements Outcome {}

  /** It gave none. */
  record Skipped(Problem problem) implements Outcome {}

  /** It is the same article as one before it in the run, which stands for both. */
  record Repeated(String sourceFile, String first) implements Outcome {}
}
