package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types of what can be reconciled: {@code types.tsv}. */
final class TypeTable {

  /**
   * @param id local name of the class
   * @param broader ids
   */
  record Type(String id, String name, List<String> broader) {
    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", id);
      json.put("name", name);
      return json;
    }
  }

  private final Map<String, Type> types = new LinkedHashMap<>();

  private TypeTable() {}

  static TypeTable bundled() {
    TypeTable table = new TypeTable();
    for (List<String> row : Tables.rows("types.tsv", 3)) {
      Type type = new Type(row.get(0), row.get(1), Tables.list(row.get(2)));
      table.types.put(type.id(), type);
    }
    return table;
  }

  List<Type> all() {
    return List.copyOf(types.values());
  }

  /** Of classes that things are of themselves. */
  List<Type> narrow() {
    return types.values().stream().filter(t -> !isBroader(t.id())).toList();
  }

  private boolean isBroader(String id) {
    return types.values().stream().anyMatch(t -> t.broader().contains(id) && !id.equals("Place"));
  }

  /** As it is, where it is not in the table. */
  Type type(String id) {
    return types.getOrDefault(id, new Type(id, id, List.of()));
  }

  /** The type and those that are broader. */
  List<String> withBroader(String id) {
    List<String> all = new ArrayList<>(List.of(id));
    all.addAll(type(id).broader());
    return all;
  }

  boolean is(String id, String wanted) {
    return withBroader(id).contains(wanted);
  }
}
