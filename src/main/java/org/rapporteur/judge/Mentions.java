package org.rapporteur.judge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.link.authority.Names;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.text.Span;

/** The passages of one article: where they are, and whom their words mean. */
final class Mentions {

  private static final String PASSAGE = "#char=";
  private static final Pattern CHARS = Pattern.compile(PASSAGE + "(\\d{1,9}),(\\d{1,9})$");

  private final DatasetGraph data;
  private final Node article;

  Mentions(DatasetGraph data, Node article) {
    this.data = data;
    this.article = article;
  }

  /** True for the IRI of words of an article. */
  static boolean isPassage(Node node) {
    return node.isURI() && node.getURI().contains(PASSAGE);
  }

  /** The article, and its graph, of the IRI of a passage. */
  static Node article(Node passage) {
    String iri = passage.getURI();
    return NodeFactory.createURI(iri.substring(0, iri.indexOf(PASSAGE)));
  }

  /** Where the words of a passage stand, as its IRI says; empty for what is none. */
  static Optional<Span> chars(Node passage) {
    Matcher chars = CHARS.matcher(passage.toString());
    return chars.find()
        ? Optional.of(new Span(Integer.parseInt(chars.group(1)), Integer.parseInt(chars.group(2))))
        : Optional.empty();
  }

  /** Whom the words of a passage were linked to, sorted. */
  List<Node> meant(Node passage) {
    return objects(passage, Vocabulary.REFERS_TO);
  }

  /** Other passages of the article whose words were linked to someone. */
  List<Node> others(Node meant, List<Node> passages) {
    List<Node> others = new ArrayList<>();
    data.find(article, Node.ANY, Vocabulary.REFERS_TO, meant)
        .forEachRemaining(q -> others.add(q.getSubject()));
    others.removeAll(passages);
    return others;
  }

  List<Node> objects(Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    data.find(article, subject, property, Node.ANY)
        .forEachRemaining(q -> objects.add(q.getObject()));
    objects.sort((one, other) -> one.toString().compareTo(other.toString()));
    return objects;
  }

  Span span(Node passage) {
    return new Span(number(passage, Vocabulary.START), number(passage, Vocabulary.END));
  }

  private int number(Node passage, Node property) {
    return Integer.parseInt(text(passage, property).orElse("0"));
  }

  private Optional<String> text(Node subject, Node property) {
    Iterator<Quad> found = data.find(article, subject, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  /** The words of a passage, "" when it is not in the data. */
  String words(Node passage) {
    return text(passage, Vocabulary.EXACT).orElse("");
  }

  /** Someone whom this article alone knows, by these words. */
  Node local(Node passage) {
    return NodeFactory.createURI(article.getURI() + "/actor/" + Names.slug(words(passage)));
  }
}
