package org.rapporteur.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.page.Address;
import org.rapporteur.page.Assets;
import org.rapporteur.page.Document;
import org.rapporteur.page.Form;
import org.rapporteur.page.PageException;
import org.rapporteur.page.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with pages at all paths but those of Fuseki. What goes wrong becomes a page here. */
final class PagesFilter implements Filter {

  private static final Logger LOG = LoggerFactory.getLogger(PagesFilter.class);
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** Administration, SPARQL, the Graph Store Protocol and reconciliation. */
  private static final Pattern FUSEKIS =
      Pattern.compile(
          "/\\$/.*|/\\.well-known/.*|"
              + Pattern.quote(DumpServlet.PATH)
              + "|"
              + GraphServer.NAME
              + "(/[a-z]*)?|"
              + JudgementServlet.PATH
              + "|"
              + ReconcileServlet.PATH
              + "(/.*)?");

  private final Pages pages;
  private final LinkedData linkedData;

  PagesFilter(Pages pages) {
    this.pages = pages;
    this.linkedData = new LinkedData(pages);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String path = asked.getRequestURI();
    if (asked.getAttribute(FusekiPath.ATTRIBUTE) != null || isFusekis(path)) {
      next.doFilter(request, response);
    } else if (!READING.contains(asked.getMethod())) {
      answer.setHeader("Allow", "GET, HEAD");
      answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "pages are for reading");
    } else {
      answer(asked, answer);
    }
  }

  private static boolean isFusekis(String path) {
    return FUSEKIS.matcher(path).matches() && !path.equals(LinkedData.ONTOLOGY);
  }

  private void answer(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    PageHeaders.safe(answer);
    String query = asked.getQueryString() == null ? "" : asked.getQueryString();
    Address address = Address.of("");
    try {
      address = Address.parse(asked.getRequestURI(), query);
      Optional<Address> see = linkedData.see(asked, address);
      if (see.isPresent()) {
        answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
        answer.setHeader("Location", "/" + see.get());
        answer.setHeader(
            "Link", "</" + Form.Asked.of(see.get()).address() + ">; rel=\"describedby\"");
        answer.setHeader("Vary", "Accept");
      } else if (address.path().startsWith(Assets.FOLDER)) {
        asset(address, asked, answer);
      } else {
        page(address, asked, answer);
      }
    } catch (PageException e) {
      send(pages.trouble(address, e), asked, answer);
    } catch (RuntimeException e) {
      LOG.error("{}", address, e);
      PageException told =
          new PageException(
              500, "This page cannot be shown", "The fault is ours: " + e.getMessage());
      send(pages.trouble(address, told), asked, answer);
    }
  }

  private void asset(Address address, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    Optional<Document> asset = Assets.asset(address.path().substring(Assets.FOLDER.length()));
    if (asset.isEmpty()) {
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (PageHeaders.isKept(asked, answer, asset.get())) {
      answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    send(asset.get(), asked, answer);
  }

  private void page(Address address, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    Form.Asked form = Form.Asked.of(address);
    Form wanted = form.form().orElseGet(() -> Negotiation.form(asked.getHeader("Accept")));
    Document page = pages.page(form.address(), wanted);
    page.about().ifPresent(iri -> PageHeaders.linked(answer, asked, form.address(), iri));
    answer.setHeader("Vary", "Accept");
    send(page, asked, answer);
  }

  private static void send(Document document, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    answer.setStatus(document.status());
    answer.setContentType(document.mediaType());
    answer.setContentLength(document.content().length);
    if (!asked.getMethod().equals("HEAD")) {
      answer.getOutputStream().write(document.content());
    }
  }
}
