package org.rapporteur.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.rapporteur.judge.Judgements;
import org.rapporteur.page.Links;
import org.rapporteur.page.PageCatalogue;
import org.rapporteur.page.Pages;
import org.rapporteur.query.Geography;
import org.rapporteur.reconcile.Protocol;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.store.GraphStore;

/**
 * Pages over a store, and Fuseki. SPARQL is at {@code /rapporteur/sparql}, Fuseki's own pages are
 * at {@code /fuseki/}, a description of the data at {@code /.well-known/void}, a reconciliation
 * service at {@code /reconcile}. Close it before the store.
 */
public final class GraphServer implements AutoCloseable {

  static final String NAME = "/rapporteur";

  private static final String UPDATE = "update";
  private static final String DATA = "data";

  /** Where a password is asked for, if there are any. */
  private static final List<String> LOCKED =
      List.of(NAME + "/" + UPDATE, NAME + "/" + DATA, JudgementServlet.PATH);

  private final FusekiServer server;
  private final Access access;
  private final Preparation preparation;

  private GraphServer(FusekiServer server, Access access, Preparation preparation) {
    this.server = server;
    this.access = access;
    this.preparation = preparation;
  }

  /**
   * @throws ServeException when the port is taken or the host is none of this machine
   */
  public static GraphServer start(GraphStore store, Access access) {
    Geography.load(); // whatever will be asked
    DatasetGraph data = data(store, access);
    Pages pages =
        new Pages(store, PageCatalogue.standard(access.isUpdateAllowed()), Links.Place.server());
    access.services().install(data.getContext());
    data.getContext().set(ARQ.queryTimeout, Long.toString(access.limits().timeout().toMillis()));
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(access.port())
            .fusekiModules(FusekiModules.empty())
            .enablePing(true)
            .enableStats(true)
            .enableMetrics(true)
            .enableCors(true)
            .enableTasks(true)
            .addFilter("/*", new SecurityHeaders())
            .addProcessor("/$/server", new ActionServerStatus())
            .addProcessor("/$/datasets/*", new DatasetList())
            .addServlet(DataDescription.PATH, new DataDescription(pages))
            .addServlet(DumpServlet.PATH, new DumpServlet(store))
            .addServlet(
                ReconcileServlet.PATH + "/*",
                new ReconcileServlet(new Protocol(new Reconciler(store))))
            .staticFileBase(fusekisPages())
            .addFilter("/*", new PagesFilter(pages))
            .registerOperation(
                Operation.Query,
                new LimitedQuery(
                    access.limits().rows(), access.services(), access.isUpdateAllowed()))
            .add(NAME, service(data, access));
    if (access.isUpdateAllowed()) {
      builder
          .registerOperation(Operation.Update, new LocalUpdate())
          .addFilter("/*", new SameOriginWrites(access.isLocal()))
          .addServlet(JudgementServlet.PATH, new JudgementServlet(store));
      access
          .passwords()
          .map(file -> Passwords.at(file, access.port(), LOCKED))
          .ifPresent(builder::securityHandler);
    }
    FusekiServer server = builder.build();
    Server jetty = server.getJettyServer();
    jetty.setHandler(new FusekiPath(jetty.getHandler()));
    jetty.insertHandler(new SizeLimitHandler(access.limits().requestBytes(), -1));
    for (var connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(access.host());
    }
    try {
      server.start();
    } catch (FusekiException e) {
      throw told(access, e);
    }
    return new GraphServer(server, access, Preparation.begin(pages));
  }

  /**
   * What Fuseki offers of its own accord. With passwords, what changes data has addresses of its
   * own, as the password is asked for by address.
   */
  private static DataService.Builder service(DatasetGraph data, Access access) {
    boolean isLocked = access.passwords().isPresent();
    DataService.Builder service =
        DataService.newBuilder(data)
            .withStdServices(access.isUpdateAllowed() && !isLocked)
            .dataset(data);
    if (access.isUpdateAllowed() && isLocked) {
      service
          .addEndpoint(Operation.Update, UPDATE, Auth.ANY_USER)
          .addEndpoint(Operation.GSP_RW, DATA, Auth.ANY_USER);
    }
    return service;
  }

  /**
   * As people judged it; where that may change, as it stands in the store: updates change that, and
   * each query judges anew.
   */
  private static DatasetGraph data(GraphStore store, Access access) {
    return access.isUpdateAllowed() ? store.dataset() : store.read(Judgements::of).view(store);
  }

  /** What the pages need to know; data sets are neither added nor removed here. */
  private static final class DatasetList implements ActionProcessor {

    private final ActionDatasets all = new ActionDatasets();

    @Override
    public void process(HttpAction action) {
      if (action.getRequestMethod().equals("GET")) {
        all.process(action);
      } else {
        action.setResponseStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    }
  }

  /** Fuseki's own pages, in one of its libraries. */
  private static String fusekisPages() {
    URL index = GraphServer.class.getResource("/webapp/index.html");
    if (index == null) {
      throw new IllegalStateException("jena-fuseki-ui is not on the class path");
    }
    String address = index.toString();
    return address.substring(0, address.length() - "index.html".length());
  }

  private static RuntimeException told(Access access, FusekiException e) {
    boolean taken = has(e, BindException.class) && !text(e).contains("Cannot assign");
    if (taken) {
      return new ServeException(
          access.port(),
          "port "
              + access.port()
              + " is in use by another program; stop it, or take another with --port (0 takes any"
              + " that is free)",
          e);
    }
    if (has(e, SocketException.class) || has(e, UnresolvedAddressException.class)) {
      return new ServeException(
          access.port(),
          "\"" + access.host() + "\" is no address of this machine; give one with --host",
          e);
    }
    return e;
  }

  private static boolean has(Throwable trouble, Class<?> type) {
    return causes(trouble).anyMatch(type::isInstance);
  }

  private static String text(Throwable trouble) {
    return String.join(" ", causes(trouble).map(t -> String.valueOf(t.getMessage())).toList());
  }

  private static Stream<Throwable> causes(Throwable trouble) {
    return Stream.iterate(trouble, t -> t != null, Throwable::getCause);
  }

  /** Of the pages. */
  public URI address() {
    String host = access.host().contains(":") ? "[" + access.host() + "]" : access.host();
    return URI.create("http://" + host + ":" + server.getPort() + "/");
  }

  /** Of the SPARQL protocol. */
  public URI sparql() {
    return address().resolve(NAME.substring(1) + "/sparql");
  }

  /** Returns when the server has stopped. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
    preparation.close();
  }
}
