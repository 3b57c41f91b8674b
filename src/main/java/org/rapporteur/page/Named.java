package org.rapporteur.page;

/**
 * A thing with what it is called.
 *
 * @param iri of it
 * @param name of it, never empty
 */
public record Named(String iri, String name) {

  @Override
  public String toString() {
    return name;
  }
}
