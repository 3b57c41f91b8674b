package org.rapporteur.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reconcile.Protocol;

/** The reconciliation service over HTTP, for programs and pages of whatever site. */
final class ReconcileServlet extends HttpServlet {

  static final String PATH = "/reconcile";

  private static final long serialVersionUID = 1;

  /** For a preview, which is made to be shown in frames of others, and runs nothing. */
  private static final String FRAMED =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final transient Protocol protocol;

  ReconcileServlet(Protocol protocol) {
    this.protocol = protocol;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String address = request.getRequestURL().toString();
    String root = address.substring(0, address.length() - request.getRequestURI().length());
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Map<String, String> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    Protocol.Response answer = protocol.respond(root, PATH, path, parameters);
    response.setStatus(answer.status());
    response.setContentType(answer.mediaType());
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (answer.mediaType().startsWith("text/html")) {
      response.setHeader("Content-Security-Policy", FRAMED);
      response.setHeader("X-Frame-Options", null);
    }
    response.setContentLength(answer.content().length);
    response.getOutputStream().write(answer.content());
  }
}
