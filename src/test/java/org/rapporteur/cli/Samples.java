package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.annotate.CachedAnnotator;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;
import org.rapporteur.testing.Annotators;

/**
 * The sample articles as inputs of commands, with their annotations at hand, so that a command does
 * not load the models.
 */
final class Samples {

  static final Path ARTICLES = Path.of("seeds", "articles");

  private final Path annotations;

  private Samples(Path annotations) {
    this.annotations = annotations;
  }

  /**
   * Annotates what the commands are to read.
   *
   * @param annotations folder to keep annotations in
   */
  static Samples annotated(Path annotations, Path... inputs) {
    CachedAnnotator annotator = new CachedAnnotator(annotations, Annotators::shared);
    List<String> names = Stream.of(inputs).map(Path::toString).toList();
    ArticleSource.of(names, InputStream.nullInputStream())
        .forEach(reading -> annotator.annotate(((Reading.Of) reading).article()));
    return new Samples(annotations);
  }

  Run run(String command, Object... more) {
    return Run.of(arguments(command, more));
  }

  /** A command that converts, with the annotations. */
  String[] arguments(String command, Object... more) {
    List<String> all = new ArrayList<>(List.of(command));
    Stream.of(more).map(Object::toString).forEach(all::add);
    all.addAll(List.of("--annotations", annotations.toString()));
    return all.toArray(String[]::new);
  }

  /** Sample articles of plain text, by name. */
  static List<Path> texts() {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
