package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.CachedAnnotator;
import org.rapporteur.annotate.CoreNlpAnnotator;
import picocli.CommandLine.Option;

/** {@code --annotations}, the same for all commands that take it. */
final class AnnotationsOption {

  @Option(
      names = "--annotations",
      paramLabel = "DIR",
      description = "Keep what the language models gave in this folder, and take it from there.")
  private Optional<Path> folder;

  /** Models load in the background, or on the first text that is not in the folder. */
  Annotator annotator() {
    return folder
        .<Annotator>map(kept -> new CachedAnnotator(kept, CoreNlpAnnotator::new))
        .orElseGet(CoreNlpAnnotator::new);
  }
}
