package org.rapporteur.authority;

import java.nio.file.Path;

/** Reads one kind of file. */
interface Reader {

  /**
   * Hands on what the file says, in the order it says it.
   *
   * @throws ImportException when the file is not of this kind
   */
  void read(Path file, Gathering into);
}
