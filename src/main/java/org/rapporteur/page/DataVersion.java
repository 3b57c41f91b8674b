package org.rapporteur.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.rapporteur.map.Vocabulary;

/**
 * A name for the state of the data, to be cited: a digest of all articles' texts and of what people
 * judged, so that two stores of the same articles have the same. It does not tell versions of the
 * program apart; that is said beside it.
 */
final class DataVersion {

  private static final int DIGITS = 12;

  private DataVersion() {}

  static String of(Inquiry inquiry) {
    return inquiry.kept("version", () -> digest(inquiry));
  }

  private static String digest(Inquiry inquiry) {
    TreeSet<String> all = new TreeSet<>();
    inquiry
        .data()
        .find(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY)
        .forEachRemaining(q -> all.add(q.getGraph() + " " + q.getObject()));
    inquiry
        .data()
        .find(org.rapporteur.judge.Judgements.GRAPH, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(q -> all.add(q.toString()));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      all.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
