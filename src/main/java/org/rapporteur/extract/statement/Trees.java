package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sum of regression trees that gives log odds, as gradient boosting (Friedman 2001) makes it.
 *
 * @param base log odds to begin with
 */
record Trees(double base, List<Node> roots) {

  Trees {
    roots = List.copyOf(roots);
  }

  /** A leaf, or a question on one measure: below the limit to the left. */
  record Node(int measure, double limit, Node left, Node right, double value) {

    static Node leaf(double value) {
      return new Node(-1, 0, null, null, value);
    }

    static Node split(int measure, double limit, Node left, Node right) {
      return new Node(measure, limit, left, right, 0);
    }

    boolean isLeaf() {
      return measure < 0;
    }
  }

  double score(double[] measures) {
    double sum = base;
    for (Node root : roots) {
      Node at = root;
      while (!at.isLeaf()) {
        at = measures[at.measure()] < at.limit() ? at.left() : at.right();
      }
      sum += at.value();
    }
    return sum;
  }

  /** One tree as text: "measure<limit", then its left and its right side, or "=value". */
  static String write(Node node) {
    StringBuilder text = new StringBuilder();
    write(node, text);
    return text.toString();
  }

  private static void write(Node node, StringBuilder text) {
    if (node.isLeaf()) {
      text.append('=').append(String.format(Locale.ROOT, "%.4f", node.value()));
      return;
    }
    text.append(node.measure()).append('<').append(node.limit()).append(' ');
    write(node.left(), text);
    text.append(' ');
    write(node.right(), text);
  }

  /** The inverse of {@link #write(Node)}. */
  static Node read(String text) {
    return read(new ArrayList<>(List.of(text.split(" "))));
  }

  private static Node read(List<String> parts) {
    String part = parts.remove(0);
    if (part.startsWith("=")) {
      return Node.leaf(Double.parseDouble(part.substring(1)));
    }
    int sign = part.indexOf('<');
    int measure = Integer.parseInt(part.substring(0, sign));
    double limit = Double.parseDouble(part.substring(sign + 1));
    Node left = read(parts);
    return Node.split(measure, limit, left, read(parts));
  }
}
