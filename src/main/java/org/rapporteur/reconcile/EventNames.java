package org.rapporteur.reconcile;

import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.map.Vocabulary;

/** What to call an event, which has no name of its own: kind, parties, place and date. */
record EventNames(DatasetGraph data) {

  String name(Node event, String kind) {
    String parties = names(event, Vocabulary.PARTICIPANT, " and ");
    String place = names(event, Vocabulary.LOCATION, ", ");
    String date = values(event, Vocabulary.DATE, Vocabulary.START_DATE);
    return kind
        + (parties.isEmpty() ? "" : " of " + parties)
        + (place.isEmpty() ? "" : " in " + place)
        + (date.isEmpty() ? "" : ", " + date);
  }

  private String names(Node event, Node property, String between) {
    TreeSet<String> names = new TreeSet<>();
    data.find(Node.ANY, event, property, Node.ANY)
        .forEachRemaining(q -> names.add(values(q.getObject(), Vocabulary.PREF_LABEL)));
    names.remove("");
    return String.join(between, names);
  }

  private String values(Node subject, Node... properties) {
    TreeSet<String> values = new TreeSet<>();
    for (Node property : properties) {
      data.find(Node.ANY, subject, property, Node.ANY)
          .forEachRemaining(
              q -> {
                if (q.getObject().isLiteral()) {
                  values.add(q.getObject().getLiteralLexicalForm());
                }
              });
    }
    return values.isEmpty() ? "" : values.first();
  }
}
