package org.rapporteur.page;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A row of what a query answered, detached from the store.
 *
 * @param binding its values
 */
public record Row(Binding binding) {

  public Optional<Node> node(String variable) {
    return Optional.ofNullable(binding.get(Var.alloc(variable)));
  }

  /** Text of a literal, or an IRI; "" where there is no value. */
  public String text(String variable) {
    return node(variable)
        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
        .orElse("");
  }

  /** What follows the last # or / of an IRI: "Held" of {@code dip:Held}; "" where there is none. */
  public String term(String variable) {
    String iri = text(variable);
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** 0 where there is no value. */
  public int number(String variable) {
    String text = text(variable);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** 0 where there is no value. */
  public double decimal(String variable) {
    String text = text(variable);
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }
}
