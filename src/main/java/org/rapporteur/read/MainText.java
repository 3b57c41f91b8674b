package org.rapporteur.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page, found as Arc90's Readability finds it: each paragraph gives points for
 * its length and its commas to the elements around it, names of elements add or take some, links
 * take most, and the best element with its like-minded siblings is the article. Figures against the
 * pages of Mozilla's Readability in BENCHMARKS.md.
 */
final class MainText {

  private static final String NO_TEXT =
      "script, style, noscript, template, nav, footer, aside, menu, button, input, select, textarea,"
          + " label, iframe, object, embed, svg, canvas, dialog, audio, video, figcaption, [hidden],"
          + " [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [role=navigation],"
          + " [role=complementary], [role=dialog], [role=alert], [role=menu]";

  private static final Pattern UNLIKELY =
      Pattern.compile(
          "-ad-|advert|banner|breadcrumb|byline|caption|combx|comment|community|cover-wrap|credit"
              + "|disqus|extra|footer|gdpr|header|legends|menu|newsletter|promo|related|remark"
              + "|replies|rss|share|shoutbox|sidebar|skyscraper|social|sponsor|subscribe"
              + "|supplemental|ad-break|agegate|pagination|pager|popup|recommend|taboola|outbrain"
              + "|tools|trending|yom-remote");

  private static final Pattern LIKELY =
      Pattern.compile("article|body|column|content|main|shadow|story|entry|post-|text");

  private static final Pattern GOOD =
      Pattern.compile("article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story");

  private static final Pattern BAD =
      Pattern.compile(
          "-ad-|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain"
              + "|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags"
              + "|widget|teaser|footnote");

  private static final String PARAGRAPHS = "p, pre, td, blockquote, h2, h3, li, div";

  /** Shorter paragraphs tell nothing about where the article is. */
  private static final int SHORTEST_PARAGRAPH = 25;

  /** So many of the best are looked at together. */
  private static final int CONTENDERS = 5;

  /** Less text than this, and the page is read again without removing what looks unlikely. */
  private static final int SHORT_ARTICLE = 500;

  /** The parent gets all points of a paragraph, the elements around it a part each. */
  private static final int[] SHARES = {1, 2, 6, 9};

  /** Lists and boxes with more links than words are no prose. */
  private static final double MOST_LINKS = 0.5;

  private final Document page;
  private final TextAmounts amounts;
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  /**
   * @param page without what is no text
   */
  private MainText(Document page) {
    this.page = page;
    this.amounts = TextAmounts.of(page);
  }

  /**
   * Paragraphs with an empty line between them, "" when there are none.
   *
   * @param page is changed
   * @param title left out where the text repeats it
   */
  static String of(Document page, String title) {
    page.select(NO_TEXT).remove();
    Document likely = page.clone();
    removeUnlikely(likely);
    String strict = join(new MainText(likely).paragraphs(), title);
    if (strict.length() >= SHORT_ARTICLE) {
      return strict;
    }
    String lenient = join(new MainText(page).paragraphs(), title);
    return lenient.length() > strict.length() ? lenient : strict;
  }

  private static String join(List<String> paragraphs, String title) {
    return paragraphs.stream()
        .filter(paragraph -> !paragraph.equals(title))
        .collect(Collectors.joining("\n\n"));
  }

  private List<String> paragraphs() {
    score();
    List<Element> best = best();
    List<String> paragraphs = new ArrayList<>();
    for (Element element : best.isEmpty() ? page.select("p") : best) {
      removeLinkBoxes(element);
      paragraphs.addAll(Paragraphs.of(element));
    }
    return paragraphs;
  }

  private static void removeUnlikely(Document page) {
    for (Element element : page.body().select("div, section, ul, ol, header, span, p, table")) {
      String names = names(element);
      if (UNLIKELY.matcher(names).find() && !LIKELY.matcher(names).find()) {
        element.remove();
      }
    }
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }

