package org.rapporteur.query;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.enhancer.init.ServiceEnhancerInit;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;

/**
 * The servers that SERVICE may reach out to: those that a user named, and none else. They are asked
 * in batches, waited for only so long, and what they answered is kept for as long as this lives,
 * the oldest going first. Redirections are not followed, as they would lead to servers that nobody
 * named.
 */
public final class Services {

  /** Bindings that are asked for in one request. */
  private static final int BATCH = 20;

  private static final String BULK = "bulk+" + BATCH + ":";

  private final Map<String, String> allowed;
  private final Duration timeout;
  private final boolean isLocal;
  private final ServiceAnswers answers = new ServiceAnswers();

  private Services(Map<String, String> allowed, Duration timeout, boolean isLocal) {
    this.allowed = new TreeMap<>(allowed);
    this.timeout = timeout;
    this.isLocal = isLocal;
  }

  /** SERVICE is refused. */
  public static Services none() {
    return new Services(Map.of(), Duration.ZERO, false);
  }

  /** What stands in SERVICE is asked of the store itself, as of a snapshot that was merged. */
  public static Services local() {
    return new Services(Map.of(), Duration.ZERO, true);
  }

  /**
   * @param allowed addresses of endpoints, each with the one to ask in its place, most often itself
   * @param timeout of one request
   * @throws QueryException for an address that is none of HTTP
   */
  public static Services of(Map<String, String> allowed, Duration timeout) {
    allowed.forEach(
        (address, other) -> {
          check(address);
          check(other);
        });
    return new Services(allowed, timeout, false);
  }

  private static void check(String address) {
    boolean isSound;
    try {
      URI uri = URI.create(address);
      isSound = String.valueOf(uri.getScheme()).matches("https?") && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      isSound = false;
    }
    if (!isSound) {
      throw new QueryException(
          "", "\"" + address + "\" is no address of an endpoint; give one with http(s)://");
    }
  }

  public boolean isNone() {
    return allowed.isEmpty() && !isLocal;
  }

  /**
   * The query with each SERVICE as it is to be asked, wherever it stands in it.
   *
   * @throws QueryException when it is to ask another than was named
   */
  public Query prepare(Query query) {
    if (isNone()) {
      return query;
    }
    ElementTransformCopyBase elements =
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementService service, Node node, Element inner) {
            return isLocal ? inner : new ElementService(asked(node), inner, service.getSilent());
          }
        };
    return QueryTransformOps.transform(
        query, elements, new ExprTransformApplyElementTransform(elements));
  }

  private Node asked(Node service) {
    refused(service).ifPresent(Services::forbid);
    return NodeFactory.createURI(BULK + allowed.get(service.getURI()));
  }

  /** Sets what is needed to ask them, and to ask nobody else. */
  public void install(Context context) {
    context.set(ARQ.httpServiceAllowed, !allowed.isEmpty());
    if (allowed.isEmpty()) {
      return;
    }
    ServiceEnhancerInit.init();
    ServiceExecutorRegistry registry =
        ServiceExecutorRegistry.createFrom(ServiceExecutorRegistry.get());
    registry.addSingleLink(
        (executed, original, binding, execution, next) -> {
          refuse(executed.getService()).ifPresent(Services::forbid);
          return answers.answer(executed, binding, execution);
        });
    ServiceExecutorRegistry.set(context, registry);
    context.set(ARQ.httpQueryTimeout, timeout.toMillis());
    context.set(
        ARQ.httpQueryClient,
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build());
  }

  private Optional<String> refuse(Node service) {
    boolean isAllowed = service.isURI() && allowed.containsValue(service.getURI());
    return isAllowed ? Optional.empty() : Optional.of(service.toString());
  }

  private static void forbid(String service) {
    throw new QueryException(
        "",
        "asks another server ("
            + service
            + "); allow it with --allow-service "
            + service
            + ", or leave SERVICE out");
  }

  /**
   * What a query asks, if it is not allowed; where a variable says it, that is seen when asking.
   */
  Optional<String> refused(Node service) {
    boolean isNamed = service.isURI() && allowed.containsKey(service.getURI());
    return isNamed || isLocal ? Optional.empty() : Optional.of(service.toString());
  }
}
