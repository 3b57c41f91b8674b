package org.rapporteur.extract.mention;

/**
 * Tokens of a sentence that are a name.
 *
 * @param from first token
 * @param to one past the last
 * @param label PERSON, LOCATION or ORGANIZATION
 */
record NameRun(int from, int to, String label) {

  static final String PERSON = "PERSON";
  static final String LOCATION = "LOCATION";
  static final String ORGANIZATION = "ORGANIZATION";

  boolean isPerson() {
    return label.equals(PERSON);
  }

  int length() {
    return to - from;
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
