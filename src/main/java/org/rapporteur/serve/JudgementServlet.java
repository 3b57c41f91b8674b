package org.rapporteur.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.judge.JudgementException;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;
import org.rapporteur.store.GraphStore;

/** Takes a judgement of two actors from the page of review, and leads back to it. */
final class JudgementServlet extends HttpServlet {

  static final String PATH = "/review/judge";

  private static final long serialVersionUID = 1;
  private static final Map<String, Verdict> VERDICTS =
      Map.of("same", Verdict.SAME, "different", Verdict.DIFFERENT);

  private final transient GraphStore store;

  JudgementServlet(GraphStore store) {
    this.store = store;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Node> one = actor(request.getParameter("one"));
    Optional<Node> other = actor(request.getParameter("other"));
    Verdict verdict = VERDICTS.get(String.valueOf(request.getParameter("verdict")));
    if (one.isEmpty() || other.isEmpty() || verdict == null) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST,
          "name two actors of the store as one and other, and same or different as verdict");
      return;
    }
    try {
      store.write(d -> Judgements.judge(d, one.get(), verdict, other.get(), "review"));
    } catch (JudgementException e) {
      response.sendError(HttpServletResponse.SC_CONFLICT, e.getMessage());
      return;
    }
    String at = String.valueOf(request.getParameter("at"));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "../review" + (at.matches("\\d{1,9}") ? "?at=" + at : ""));
  }

  private Optional<Node> actor(String iri) {
    return Optional.ofNullable(iri)
        .map(NodeFactory::createURI)
        .filter(n -> store.read(d -> d.find(Node.ANY, n, Node.ANY, Node.ANY).hasNext()));
  }
}
