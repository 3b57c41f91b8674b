package org.rapporteur.extract;

import java.util.List;
import org.rapporteur.text.Span;

/** Something the article says, with the words that say it and the rule that read them. */
public sealed interface Claim permits EventClaim, StatementClaim, RoleClaim {

  /** Passages that state it, at least one. */
  List<Span> evidence();

  /** Id of the rule that found it. */
  String rule();

  /** How often such a claim is right, 0 to 1. */
  double confidence();

  /** Checks what all claims share. */
  static void check(List<Span> evidence, String rule, double confidence) {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence, by rule " + rule);
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence " + confidence + " of rule " + rule);
    }
  }
}
