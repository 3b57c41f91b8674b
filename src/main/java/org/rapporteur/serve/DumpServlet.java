package org.rapporteur.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.export.Dump;
import org.rapporteur.export.DumpFormat;
import org.rapporteur.store.GraphStore;

/** All of the data at once, as N-Quads, packed. */
final class DumpServlet extends HttpServlet {

  static final String PATH = "/dump.nq.gz";

  private static final long serialVersionUID = 1;

  private final transient GraphStore store;

  DumpServlet(GraphStore store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/gzip");
    try (GZIPOutputStream out = new GZIPOutputStream(response.getOutputStream())) {
      new Dump(store).write(DumpFormat.NQUADS, out);
    }
  }
}
