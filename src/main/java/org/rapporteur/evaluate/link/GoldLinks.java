package org.rapporteur.evaluate.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.evaluate.EvaluationException;
import org.rapporteur.store.RdfFile;

/** Gold spans of a folder, by document. */
public final class GoldLinks {

  private static final String JSON_LINES = ".jsonl";

  /**
   * One document.
   *
   * @param place where it stands, for messages
   * @param line in that file, 0 where none can be named
   * @param text that the offsets count in, "" where gold does not have it
   */
  record Document(String place, int line, String text, List<GoldLink> links) {
    Document {
      links = List.copyOf(links);
    }
  }

  private final SortedMap<String, Document> documents = new TreeMap<>();

  private GoldLinks() {}

  /**
   * Reads NIF in any syntax of RDF and JSON lines.
   *
   * @throws EvaluationException when the folder has neither or one of them is broken
   */
  public static GoldLinks in(Path folder) {
    GoldLinks gold = new GoldLinks();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(JSON_LINES)) {
          new JsonLinesGold(file, gold).read();
        } else if (RdfFile.isNamedSo(file.getFileName().toString())) {
          new NifGold(file, gold).read();
        }
      }
    } catch (IOException e) {
      throw new EvaluationException(
          folder.toString(), 0, "is no folder that can be read; give the one with the gold files");
    }
    if (gold.documents.isEmpty()) {
      throw new EvaluationException(
          folder.toString(),
          0,
          "holds no gold: give a folder with NIF (*.ttl) or JSON lines (*.jsonl) of the form"
              + " {\"document\": \"talks\", \"spans\": [{\"start\": 0, \"end\": 5, \"id\": \"Q1\","
              + " \"type\": \"person\"}]}");
    }
    return gold;
  }

  void add(String name, Document document) {
    documents.merge(
        name,
        document,
        (one, other) -> {
          List<GoldLink> all = new ArrayList<>(one.links());
          all.addAll(other.links());
          String text = one.text().isEmpty() ? other.text() : one.text();
          return new Document(one.place(), one.line(), text, all);
        });
  }

  SortedMap<String, Document> documents() {
    return documents;
  }

  /** Names of those documents that no article goes with, sorted. */
  public List<String> namesWithout(LinkPredictions predictions) {
    return documents.entrySet().stream()
        .filter(d -> predictions.of(d.getKey(), d.getValue().text()).isEmpty())
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  /** Names of the documents, sorted. */
  public List<String> names() {
    return List.copyOf(documents.keySet());
  }
}
