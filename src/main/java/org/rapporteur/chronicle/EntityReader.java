package org.rapporteur.chronicle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/** Reads who and where those are that entries name. */
final class EntityReader {

  private final DatasetGraph data;
  private final Map<Node, Map<String, Integer>> labels = new HashMap<>();
  private final Map<Node, Set<String>> sameAs = new HashMap<>();
  private final Map<Node, Double> latitudes = new HashMap<>();
  private final Map<Node, Double> longitudes = new HashMap<>();
  private final Map<Node, String> inState = new HashMap<>();

  EntityReader(DatasetGraph data) {
    this.data = data;
  }

  /**
   * @param named sorted
   * @return by IRI, sorted; the states that places are in are among them
   */
  Map<String, Entity> read(Set<Node> named) {
    Set<Node> all = new TreeSet<>(Comparator.comparing(Node::toString));
    all.addAll(named);
    each(
        Vocabulary.IN_STATE,
        named,
        q -> {
          inState.merge(q.getSubject(), q.getObject().toString(), EntityReader::first);
          all.add(q.getObject());
        });
    each(
        Vocabulary.PREF_LABEL,
        all,
        q ->
            labels
                .computeIfAbsent(q.getSubject(), s -> new TreeMap<>())
                .merge(text(q), 1, Integer::sum));
    each(
        Vocabulary.SAME_AS,
        all,
        q ->
            sameAs
                .computeIfAbsent(q.getSubject(), s -> new TreeSet<>())
                .add(q.getObject().toString()));
    each(Vocabulary.LATITUDE, all, q -> degrees(latitudes, q));
    each(Vocabulary.LONGITUDE, all, q -> degrees(longitudes, q));
    Map<String, Entity> entities = new TreeMap<>();
    all.forEach(n -> entities.put(n.toString(), entity(n)));
    return entities;
  }

  private Entity entity(Node node) {
    Optional<Point> point =
        latitudes.containsKey(node) && longitudes.containsKey(node)
            ? Optional.of(new Point(latitudes.get(node), longitudes.get(node)))
            : Optional.empty();
    return new Entity(
        node.toString(),
        label(node),
        type(node),
        sameAs.getOrDefault(node, Set.of()).stream().toList(),
        point,
        Optional.ofNullable(inState.get(node)));
  }

  /** That of most articles; of several the first. */
  private String label(Node node) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> label : labels.getOrDefault(node, Map.of()).entrySet()) {
      if (label.getValue() > most) {
        most = label.getValue();
        best = label.getKey();
      }
    }
    return best.isEmpty() ? ChronicleReader.local(node).replaceAll(".*/", "") : best;
  }

  private String type(Node node) {
    Set<String> types = new TreeSet<>();
    data.find(Quad.unionGraph, node, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(
            q -> {
              if (q.getObject().toString().startsWith(Vocabulary.DIP)) {
                types.add(ChronicleReader.local(q.getObject()));
              }
            });
    return types.contains("State") ? "State" : types.stream().findFirst().orElse("");
  }

  private void each(Node property, Set<Node> wanted, Consumer<Quad> reading) {
    data.find(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            q -> {
              if (wanted.contains(q.getSubject())) {
                reading.accept(q);
              }
            });
  }

  private static void degrees(Map<Node, Double> map, Quad quad) {
    if (quad.getObject().isLiteral()
        && quad.getObject().getLiteralValue() instanceof Number number) {
      map.merge(quad.getSubject(), number.doubleValue(), Math::min);
    }
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String text(Quad quad) {
    return quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : "";
  }
}
