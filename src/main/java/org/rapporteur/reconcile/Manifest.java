package org.rapporteur.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.map.Iris;
import org.rapporteur.map.Vocabulary;

/**
 * What the service is and where its parts are, as section 4 of the specification has it
 * (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/).
 */
final class Manifest {

  private static final int WIDTH = 430;
  private static final int HEIGHT = 300;

  private Manifest() {}

  /**
   * @param root of the server, without a slash at its end
   * @param path of the service
   */
  static Map<String, Object> of(Reconciler reconciler, String root, String path) {
    String service = root + path;
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("versions", List.of("0.1", "0.2"));
    json.put("name", "Diplomacy in the news (Rapporteur)");
    json.put("identifierSpace", Iris.DEFAULT_BASE);
    json.put("schemaSpace", Vocabulary.DIP);
    json.put("documentation", root + "/ontology");
    json.put("view", Map.of("url", root + "/thing/{{id}}"));
    json.put("defaultTypes", reconciler.types().all().stream().map(TypeTable.Type::json).toList());
    Map<String, Object> suggest = new LinkedHashMap<>();
    for (String kind : List.of("entity", "property", "type")) {
      Map<String, Object> part = part(service, "/suggest/" + kind);
      part.put("flyout_service_url", service);
      part.put("flyout_service_path", "/flyout/" + kind + "?id=${id}");
      suggest.put(kind, part);
    }
    json.put("suggest", suggest);
    Map<String, Object> preview = new LinkedHashMap<>();
    preview.put("url", service + "/preview?id={{id}}");
    preview.put("width", WIDTH);
    preview.put("height", HEIGHT);
    json.put("preview", preview);
    Map<String, Object> limit = new LinkedHashMap<>();
    limit.put("name", "limit");
    limit.put("label", "Limit");
    limit.put("type", "number");
    limit.put("default", 0);
    limit.put("help_text", "Maximum number of values to return per row (0 for no limit)");
    Map<String, Object> extend = new LinkedHashMap<>();
    extend.put("propose_properties", part(service, "/properties"));
    extend.put("property_settings", List.of(limit));
    json.put("extend", extend);
    return json;
  }

  private static Map<String, Object> part(String service, String path) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("service_url", service);
    part.put("service_path", path);
    return part;
  }
}
