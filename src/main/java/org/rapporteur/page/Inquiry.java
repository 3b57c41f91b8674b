package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.map.Vocabulary;

/**
 * What is asked of the data for one page, within one transaction. Remembers the queries, for they
 * are shown with the page.
 */
public final class Inquiry {

  /** Of a claim or a group, within its article. */
  private static final Pattern CLAIM = Pattern.compile("article/[^/]+/([^/]+)/([^/]+)");

  private final DatasetGraph data;
  private final long generation;
  private final Kept kept;
  private final Set<Asked> asked = new LinkedHashSet<>();
  private final Map<Node, String> names = new HashMap<>();

  /**
   * @param data as people judged it
   * @param generation of the store
   */
  Inquiry(DatasetGraph data, long generation, Kept kept) {
    this.data = data;
    this.generation = generation;
    this.kept = kept;
  }

  /** For what no query says better: single quads, whether a thing is there. */
  public DatasetGraph data() {
    return data;
  }

  /** How many times the store was written. */
  public long generation() {
    return generation;
  }

  /** A name for the state of the data, to be cited. */
  public String version() {
    return DataVersion.of(this);
  }

  /** IRIs as they stand in addresses. */
  public Things things() {
    return kept("things", () -> Things.of(data));
  }

  /**
   * The rows of a query of {@code queries/}.
   *
   * @param values by the variable they take the place of; which lines of the query are asked
   *     depends on which there are
   */
  public List<Row> rows(String query, Map<String, Node> values) {
    PageQuery text = PageQuery.named(query);
    return rows(text.question(), text.with(values));
  }

  /**
   * The rows of a query for each of some things; none when there are none of them.
   *
   * @param variable that takes each of them as its value
   */
  public List<Row> rowsOf(String query, String variable, Collection<Node> things) {
    if (things.isEmpty()) {
      return List.of();
    }
    PageQuery text = PageQuery.named(query);
    return rows(text.question(), text.among(variable, things));
  }

  private List<Row> rows(String question, Query query) {
    note(question, query.serialize());
    List<Row> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      RowSet answered = exec.select();
      answered.forEachRemaining(b -> rows.add(new Row(b.detach())));
    }
    return rows;
  }

  /** Shows a query with the page whose rows were kept. */
  public void show(String query, Map<String, Node> values) {
    PageQuery text = PageQuery.named(query);
    note(text.question(), text.with(values).serialize());
  }

  /** Shows a query with the page that was asked by other means. */
  void note(String question, String sparql) {
    asked.add(new Asked(question, sparql));
  }

  /** In the order they were asked in, each once. */
  List<Asked> asked() {
    return List.copyOf(asked);
  }

  /**
   * What is worked out of the whole store, made anew only when the store has changed. The queries
   * behind it are asked then; they are not shown with the page unless it notes them.
   *
   * @param name of the value, which is of one type always
   * @param making must not be changed by the page or its address
   */
  public <T> T kept(String name, Supplier<T> making) {
    return kept.get(generation, name, making);
  }

  /** What all articles tell in order of time, in memory. */
  public Chronicle chronicle() {
    return kept("chronicle", () -> Chronicle.of(data));
  }

  /** Whether anything is said of it. */
  public boolean knows(Node thing) {
    return data.find(Node.ANY, thing, Node.ANY, Node.ANY).hasNext();
  }

  /**
   * The IRI that stands for a thing: another than its own where people judged two to be one.
   *
   * @return empty when nothing is said of it
   */
  public Optional<Node> one(Node thing) {
    Iterator<Quad> found = data.find(Node.ANY, thing, Node.ANY, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getSubject()) : Optional.empty();
  }

  /** Local names of its types in our ontology: "Meeting", "Person", ... */
  public Set<String> types(Node thing) {
    Set<String> types = new LinkedHashSet<>();
    data.find(Node.ANY, thing, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(
            q -> {
              String type = q.getObject().toString();
              if (type.startsWith(Vocabulary.DIP)) {
                types.add(type.substring(Vocabulary.DIP.length()));
              }
            });
    return types;
  }

  /** One value of a property, whichever article says so. */
  public Optional<Node> value(Node thing, Node property) {
    Iterator<Quad> found = data.find(Node.ANY, thing, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /** Its text, "" where there is none. */
  public String text(Node thing, Node property) {
    return value(thing, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  /** A thing with its name; the last part of its IRI where it has none. */
  public Named named(Node thing) {
    return new Named(thing.toString(), names.computeIfAbsent(thing, this::name));
  }

  /** The same of a row's value. */
  public Optional<Named> named(Row row, String variable) {
    return row.node(variable).map(this::named);
  }

  private String name(Node thing) {
    for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.HEADLINE)) {
      String name = text(thing, property);
      if (!name.isBlank()) {
        return name;
      }
    }
    String iri = thing.toString();
    String key = things().key(iri);
    Matcher claim = CLAIM.matcher(key);
    return claim.matches() ? claim.group(1) + " " + claim.group(2) : key.isEmpty() ? iri : key;
  }

  /** The node that a key of an address stands for. */
  public Node node(String key) {
    return NodeFactory.createURI(things().iri(key));
  }
}
