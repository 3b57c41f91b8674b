package org.rapporteur.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.text.CodePointText;

/** The sentences of an article that its nodes rest on. */
final class Sentences {

  private static final Node[] EVIDENCE = {
    Vocabulary.EVIDENCE,
    Vocabulary.CONTENT_PASSAGE,
    Vocabulary.CUE_PASSAGE,
    Vocabulary.SPEAKER_PASSAGE
  };

  private final GraphReader reader;
  private final CodePointText body;

  Sentences(GraphReader reader, Node article) {
    this.reader = reader;
    this.body = reader.body(article);
  }

  /**
   * The sentence of a claim's evidence, of a passage itself, or of the first mention of an actor.
   *
   * @param focus what is at fault
   * @param value asked next, may be null
   * @return "" when none of them stands in the text
   */
  String of(Node focus, Node value) {
    return Stream.of(Optional.of(focus), Optional.ofNullable(value))
        .flatMap(Optional::stream)
        .flatMap(n -> passages(n).stream())
        .flatMap(p -> sentence(p).stream())
        .findFirst()
        .orElse("");
  }

  private List<Node> passages(Node node) {
    if (!node.isURI()) {
      return List.of();
    }
    List<Node> evidence = reader.anyOf(node, EVIDENCE);
    return evidence.isEmpty()
        ? Stream.concat(Stream.of(node), reader.with(Vocabulary.REFERS_TO, node).stream()).toList()
        : evidence;
  }

  private Optional<String> sentence(Node passage) {
    return reader
        .number(passage, Vocabulary.START)
        .flatMap(
            start ->
                reader
                    .number(passage, Vocabulary.END)
                    .filter(end -> body.holds(start, end) && start < end)
                    .map(end -> body.sentence(start, end)));
  }
}
