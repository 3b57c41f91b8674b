package org.rapporteur.serve;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Fuseki's own pages at {@code /fuseki/}: they ask for all they need below the path they are at, so
 * all of Fuseki is there too, as it is at the root.
 */
final class FusekiPath extends Handler.Wrapper {

  static final String PATH = "/fuseki";

  /** Set on a request that came this way. */
  static final String ATTRIBUTE = "org.rapporteur.fuseki";

  FusekiPath(Handler fuseki) {
    super(fuseki);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpURI address = request.getHttpURI();
    String path = address.getPath();
    if (path.equals(PATH)) {
      Response.sendRedirect(request, response, callback, PATH + "/");
      return true;
    }
    if (!path.startsWith(PATH + "/")) {
      return super.handle(request, response, callback);
    }
    request.setAttribute(ATTRIBUTE, true);
    HttpURI inner = HttpURI.build(address).path(path.substring(PATH.length()));
    return super.handle(Request.serveAs(request, inner), response, callback);
  }
}
