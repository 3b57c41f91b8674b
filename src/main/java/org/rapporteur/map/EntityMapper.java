package org.rapporteur.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.link.Entity;

/** Writes what an actor or place is, apart from what an article says of it. */
final class EntityMapper {

  /** About ten metres. */
  private static final int COORDINATE_DIGITS = 4;

  private static final RDFDatatype WKT = wkt();

  private final Iris iris;
  private final Triples triples;

  EntityMapper(Iris iris, Triples triples) {
    this.iris = iris;
    this.triples = triples;
  }

  private static RDFDatatype wkt() {
    RDFDatatype known = TypeMapper.getInstance().getTypeByName(Vocabulary.WKT_LITERAL);
    return known == null ? new BaseDatatype(Vocabulary.WKT_LITERAL) : known;
  }

  void map(Entity entity) {
    Node subject = iris.entity(entity);
    triples.type(subject, type(entity.type()));
    triples.text(subject, Vocabulary.PREF_LABEL, entity.label());
    entity.otherLabels().forEach(l -> triples.text(subject, Vocabulary.ALT_LABEL, l));
    entity
        .sameAs()
        .forEach(s -> triples.link(subject, Vocabulary.SAME_AS, NodeFactory.createURI(s)));
    boolean isPlace = entity.type() == Entity.Type.PLACE;
    if (entity.latitude() != null && entity.longitude() != null) {
      triples.decimal(subject, Vocabulary.LATITUDE, entity.latitude(), COORDINATE_DIGITS);
      triples.decimal(subject, Vocabulary.LONGITUDE, entity.longitude(), COORDINATE_DIGITS);
      if (isPlace) { // of a state a point would be no geometry
        point(subject, entity.latitude(), entity.longitude());
      }
    }
    if (isPlace) {
      entity.stateKey().ifPresent(k -> triples.link(subject, Vocabulary.IN_STATE, node(k)));
      entity.withinKey().ifPresent(k -> triples.link(subject, Vocabulary.CONTAINED_IN, node(k)));
    }
  }

  private Node node(String key) {
    return NodeFactory.createURI(iris.base() + key);
  }

  /** The same as a geometry of GeoSPARQL. */
  private void point(Node subject, double latitude, double longitude) {
    Node point = NodeFactory.createURI(subject.getURI() + "#point");
    triples.link(subject, Vocabulary.HAS_GEOMETRY, point);
    String wkt = "POINT(" + degrees(longitude) + " " + degrees(latitude) + ")";
    triples.typed(point, Vocabulary.AS_WKT, wkt, WKT);
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value)
        .setScale(COORDINATE_DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static Node type(Entity.Type type) {
    return switch (type) {
      case PERSON -> Vocabulary.PERSON;
      case STATE -> Vocabulary.STATE;
      case ORGANIZATION -> Vocabulary.ORGANIZATION;
      case GROUP -> Vocabulary.GROUP;
      case PLACE -> Vocabulary.PLACE;
    };
  }
}
