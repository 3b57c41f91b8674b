package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.query.Actors;

/** Whom an address names: by key, by IRI or, as people write it into a form, by name. */
final class Who {

  private Who() {}

  /**
   * @throws PageException when the store knows none by that name, with those that may be meant
   */
  static Node named(Inquiry inquiry, String word) {
    Optional<Node> known = word.contains(" ") ? Optional.empty() : inquiry.one(inquiry.node(word));
    if (known.isPresent()) {
      return known.get();
    }
    List<Directory.Entry> found = Directory.of(inquiry).called(word);
    if (!found.isEmpty()) {
      return NodeFactory.createURI(found.get(0).thing().iri());
    }
    List<String> near = new Actors(inquiry.data()).near(word);
    throw new PageException(
        404,
        "Nobody is called that here",
        "The store knows no \""
            + word
            + "\""
            + (near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?"));
  }
}
