package org.rapporteur.link.authority;

/**
 * Something about the authority data that is wrong, or may be.
 *
 * @param isError false where it may be so in the world, as when two governments claim a state
 * @param file name of the table
 * @param line 1-based
 * @param problem what is wrong, with the words of the row
 */
public record Finding(boolean isError, String file, int line, String problem) {

  @Override
  public String toString() {
    return file + " line " + line + ": " + problem;
  }
}
