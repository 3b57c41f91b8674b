package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.text.Span;

/**
 * Attributions in brat's stand-off format: text-bound spans "T1 Content 3 9;12 20 words" and events
 * "E1 Attribution:T4 Content:T1 Cue:T2 Source:T3". A file is named by its document, with the
 * annotator after a last underscore where there is one; the first annotator's file counts.
 */
public final class BratAnnotations {

  private static final String ENDING = ".ann";

  // a line may also go on with the words of the one before, which held a line's end
  private static final Pattern BOUND = Pattern.compile("T\\d+\\t");
  private static final Pattern EVENT = Pattern.compile("E\\d+\\t");

  private final SortedMap<String, List<GoldStatement>> files;

  private BratAnnotations(SortedMap<String, List<GoldStatement>> files) {
    this.files = files;
  }

  /**
   * @param folder of *.ann files
   * @throws EvaluationException when it has none or one of them is broken
   */
  public static BratAnnotations read(Path folder) {
    List<Path> found;
    try (Stream<Path> list = Files.list(folder)) {
      found = list.filter(f -> f.toString().endsWith(ENDING)).toList();
    } catch (IOException e) {
      throw new EvaluationException(
          folder.toString(), 0, "is no folder of gold annotations that can be read");
    }
    if (found.isEmpty()) {
      throw new EvaluationException(
          folder.toString(), 0, "holds no *.ann file; give the folder with brat's annotations");
    }
    SortedMap<String, List<GoldStatement>> files = new TreeMap<>();
    for (Path file : found) {
      String name = file.getFileName().toString();
      files.put(name.substring(0, name.length() - ENDING.length()), document(file));
    }
    return new BratAnnotations(files);
  }

  /**
   * @param document name without its ending
   * @return what the first annotator marked in it, empty when there is no file for it
   */
  public Optional<List<GoldStatement>> of(String document) {
    if (files.containsKey(document)) {
      return Optional.of(files.get(document));
    }
    String prefix = document + "_";
    return files.tailMap(prefix).entrySet().stream()
        .takeWhile(f -> f.getKey().startsWith(prefix))
        .filter(f -> isOf(f.getKey(), document))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Files that are the gold of none of those documents, by name without ending, sorted. */
  public List<String> filesOfOthers(Collection<String> documents) {
    TreeSet<String> others = new TreeSet<>(files.keySet());
    for (String document : documents) {
      others.removeIf(f -> f.equals(document) || isOf(f, document));
    }
    return List.copyOf(others);
  }

  private static boolean isOf(String file, String document) {
    return file.startsWith(document + "_") && file.indexOf('_', document.length() + 1) < 0;
  }

  /** How many files there are. */
  public int size() {
    return files.size();
  }

  private record Bound(List<Span> spans, String words) {}

  private static List<GoldStatement> document(Path file) {
    Map<String, Bound> bounds = new HashMap<>();
    List<GoldStatement> statements = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String[] cells = line.split("\t");
      try {
        if (BOUND.matcher(line).lookingAt()) {
          bounds.put(cells[0], bound(cells));
        } else if (EVENT.matcher(line).lookingAt()) {
          GoldStatement statement = statement(cells[1], bounds);
          if (!statement.content().isEmpty()) {
            statements.add(statement);
          }
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new EvaluationException(
            file.toString(), number, "is no brat annotation: \"" + line + "\"");
      }
    }
    return statements;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new EvaluationException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private static Bound bound(String[] cells) {
    List<Span> spans = new ArrayList<>();
    for (String offsets : cells[1].substring(cells[1].indexOf(' ') + 1).split(";")) {
      String[] ends = offsets.split(" ");
      spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return new Bound(spans, cells.length > 2 ? cells[2] : "");
  }

  private static GoldStatement statement(String roles, Map<String, Bound> bounds) {
    List<Span> content = new ArrayList<>();
    List<Span> source = new ArrayList<>();
    List<String> cue = new ArrayList<>();
    for (String role : roles.split(" ")) {
      String name = role.substring(0, role.indexOf(':')).replaceFirst("\\d+$", "");
      Bound bound = bounds.get(role.substring(role.indexOf(':') + 1));
      if (bound != null) {
        switch (name) {
          case "Content" -> content.addAll(bound.spans());
          case "Source" -> source.addAll(bound.spans());
          case "Cue" -> cue.add(bound.words());
          default -> {
            // the attribution itself and its attributes carry no span of their own
          }
        }
      }
    }
    return new GoldStatement(content, source, String.join(" ", cue));
  }
}
