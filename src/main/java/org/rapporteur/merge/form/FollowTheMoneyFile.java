package org.rapporteur.merge.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.store.RdfFile;
import org.rapporteur.store.StoreException;

/**
 * Entities of FollowTheMoney, one as JSON a line, with the terms of its own ontology. An entity is
 * named as OpenSanctions names it on the web. Lines of a change log that add an entity are read as
 * the entity.
 *
 * @param file gzipped or not
 */
record FollowTheMoneyFile(Path file) implements Form {

  private static final String TERMS = "https://w3id.org/ftm#";
  private static final String ENTITY = "https://www.opensanctions.org/entities/";
  private static final Pattern ID = Pattern.compile("[\\w.:-]+");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> REFERENCES = Words.of("ftm-references.txt");
  private static final Set<String> DATES = Words.of("ftm-dates.txt");

  @Override
  public void read(StreamRDF sink, RdfFile.Warnings warnings) {
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(IO.openFile(file.toString()), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          entity(json(line, number), number, sink);
        }
      }
    } catch (IOException | RuntimeIOException e) {
      throw new StoreException(
          file.toString(), number, "cannot be read (" + e.getMessage() + "); check the file", e);
    }
  }

  private JsonNode json(String line, int number) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw broken(number, "is no JSON: " + e.getOriginalMessage());
    }
  }

  private void entity(JsonNode json, int number, StreamRDF sink) {
    JsonNode entity = json.path("op").isTextual() ? json.path("entity") : json;
    String id = entity.path("id").asText("");
    String schema = entity.path("schema").asText("");
    if (!ID.matcher(id).matches() || !schema.matches("\\w+") || !entity.has("properties")) {
      throw broken(
          number,
          "is no entity of FollowTheMoney, which has an id, a schema and properties; if it is other"
              + " JSON, give --mapping FILE.rml.ttl");
    }
    if (json.path("op").asText("").startsWith("DEL")) {
      return;
    }
    Node subject = NodeFactory.createURI(ENTITY + id + "/");
    sink.triple(Triple.create(subject, RDF.type.asNode(), term(schema)));
    String caption = entity.path("caption").asText("");
    if (!caption.isEmpty()) {
      sink.triple(
          Triple.create(subject, RDFS.label.asNode(), NodeFactory.createLiteralString(caption)));
    }
    entity
        .path("datasets")
        .forEach(d -> sink.triple(Triple.create(subject, term("dataset"), text(d.asText()))));
    entity
        .path("properties")
        .properties()
        .forEach(p -> values(subject, p.getKey(), p.getValue(), sink));
  }

  private static void values(Node subject, String property, JsonNode values, StreamRDF sink) {
    if (property.matches("\\w+")) {
      values.forEach(v -> sink.triple(Triple.create(subject, term(property), value(property, v))));
    }
  }

  private static Node value(String property, JsonNode json) {
    JsonNode id = json.isObject() ? json.path("id") : json; // nested entities name their id
    String value = id.asText("");
    if (REFERENCES.contains(property) && ID.matcher(value).matches()) {
      return NodeFactory.createURI(ENTITY + value + "/");
    }
    if (DATES.contains(property) && DATE.matcher(value).matches()) {
      return NodeFactory.createLiteralDT(
          value,
          switch (value.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
          });
    }
    return text(value);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(TERMS + name);
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private StoreException broken(int line, String what) {
    return new StoreException(
        file.toString(),
        line,
        what + "; nothing of this file was taken: mend it and try again",
        null);
  }
}
