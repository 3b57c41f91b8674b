package org.rapporteur.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.UserStore;

/** Who may change data: a file of users as Fuseki takes it, {@code user: MD5:...} on a line. */
final class Passwords {

  /** The realm of Fuseki, which browsers show. */
  private static final String REALM = "Rapporteur";

  private static final Pattern LINE = Pattern.compile("\\s*(#.*)?|[^:=\\s]+\\s*[:=]\\s*\\S.*");

  private Passwords() {}

  /**
   * Asks for a user and a password at some paths.
   *
   * @throws ServeException when the file cannot be read or is no such file
   */
  static ConstraintSecurityHandler at(Path file, int port, List<String> paths) {
    check(file, port);
    UserStore users = JettySecurityLib.makeUserStore(file.toString());
    ConstraintSecurityHandler handler =
        JettySecurityLib.makeSecurityHandler(REALM, users, AuthScheme.BASIC);
    handler.addBean(users, true); // it watches the file, and must stop with the server
    paths.forEach(p -> JettySecurityLib.addPathConstraint(handler, p));
    return handler;
  }

  private static void check(Path file, int port) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        if (!LINE.matcher(lines.get(i)).matches()) {
          throw new ServeException(
              port,
              file + ", line " + (i + 1) + ": write \"USER: MD5:HASH\" or \"USER: PASSWORD\"",
              null);
        }
      }
      if (lines.stream().allMatch(l -> l.isBlank() || l.strip().startsWith("#"))) {
        throw new ServeException(port, file + " names no user, so that nobody could log in", null);
      }
    } catch (IOException e) {
      throw new ServeException(
          port, "the passwords cannot be read (" + e + "); check the name of the file", e);
    }
  }
}
