package org.rapporteur.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.link.authority.Office;

/** Which properties and classes of others speak for or against identity: {@code evidence.tsv}. */
final class EvidenceTable {

  private static final String FILE = "evidence.tsv";
  private static final String SCHEMA = "http://schema.org/";
  private static final String SCHEMA_TOO = "https://schema.org/";

  /** What a property tells. */
  enum Role {
    NAME,
    TYPE,
    STATE,
    OFFICE,
    HELD,
    POST,
    START,
    END,
    BORN,
    DIED,
    LATITUDE,
    LONGITUDE,
    POINT,
    LICENCE
  }

  private final Map<Role, Set<String>> properties = new EnumMap<>(Role.class);
  private final Set<Office> single = EnumSet.noneOf(Office.class);
  private final Map<String, Kind> classes = new HashMap<>();

  /** Properties of {@code held} that lead from the holding to the person. */
  private final Set<String> inward = new TreeSet<>();

  private EvidenceTable() {}

  static EvidenceTable bundled() {
    EvidenceTable table = new EvidenceTable();
    Tsv.read(FILE, table::add);
    return table;
  }

  private void add(String[] fields, int line) {
    if (fields[0].equals("single")) {
      single.add(office(fields[2], line));
      return;
    }
    for (String iri : forms(fields[2])) {
      if (fields[0].equals("class")) {
        Kind kind =
            Kind.of(fields[1])
                .orElseThrow(
                    () -> new MergeException(FILE, line, "\"" + fields[1] + "\" is no kind"));
        classes.put(iri, kind);
      } else {
        properties.computeIfAbsent(role(fields[0], line), r -> new TreeSet<>()).add(iri);
        if (fields[1].equals("in")) {
          inward.add(iri);
        }
      }
    }
  }

  private static Role role(String word, int line) {
    try {
      return Role.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new MergeException(FILE, line, "\"" + word + "\" is no kind of evidence");
    }
  }

  private static Office office(String word, int line) {
    try {
      return Office.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new MergeException(FILE, line, "\"" + word + "\" is no class of office");
    }
  }

  /** Offices that one person holds at a time. */
  Set<Office> single() {
    return single;
  }

  private static List<String> forms(String iri) {
    return iri.startsWith(SCHEMA)
        ? List.of(iri, SCHEMA_TOO + iri.substring(SCHEMA.length()))
        : List.of(iri);
  }

  boolean is(Role role, Node property) {
    return properties.getOrDefault(role, Set.of()).contains(property.getURI());
  }

  List<Node> properties(Role role) {
    List<Node> nodes = new ArrayList<>();
    properties.getOrDefault(role, Set.of()).forEach(p -> nodes.add(NodeFactory.createURI(p)));
    return nodes;
  }

  boolean isInward(Node property) {
    return inward.contains(property.getURI());
  }

  /** What an instance of that class is, where that matters here. */
  Optional<Kind> kind(Node type) {
    return type.isURI() ? Optional.ofNullable(classes.get(type.getURI())) : Optional.empty();
  }

  List<Node> classes() {
    return classes.keySet().stream().sorted().map(NodeFactory::createURI).toList();
  }
}
