package org.rapporteur.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.rapporteur.map.Vocabulary;

/** The properties to match by and to fetch: {@code properties.tsv}. */
final class PropertyTable {

  private final Map<String, Property> properties = new LinkedHashMap<>();

  /**
   * @param types that have it
   * @param values type of its values, where they are entities
   * @param query for its values, as ?value of ?thing
   */
  record Property(
      String id, String name, List<String> types, Optional<String> values, Query query) {

    /** Sorted. */
    List<Node> of(DatasetGraph data, Node thing) {
      try (QueryExec exec =
          QueryExec.dataset(data).query(query).substitution("thing", thing).build()) {
        List<Node> found = new java.util.ArrayList<>();
        exec.select().forEachRemaining(row -> found.add(row.get(Var.alloc("value"))));
        found.sort(java.util.Comparator.comparing(Node::toString));
        return found;
      }
    }

    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", id);
      json.put("name", name);
      return json;
    }
  }

  private PropertyTable() {}

  static PropertyTable bundled() {
    PropertyTable table = new PropertyTable();
    for (List<String> row : Tables.rows("properties.tsv", 5)) {
      table.properties.put(
          row.get(0),
          new Property(
              row.get(0),
              row.get(1),
              Tables.list(row.get(2)),
              Tables.list(row.get(3)).stream().findFirst(),
              query(row.get(4))));
    }
    return table;
  }

  private static Query query(String path) {
    Query query = new Query();
    query.setPrefixMapping(new PrefixMappingImpl().setNsPrefixes(Vocabulary.PREFIXES));
    return QueryFactory.parse(
        query, "SELECT DISTINCT ?value { ?thing " + path + " ?value }", null, null);
  }

  List<Property> all() {
    return List.copyOf(properties.values());
  }

  Optional<Property> property(String id) {
    return Optional.ofNullable(properties.get(id));
  }
}
