package org.rapporteur.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.zip.CRC32;
import org.rapporteur.page.Address;
import org.rapporteur.page.Document;
import org.rapporteur.page.Form;

/** What browsers and clients are told beside a page. */
final class PageHeaders {

  /** Nothing from elsewhere, nothing written into the page itself. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private PageHeaders() {}

  /** Referrers stay on this server, without which browsers would not say whence a form comes. */
  static void safe(HttpServletResponse answer) {
    answer.setHeader("Content-Security-Policy", POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  /**
   * Assets change with the program: browsers keep them, and ask whether they still hold.
   *
   * @return whether the browser has this one
   */
  static boolean isKept(HttpServletRequest asked, HttpServletResponse answer, Document asset) {
    CRC32 sum = new CRC32();
    sum.update(asset.content());
    String tag = '"' + Long.toHexString(sum.getValue()) + '"';
    answer.setHeader("Cache-Control", "no-cache");
    answer.setHeader("ETag", tag);
    String held = asked.getHeader("If-None-Match");
    return held != null && held.contains(tag);
  }

  /** The thing a page describes, and the other forms of the description. */
  static void linked(
      HttpServletResponse answer, HttpServletRequest asked, Address address, String iri) {
    answer.addHeader("Link", "<" + iri + ">; rel=\"describes\"");
    for (Form form : Form.values()) {
      if (form.isRdf() || form == Form.HTML) {
        answer.addHeader(
            "Link",
            "</" + form.of(address) + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\"");
      }
    }
  }
}
