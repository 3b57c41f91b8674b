package org.rapporteur.query;

import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * The functions of GeoSPARQL. They would add a quarter of a second to every start, so they wait
 * until a question names them.
 */
public final class Geography {

  /** Of Jena: tells its GeoSPARQL not to start by itself. */
  private static final String SKIP = "jena.geosparql.skip";

  private static final Pattern NAMED =
      Pattern.compile("(?i)geosparql|jena\\.apache\\.org/(function/)?spatial");

  private Geography() {}

  /** To be called before anything else of Jena is. */
  public static void await() {
    System.setProperty(SKIP, "true");
  }

  /** Loads them, unless they are there. */
  public static synchronized void load() {
    System.clearProperty(SKIP);
    ServiceLoader.load(JenaSubsystemLifecycle.class).stream()
        .filter(s -> s.type().getPackageName().contains("geosparql"))
        .forEach(s -> s.get().start());
  }

  static void loadFor(String sparql) {
    if (NAMED.matcher(sparql).find()) {
      load();
    }
  }
}
