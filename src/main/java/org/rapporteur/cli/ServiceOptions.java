package org.rapporteur.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.query.Services;
import picocli.CommandLine.Option;

/** {@code --allow-service}, the same for all commands that take it. */
final class ServiceOptions {

  @Option(
      names = "--allow-service",
      paramLabel = "URL[=URL]",
      description =
          "Endpoint that SERVICE in a query may ask; may be given several times, none if it is not"
              + " given. After =, one to ask in its place, as a mirror.")
  private List<String> allowed = new ArrayList<>();

  @Option(
      names = "--service-timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long such an endpoint is waited for. ${DEFAULT-VALUE} if none is given.")
  private int timeout;

  Services services() {
    if (allowed.isEmpty()) {
      return Services.none();
    }
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String given : allowed) {
      int mirror = given.indexOf("=http");
      addresses.put(
          mirror < 0 ? given : given.substring(0, mirror),
          mirror < 0 ? given : given.substring(mirror + 1));
    }
    return Services.of(addresses, Duration.ofSeconds(timeout));
  }
}
