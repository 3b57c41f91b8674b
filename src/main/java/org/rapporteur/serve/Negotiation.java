package org.rapporteur.serve;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.rapporteur.page.Form;

/** Which form of a page a client would rather have. */
final class Negotiation {

  /** The first is what those get who take anything. */
  private static final AcceptList OFFERED =
      AcceptList.create(Stream.of(Form.values()).map(Form::mediaType).toArray(String[]::new));

  private Negotiation() {}

  /** Of what is RDF only: Turtle when nothing of it is asked for. */
  static Form rdf(String accept) {
    Form form = form(accept);
    return form.isRdf() ? form : Form.TTL;
  }

  /**
   * @param accept header of the request, null where it has none
   * @return HTML when nothing that we have is wanted
   */
  static Form form(String accept) {
    if (accept == null) {
      return Form.HTML;
    }
    Optional<MediaType> chosen = Optional.ofNullable(ConNeg.match(accept, OFFERED));
    return chosen
        .flatMap(
            t ->
                Stream.of(Form.values())
                    .filter(f -> f.mediaType().equals(t.getContentTypeStr()))
                    .findFirst())
        .orElse(Form.HTML);
  }
}
