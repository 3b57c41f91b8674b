package org.rapporteur.judge;

/** A judgement that cannot be made, as it speaks against another. */
public final class JudgementException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Judgement against;

  /**
   * @param against the judgement that stands in the way
   */
  JudgementException(String message, Judgement against) {
    super(message);
    this.against = against;
  }

  public Judgement against() {
    return against;
  }
}
