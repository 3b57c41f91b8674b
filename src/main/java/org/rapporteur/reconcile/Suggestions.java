package org.rapporteur.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.reconcile.EntityIndex.Entry;

/** What may be meant, while it is typed. */
record Suggestions(Reconciler reconciler) {

  private static final int PAGE = 10;

  Map<String, Object> entities(String prefix, int cursor, String type) {
    return reconciler.ask(
        m ->
            result(
                m
                    .index()
                    .identified(prefix)
                    .map(List::of)
                    .orElse(m.index().beginning(prefix))
                    .stream()
                    .filter(
                        e ->
                            type.isEmpty()
                                || e.types().stream().anyMatch(t -> m.types().is(t, type)))
                    .skip(cursor)
                    .limit(PAGE)
                    .map(e -> entity(m, e))
                    .toList()));
  }

  private static Map<String, Object> entity(Matching matching, Entry entry) {
    Map<String, Object> json = named(entry.id(), entry.name(), matching.description(entry));
    json.put("notable", entry.types().stream().map(t -> matching.types().type(t).json()).toList());
    return json;
  }

  Map<String, Object> types(String prefix, int cursor) {
    return result(
        page(reconciler.types().all(), prefix, cursor, t -> t.id() + " " + t.name()).stream()
            .map(TypeTable.Type::json)
            .toList());
  }

  Map<String, Object> properties(String prefix, int cursor) {
    return result(
        page(reconciler.properties().all(), prefix, cursor, p -> p.id() + " " + p.name()).stream()
            .map(PropertyTable.Property::json)
            .toList());
  }

  private static <T> List<T> page(
      List<T> all, String prefix, int cursor, Function<T, String> names) {
    String plain = " " + PlainNames.plain(prefix);
    return all.stream()
        .filter(t -> (" " + PlainNames.plain(names.apply(t))).contains(plain))
        .skip(cursor)
        .limit(PAGE)
        .toList();
  }

  static Map<String, Object> named(String id, String name, String description) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("name", name);
    if (!description.isEmpty()) {
      json.put("description", description);
    }
    return json;
  }

  private static Map<String, Object> result(List<Map<String, Object>> found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("result", found);
    return json;
  }
}
