package org.rapporteur.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the JSON-LD of a page says of its article, in the words of schema.org. */
record LinkedData(
    Optional<String> headline,
    Optional<String> date,
    Optional<String> publisher,
    Optional<String> url) {

  private static final LinkedData NONE =
      new LinkedData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ARTICLE =
      Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|Report|BlogPosting|\\w*Posting)");

  /** Of the first article in the page's scripts; scripts that are no JSON are passed by. */
  static LinkedData of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> parsed(script).stream())
        .flatMap(LinkedData::objects)
        .filter(LinkedData::isArticle)
        .findFirst()
        .map(LinkedData::of)
        .orElse(NONE);
  }

  private static LinkedData of(JsonNode article) {
    return new LinkedData(
        words(article.path("headline")).or(() -> words(article.path("name"))),
        words(article.path("datePublished")).or(() -> words(article.path("dateCreated"))),
        name(article.path("publisher")),
        words(article.path("mainEntityOfPage").path("@id"))
            .or(() -> words(article.path("mainEntityOfPage")))
            .or(() -> words(article.path("url"))));
  }

  private static Optional<String> name(JsonNode publisher) {
    JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
    return words(one.path("name")).or(() -> words(one));
  }

  private static Optional<JsonNode> parsed(Element script) {
    String data = script.data().strip();
    String json = data.replaceAll("\\A(?://)?<!\\[CDATA\\[|(?://)?\\]\\]>\\z", "");
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Every object in it, in the order of the script, outer before inner. */
  private static Stream<JsonNode> objects(JsonNode root) {
    Deque<JsonNode> ahead = new ArrayDeque<>(List.of(root));
    Stream.Builder<JsonNode> objects = Stream.builder();
    while (!ahead.isEmpty()) {
      JsonNode node = ahead.pop();
      if (node.isObject()) {
        objects.add(node);
      }
      List<JsonNode> inner = StreamSupport.stream(node.spliterator(), false).toList();
      for (int i = inner.size() - 1; i >= 0; i--) {
        ahead.push(inner.get(i));
      }
    }
    return objects.build();
  }

  private static boolean isArticle(JsonNode object) {
    JsonNode type = object.path("@type");
    Stream<JsonNode> types =
        type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type);
    return types.anyMatch(name -> ARTICLE.matcher(name.asText("")).matches())
        && (object.has("headline") || object.has("datePublished"));
  }

  /** Some sites escape HTML inside their JSON. */
  private static Optional<String> words(JsonNode value) {
    if (!value.isTextual()) {
      return Optional.empty();
    }
    String words = Parser.unescapeEntities(value.asText(), false).strip().replaceAll("\\s+", " ");
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
