package org.rapporteur.evaluate;

import java.util.List;

/**
 * One annotated document with what the graph says of it.
 *
 * @param name file name without its ending
 * @param text that both count their offsets in
 */
public record StatementDocument(
    String name, String text, List<GoldStatement> gold, List<PredictedStatement> predicted) {

  public StatementDocument {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
  }
}
