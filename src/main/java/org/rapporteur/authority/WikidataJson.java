package org.rapporteur.authority;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The result of a Wikidata query as JSON: that of SPARQL 1.1, or the list of plain objects that the
 * query page offers.
 */
final class WikidataJson implements Reader {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void read(Path file, Gathering into) {
    try (BufferedReader in = FileKind.lines(file);
        JsonParser parser = JSON.getFactory().createParser(in)) {
      toRows(parser, file.toString());
      boolean isChecked = false;
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        QueryRow row = row(JSON.readTree(parser));
        if (!isChecked) {
          WikidataCsv.check(row.cells().keySet(), file.toString());
          isChecked = true;
        }
        row.into(into);
      }
    } catch (JsonParseException e) {
      throw new ImportException(
          file + ":" + e.getLocation().getLineNr(), "is no JSON (" + e.getOriginalMessage() + ")");
    } catch (IOException e) {
      throw FileKind.unreadable(file, e);
    }
  }

  /** Moves to the list of rows: the file itself, or what stands under "bindings". */
  private static void toRows(JsonParser parser, String file) throws IOException {
    boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
    while (!isList) {
      if (parser.nextToken() == null) {
        throw new ImportException(
            file, "is no result of a query: neither a list, nor with \"bindings\" as SPARQL has");
      }
      isList =
          parser.currentToken() == JsonToken.START_ARRAY && "bindings".equals(parser.currentName());
    }
  }

  private static QueryRow row(JsonNode object) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode value = field.getValue();
      cells.put(field.getKey(), value.path("value").asText(value.asText()));
    }
    return new QueryRow(cells);
  }
}
