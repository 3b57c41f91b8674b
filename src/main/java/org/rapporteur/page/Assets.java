package org.rapporteur.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Style, scripts and pictures that pages use, bundled with the program. */
public final class Assets {

  /** Below the root. */
  public static final String FOLDER = "assets/";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8");

  /** Of other projects, as their packages have them. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "lib/d3.js", "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js",
          "lib/codemirror.js", "/META-INF/resources/webjars/codemirror/5.65.19/lib/codemirror.js",
          "lib/codemirror.css", "/META-INF/resources/webjars/codemirror/5.65.19/lib/codemirror.css",
          "lib/sparql.js", "/META-INF/resources/webjars/codemirror/5.65.19/mode/sparql/sparql.js",
          "lib/show-hint.js",
              "/META-INF/resources/webjars/codemirror/5.65.19/addon/hint/show-hint.js",
          "lib/show-hint.css",
              "/META-INF/resources/webjars/codemirror/5.65.19/addon/hint/show-hint.css",
          "lib/matchbrackets.js",
              "/META-INF/resources/webjars/codemirror/5.65.19/addon/edit/matchbrackets.js");

  private Assets() {}

  /**
   * @param name below the folder
   * @return empty when there is none, or it is of no known type
   */
  public static Optional<Document> asset(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !name.matches("[\\w.-]+(/[\\w.-]+)*") || name.contains("..")) {
      return Optional.empty();
    }
    try (InputStream in =
        Assets.class.getResourceAsStream(LIBRARIES.getOrDefault(name, "assets/" + name))) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Document(200, type, in.readAllBytes(), Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
