package org.rapporteur.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a careful reader would sign of one article, as {@code seeds/articles/README.md} describes
 * it: a file NAME.gold.json.
 *
 * @param document name of the article's file without its ending
 * @param actors by a key that the others use
 */
public record GoldDocument(
    String document,
    Map<String, Actor> actors,
    List<Event> events,
    List<Statement> statements,
    List<Role> roles) {

  private static final String ENDING = ".gold.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .build();

  public GoldDocument {
    Objects.requireNonNull(document, "document");
    actors = actors == null ? Map.of() : Map.copyOf(actors);
    events = listed(events);
    statements = listed(statements);
    roles = listed(roles);
  }

  /**
   * @param names each counts as this actor
   * @param type Person, State, Organization or Group
   */
  public record Actor(List<String> names, String type) {
    public Actor {
      names = listed(names);
    }
  }

  /** An event; lists of alternatives are as good as what they are alternatives to. */
  public record Event(
      String type,
      List<String> acceptType,
      List<String> participants,
      List<List<String>> acceptParticipants,
      List<String> visitors,
      List<String> locations,
      List<String> destinations,
      String date,
      String startDate,
      String endDate,
      String duration,
      String status,
      List<String> acceptStatus,
      Boolean required,
      String evidence) {

    public Event {
      Objects.requireNonNull(type, "type of an event");
      acceptType = listed(acceptType);
      participants = listed(participants);
      acceptParticipants = listed(acceptParticipants);
      visitors = listed(visitors);
      locations = listed(locations);
      destinations = listed(destinations);
      acceptStatus = listed(acceptStatus);
      required = required == null || required;
    }

    /** Keys of the parties: the best list first, then those that are as good. */
    public List<List<String>> parties() {
      return joined(List.of(participants.isEmpty() ? visitors : participants), acceptParticipants);
    }

    public List<String> types() {
      return joined(List.of(type), acceptType);
    }

    public List<String> statuses() {
      return joined(status == null ? List.of() : List.of(status), acceptStatus);
    }

    public List<String> places() {
      return joined(locations, destinations);
    }
  }

  /** A statement; keys of actors, null where there is none. */
  public record Statement(String speaker, String addressee, String relayedBy, String content) {
    public Statement {
      Objects.requireNonNull(speaker, "speaker of a statement");
      Objects.requireNonNull(content, "content of a statement");
    }
  }

  /** An office; keys of actors, {@code represents} null where nothing is named. */
  public record Role(String person, String title, String represents) {
    public Role {
      Objects.requireNonNull(person, "person of a role");
      Objects.requireNonNull(title, "title of a role");
    }
  }

  /** Names of an actor that the document knows. */
  public List<String> names(String actor) {
    return actors.get(actor).names();
  }

  /**
   * The gold files of a folder, by name.
   *
   * @throws EvaluationException when it has none or one of them is broken
   */
  public static List<GoldDocument> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
      if (found.isEmpty()) {
        throw new EvaluationException(
            folder.toString(),
            0,
            "holds no *" + ENDING + " file; seeds/articles/README.md tells how one is made");
      }
      return found.stream().map(GoldDocument::read).toList();
    } catch (IOException e) {
      throw new EvaluationException(
          folder.toString(), 0, "is no folder that can be read; give the one with the gold files");
    }
  }

  private static GoldDocument read(Path file) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new EvaluationException(
          file.toString(), 0, "cannot be read (" + e + "); it should be JSON in UTF-8");
    }
    try {
      GoldDocument document = JSON.readValue(text, GoldDocument.class);
      document.check(file, text);
      return document;
    } catch (JsonProcessingException e) {
      Throwable cause = e.getCause() instanceof NullPointerException npe ? npe : e;
      throw new EvaluationException(
          file.toString(),
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          (cause == e ? e.getOriginalMessage() : cause.getMessage() + " is missing")
              + "; seeds/articles/README.md tells the form");
    }
  }

  /** Every actor that is named by its key is there. */
  private void check(Path file, String text) {
    List<String> keys = new ArrayList<>();
    events.forEach(e -> e.parties().forEach(keys::addAll));
    for (Statement statement : statements) {
      Stream.of(statement.speaker(), statement.addressee(), statement.relayedBy())
          .filter(Objects::nonNull)
          .forEach(keys::add);
    }
    for (Role role : roles) {
      Stream.of(role.person(), role.represents()).filter(Objects::nonNull).forEach(keys::add);
    }
    for (String key : keys) {
      if (!actors.containsKey(key)) {
        throw new EvaluationException(
            file.toString(),
            lineOf(text, '"' + key + '"'),
            "no actor has the key \"" + key + "\"; add it to \"actors\", or mend the key");
      }
    }
  }

  private static int lineOf(String text, String words) {
    int at = text.indexOf(words);
    return at < 0 ? 0 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static <T> List<T> listed(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.of(first, second).flatMap(List::stream).toList();
  }
}
