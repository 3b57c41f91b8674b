package org.rapporteur.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.link.authority.Names;
import org.rapporteur.map.Vocabulary;

/** Who acts in the data, where they lie, and in what words the articles name them. */
public final class Actors {

  private static final List<Node> TYPES =
      List.of(
          Vocabulary.PERSON,
          Vocabulary.STATE,
          Vocabulary.ORGANIZATION,
          Vocabulary.GROUP,
          Vocabulary.PLACE);

  private final DatasetGraph data;

  /**
   * @param data within a transaction
   */
  public Actors(DatasetGraph data) {
    this.data = data;
  }

  /**
   * An actor or place.
   *
   * @param type "Person", "State", ...
   * @param mentions how often articles name it, by whatever words
   */
  public record Actor(String iri, String label, String type, int mentions, int articles) {}

  /**
   * Words of an article that mean someone.
   *
   * @param iri of the passage
   * @param start code points before it in the text
   */
  public record Mention(
      String iri, String article, String headline, String date, int start, String words) {}

  /** All, the most often named first. */
  public List<Actor> all() {
    Map<Node, Actor> found = new TreeMap<>(Comparator.comparing(Node::toString));
    for (Node type : TYPES) {
      data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type)
          .forEachRemaining(
              q -> found.computeIfAbsent(q.getSubject(), n -> actor(n, type.getLocalName())));
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt((Actor a) -> -a.mentions()).thenComparing(Actor::iri))
        .toList();
  }

  /** Those with all these words in one of their names. */
  public List<Actor> search(String words) {
    Set<String> wanted = Set.copyOf(Names.words(words));
    return all().stream()
        .filter(
            a ->
                names(NodeFactory.createURI(a.iri())).stream()
                    .anyMatch(n -> Names.words(n).containsAll(wanted)))
        .toList();
  }

  /**
   * Those that a user may mean.
   *
   * @param word an IRI, of other people's data too, an id or a name
   * @return none when nobody is meant, several when it may be any of these
   */
  public List<Actor> named(String word) {
    String full = Vocabulary.PREFIXES.expandPrefix(word);
    if (full.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
      Node iri = NodeFactory.createURI(full);
      if (any(iri, Node.ANY).hasNext()) {
        return List.of(actor(iri));
      }
    }
    return new EntityNames(data).find(word).stream().map(this::actor).toList();
  }

  /** Names like that word. */
  public List<String> near(String word) {
    return new EntityNames(data).near(word);
  }

  public Actor actor(Node node) {
    Iterator<Quad> types = any(node, RDF.type.asNode());
    String type = "";
    while (types.hasNext()) {
      Node found = types.next().getObject();
      type = TYPES.contains(found) ? found.getLocalName() : type;
    }
    return actor(node, type);
  }

  private Actor actor(Node node, String type) {
    Set<String> articles = new TreeSet<>();
    int mentions = 0;
    Iterator<Quad> passages = data.find(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, node);
    while (passages.hasNext()) {
      articles.add(passages.next().getGraph().toString());
      mentions++;
    }
    return new Actor(node.toString(), label(node), type, mentions, articles.size());
  }

  private String label(Node node) {
    Iterator<Quad> labels = any(node, Vocabulary.PREF_LABEL);
    return labels.hasNext() ? labels.next().getObject().getLiteralLexicalForm() : "";
  }

  /** The preferred name and the others, sorted. */
  public List<String> names(Node node) {
    Set<String> names = new TreeSet<>();
    for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
      any(node, property).forEachRemaining(q -> names.add(q.getObject().getLiteralLexicalForm()));
    }
    return List.copyOf(names);
  }

  /** IRIs of the same elsewhere, sorted. */
  public List<String> sameAs(Node node) {
    Set<String> same = new TreeSet<>();
    any(node, Vocabulary.SAME_AS).forEachRemaining(q -> same.add(q.getObject().toString()));
    return List.copyOf(same);
  }

  /** By date, article and place in the text. */
  public List<Mention> mentions(Node node) {
    List<Mention> mentions = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, node)
        .forEachRemaining(q -> mentions.add(mention(q.getGraph(), q.getSubject())));
    mentions.sort(
        Comparator.comparing(Mention::date)
            .thenComparing(Mention::article)
            .thenComparingInt(Mention::start));
    return mentions;
  }

  Mention mention(Node article, Node passage) {
    return new Mention(
        passage.toString(),
        article.toString(),
        text(article, Vocabulary.HEADLINE),
        text(article, Vocabulary.DATE_PUBLISHED),
        Integer.parseInt(text(passage, Vocabulary.START)),
        text(passage, Vocabulary.EXACT));
  }

  private String text(Node subject, Node property) {
    Iterator<Quad> found = any(subject, property);
    return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
  }

  private Iterator<Quad> any(Node subject, Node property) {
    return data.find(Node.ANY, subject, property, Node.ANY);
  }
}
