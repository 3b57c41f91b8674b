package org.rapporteur.page;

import java.util.List;

/**
 * The kinds of pages there are; the first that answers a path does.
 *
 * @param pages in order
 */
public record PageCatalogue(List<Page> pages) {

  public PageCatalogue {
    pages = List.copyOf(pages);
  }

  /** All that come with the program; nothing can be judged on them. */
  public static PageCatalogue standard() {
    return standard(false);
  }

  /**
   * All that come with the program.
   *
   * @param isJudging whether judgements are taken, at {@code review/judge}
   */
  public static PageCatalogue standard(boolean isJudging) {
    return new PageCatalogue(
        List.of(
            new HomePage(),
            new SearchPage(),
            new StatementsPage(),
            new PairPage(),
            new MatrixPage(),
            new QuestionsPage(),
            new OntologyPage(),
            new NetworkPage(),
            new TimelinePage(),
            new MapPage(),
            new SparqlPage(),
            new ReviewPage(isJudging),
            new ThingPage()));
  }

  /**
   * @throws PageException when nothing is at that address
   */
  Page page(Address address) {
    return pages.stream()
        .filter(p -> p.answers(address.path()))
        .findFirst()
        .orElseThrow(() -> PageException.missing(address));
  }
}
