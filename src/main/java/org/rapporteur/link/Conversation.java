package org.rapporteur.link;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.text.Span;

/**
 * Whom a speaker goes on talking to: "We wait," he told the envoy. "It is a long road." What is
 * quoted next of the same speaker in the same paragraph or at the head of the next, with nobody
 * else speaking in between, is said to the same.
 */
final class Conversation {

  private final String body;

  Conversation(String body) {
    this.body = body;
  }

  /**
   * @param statements in text order
   */
  List<LinkedClaims.Statement> goOn(List<LinkedClaims.Statement> statements) {
    List<LinkedClaims.Statement> going = new ArrayList<>();
    LinkedClaims.Statement last = null;
    for (LinkedClaims.Statement next : statements) {
      last = last != null && continues(last, next) ? to(next, last.addressee()) : next;
      going.add(last);
    }
    return going;
  }

  private boolean continues(LinkedClaims.Statement last, LinkedClaims.Statement next) {
    return last.addressee() != null
        && next.addressee() == null
        && next.claim().addressee() == null
        && next.speaker() != null
        && next.speaker().equals(last.speaker())
        && last.relays().equals(next.relays())
        && next.claim().mode() == StatementClaim.Mode.DIRECT
        && isNear(end(last), next.claim().content().get(0).start());
  }

  /** In the same paragraph, or as the first words of the one after it. */
  private boolean isNear(int from, int to) {
    return from >= to || body.substring(from, to).stripTrailing().indexOf('\n') < 0;
  }

  private static int end(LinkedClaims.Statement statement) {
    List<Span> content = statement.claim().content();
    return content.get(content.size() - 1).end();
  }

  private static LinkedClaims.Statement to(LinkedClaims.Statement next, Entity addressee) {
    return new LinkedClaims.Statement(
        next.claim(), next.speaker(), addressee, next.relays(), next.about(), next.place());
  }
}
