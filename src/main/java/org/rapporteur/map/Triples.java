package org.rapporteur.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Collects triples; a missing value adds none. */
final class Triples {

  private final Graph graph = GraphFactory.createDefaultGraph();

  Graph graph() {
    return graph;
  }

  void type(Node subject, Node type) {
    link(subject, RDF.type.asNode(), type);
  }

  void link(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  void text(Node subject, Node property, String text) {
    if (text != null && !text.isEmpty()) {
      link(subject, property, NodeFactory.createLiteralString(text));
    }
  }

  void number(Node subject, Node property, int number) {
    typed(subject, property, Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /** In its canonical form, which TDB2 keeps: 0.9 and not 0.90. */
  void decimal(Node subject, Node property, double number, int digits) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
    typed(
        subject,
        property,
        (rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString(),
        XSDDatatype.XSDdecimal);
  }

  /** As a date, a month or a year, as precise as it is given. */
  void date(Node subject, Node property, String iso) {
    if (iso != null) {
      typed(
          subject,
          property,
          iso,
          switch (iso.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
          });
    }
  }

  void typed(Node subject, Node property, String form, RDFDatatype type) {
    if (form != null) {
      link(subject, property, NodeFactory.createLiteralDT(form, type));
    }
  }
}
