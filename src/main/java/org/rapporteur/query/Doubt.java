package org.rapporteur.query;

/**
 * Two actors that may be one.
 *
 * @param one has no public identifier
 * @param likelihood that they are one, 0 to 1, by their names alone
 * @param why what speaks for it
 */
public record Doubt(Actors.Actor one, Actors.Actor other, double likelihood, String why) {

  private static final double EVEN = 0.5;

  /** 0 when it may as well be so as not. */
  double certainty() {
    return Math.abs(likelihood - EVEN);
  }

  int mentions() {
    return one.mentions() + other.mentions();
  }
}
