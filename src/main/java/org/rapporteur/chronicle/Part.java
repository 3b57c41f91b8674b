package org.rapporteur.chronicle;

import java.util.List;
import org.apache.jena.graph.Node;
import org.rapporteur.map.Vocabulary;

/** What somebody, or a place, is to an entry. */
public enum Part {
  PARTICIPANT(Vocabulary.PARTICIPANT),
  HOST(Vocabulary.HOST),
  VISITOR(Vocabulary.VISITOR),
  /** Where it was, or where it went. */
  PLACE(Vocabulary.LOCATION, Vocabulary.DESTINATION),
  SPEAKER(Vocabulary.SPEAKER),
  ADDRESSEE(Vocabulary.ADDRESSEE),
  ABOUT(Vocabulary.ABOUT);

  private final List<Node> properties;

  Part(Node... properties) {
    this.properties = List.of(properties);
  }

  List<Node> properties() {
    return properties;
  }
}
