package org.rapporteur.cli;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.query.Actors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the one whom a user means. */
final class ActorChoice {

  private ActorChoice() {}

  /**
   * @throws ParameterException when there is none, or more than one
   */
  static Node one(Actors actors, String word, CommandSpec spec) {
    List<Actors.Actor> found = actors.named(word);
    if (found.size() == 1) {
      return NodeFactory.createURI(found.get(0).iri());
    }
    String what = "\"" + word + "\"";
    if (found.isEmpty()) {
      List<String> near = actors.near(word);
      throw new ParameterException(
          spec.commandLine(),
          "no actor or place is called "
              + what
              + (near.isEmpty() ? "" : "; perhaps " + String.join(" or ", near)));
    }
    throw new ParameterException(
        spec.commandLine(),
        what
            + " may be any of these; name one by its IRI: "
            + String.join(" ", found.stream().map(Actors.Actor::iri).toList()));
  }
}
