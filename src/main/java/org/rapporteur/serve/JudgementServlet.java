package org.rapporteur.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgement;
import org.rapporteur.judge.JudgementException;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;
import org.rapporteur.page.Address;
import org.rapporteur.store.GraphStore;

/**
 * Takes a judgement of two actors, or of a claim, from the page of review, or takes one back, and
 * leads back to the page.
 */
final class JudgementServlet extends HttpServlet {

  static final String PATH = "/review/judge";

  private static final long serialVersionUID = 1;
  private static final String REASON = "review";
  private static final Map<String, Verdict> OF_TWO =
      Map.of("same", Verdict.SAME, "different", Verdict.DIFFERENT);
  private static final Map<String, Verdict> OF_CLAIM =
      Map.of("accept", Verdict.ACCEPTED, "reject", Verdict.REJECTED);

  /** Filters of the page, which it is shown with again. */
  private static final List<String> KEPT = List.of("at", "kind", "of", "rule");

  private final transient GraphStore store;

  JudgementServlet(GraphStore store) {
    this.store = store;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String verdict = String.valueOf(request.getParameter("verdict"));
    boolean isDone;
    try {
      isDone =
          OF_TWO.containsKey(verdict)
              ? judge(request, OF_TWO.get(verdict))
              : OF_CLAIM.containsKey(verdict)
                  ? judgeClaim(request, OF_CLAIM.get(verdict))
                  : verdict.equals("undo") && undo(request);
    } catch (JudgementException e) {
      response.sendError(HttpServletResponse.SC_CONFLICT, e.getMessage());
      return;
    }
    if (isDone) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "../" + back(request));
    } else {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST,
          "name two actors of the store as one and other, and same or different as verdict; or a"
              + " claim as one, and accept or reject; or the number of a judgement, and undo");
    }
  }

  private boolean judge(HttpServletRequest request, Verdict verdict) {
    Optional<Node> one = known(request.getParameter("one"));
    Optional<Node> other = known(request.getParameter("other"));
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    store.write(d -> Judgements.judge(d, one.get(), verdict, other.get(), REASON));
    return true;
  }

  private boolean judgeClaim(HttpServletRequest request, Verdict verdict) {
    Optional<Node> claim =
        known(request.getParameter("one")).filter(c -> store.read(d -> Judgements.isClaim(d, c)));
    claim.ifPresent(c -> store.write(d -> Judgements.judge(d, c, verdict, REASON)));
    return claim.isPresent();
  }

  private boolean undo(HttpServletRequest request) {
    String number = String.valueOf(request.getParameter("number"));
    boolean[] isThere = new boolean[1];
    store.write(
        d -> {
          Optional<Judgement> judgement = numbered(d, number);
          judgement.ifPresent(j -> Judgements.undo(d, j));
          isThere[0] = judgement.isPresent();
        });
    return isThere[0];
  }

  private static Optional<Judgement> numbered(DatasetGraph data, String number) {
    return Judgements.of(data).all().stream()
        .filter(j -> Integer.toString(j.number()).equals(number))
        .findFirst();
  }

  private static Address back(HttpServletRequest request) {
    Map<String, String> filters = new LinkedHashMap<>();
    for (String name : KEPT) {
      String value = request.getParameter(name);
      if (value != null) {
        filters.put(name, value);
      }
    }
    return new Address("review", filters);
  }

  private Optional<Node> known(String iri) {
    return Optional.ofNullable(iri)
        .map(NodeFactory::createURI)
        .filter(n -> store.read(d -> d.find(Node.ANY, n, Node.ANY, Node.ANY).hasNext()));
  }
}
