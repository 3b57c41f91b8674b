package org.rapporteur.serve;

import java.time.Duration;
import java.util.Objects;

/**
 * What one request may cost.
 *
 * @param timeout after which a query is given up
 * @param rows of an answer; what comes after is not computed
 * @param requestBytes of a body that is sent
 */
public record Limits(Duration timeout, long rows, long requestBytes) {

  private static final long USUAL_ROWS = 100_000;
  private static final long USUAL_BYTES = 16L << 20;

  public Limits {
    Objects.requireNonNull(timeout, "timeout");
    if (rows < 1 || requestBytes < 1) {
      throw new IllegalArgumentException("a limit is 1 or more");
    }
  }

  /** The usual ones but for the time. */
  public static Limits within(Duration timeout) {
    return new Limits(timeout, USUAL_ROWS, USUAL_BYTES);
  }
}
