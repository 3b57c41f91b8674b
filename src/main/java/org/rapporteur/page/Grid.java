package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.rapporteur.query.Answer;

/**
 * An answer of any kind as rows: triples are rows of three.
 *
 * @param rows {@link #NOTHING} where a variable has no value
 */
record Grid(List<String> columns, List<List<Node>> rows) {

  static final Node NOTHING = NodeFactory.createLiteralString("");

  static Grid of(Answer answer) {
    if (answer instanceof Answer.YesOrNo said) {
      Node word = NodeFactory.createLiteralString(said.yes() ? "yes" : "no");
      return new Grid(List.of("answer"), List.of(List.of(word)));
    }
    if (answer instanceof Answer.Triples triples) {
      List<List<Node>> rows = new ArrayList<>();
      triples.graph().find().toList().stream()
          .sorted(Comparator.comparing(Triple::toString))
          .forEach(t -> rows.add(List.of(t.getSubject(), t.getPredicate(), t.getObject())));
      return new Grid(List.of("subject", "property", "object"), rows);
    }
    var table = ((Answer.Table) answer).rows();
    table.reset();
    List<Var> variables = table.getResultVars();
    List<List<Node>> rows = new ArrayList<>();
    table.forEachRemaining(
        row ->
            rows.add(variables.stream().map(v -> row.contains(v) ? row.get(v) : NOTHING).toList()));
    return new Grid(variables.stream().map(Var::getVarName).toList(), rows);
  }
}
