package org.rapporteur.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.rapporteur.reconcile.EntityIndex.Entry;

/** A few lines of HTML on one thing, to be shown in a frame of the client. */
record Preview(Matching matching) {

  private static final int VALUES = 3;

  /** A page of its own; empty when there is no such thing. */
  Optional<String> page(String id) {
    return matching
        .index()
        .entry(id)
        .map(
            e ->
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                    + text(e.name())
                    + "</title></head>\n<body style=\"font: 13px sans-serif; margin: 8px\">"
                    + body(e)
                    + "</body></html>\n");
  }

  /** For a flyout. */
  Optional<Map<String, Object>> flyout(String id) {
    return matching.index().entry(id).map(e -> Map.of("id", id, "html", body(e)));
  }

  private String body(Entry entry) {
    StringBuilder html = new StringBuilder();
    html.append("<p><strong>").append(text(entry.name())).append("</strong><br>");
    html.append(text(matching.description(entry))).append("</p><dl>");
    for (PropertyTable.Property property : matching.properties().all()) {
      List<Node> values = property.of(matching.data(), entry.node());
      if (!values.isEmpty()) {
        html.append("<dt>").append(text(property.name())).append("</dt>");
        values.stream()
            .limit(VALUES)
            .forEach(v -> html.append("<dd>").append(text(matching.words(v))).append("</dd>"));
      }
    }
    return html.append("</dl>").toString();
  }

  /** A few words on a type or property. */
  static Map<String, Object> flyout(String id, String name) {
    return Map.of("id", id, "html", "<p>" + text(name) + "</p>");
  }

  private static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
