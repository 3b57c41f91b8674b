package org.rapporteur.page;

/**
 * A part of a long list that fits a page.
 *
 * @param number 1-based
 * @param last number of the last leaf, at least 1
 * @param total rows of all leaves
 * @param from 0-based row it begins with
 * @param to exclusive
 */
public record Leaf(int number, int last, int total, int from, int to) {

  /** The leaf that an address asks for, or the nearest there is. */
  static Leaf of(Address address, int total, int size) {
    int last = Math.max(1, (total + size - 1) / size);
    int number = Math.min(last, address.number("page", 1));
    int from = (number - 1) * size;
    return new Leaf(number, last, total, from, Math.min(total, from + size));
  }
}
