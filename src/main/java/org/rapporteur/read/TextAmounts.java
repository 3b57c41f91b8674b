package org.rapporteur.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, counted in one walk (pages may nest deeply). */
final class TextAmounts implements NodeVisitor {

  /** Counts of one element, all below it included. */
  private static final class Amount {
    private int characters;
    private int linked;
    private int commas;
    private boolean hasBlocks;
  }

  private static final Amount NOTHING = new Amount();

  private final Map<Element, Amount> amounts = new IdentityHashMap<>();
  private final Deque<Amount> open = new ArrayDeque<>();
  private int links;

  private TextAmounts() {}

  static TextAmounts of(Element root) {
    TextAmounts amounts = new TextAmounts();
    root.traverse(amounts);
    return amounts;
  }

  int characters(Element element) {
    return amount(element).characters;
  }

  int commas(Element element) {
    return amount(element).commas;
  }

  /** True when a block element stands in it. */
  boolean hasBlocks(Element element) {
    return amount(element).hasBlocks;
  }

  /** Share of an element's text that is inside links, 0 to 1. */
  double linkDensity(Element element) {
    Amount amount = amount(element);
    return amount.characters == 0 ? 0 : (double) amount.linked / amount.characters;
  }

  private Amount amount(Element element) {
    return amounts.getOrDefault(element, NOTHING);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      open.push(amounts.computeIfAbsent(element, e -> new Amount()));
      links += element.normalName().equals("a") ? 1 : 0;
    } else if (node instanceof TextNode text && !open.isEmpty()) {
      String words = text.text().strip();
      open.peek().characters += words.length();
      open.peek().linked += links > 0 ? words.length() : 0;
      open.peek().commas += (int) words.chars().filter(c -> c == ',' || c == '，').count();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      Amount done = open.pop();
      links -= element.normalName().equals("a") ? 1 : 0;
      if (!open.isEmpty()) {
        Amount around = open.peek();
        around.characters += done.characters;
        around.linked += done.linked;
        around.commas += done.commas;
        around.hasBlocks |= element.isBlock() || done.hasBlocks;
      }
    }
  }
}
