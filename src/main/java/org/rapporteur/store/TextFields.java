package org.rapporteur.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.rapporteur.map.Vocabulary;

/** Which words are indexed, and under which field of the index. */
final class TextFields {

  /** Searched when a query names no property. */
  private static final String NAME = "name";

  static final List<Node> PROPERTIES =
      List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL, Vocabulary.HEADLINE, Vocabulary.CONTENT);

  private TextFields() {}

  static EntityDefinition definition() {
    EntityDefinition fields = new EntityDefinition("uri", NAME, Vocabulary.PREF_LABEL);
    fields.set(NAME, Vocabulary.ALT_LABEL);
    fields.set("headline", Vocabulary.HEADLINE);
    fields.set("content", Vocabulary.CONTENT);
    fields.setGraphField("graph");
    fields.setUidField("uid"); // without it nothing is ever taken out of the index
    return fields;
  }
}
