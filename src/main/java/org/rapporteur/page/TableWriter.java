package org.rapporteur.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a page shows as CSV (RFC 4180) or JSON. */
final class TableWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TableWriter() {}

  /** The first table of a page, with a header; a named thing is two columns. */
  static String csv(View view) {
    if (view.tables().isEmpty()) {
      throw new PageException(404, "No table is here", "This page has no rows to take away.");
    }
    Table table = view.tables().get(0);
    StringBuilder out = new StringBuilder();
    List<Boolean> named = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      named.add(table.rows().stream().anyMatch(r -> r.get(column) instanceof Named));
    }
    List<Object> header = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      header.add(table.columns().get(i));
      if (named.get(i)) {
        header.add(table.columns().get(i) + "_iri");
      }
    }
    line(header, out);
    for (List<Object> row : table.rows()) {
      List<Object> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        Object cell = row.get(i);
        cells.add(cell);
        if (named.get(i)) {
          cells.add(cell instanceof Named thing ? thing.iri() : "");
        }
      }
      line(cells, out);
    }
    return out.toString();
  }

  private static void line(List<Object> cells, StringBuilder out) {
    out.append(cells.stream().map(TableWriter::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String cell(Object value) {
    String text = value.toString();
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** All tables of a page, with what is needed to cite them. */
  static String json(View view, Address address, String version, List<Asked> asked) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("title", view.title());
      json.writeStringField("address", "/" + address);
      json.writeStringField("dataVersion", version);
      if (view.subject().isPresent()) {
        json.writePOJOField("about", view.subject().get());
      }
      json.writeObjectFieldStart("tables");
      for (Table table : view.tables()) {
        json.writeArrayFieldStart(table.name());
        for (List<Object> row : table.rows()) {
          json.writeStartObject();
          for (int i = 0; i < row.size(); i++) {
            json.writePOJOField(table.columns().get(i), row.get(i));
          }
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writePOJOField("queries", asked);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }
}
