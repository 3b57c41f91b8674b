package org.rapporteur.cli;

/** Numbers with what they count. */
final class Counted {

  private Counted() {}

  /** "1 article", "2 articles". */
  static String of(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
