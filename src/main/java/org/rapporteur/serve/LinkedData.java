package org.rapporteur.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rapporteur.page.Address;
import org.rapporteur.page.Form;
import org.rapporteur.page.Pages;

/**
 * IRIs of ours at their own paths. A thing cannot be sent, so whoever asks for one is told to see
 * the page about it (303), in the form that is wanted.
 */
final class LinkedData {

  static final String ONTOLOGY = "/rapporteur/diplomacy";

  private final Pages pages;

  LinkedData(Pages pages) {
    this.pages = pages;
  }

  /** Where to see what is asked for; empty where the path is that of no thing. */
  Optional<Address> see(HttpServletRequest asked, Address address) {
    Form.Asked form = Form.Asked.of(address);
    Optional<Address> page =
        ("/" + form.address().path()).equals(ONTOLOGY)
            ? Optional.of(Address.of("ontology"))
            : pages.thingAt(form.address().path());
    Form wanted = form.form().orElseGet(() -> Negotiation.form(asked.getHeader("Accept")));
    return page.map(p -> wanted == Form.HTML && form.form().isEmpty() ? p : wanted.of(p));
  }
}
