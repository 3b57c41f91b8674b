package org.rapporteur.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, best source first: JSON-LD of an article, OpenGraph, other meta tags
 * (Dublin Core, Parse.ly and the like), microdata, and at last the page's own elements.
 *
 * @param url canonical and absolute, http or https
 */
record PageMetadata(
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> publisher,
    Optional<String> url) {

  private static final List<String> TITLES =
      List.of(
          "dc:title",
          "dcterms:title",
          "og:title",
          "title",
          "twitter:title",
          "parsely-title",
          "weibo:article:title");

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "dc:date:issued",
          "dcterms:issued",
          "dcterms:created",
          "dc:date",
          "dcterms:date",
          "parsely-pub-date",
          "sailthru:date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published",
          "pdate",
          "ptime",
          "displaydate",
          "cxenseparse:recs:publishtime",
          "date",
          "dcsext:articlefirstpublished");

  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "dc:publisher", "dcterms:publisher", "publisher", "application-name");

  private static final String TIMES =
      "[itemprop=datePublished], time[pubdate], article time[datetime], header time[datetime],"
          + " [class*=publish] time[datetime]";

  /** "Headline - The Site", "Headline | The Site". */
  private static final Pattern SITE = Pattern.compile("\\s+(?:[|–—»·_]|-{1,2}|::)\\s+[^|–—»·_]+$");

  /** A window title of other length says less than the heading of the page. */
  private static final int SHORTEST = 8;

  private static final int LONGEST = 150;

  static PageMetadata of(Document page) {
    LinkedData data = LinkedData.of(page);
    Function<List<String>, Optional<String>> meta = names -> meta(page, names);
    Optional<String> publisher = data.publisher().or(() -> meta.apply(PUBLISHERS));
    return new PageMetadata(
        title(page, data, publisher),
        data.date().flatMap(DateWords::day).or(() -> metaDay(page)).or(() -> shownDay(page)),
        publisher,
        Stream.of(link(page), meta.apply(List.of("og:url")), data.url())
            .flatMap(Optional::stream)
            .filter(PageMetadata::isAddress)
            .findFirst());
  }

  private static Optional<String> title(
      Document page, LinkedData data, Optional<String> publisher) {
    Optional<String> window = windowTitle(page);
    return data.headline()
        .or(() -> meta(page, TITLES))
        .map(title -> withoutPublisher(title, publisher))
        .or(() -> window.filter(title -> title.length() >= SHORTEST && title.length() <= LONGEST))
        .or(() -> onlyHeading(page))
        .or(() -> window);
  }

  /** "Headline - BBC News" on a page of BBC News. */
  private static String withoutPublisher(String title, Optional<String> publisher) {
    return publisher
        .map(name -> title.replaceFirst("\\s+[|–—-]\\s+" + Pattern.quote(name) + "$", ""))
        .orElse(title);
  }

  private static Optional<String> onlyHeading(Document page) {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? words(headings.get(0).text()) : Optional.empty();
  }

  /** Also of pages whose title stands outside their head. */
  private static Optional<String> windowTitle(Document page) {
    return page.select("title").stream()
        .flatMap(title -> words(title.wholeText()).stream())
        .findFirst()
        .map(title -> SITE.matcher(title).replaceFirst(""));
  }

  private static Optional<LocalDate> metaDay(Document page) {
    return DATES.stream()
        .flatMap(name -> meta(page, List.of(name)).stream())
        .flatMap(date -> DateWords.day(date).stream())
        .findFirst();
  }

  private static Optional<LocalDate> shownDay(Document page) {
    return page.select(TIMES).stream()
        .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()))
        .flatMap(date -> DateWords.day(date).stream())
        .findFirst();
  }

  /**
   * The first of these meta tags that says something. A tag may carry several names; a property
   * goes before a name, and "DC.title" is "dc:title".
   */
  private static Optional<String> meta(Document page, List<String> names) {
    return names.stream()
        .flatMap(
            name -> Stream.of("property", "itemprop", "name").flatMap(by -> tags(page, by, name)))
        .flatMap(tag -> words(tag.attr("content")).stream())
        .findFirst();
  }

  private static Stream<Element> tags(Document page, String attribute, String name) {
    return page.select("meta[content][" + attribute + "]").stream()
        .filter(
            tag ->
                Stream.of(tag.attr(attribute).strip().split("\\s+"))
                    .anyMatch(named -> named.replace('.', ':').equalsIgnoreCase(name)));
  }

  private static Optional<String> link(Document page) {
    return page.select("link[rel=canonical]").stream()
        .flatMap(link -> words(link.attr("href")).stream())
        .findFirst();
  }

  private static boolean isAddress(String url) {
    try {
      URI address = new URI(url);
      return address.getHost() != null
          && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<String> words(String value) {
    String words = value.strip().replaceAll("\\s+", " ");
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
