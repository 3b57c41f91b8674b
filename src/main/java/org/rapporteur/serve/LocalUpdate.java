package org.rapporteur.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;

/** SPARQL Update without LOAD, which would read files of this machine and reach out to others. */
final class LocalUpdate extends SPARQL_Update {

  @Override
  protected void execute(HttpAction action, InputStream input) {
    String update = text(input);
    try {
      for (Update operation : UpdateFactory.create(update, Syntax.syntaxARQ)) {
        if (operation instanceof UpdateLoad) {
          ServletOps.errorForbidden(
              "LOAD is not allowed here; use rapporteur load or rapporteur merge");
        }
      }
    } catch (QueryParseException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
    super.execute(action, new ByteArrayInputStream(update.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(InputStream input) {
    try {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
