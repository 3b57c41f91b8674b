package org.rapporteur.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.text.CodePointText;

/**
 * Cuts every passage out of its article's text again, by Unicode code points, and counts those that
 * are what they say. Not safe to call from several threads.
 */
public final class PassageVerifier {

  private int articles;
  private int passages;

  /** Articles that were verified and are sound. */
  public int articles() {
    return articles;
  }

  /** Passages that were verified and are sound. */
  public int passages() {
    return passages;
  }

  /** The first thing that differs, in text order; empty when nothing does. */
  public Optional<Mismatch> verify(ArticleGraph article) {
    GraphReader reader = new GraphReader(article.graph());
    Node node = NodeFactory.createURI(article.iri());
    String file = reader.text(node, Vocabulary.SOURCE_FILE);
    String body = reader.text(node, Vocabulary.ARTICLE_BODY);
    String stated = reader.text(node, Vocabulary.SHA256);
    if (!sha256(body).equals(stated)) {
      return Optional.of(
          new Mismatch(article.iri(), file, Mismatch.Kind.TEXT, 0, 0, stated, sha256(body)));
    }
    CodePointText text = new CodePointText(body);
    List<Node> inOrder =
        reader.ofType(Vocabulary.PASSAGE).stream()
            .sorted(
                Comparator.comparingInt((Node p) -> position(reader, p, Vocabulary.START))
                    .thenComparingInt(p -> position(reader, p, Vocabulary.END)))
            .toList();
    for (Node passage : inOrder) {
      int start = position(reader, passage, Vocabulary.START);
      int end = position(reader, passage, Vocabulary.END);
      String exact = reader.text(passage, Vocabulary.EXACT);
      String found = text.holds(start, end) ? text.slice(start, end) : "";
      if (!found.equals(exact) || exact.isEmpty()) {
        return Optional.of(
            new Mismatch(article.iri(), file, Mismatch.Kind.PASSAGE, start, end, exact, found));
      }
      passages++;
    }
    articles++;
    return Optional.empty();
  }

  /** -1 where the graph gives none. */
  private static int position(GraphReader reader, Node passage, Node property) {
    return reader.number(passage, property).orElse(-1);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
