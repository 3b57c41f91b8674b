package org.rapporteur.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;

/**
 * As many articles as wanted, from a few: each is one of the few with other people, states and
 * places in the parts, and other dates. A few people are in many articles and many in a few, as in
 * the news. The same number gives the same article always.
 *
 * <p>The texts stay, so that passages hold; labels are those of the others.
 */
final class ManyArticles {

  private static final int PEOPLE = 1200;
  private static final int DAYS = 12 * 365;
  private static final List<Node> VARIED =
      List.of(Vocabulary.PERSON, Vocabulary.STATE, Vocabulary.PLACE);
  private static final String[] FIRST = {
    "Ada", "Bela", "Cem", "Dina", "Emil", "Fatou", "Goran", "Hana", "Igor", "Jun", "Kofi", "Lena",
    "Mo", "Nia", "Omar", "Petra", "Quim", "Rosa", "Sven", "Tala"
  };
  private static final String[] LAST = {
    "Abate", "Brandt", "Costa", "Dube", "Eriksen", "Farah", "Gupta", "Haddad", "Ito", "Jansen",
    "Kaya", "Lopez", "Mbeki", "Novak", "Okafor", "Petrov", "Quiroga", "Rossi", "Sato", "Tanaka"
  };

  private final List<Graph> few = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** Whom the parts are given to, by class: each with what is said of it wherever it is named. */
  private final Map<Node, List<Node>> casts = new HashMap<>();

  private final Map<Node, Set<Triple>> said = new HashMap<>();

  /**
   * @param articles of a few articles, a named graph each
   */
  ManyArticles(DatasetGraph articles) {
    TreeMap<String, Graph> sorted = new TreeMap<>();
    articles.listGraphNodes().forEachRemaining(n -> sorted.put(n.getURI(), articles.getGraph(n)));
    sorted.forEach(
        (name, graph) -> {
          names.add(name);
          few.add(graph);
        });
    for (Node type : VARIED) {
      TreeSet<String> all = new TreeSet<>();
      few.forEach(
          g ->
              g.find(Node.ANY, RDF.type.asNode(), type)
                  .forEach(t -> all.add(t.getSubject().getURI())));
      casts.put(type, new ArrayList<>(all.stream().map(NodeFactory::createURI).toList()));
    }
    for (Graph graph : few) {
      for (List<Node> cast : casts.values()) {
        cast.forEach(n -> said.computeIfAbsent(n, s -> new HashSet<>()).addAll(naming(graph, n)));
      }
    }
    people();
  }

  private static List<Triple> naming(Graph graph, Node thing) {
    return graph
        .find(thing, Node.ANY, Node.ANY)
        .filterKeep(
            t ->
                !t.getPredicate().equals(Vocabulary.MET_WITH)
                    && !t.getPredicate().equals(Vocabulary.STATED)
                    && !t.getPredicate().equals(Vocabulary.HAS_ROLE))
        .toList();
  }

  private void people() {
    List<Node> cast = casts.get(Vocabulary.PERSON);
    for (int i = 0; cast.size() < PEOPLE; i++) {
      Node person = NodeFactory.createURI("https://w3id.org/rapporteur/id/Q9" + (100_000 + i));
      String number =
          i < FIRST.length * LAST.length ? "" : " " + (i / FIRST.length / LAST.length + 1);
      String name = FIRST[i % FIRST.length] + " " + LAST[i / FIRST.length % LAST.length] + number;
      said.put(
          person,
          Set.of(
              Triple.create(person, RDF.type.asNode(), Vocabulary.PERSON),
              Triple.create(person, Vocabulary.PREF_LABEL, NodeFactory.createLiteralString(name))));
      cast.add(person);
    }
  }

  ArticleGraph article(int number) {
    Random random = new Random(number);
    int which = number % few.size();
    Graph graph = few.get(which);
    String before = names.get(which);
    String after =
        before.substring(0, before.lastIndexOf('/') + 1) + "%012x".formatted(0xabcd0000L + number);
    Map<Node, Node> parts = parts(graph, random);
    long days = random.nextInt(DAYS) - DAYS / 2;
    Graph copy = GraphFactory.createDefaultGraph();
    Set<Node> onStage = new HashSet<>(parts.values());
    graph
        .find()
        .filterKeep(
            t -> !parts.containsKey(t.getSubject()) || !naming(graph, t.getSubject()).contains(t))
        .forEach(
            t ->
                copy.add(
                    Triple.create(
                        node(t.getSubject(), before, after, parts, days),
                        t.getPredicate(),
                        t.getPredicate().equals(Vocabulary.SHA256)
                            ? NodeFactory.createLiteralString(after)
                            : node(t.getObject(), before, after, parts, days))));
    onStage.forEach(n -> said.getOrDefault(n, Set.of()).forEach(copy::add));
    return new ArticleGraph(after, copy);
  }

  /** Each part goes to somebody else, no two to one. */
  private Map<Node, Node> parts(Graph graph, Random random) {
    Map<Node, Node> parts = new HashMap<>();
    for (Node type : VARIED) {
      List<Node> cast = casts.get(type);
      Set<Node> taken = new HashSet<>();
      for (Node part : cast) {
        if (graph.contains(part, RDF.type.asNode(), type)) {
          Node player;
          do {
            // the first of the cast are in most articles
            player = cast.get((int) (Math.pow(random.nextDouble(), 3) * cast.size()));
          } while (!taken.add(player));
          parts.put(part, player);
        }
      }
    }
    return parts;
  }

  private static Node node(
      Node node, String before, String after, Map<Node, Node> parts, long days) {
    if (parts.containsKey(node)) {
      return parts.get(node);
    }
    if (node.isURI() && node.getURI().startsWith(before)) {
      return NodeFactory.createURI(after + node.getURI().substring(before.length()));
    }
    if (node.isLiteral() && node.getLiteralDatatypeURI().startsWith(Vocabulary.XSD)) {
      String text = node.getLiteralLexicalForm();
      int digits = text.length();
      if (text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")
          && !node.getLiteralDatatypeURI().endsWith("string")
          && !node.getLiteralDatatypeURI().endsWith("integer")) {
        String whole = text + "0000-01-01".substring(digits);
        return NodeFactory.createLiteralDT(
            LocalDate.parse(whole).plusDays(days).toString().substring(0, digits),
            node.getLiteralDatatype());
      }
    }
    return node;
  }

  /** Puts the first so many into a store, some at a time. */
  void load(org.rapporteur.store.GraphStore store, int count, int atOnce) {
    for (int from = 0; from < count; from += atOnce) {
      int first = from;
      store.write(
          d -> {
            for (int i = first; i < Math.min(count, first + atOnce); i++) {
              ArticleGraph article = article(i);
              Node name = NodeFactory.createURI(article.iri());
              article.graph().find().forEach(t -> d.add(Quad.create(name, t)));
            }
          });
    }
  }
}
