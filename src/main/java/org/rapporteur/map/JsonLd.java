package org.rapporteur.map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * JSON-LD with a context of prefixes and one named graph for each article. Jena's own writer needs
 * the whole data set in memory; this one keeps an article.
 */
final class JsonLd implements GraphWriter.Sink {

  private final JsonGenerator json;

  JsonLd(OutputStream out) {
    try {
      json = new JsonFactory().createGenerator(out);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      for (Map.Entry<String, String> prefix :
          new TreeMap<>(Vocabulary.PREFIXES.getNsPrefixMap()).entrySet()) {
        json.writeStringField(prefix.getKey(), prefix.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("@graph");
    } catch (IOException e) {
      throw new MapException("the output cannot be written (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void write(ArticleGraph graph) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", graph.iri());
    json.writeArrayFieldStart("@graph");
    List<Triple> triples = SortedTriples.of(graph.graph());
    int start = 0;
    for (int i = 1; i <= triples.size(); i++) {
      if (i == triples.size()
          || !triples.get(i).getSubject().equals(triples.get(start).getSubject())) {
        node(triples.subList(start, i));
        start = i;
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void node(List<Triple> triples) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", triples.get(0).getSubject().getURI());
    Node open = null;
    for (Triple triple : triples) {
      if (!triple.getPredicate().equals(open)) {
        if (open != null) {
          json.writeEndArray();
        }
        open = triple.getPredicate();
        json.writeArrayFieldStart(open.equals(RDF.type.asNode()) ? "@type" : shortened(open));
      }
      value(open, triple.getObject());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void value(Node property, Node value) throws IOException {
    if (property.equals(RDF.type.asNode())) {
      json.writeString(shortened(value));
    } else if (value.isURI()) {
      json.writeStartObject();
      json.writeStringField("@id", value.getURI());
      json.writeEndObject();
    } else if (value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      json.writeString(value.getLiteralLexicalForm());
    } else {
      json.writeStartObject();
      json.writeStringField("@value", value.getLiteralLexicalForm());
      json.writeStringField("@type", shortened(value.getLiteralDatatypeURI()));
      json.writeEndObject();
    }
  }

  private static String shortened(Node term) {
    return shortened(term.getURI());
  }

  private static String shortened(String iri) {
    return Vocabulary.PREFIXES.shortForm(iri);
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
