package org.rapporteur.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.link.Entity;
import org.rapporteur.read.Article;

/** Names of things: every IRI that we mint lies under one base. */
public final class Iris {

  /** Base of IRIs where the user names no other. */
  public static final String DEFAULT_BASE = "https://w3id.org/rapporteur/id/";

  private final String base;

  /**
   * @param base absolute IRI that ends in "/" or "#"
   * @throws IllegalArgumentException for any other
   */
  public Iris(String base) {
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
      throw new IllegalArgumentException(
          "\"" + base + "\" is no base for IRIs; give an absolute one that ends in / or #");
    }
    this.base = base;
  }

  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  public String base() {
    return base;
  }

  public String article(Article article) {
    return base + "article/" + article.key();
  }

  public Node entity(Entity entity) {
    return NodeFactory.createURI(base + entity.key());
  }

  /**
   * @param kind "meeting", "statement", ...
   * @param number 1-based, in text order
   */
  static Node claim(String article, String kind, int number) {
    return NodeFactory.createURI(article + "/" + kind + "/" + number);
  }

  /**
   * @param start code point offset, 0-based
   * @param end exclusive
   */
  static Node passage(String article, int start, int end) {
    return NodeFactory.createURI(article + "#char=" + start + "," + end);
  }
}