  private void score() {
    for (Element element : page.body().select(PARAGRAPHS)) {
      int length = amounts.characters(element);
      if (length < SHORTEST_PARAGRAPH || !isParagraph(element)) {
        continue;
      }
      double points = 1 + amounts.commas(element) + Math.min(length / 100, 3);
      Element around = element.parent();
      for (int share : SHARES) {
        if (around != null) {
          scores.putIfAbsent(around, weight(around));
          scores.merge(around, points / share, Double::sum);
          around = around.parent();
        }
      }
    }
  }

  /** A div counts as a paragraph when it holds words and no other block. */
  private boolean isParagraph(Element element) {
    return !element.normalName().equals("div") || !amounts.hasBlocks(element);
  }

  private static double weight(Element element) {
    double weight =
        switch (element.normalName()) {
          case "article", "main" -> 15;
          case "div", "section" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "ol", "ul", "dl", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "th" -> -5;
          default -> 0;
        };
    String names = names(element);
    weight += GOOD.matcher(names).find() ? 25 : 0;
    weight -= BAD.matcher(names).find() ? 25 : 0;
    return weight;
  }

  private List<Element> best() {
    scores.replaceAll((element, score) -> score * (1 - amounts.linkDensity(element)));
    List<Element> ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<Element, Double>comparingByValue().reversed())
            .limit(CONTENDERS)
            .map(Map.Entry::getKey)
            .toList();
    return ranked.isEmpty() ? List.of() : withSiblings(widened(ranked));
  }

  /** From the best element up to the one that holds the whole article. */
  private Element widened(List<Element> ranked) {
    Element best = sharedAround(ranked).orElse(ranked.get(0));
    double last = scores.getOrDefault(best, 0.0);
    double enough = last / 3;
    for (Element around = best.parent(); isInside(around); around = around.parent()) {
      double score = scores.getOrDefault(around, Double.NaN);
      if (score > last) {
        best = around;
        break;
      }
      if (score < enough) {
        break;
      }
      last = Double.isNaN(score) ? last : score;
    }
    while (isInside(best.parent()) && best.parent().childrenSize() == 1) {
      best = best.parent();
    }
    return best;
  }

  /** The nearest element around the best and at least two others nearly as good. */
  private Optional<Element> sharedAround(List<Element> ranked) {
    Element best = ranked.get(0);
    List<Element> rivals =
        ranked.stream()
            .filter(rival -> rival != best && scores.get(rival) >= 0.75 * scores.get(best))
            .toList();
    for (Element around = best.parent(); isInside(around); around = around.parent()) {
      Element shared = around;
      if (rivals.stream().filter(rival -> rival.parents().contains(shared)).count() >= 2) {
        return Optional.of(shared);
      }
    }
    return Optional.empty();
  }

  private static boolean isInside(Element element) {
    return element != null && !element.normalName().equals("body");
  }

  /** An article may be spread over siblings; they come in if they score, or read like prose. */
  private List<Element> withSiblings(Element best) {
    double score = scores.getOrDefault(best, 0.0);
    Element parent = best.parent();
    if (parent == null) {
      return List.of(best);
    }
    double enough = Math.max(10, score * 0.2);
    List<Element> together = new ArrayList<>();
    for (Element sibling : parent.children()) {
      double bonus =
          !best.className().isEmpty() && best.className().equals(sibling.className())
              ? score * 0.2
              : 0;
      boolean scores = this.scores.getOrDefault(sibling, 0.0) + bonus >= enough;
      if (sibling == best
          || scores && amounts.linkDensity(sibling) < MOST_LINKS
          || isProse(sibling)) {
        together.add(sibling);
      }
    }
    return together;
  }

  private boolean isProse(Element element) {
    return element.normalName().equals("p")
        && amounts.characters(element) > 80
        && amounts.linkDensity(element) < 0.25;
  }

  private void removeLinkBoxes(Element best) {
    for (Element box : best.select("ul, ol, table, div, section, form")) {
      if (box != best && amounts.linkDensity(box) > MOST_LINKS) {
        box.remove();
      }
    }
  }
}
