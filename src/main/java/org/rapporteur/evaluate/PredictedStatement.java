package org.rapporteur.evaluate;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * A statement of the graph.
 *
 * @param content spans in Unicode code points
 * @param speaker spans of the mentions the cue attaches to
 * @param rule id of the rule that found it
 * @param confidence 0 to 1
 */
public record PredictedStatement(
    List<Span> content, List<Span> speaker, String rule, double confidence) {

  public PredictedStatement {
    content = List.copyOf(content);
    speaker = List.copyOf(speaker);
  }
}
