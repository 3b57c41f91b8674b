package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A file that a result cannot be written to. */
final class OutputException extends RuntimeException {

  OutputException(Path file, IOException cause) {
    super(
        file
            + ": cannot be written ("
            + cause.getClass().getSimpleName().replace("Exception", "")
            + "); check that its folder exists, that you may write there, and that there is room",
        cause);
  }
}
