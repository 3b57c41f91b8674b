package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** People, places, statements and articles that words lead to. */
final class SearchPage implements Page {

  private static final int NAMES = 20;
  private static final int WORDS = 20;
  private static final int SUGGESTIONS = 8;

  @Override
  public boolean answers(String path) {
    return path.equals("search") || path.equals("suggest");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    String words = address.get("q");
    boolean isSuggestion = address.path().equals("suggest");
    List<Directory.Entry> names =
        words.isEmpty()
            ? List.of()
            : Directory.of(inquiry).beginning(words, isSuggestion ? SUGGESTIONS : NAMES);
    List<Claim> statements = List.of();
    List<Articles.Article> articles = List.of();
    if (!isSuggestion && !words.isEmpty()) {
      Map<String, Node> asked =
          Map.of("words", NodeFactory.createLiteralString(TextWords.of(words)));
      statements =
          new Claims(inquiry)
              .of(
                  inquiry.rows("search-statements", asked).stream()
                      .limit(WORDS)
                      .map(r -> r.node("thing").orElseThrow())
                      .toList());
      articles =
          inquiry.rows("search-articles", asked).stream()
              .flatMap(r -> Articles.of(inquiry).article(r.text("thing")).stream())
              .limit(WORDS)
              .toList();
    }
    Map<String, Object> model =
        Map.of("words", words, "names", names, "statements", statements, "articles", articles);
    String title = words.isEmpty() ? "Find" : "“" + words + "”";
    return View.of(
        "search",
        title,
        model,
        List.of(names(inquiry, names), articles(articles), ClaimTables.statements(statements)));
  }

  private static Table names(Inquiry inquiry, List<Directory.Entry> names) {
    Table.Builder table = Table.of("names", "thing", "kind", "articles", "page");
    Things things = inquiry.things();
    names.forEach(
        n ->
            table.row(
                n.thing(), n.kind(), n.articles(), things.address(n.thing().iri()).toString()));
    return table.table();
  }

  private static Table articles(List<Articles.Article> articles) {
    Table.Builder table = Table.of("articles", "article", "date", "publisher");
    articles.forEach(a -> table.row(new Named(a.iri(), a.headline()), a.date(), a.publisher()));
    return table.table();
  }
}
