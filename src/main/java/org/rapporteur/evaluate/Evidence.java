package org.rapporteur.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.text.CodePointText;
import org.rapporteur.text.Span;

/** Sentences of an article, for people who read mistakes. */
public final class Evidence {

  private final GraphReader reader;
  private final CodePointText body;

  public Evidence(ArticleGraph article) {
    this.reader = new GraphReader(article.graph());
    this.body = reader.body(NodeFactory.createURI(article.iri()));
  }

  /** Of an article that is not there. */
  public static final Evidence NONE =
      new Evidence(
          new ArticleGraph("", org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph()));

  /** The sentence of a claim's first passage by one of those properties, "" when it has none. */
  public String of(Node claim, Node... properties) {
    return reader.anyOf(claim, properties).stream()
        .flatMap(p -> span(p).stream())
        .min(Comparator.naturalOrder())
        .map(s -> body.sentence(s.start(), s.end()))
        .orElse("");
  }

  /** Where a passage stands, in code points; empty when it does not stand in the text. */
  public Optional<Span> span(Node passage) {
    Optional<Integer> start = reader.number(passage, Vocabulary.START);
    Optional<Integer> end = reader.number(passage, Vocabulary.END);
    return start.isPresent() && end.isPresent() && body.holds(start.get(), end.get())
        ? Optional.of(new Span(start.get(), end.get()))
        : Optional.empty();
  }

  /** The first sentence with those words, else the words themselves. */
  public String around(String words) {
    return words.isEmpty() ? "" : body.sentenceWith(words).orElse(words);
  }

  /** The first sentence with one name of each list, else with one of the first, else "". */
  public String naming(List<String> names, List<String> others) {
    Optional<String> either = Optional.empty();
    for (String name : names) {
      for (String sentence : body.sentencesWith(name)) {
        if (others.stream().anyMatch(sentence::contains)) {
          return sentence;
        }
        either = either.isPresent() ? either : Optional.of(sentence);
      }
    }
    return either.orElse("");
  }
}
