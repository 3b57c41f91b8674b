package org.rapporteur.extract.statement;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.Span;

/**
 * A statement that the article may make: one cue with one reading of its content.
 *
 * @param rule that proposed it
 * @param sentence index of the cue's sentence, of the content's first where there is no cue
 * @param cue token index, -1 for none
 * @param head token that heads the content in that sentence, -1 where quotation marks or layout
 *     alone tell
 * @param content pieces in text order
 * @param speaker who says it
 * @param addressee to whom
 * @param shape "clause", "object", "quote" ...: what stands for the content
 * @param variant how it differs from what the rule gave, "" where it does not
 */
record Candidate(
    String rule,
    int sentence,
    int cue,
    int head,
    List<Span> content,
    Place speaker,
    Place addressee,
    String shape,
    String variant) {

  /** As a rule gives it. */
  Candidate(
      String rule,
      int sentence,
      int cue,
      int head,
      List<Span> content,
      Place speaker,
      Place addressee,
      String shape) {
    this(rule, sentence, cue, head, content, speaker, addressee, shape, "");
  }

  /** A token of the article. */
  record Place(int sentence, int token) {
    static final Place NONE = new Place(-1, -1);

    boolean isGiven() {
      return token >= 0;
    }
  }

  private static final Set<String> TOLD =
      Set.of("clause", "above", "whether", "quote", "next", "colon", "alone");

  Candidate {
    content = List.copyOf(content);
  }

  /** True for a clause or a quotation, false for a phrase that only alludes to what was said. */
  boolean isTold() {
    return TOLD.contains(shape);
  }

  boolean hasCue() {
    return cue >= 0;
  }

  Candidate with(List<Span> pieces, String how) {
    return new Candidate(rule, sentence, cue, head, pieces, speaker, addressee, shape, how);
  }

  Candidate spokenBy(Place other, String how) {
    return new Candidate(rule, sentence, cue, head, content, other, addressee, shape, how);
  }

  int start() {
    return content.get(0).start();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }
}
