package org.rapporteur.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Lets pages of other sites read, as CORS says, but not write: a browser would do it for them. A
 * server for this machine alone takes writes at a name of this machine alone, so that no site can
 * give itself our address.
 */
final class SameOriginWrites implements Filter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean isLocal;

  SameOriginWrites(boolean isLocal) {
    this.isLocal = isLocal;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (!isReading(asked) && (isForeign(asked) || isLocal && !isOurName(asked))) {
      ((HttpServletResponse) response)
          .sendError(HttpServletResponse.SC_FORBIDDEN, "pages of other sites may only read");
      return;
    }
    next.doFilter(request, response);
  }

  private static boolean isOurName(HttpServletRequest asked) {
    String host = String.valueOf(asked.getHeader("Host"));
    return OURS.contains(host.replaceFirst(":\\d+$", ""));
  }

  private static boolean isReading(HttpServletRequest asked) {
    String path = asked.getRequestURI();
    return READING.contains(asked.getMethod())
        || path.endsWith("/sparql")
        || path.endsWith("/query")
        || path.startsWith(ReconcileServlet.PATH);
  }

  private static boolean isForeign(HttpServletRequest asked) {
    String origin = asked.getHeader("Origin");
    if (origin == null) {
      return false;
    }
    try {
      return !asked.getHeader("Host").equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return true; // "null" and the like
    }
  }
}
