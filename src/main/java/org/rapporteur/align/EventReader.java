package org.rapporteur.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.align.ReportedEvent.Kind;
import org.rapporteur.map.Vocabulary;

/** Takes events out of data: those of articles, and those that others list in the terms of SEM. */
final class EventReader {

  private static final Map<Node, Kind> KINDS =
      Map.of(
          Vocabulary.MEETING,
          Kind.MEETING,
          Vocabulary.CALL,
          Kind.CALL,
          Vocabulary.VISIT,
          Kind.VISIT,
          Vocabulary.AGREEMENT,
          Kind.AGREEMENT,
          sem("Event"),
          Kind.ANY);

  private static final Node[] PARTIES = {Vocabulary.PARTICIPANT, sem("hasActor")};
  private static final Node[] PLACES = {Vocabulary.LOCATION, sem("hasPlace")};
  private static final Node[] STARTS = {
    Vocabulary.DATE, Vocabulary.START_DATE, sem("hasTimeStamp"), sem("hasBeginTimeStamp")
  };
  private static final Node[] ENDS = {Vocabulary.END_DATE, sem("hasEndTimeStamp")};

  /** In days: how far ahead an undated plan may be, and how old what is undated may be. */
  private static final int AHEAD = 45;

  private static final int BEFORE_A_CHANGE = 14;
  private static final int NEWS = 7;

  private final DatasetGraph data;
  private final Surroundings around;
  private final Function<Node, Node> known;

  /**
   * @param known our own IRI of an actor or place, where another is known to mean the same
   */
  EventReader(DatasetGraph data, Surroundings around, Function<Node, Node> known) {
    this.data = data;
    this.around = around;
    this.known = known;
  }

  private static Node sem(String name) {
    return NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/" + name);
  }

  /** By IRI; an event of an unnamed kind comes in once. */
  List<ReportedEvent> all() {
    SortedMap<String, ReportedEvent> events = new TreeMap<>();
    KINDS.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            e ->
                data.find(Node.ANY, Node.ANY, RDF.type.asNode(), e.getKey())
                    .forEachRemaining(
                        q -> {
                          if (q.getSubject().isURI()) {
                            ReportedEvent event = event(q, e.getValue());
                            events.put(event.node().getURI(), event);
                          }
                        }));
    return new ArrayList<>(events.values());
  }

  private ReportedEvent event(Quad typed, Kind type) {
    Node source = typed.getGraph();
    Node node = typed.getSubject();
    Optional<String> format = value(source, node, Vocabulary.FORMAT).map(EventReader::local);
    boolean isCall = type == Kind.MEETING && format.filter(f -> !f.equals("InPerson")).isPresent();
    SortedSet<Node> parties = actors(source, node, PARTIES);
    SortedMap<Node, Set<Node>> acts = new TreeMap<>(Surroundings.ORDER);
    for (Node party : parties) {
      Set<Node> represented = represented(source, party);
      if (!represented.isEmpty()) {
        acts.put(party, represented);
      }
    }
    Optional<LocalDate> published = published(source);
    String status = value(source, node, Vocabulary.STATUS).map(EventReader::local).orElse("Held");
    return new ReportedEvent(
        node,
        source,
        isCall ? Kind.CALL : type,
        parties,
        actors(source, node, Vocabulary.VISITOR),
        acts,
        mapped(source, node, PLACES),
        days(source, node).or(() -> published.map(p -> open(p, status))),
        published,
        status,
        format,
        value(source, node, Vocabulary.DURATION).map(Node::getLiteralLexicalForm));
  }

  private SortedSet<Node> actors(Node source, Node event, Node... properties) {
    SortedSet<Node> actors = mapped(source, event, properties);
    actors.removeIf(around::isGroup);
    return actors;
  }

  private SortedSet<Node> mapped(Node source, Node subject, Node... properties) {
    SortedSet<Node> nodes = new TreeSet<>(Surroundings.ORDER);
    for (Node property : properties) {
      data.find(source, subject, property, Node.ANY)
          .forEachRemaining(q -> nodes.add(known.apply(q.getObject())));
    }
    return nodes;
  }

  /** By the roles that are present ones. */
  private Set<Node> represented(Node source, Node party) {
    SortedSet<Node> represented = new TreeSet<>(Surroundings.ORDER);
    data.find(source, party, Vocabulary.HAS_ROLE, Node.ANY)
        .forEachRemaining(
            q -> {
              Node role = q.getObject();
              boolean isPresent =
                  value(source, role, Vocabulary.TENSE)
                      .map(t -> local(t).equals("Present"))
                      .orElse(true);
              if (isPresent) {
                represented.addAll(mapped(source, role, Vocabulary.REPRESENTS));
              }
            });
    return represented;
  }

  private Optional<LocalDate> published(Node source) {
    return value(source, source, Vocabulary.DATE_PUBLISHED)
        .flatMap(d -> Days.of(d.getLiteralLexicalForm()))
        .filter(d -> d.grain() == Days.Grain.DAY)
        .map(Days::first);
  }

  private Optional<Days> days(Node source, Node event) {
    Optional<Days> start = date(source, event, STARTS);
    Optional<Days> end = date(source, event, ENDS);
    return start.isPresent() && end.isPresent()
        ? Days.between(start.get(), end.get())
        : start.or(() -> end);
  }

  private Optional<Days> date(Node source, Node event, Node... properties) {
    for (Node property : properties) {
      Optional<Days> found =
          value(source, event, property)
              .filter(Node::isLiteral)
              .flatMap(n -> Days.of(n.getLiteralLexicalForm()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What the date of an article leaves open: news is of the last days, or of the next weeks. */
  private static Days open(LocalDate published, String status) {
    LocalDate first = published;
    LocalDate last = published;
    switch (status) {
      case "Planned", "Proposed" -> last = published.plusDays(AHEAD);
      case "Postponed", "Cancelled" -> {
        first = published.minusDays(BEFORE_A_CHANGE);
        last = published.plusDays(AHEAD);
      }
      case "Denied" -> {
        first = published.minusDays(NEWS);
        last = published.plusDays(BEFORE_A_CHANGE);
      }
      default -> first = published.minusDays(NEWS);
    }
    return new Days(first, last, Days.Grain.OPEN);
  }

  private Optional<Node> value(Node source, Node subject, Node property) {
    Iterator<Quad> found = data.find(source, subject, property, Node.ANY);
    SortedSet<Node> values = new TreeSet<>(Surroundings.ORDER);
    found.forEachRemaining(q -> values.add(q.getObject()));
    return values.stream().findFirst();
  }

  private static String local(Node node) {
    String text = node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    return text.substring(text.lastIndexOf('#') + 1);
  }
}
