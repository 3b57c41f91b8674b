package org.rapporteur.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Network;
import org.rapporteur.chronicle.Tie;
import org.rapporteur.map.Vocabulary;

/**
 * A network in GraphML, as Gephi, Cytoscape, yEd and NetworkX read it.
 *
 * @param chronicle that the network was drawn from
 */
public record GraphMl(Chronicle chronicle) {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String SCHEMA = NAMESPACE + "/1.0/graphml.xsd";
  private static final String GEONAMES = "https://sws.geonames.org/";

  /** What XML 1.0 cannot hold. */
  private static final String FORBIDDEN =
      "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  /** Attributes of nodes, then of edges, each with its type. */
  private static final List<List<String>> KEYS =
      List.of(
          List.of("node", "label", "string"),
          List.of("node", "type", "string"),
          List.of("node", "wikidata", "string"),
          List.of("node", "geonames", "string"),
          List.of("node", "states", "string"),
          List.of("node", "ties", "int"),
          List.of("edge", "kind", "string"),
          List.of("edge", "weight", "double"),
          List.of("edge", "count", "int"),
          List.of("edge", "first", "string"),
          List.of("edge", "last", "string"),
          List.of("edge", "claims", "string"));

  /**
   * Writes it.
   *
   * @param out left open
   * @throws ExportException when it takes no more
   */
  public void write(Network network, OutputStream out) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      line(xml);
      start(xml);
      for (Map.Entry<Entity, Integer> actor : network.weights().entrySet()) {
        node(xml, actor.getKey(), actor.getValue());
      }
      int number = 0;
      for (Tie tie : network.ties()) {
        edge(xml, tie, ++number);
      }
      xml.writeEndElement();
      line(xml);
      xml.writeEndElement();
      line(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new ExportException(e);
    }
  }

  private static void start(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.writeAttribute(
        "xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "schemaLocation",
        NAMESPACE + " " + SCHEMA);
    line(xml);
    for (List<String> key : KEYS) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", id(key.get(0), key.get(1)));
      xml.writeAttribute("for", key.get(0));
      xml.writeAttribute("attr.name", key.get(1));
      xml.writeAttribute("attr.type", key.get(2));
      line(xml);
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "actors");
    xml.writeAttribute("edgedefault", "undirected");
    line(xml);
  }

  private static String id(String of, String name) {
    return of.charAt(0) + "_" + name;
  }

  private void node(XMLStreamWriter xml, Entity actor, int ties) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", actor.iri());
    data(xml, "node", "label", actor.label());
    data(xml, "node", "type", actor.type());
    data(xml, "node", "wikidata", actor.identifier(Vocabulary.WIKIDATA).orElse(""));
    data(xml, "node", "geonames", actor.identifier(GEONAMES).orElse(""));
    data(
        xml,
        "node",
        "states",
        chronicle.states(actor).stream().map(Entity::label).collect(Collectors.joining("; ")));
    data(xml, "node", "ties", Integer.toString(ties));
    xml.writeEndElement();
    line(xml);
  }

  private static void edge(XMLStreamWriter xml, Tie tie, int number) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", "e" + number);
    xml.writeAttribute("source", tie.from().iri());
    xml.writeAttribute("target", tie.to().iri());
    if (tie.isDirected()) {
      xml.writeAttribute("directed", "true");
    }
    data(xml, "edge", "kind", tie.kind());
    data(xml, "edge", "weight", tie.count() + ".0");
    data(xml, "edge", "count", Integer.toString(tie.count()));
    data(xml, "edge", "first", tie.first());
    data(xml, "edge", "last", tie.last());
    data(
        xml,
        "edge",
        "claims",
        tie.entries().stream().map(e -> e.iri()).collect(Collectors.joining(" ")));
    xml.writeEndElement();
    line(xml);
  }

  private static void data(XMLStreamWriter xml, String of, String name, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", id(of, name));
      xml.writeCharacters(value.replaceAll(FORBIDDEN, ""));
      xml.writeEndElement();
    }
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
