package org.rapporteur.evaluate.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.EvaluationException;
import org.rapporteur.text.Span;

/**
 * Gold in JSON lines, a document a line: "document" (the name of its file), "text" where wanted,
 * "spans" of "start" and "end" in code points, "id" (or "kb_id"; null where there is no identifier)
 * and "type" (or "label").
 */
final class JsonLinesGold {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final GoldLinks gold;
  private final GoldTypes types = GoldTypes.load();

  JsonLinesGold(Path file, GoldLinks gold) {
    this.file = file;
    this.gold = gold;
  }

  void read() {
    int number = 0;
    for (String line : lines()) {
      number++;
      if (!line.isBlank()) {
        document(line, number);
      }
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new EvaluationException(
          file.toString(), 0, "cannot be read (" + e + "); it should be JSON lines in UTF-8");
    }
  }

  private void document(String line, int number) {
    JsonNode document;
    try {
      document = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw broken(number, e.getOriginalMessage() + "; each line is one JSON object");
    }
    if (!document.path("document").isTextual() || !document.path("spans").isArray()) {
      throw broken(number, "has no \"document\" with \"spans\"; give both");
    }
    List<GoldLink> links = new ArrayList<>();
    for (JsonNode span : document.get("spans")) {
      links.add(link(span, number));
    }
    gold.add(
        Documents.called(document.get("document").asText()),
        new GoldLinks.Document(file.toString(), number, document.path("text").asText(""), links));
  }

  private GoldLink link(JsonNode span, int number) {
    int start = span.path("start").asInt(-1);
    int end = span.path("end").asInt(-1);
    if (start < 0 || end <= start) {
      throw broken(
          number, "the span " + span + " has no \"start\" before its \"end\"; both count from 0");
    }
    JsonNode id = span.hasNonNull("id") ? span.get("id") : span.path("kb_id");
    JsonNode type = span.hasNonNull("type") ? span.get("type") : span.path("label");
    TreeSet<String> identifiers = new TreeSet<>();
    if (id.isArray()) {
      id.forEach(i -> identifiers.add(Identifiers.of(i.asText())));
    } else if (id.isTextual() && !id.asText().isEmpty()) {
      identifiers.add(Identifiers.of(id.asText()));
    }
    return new GoldLink(new Span(start, end), identifiers, types.of(type.asText(null)));
  }

  private EvaluationException broken(int line, String what) {
    return new EvaluationException(file.toString(), line, what);
  }
}
