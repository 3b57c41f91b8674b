package org.rapporteur.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/** Reads a store property by property, which is many times faster than claim by claim. */
final class ChronicleReader {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry e) -> e.when().earliest())
          .thenComparing(e -> e.source().iri())
          .thenComparing(e -> e.iri().length()) // statement/2 before statement/10
          .thenComparing(Entry::iri);

  private final DatasetGraph data;
  private final Map<Node, Draft> drafts = new HashMap<>();
  private final Map<Node, Source> sources = new HashMap<>();

  /** An entry that is being read; the first date of each property counts. */
  private static final class Draft {
    private final Node article;
    private final Map<Part, Set<Node>> parts = new EnumMap<>(Part.class);
    private final Map<Node, String> dates = new HashMap<>();
    private String kind = "";
    private String status = "";

    Draft(Node article) {
      this.article = article;
    }
  }

  ChronicleReader(DatasetGraph data) {
    this.data = data;
  }

  Chronicle read() {
    readClaims();
    readSources();
    Map<Node, Set<Node>> represented = new HashMap<>();
    each(Vocabulary.REPRESENTS, q -> add(represented, q.getSubject(), q.getObject()));
    Map<Node, Set<Node>> acting = new HashMap<>();
    each(
        Vocabulary.HAS_ROLE,
        q ->
            represented
                .getOrDefault(q.getObject(), Set.of())
                .forEach(s -> add(acting, q.getSubject(), s)));
    Set<Node> named = new TreeSet<>(Comparator.comparing(Node::toString));
    drafts.values().forEach(d -> d.parts.values().forEach(named::addAll));
    acting.values().forEach(named::addAll);
    Map<String, Entity> entities = new EntityReader(data).read(named);
    List<Entry> entries = new ArrayList<>();
    drafts.forEach((node, draft) -> entries.add(entry(node, draft, entities)));
    entries.sort(ORDER);
    return new Chronicle(entries, entities, states(acting, entities));
  }

  private static Map<Entity, Set<Entity>> states(
      Map<Node, Set<Node>> acting, Map<String, Entity> entities) {
    Map<Entity, Set<Entity>> states = new HashMap<>();
    acting.forEach(
        (person, nodes) -> {
          Entity one = entities.get(person.toString());
          for (Node node : nodes) {
            Entity state = entities.get(node.toString());
            if (one != null && state != null && state.isState()) {
              states
                  .computeIfAbsent(one, o -> new TreeSet<>(Comparator.comparing(Entity::iri)))
                  .add(state);
            }
          }
        });
    return states;
  }

  private void readClaims() {
    each(Vocabulary.STATUS, q -> draft(q).status = local(q.getObject()));
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.STATEMENT)
        .forEachRemaining(q -> draft(q).kind = Entry.STATEMENT);
    drafts.forEach((node, draft) -> draft.kind = draft.kind.isEmpty() ? kind(node) : draft.kind);
    for (Part part : Part.values()) {
      for (Node property : part.properties()) {
        each(
            property,
            q ->
                known(q)
                    .ifPresent(
                        d -> d.parts.computeIfAbsent(part, p -> sorted()).add(q.getObject())));
      }
    }
    for (Node property : List.of(Vocabulary.DATE, Vocabulary.START_DATE, Vocabulary.END_DATE)) {
      each(
          property,
          q -> known(q).ifPresent(d -> d.dates.merge(property, text(q), ChronicleReader::first)));
    }
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private Draft draft(Quad quad) {
    return drafts.computeIfAbsent(quad.getSubject(), s -> new Draft(quad.getGraph()));
  }

  private Optional<Draft> known(Quad quad) {
    return Optional.ofNullable(drafts.get(quad.getSubject()));
  }

  private String kind(Node event) {
    Set<String> kinds = new TreeSet<>();
    data.find(Node.ANY, event, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(
            q -> {
              if (q.getObject().toString().startsWith(Vocabulary.DIP)) {
                kinds.add(local(q.getObject()));
              }
            });
    return kinds.stream().findFirst().orElse("Event");
  }

  private void readSources() {
    Map<Node, String> headlines = new HashMap<>();
    Map<Node, String> published = new HashMap<>();
    each(Vocabulary.HEADLINE, q -> headlines.put(q.getSubject(), text(q)));
    each(Vocabulary.DATE_PUBLISHED, q -> published.put(q.getSubject(), text(q)));
    drafts.values().stream()
        .map(d -> d.article)
        .distinct()
        .forEach(
            a ->
                sources.put(
                    a,
                    new Source(
                        a.toString(),
                        headlines.getOrDefault(a, ""),
                        published.getOrDefault(a, ""))));
  }

  private Entry entry(Node node, Draft draft, Map<String, Entity> entities) {
    Source source = sources.get(draft.article);
    Map<Part, List<Entity>> parts = new EnumMap<>(Part.class);
    draft.parts.forEach(
        (part, nodes) ->
            parts.put(part, nodes.stream().map(n -> entities.get(n.toString())).toList()));
    return new Entry(node.toString(), source, draft.kind, draft.status, when(draft, source), parts);
  }

  private static When when(Draft draft, Source source) {
    String date = draft.dates.getOrDefault(Vocabulary.DATE, "");
    String start = draft.dates.getOrDefault(Vocabulary.START_DATE, date);
    String end = draft.dates.getOrDefault(Vocabulary.END_DATE, start);
    if (!start.isEmpty() || !end.isEmpty()) {
      return new When(start.isEmpty() ? end : start, end, true);
    }
    String published = source.published();
    return published.isEmpty() ? When.NEVER : new When(published, published, false);
  }

  private void each(Node property, Consumer<Quad> reading) {
    data.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(reading);
  }

  private static void add(Map<Node, Set<Node>> map, Node key, Node value) {
    map.computeIfAbsent(key, k -> sorted()).add(value);
  }

  private static Set<Node> sorted() {
    return new TreeSet<>(Comparator.comparing(Node::toString));
  }

  private static String text(Quad quad) {
    Node object = quad.getObject();
    return object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
  }

  /** The last part of a term of ours. */
  static String local(Node term) {
    String iri = term.toString();
    return iri.substring(iri.lastIndexOf('#') + 1);
  }
}
