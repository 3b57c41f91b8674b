package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/** The articles of a store, the newest first. */
public final class Articles {

  private final List<Article> all;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * An article.
   *
   * @param headline its name where it has none
   * @param date of publication, "" where none is known
   * @param publisher "" where none is known
   * @param url "" where none is known
   */
  public record Article(String iri, String headline, String date, String publisher, String url) {

    /** Of publication, "" where none is known. */
    public String year() {
      return date.length() < 4 ? "" : date.substring(0, 4);
    }
  }

  private Articles(List<Article> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).iri(), i);
    }
  }

  static Articles of(Inquiry inquiry) {
    return inquiry.kept("articles", () -> new Articles(read(inquiry)));
  }

  private static List<Article> read(Inquiry inquiry) {
    List<Article> articles = new ArrayList<>();
    inquiry
        .data()
        .find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE)
        .forEachRemaining(
            q -> {
              if (q.getGraph().equals(q.getSubject())) {
                articles.add(article(inquiry, q.getSubject()));
              }
            });
    articles.sort(Comparator.comparing(Article::date).reversed().thenComparing(Article::iri));
    return articles;
  }

  private static Article article(Inquiry inquiry, Node node) {
    return new Article(
        node.getURI(),
        inquiry.named(node).name(),
        inquiry.text(node, Vocabulary.DATE_PUBLISHED),
        inquiry
            .value(node, Vocabulary.PUBLISHER)
            .map(p -> p.isLiteral() ? p.getLiteralLexicalForm() : inquiry.named(p).name())
            .orElse(""),
        inquiry.text(node, Vocabulary.URL));
  }

  public List<Article> all() {
    return all;
  }

  public Optional<Article> article(String iri) {
    return Optional.ofNullable(places.get(iri)).map(all::get);
  }

  /** Place in the order, last for what is no article. */
  int place(String iri) {
    return places.getOrDefault(iri, all.size());
  }
}
