package org.rapporteur.samples;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a careful reader would sign of an article; {@code seeds/articles/README.md} has the form.
 */
record GoldArticle(
    String document,
    String published,
    Map<String, Actor> actors,
    List<Event> events,
    List<Statement> statements,
    List<Role> roles,
    List<Denial> mustNotEvents,
    List<Role> mustNotRoles) {

  private static final String SUFFIX = ".gold.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .build();

  /**
   * @param names each counts as this actor
   */
  record Actor(List<String> names, String type, String qid) {}

  /** Something that happened, is to happen, or did not. */
  record Event(
      String id,
      String type,
      List<String> acceptType,
      List<String> participants,
      List<List<String>> acceptParticipants,
      List<String> visitors,
      List<String> locations,
      List<String> destinations,
      String date,
      String startDate,
      String duration,
      String status,
      List<String> acceptStatus,
      boolean required,
      String evidence) {

    List<String> kinds() {
      return joined(List.of(type), acceptType);
    }

    List<String> statuses() {
      return joined(List.of(status), acceptStatus);
    }

    List<String> places() {
      return joined(locations, destinations);
    }

    /** Lists of parties of which each is right, the best first. */
    List<List<String>> parties() {
      return joined(List.of(visitors == null ? participants : visitors), acceptParticipants);
    }

    String firstDate() {
      return date == null ? startDate : date;
    }
  }

  /** Something said. */
  record Statement(
      String speaker, String addressee, String relayedBy, String mode, String content) {}

  /** Someone's office. */
  record Role(String person, String title, String represents, String when) {}

  /** An event that must not be claimed; what is absent does not matter. */
  record Denial(
      String type, List<String> participants, String status, String date, String location) {}

  /** The gold files of a folder, by name. */
  static List<GoldArticle> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .map(GoldArticle::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldArticle read(Path file) {
    try {
      return JSON.readValue(file.toFile(), GoldArticle.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  List<String> names(String actor) {
    return actors.get(actor).names();
  }

  List<Denial> deniedEvents() {
    return joined(mustNotEvents, null);
  }

  List<Role> deniedRoles() {
    return joined(mustNotRoles, null);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.of(first, second).filter(l -> l != null).flatMap(List::stream).toList();
  }
}
