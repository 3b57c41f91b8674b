package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of an element: its text, broken at block elements and line breaks. */
final class Paragraphs implements NodeVisitor {

  private final List<String> done = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private Paragraphs() {}

  /** In order, none empty. */
  static List<String> of(Element element) {
    Paragraphs paragraphs = new Paragraphs();
    element.traverse(paragraphs);
    paragraphs.close();
    return paragraphs.done;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.append(text.getWholeText());
    } else if (breaks(node)) {
      close();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (breaks(node)) {
      close();
    }
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private void close() {
    String words = open.toString().replaceAll("[\\s\\p{Zs}\\p{Cntrl}]+", " ").strip();
    if (!words.isEmpty()) {
      done.add(words);
    }
    open.setLength(0);
  }
}
