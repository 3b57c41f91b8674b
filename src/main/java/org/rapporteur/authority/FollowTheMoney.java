package org.rapporteur.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entities of FollowTheMoney, as OpenSanctions and others publish them, one a line. */
final class FollowTheMoney implements Reader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_ALIASES = 12;

  @Override
  public void read(Path file, Gathering into) {
    Run run = new Run(into);
    try (BufferedReader lines = FileKind.lines(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          run.entity(parse(line, file + ":" + number));
        }
      }
    } catch (IOException e) {
      throw FileKind.unreadable(file, e);
    }
    run.finish();
  }

  private static JsonNode parse(String line, String where) {
    try {
      JsonNode node = JSON.readTree(line);
      JsonNode entity = node.has("entity") ? node.get("entity") : node; // a line of a change log
      if (!entity.has("schema") || !entity.has("id")) {
        throw new ImportException(
            where, "is no entity of FollowTheMoney, as it has no schema or id");
      }
      return node.path("op").asText().equals("DEL") ? JSON.createObjectNode() : entity;
    } catch (JsonProcessingException e) {
      throw new ImportException(where, "is no JSON (" + e.getOriginalMessage() + ")");
    }
  }

  /** Reading of one file: holdings wait until their holder and post are known. */
  private static final class Run {

    private final Gathering into;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, JsonNode> posts = new HashMap<>();
    private final List<JsonNode> holdings = new ArrayList<>();

    Run(Gathering into) {
      this.into = into;
    }

    void entity(JsonNode entity) {
      switch (entity.path("schema").asText()) {
        case "Person" -> person(entity);
        case "Organization", "PublicBody" -> body(entity);
        case "Position" -> posts.put(entity.get("id").asText(), entity);
        case "Occupancy" -> holdings.add(entity);
        case "" -> into.skip("a deleted entity");
        default -> into.skip("an entity of the schema " + entity.get("schema").asText());
      }
    }

    private void person(JsonNode entity) {
      List<String> names = names(entity);
      String state = state(entity);
      String gender = first(entity, "gender").filter(g -> g.matches("(fe)?male")).orElse("");
      String name = names.isEmpty() ? "" : names.get(0);
      String key = into.person(wikidata(entity), name, names, gender, state);
      if (!key.isEmpty()) {
        people.put(entity.get("id").asText(), key);
      }
    }

    private void body(JsonNode entity) {
      List<String> names = new ArrayList<>(List.of(entity.path("caption").asText()));
      for (String property : List.of("name", "alias")) {
        entity.path("properties").path(property).forEach(n -> names.add(n.asText()));
      }
      names.removeIf(n -> !PersonNames.isLatin(n));
      String type =
          entity.get("schema").asText().equals("PublicBody") ? "public body" : "organisation";
      into.body(wikidata(entity), names.isEmpty() ? "" : names.get(0), names, type, state(entity));
    }

    void finish() {
      for (JsonNode holding : holdings) {
        String holder = first(holding, "holder").orElse("");
        JsonNode post = posts.get(first(holding, "post").orElse(""));
        String end = first(holding, "endDate").map(d -> DatePart.of(d, 0)).orElse("");
        boolean isOver = first(holding, "status").filter(s -> s.equals("ended")).isPresent();
        if (end.isEmpty() && isOver) {
          into.skip("a holding that ended on a day that is not told");
        } else {
          into.term(
              people.getOrDefault(holder, wikidata(holder)),
              post == null ? "" : first(post, "name").orElse(""),
              post == null ? "" : state(post),
              first(holding, "startDate").map(d -> DatePart.of(d, 0)).orElse(""),
              end,
              DatePart.of(holding.path("last_seen").asText(), 0));
        }
      }
    }

    private String state(JsonNode entity) {
      JsonNode codes =
          entity
              .path("properties")
              .path(entity.path("properties").has("nationality") ? "nationality" : "country");
      return codes.size() == 1 ? into.state(codes.get(0).asText()) : "";
    }
  }

  private static Optional<String> first(JsonNode entity, String property) {
    JsonNode values = entity.path("properties").path(property);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0).asText());
  }

  private static String wikidata(JsonNode entity) {
    return wikidata(first(entity, "wikidataId").orElse(entity.get("id").asText()));
  }

  private static String wikidata(String id) {
    return id.matches("Q[1-9]\\d*") ? id : "";
  }

  /** In Latin letters, the caption first unless it is one word and others are not. */
  private static List<String> names(JsonNode entity) {
    List<String> names = new ArrayList<>();
    names.add(PersonNames.inOrder(entity.path("caption").asText()));
    for (String property : List.of("name", "alias")) {
      entity
          .path("properties")
          .path(property)
          .forEach(n -> names.add(PersonNames.inOrder(n.asText())));
    }
    names.removeIf(n -> !PersonNames.isLatin(n) || n.matches("Q\\d+"));
    names.stream()
        .filter(n -> n.contains(" "))
        .findFirst()
        .filter(n -> !names.get(0).contains(" "))
        .ifPresent(n -> names.add(0, n));
    return names.stream().distinct().limit(MOST_ALIASES).toList();
  }
}
