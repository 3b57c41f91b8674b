package org.rapporteur.serve;

import java.time.Duration;
import java.util.Objects;

/**
 * Who may do what, and where.
 *
 * @param host name or address to listen at; "localhost" lets nobody in from other machines
 * @param port 0 takes any that is free
 * @param isUpdateAllowed whether data may be changed
 * @param timeout after which a query is given up
 */
public record Access(String host, int port, boolean isUpdateAllowed, Duration timeout) {

  public Access {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(timeout, "timeout");
  }
}
