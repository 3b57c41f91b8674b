package org.rapporteur.samples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/** What an article's graph says, in names instead of IRIs. */
record GraphFacts(List<Event> events, List<Statement> statements, List<Role> roles) {

  /** All names of an actor or place: labels, and the words that mean it in the article. */
  record Names(Set<String> all) {

    boolean any(Collection<String> wanted) {
      return wanted.stream().anyMatch(w -> all.stream().anyMatch(n -> NameMatch.same(w, n)));
    }

    @Override
    public String toString() {
      return all.isEmpty() ? "?" : all.iterator().next();
    }
  }

  /** An event of the graph. */
  record Event(
      String type,
      List<Names> parties,
      List<Names> visitors,
      List<Names> places,
      List<String> dates,
      String duration,
      String status) {

    @Override
    public String toString() {
      return type + " " + status + " " + parties + " at " + places + " on " + dates;
    }
  }

  /** A statement of the graph. */
  record Statement(String content, List<Names> speakers) {}

  /** A role of the graph. */
  record Role(List<Names> persons, String title, List<Names> represents) {}

  static GraphFacts of(Graph graph) {
    return new Reader(graph).facts();
  }

  private record Reader(Graph graph) {

    GraphFacts facts() {
      List<Event> events = new ArrayList<>();
      for (Node type :
          List.of(Vocabulary.MEETING, Vocabulary.CALL, Vocabulary.VISIT, Vocabulary.AGREEMENT)) {
        ofType(type).forEach(node -> events.add(event(type, node)));
      }
      return new GraphFacts(
          events,
          ofType(Vocabulary.STATEMENT)
              .map(s -> new Statement(text(s, Vocabulary.CONTENT), names(s, Vocabulary.SPEAKER)))
              .toList(),
          ofType(Vocabulary.ROLE).map(this::role).toList());
    }

    private Event event(Node type, Node node) {
      return new Event(
          type.getLocalName(),
          names(node, Vocabulary.PARTICIPANT),
          names(node, Vocabulary.VISITOR),
          names(node, Vocabulary.LOCATION),
          Stream.of(Vocabulary.DATE, Vocabulary.START_DATE)
              .flatMap(p -> objects(node, p))
              .map(Node::getLiteralLexicalForm)
              .toList(),
          text(node, Vocabulary.DURATION),
          objects(node, Vocabulary.STATUS).map(Node::getLocalName).findFirst().orElse(""));
    }

    private Role role(Node role) {
      List<Names> persons =
          graph.stream(Node.ANY, Vocabulary.HAS_ROLE, role)
              .map(t -> names(t.getSubject()))
              .toList();
      return new Role(persons, text(role, Vocabulary.TITLE), names(role, Vocabulary.REPRESENTS));
    }

    private Stream<Node> ofType(Node type) {
      return graph.stream(Node.ANY, RDF.type.asNode(), type)
          .map(t -> t.getSubject())
          .sorted((a, b) -> a.getURI().compareTo(b.getURI()));
    }

    private Stream<Node> objects(Node subject, Node property) {
      return graph.stream(subject, property, Node.ANY).map(t -> t.getObject());
    }

    private String text(Node subject, Node property) {
      return objects(subject, property).map(Node::getLiteralLexicalForm).findFirst().orElse("");
    }

    private List<Names> names(Node subject, Node property) {
      return objects(subject, property).map(this::names).toList();
    }

    private Names names(Node actor) {
      Set<String> names = new TreeSet<>();
      Stream.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)
          .flatMap(p -> objects(actor, p))
          .forEach(label -> names.add(label.getLiteralLexicalForm()));
      graph.stream(Node.ANY, Vocabulary.REFERS_TO, actor)
          .map(t -> text(t.getSubject(), Vocabulary.EXACT))
          .forEach(names::add);
      return new Names(names);
    }
  }

  /** Words in lower case. */
  static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
