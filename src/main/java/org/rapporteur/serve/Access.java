package org.rapporteur.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.query.Services;

/**
 * Who may do what, and where.
 *
 * @param host name or address to listen at; "localhost" lets nobody in from other machines
 * @param port 0 takes any that is free
 * @param isUpdateAllowed whether data may be changed
 * @param limits of one request
 * @param passwords file of those who may change data, in Jetty's form; without one all who get here
 *     may
 * @param services that SERVICE in a query may reach out to
 */
public record Access(
    String host,
    int port,
    boolean isUpdateAllowed,
    Limits limits,
    Optional<Path> passwords,
    Services services) {

  public Access {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(passwords, "passwords");
    Objects.requireNonNull(services, "services");
  }

  /** With no other servers. */
  public Access(
      String host, int port, boolean isUpdateAllowed, Limits limits, Optional<Path> passwords) {
    this(host, port, isUpdateAllowed, limits, passwords, Services.none());
  }

  /** With the usual limits, and no passwords. */
  public Access(String host, int port, boolean isUpdateAllowed, Duration timeout) {
    this(host, port, isUpdateAllowed, Limits.within(timeout), Optional.empty());
  }

  /** Whether programs of this machine alone get here. */
  boolean isLocal() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // starting the server will say so
    }
  }
}
