package org.rapporteur.build;

import java.util.List;

/**
 * A meeting or call that took place, for people to look at.
 *
 * @param date as precise as the article, "" when unknown
 * @param parties preferred names, at least two
 * @param place preferred name, "" when unknown
 * @param sourceFile the article that tells of it
 */
public record Encounter(String date, List<String> parties, String place, String sourceFile) {

  public Encounter {
    parties = List.copyOf(parties);
  }
}
