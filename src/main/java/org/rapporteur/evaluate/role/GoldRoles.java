package org.rapporteur.evaluate.role;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluate.EvaluationException;
import org.rapporteur.evaluate.GoldDocument;

/**
 * The entities of one document, who holds which office of whom, and who is related at all.
 *
 * @param related pairs of indices into the entities
 */
public record GoldRoles(List<Entity> entities, List<List<Integer>> related, List<Role> roles) {

  private static final String FILE = "gold.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .build();

  public GoldRoles {
    entities = entities == null ? List.of() : List.copyOf(entities);
    related = related == null ? List.of() : List.copyOf(related);
    roles = roles == null ? List.of() : List.copyOf(roles);
  }

  /**
   * @param names each is a mention of it
   * @param type "person", or anything else
   */
  public record Entity(List<String> names, String type) {
    public Entity {
      names = names == null ? List.of() : List.copyOf(names);
    }

    boolean isPerson() {
      return "person".equals(type);
    }
  }

  /**
   * @param person index into the entities
   * @param relation "head_of" for the head of a body, anything else for a political office
   * @param of indices of the states and bodies, each is right
   * @param sameSentence whether one sentence names both
   */
  public record Role(
      int person,
      String relation,
      List<Integer> of,
      @JsonProperty("same_sentence") boolean sameSentence) {
    public Role {
      of = of == null ? List.of() : List.copyOf(of);
    }
  }

  /**
   * Reads gold.json, documents by name with entities, roles and related pairs; else the *.gold.json
   * files, where the actors are the entities and only roles relate them.
   *
   * @throws EvaluationException when there is neither or it is broken
   */
  public static Map<String, GoldRoles> in(Path folder) {
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      return read(file);
    }
    Map<String, GoldRoles> documents = new LinkedHashMap<>();
    GoldDocument.in(folder).forEach(d -> documents.put(d.document(), of(d)));
    return documents;
  }

  private static Map<String, GoldRoles> read(Path file) {
    try {
      Map<String, GoldRoles> documents =
          JSON.readValue(
              Files.readString(file, StandardCharsets.UTF_8),
              new TypeReference<LinkedHashMap<String, GoldRoles>>() {});
      documents.forEach((name, roles) -> roles.check(file, name));
      return documents;
    } catch (JsonProcessingException e) {
      throw new EvaluationException(
          file.toString(),
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          e.getOriginalMessage()
              + "; it should hold {\"document\": {\"entities\": [{\"names\", \"type\"}],"
              + " \"related\": [[i, j]], \"roles\": [{\"person\", \"relation\", \"of\","
              + " \"same_sentence\"}]}}");
    } catch (IOException e) {
      throw new EvaluationException(
          file.toString(), 0, "cannot be read (" + e + "); it should be JSON in UTF-8");
    }
  }

  private void check(Path file, String name) {
    List<Integer> indices = new ArrayList<>();
    related.forEach(indices::addAll);
    for (Role role : roles) {
      indices.add(role.person());
      indices.addAll(role.of());
    }
    if (indices.stream().anyMatch(i -> i < 0 || i >= entities.size())
        || roles.stream().anyMatch(r -> r.of().isEmpty())
        || related.stream().anyMatch(p -> p.size() != 2)) {
      throw new EvaluationException(
          file.toString(),
          0,
          "\""
              + name
              + "\" has a role or a related pair that names no entity of it; indices count from 0");
    }
  }

  private static GoldRoles of(GoldDocument document) {
    List<String> keys = List.copyOf(new java.util.TreeSet<>(document.actors().keySet()));
    List<Entity> entities =
        keys.stream()
            .map(document.actors()::get)
            .map(a -> new Entity(a.names(), "Person".equals(a.type()) ? "person" : a.type()))
            .toList();
    List<List<Integer>> related = new ArrayList<>();
    List<Role> roles = new ArrayList<>();
    for (GoldDocument.Role role : document.roles()) {
      if (role.represents() != null) {
        int person = keys.indexOf(role.person());
        int body = keys.indexOf(role.represents());
        related.add(List.of(person, body));
        roles.add(new Role(person, role.title(), List.of(body), true));
      }
    }
    return new GoldRoles(entities, related, roles);
  }
}
