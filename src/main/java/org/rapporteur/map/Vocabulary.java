package org.rapporteur.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/** The terms of the graph contract: {@code ontology/diplomacy.ttl} says what each means. */
public final class Vocabulary {

  public static final String DIP = "https://w3id.org/rapporteur/diplomacy#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String OWL = "http://www.w3.org/2002/07/owl#";
  public static final String GEOSPARQL = "http://www.opengis.net/ont/geosparql#";
  public static final String WKT_LITERAL = GEOSPARQL + "wktLiteral";
  public static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** Prefixes in which graphs are written and queries may be asked. */
  public static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefix("dip", DIP)
          .setNsPrefix("schema", SCHEMA)
          .setNsPrefix("oa", OA)
          .setNsPrefix("skos", SKOS)
          .setNsPrefix("owl", OWL)
          .setNsPrefix("geo", GEO)
          .setNsPrefix("geosparql", GEOSPARQL)
          .setNsPrefix("rdf", RDF)
          .setNsPrefix("rdfs", RDFS)
          .setNsPrefix("xsd", XSD)
          .setNsPrefix("wd", WIKIDATA)
          .setNsPrefix("id", Iris.DEFAULT_BASE)
          .lock();

  // classes
  public static final Node PERSON = dip("Person");
  public static final Node STATE = dip("State");
  public static final Node ORGANIZATION = dip("Organization");
  public static final Node GROUP = dip("Group");
  public static final Node ROLE = dip("Role");
  public static final Node MEETING = dip("Meeting");
  public static final Node CALL = dip("Call");
  public static final Node VISIT = dip("Visit");
  public static final Node AGREEMENT = dip("Agreement");
  public static final Node STATEMENT = dip("Statement");
  public static final Node PLACE = dip("Place");
  public static final Node ARTICLE = dip("Article");
  public static final Node PASSAGE = dip("Passage");

  // articles and passages
  public static final Node HEADLINE = schema("headline");
  public static final Node DATE_PUBLISHED = schema("datePublished");
  public static final Node PUBLISHER = schema("publisher");
  public static final Node URL = schema("url");
  public static final Node ARTICLE_BODY = schema("articleBody");
  public static final Node SOURCE_FILE = dip("sourceFile");
  public static final Node SHA256 = dip("sha256");
  public static final Node START = node(OA + "start");
  public static final Node END = node(OA + "end");
  public static final Node EXACT = node(OA + "exact");
  public static final Node REFERS_TO = dip("refersTo");
  public static final Node LINKED_BY = dip("linkedBy");

  // any claim
  public static final Node IN_ARTICLE = dip("article");
  public static final Node EVIDENCE = dip("evidence");
  public static final Node RULE = dip("rule");
  public static final Node CONFIDENCE = dip("confidence");

  // statements
  public static final Node SPEAKER = dip("speaker");
  public static final Node ADDRESSEE = dip("addressee");
  public static final Node RELAYED_BY = dip("relayedBy");
  public static final Node ABOUT = dip("about");
  public static final Node CONTENT = dip("content");
  public static final Node MODE = dip("mode");
  public static final Node CUE = dip("cue");
  public static final Node NEGATED = dip("negated");
  public static final Node STANCE = dip("stance");
  public static final Node CONTENT_PASSAGE = dip("contentPassage");
  public static final Node SPEAKER_PASSAGE = dip("speakerPassage");
  public static final Node CUE_PASSAGE = dip("cuePassage");

  // events
  public static final Node PARTICIPANT = dip("participant");
  public static final Node HOST = dip("host");
  public static final Node VISITOR = dip("visitor");
  public static final Node LOCATION = dip("location");
  public static final Node DESTINATION = dip("destination");
  public static final Node DATE = dip("date");
  public static final Node START_DATE = dip("startDate");
  public static final Node END_DATE = dip("endDate");
  public static final Node DURATION = dip("duration");
  public static final Node FORMAT = dip("format");
  public static final Node STATUS = dip("status");
  public static final Node EARLIER_STATUS = dip("earlierStatus");
  public static final Node PART_OF = dip("partOf");
  public static final Node TOPIC = dip("topic");
  public static final Node SAME_EVENT_AS = dip("sameEventAs");

  // actors and places
  public static final Node MET_WITH = dip("metWith");
  public static final Node STATED = dip("stated");
  public static final Node HAS_ROLE = dip("hasRole");
  public static final Node PREF_LABEL = node(SKOS + "prefLabel");
  public static final Node ALT_LABEL = node(SKOS + "altLabel");
  public static final Node SAME_AS = node(OWL + "sameAs");
  public static final Node LATITUDE = node(GEO + "lat");
  public static final Node LONGITUDE = node(GEO + "long");
  public static final Node IN_STATE = dip("inState");
  public static final Node CONTAINED_IN = schema("containedInPlace");
  public static final Node HAS_GEOMETRY = node(GEOSPARQL + "hasGeometry");
  public static final Node AS_WKT = node(GEOSPARQL + "asWKT");

  // roles
  public static final Node TITLE = dip("title");
  public static final Node OFFICE = dip("office");
  public static final Node REPRESENTS = dip("represents");
  public static final Node TENSE = dip("tense");
  public static final Node OBSERVED_ON = dip("observedOn");

  // what people judged of claims
  public static final Node JUDGED = dip("judged");
  public static final Node JUDGED_PASSAGE = dip("judgedPassage");
  public static final Node ACCEPTED = dip("Accepted");
  public static final Node REJECTED = dip("Rejected");

  private Vocabulary() {}

  /** A term of our own ontology by its local name. */
  public static Node dip(String name) {
    return node(DIP + name);
  }

  private static Node schema(String name) {
    return node(SCHEMA + name);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
