package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.map.Vocabulary;

/** What is known of a thing: how it is shown depends on what it is. */
final class ThingPage implements Page {

  private static final int MOST = 200;

  /**
   * Something said of a thing.
   *
   * @param property its IRI with its short name
   * @param thing empty name and IRI where the value is text
   */
  public record Fact(Named property, Named thing, String text) {}

  @Override
  public boolean answers(String path) {
    return path.equals("thing") || path.startsWith("thing/");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    Node thing = thing(inquiry, address);
    Set<String> types = inquiry.types(thing);
    if (types.contains(ArticlePage.KIND)) {
      return new ArticlePage(inquiry, thing).view();
    }
    Optional<String> actor = types.stream().filter(ActorPage.KINDS::contains).findFirst();
    if (actor.isPresent()) {
      return new ActorPage(inquiry, address, thing).view(actor.get());
    }
    if (types.stream().anyMatch(EventPage.KINDS::contains)) {
      return new EventPage(inquiry, thing).view();
    }
    if (types.stream().anyMatch(ClaimPage.KINDS::contains)) {
      return ClaimPage.view(inquiry, thing);
    }
    return anything(inquiry, thing);
  }

  /**
   * The thing at an address.
   *
   * @throws PageException when the data say nothing of it, or people rejected it
   */
  static Node thing(Inquiry inquiry, Address address) {
    Node thing =
        Optional.of(inquiry.things().iri(address))
            .filter(i -> !i.isEmpty())
            .flatMap(i -> inquiry.one(NodeFactory.createURI(i)))
            .orElseThrow(() -> PageException.missing(address));
    if (inquiry.value(thing, Vocabulary.JUDGED).filter(Vocabulary.REJECTED::equals).isPresent()) {
      throw new PageException(
          410,
          "This was rejected",
          "Somebody who read the article found that it does not say so. 'rapporteur undo "
              + thing
              + "' brings it back.");
    }
    return thing;
  }

  /** In the words of the data. */
  private static View anything(Inquiry inquiry, Node thing) {
    List<Fact> facts = new ArrayList<>();
    for (Row row : inquiry.rows("thing", Map.of("thing", thing))) {
      if (facts.size() < MOST) {
        facts.add(fact(inquiry, row));
      }
    }
    Table.Builder table = Table.of("facts", "property", "value");
    facts.forEach(f -> table.row(f.property(), f.thing().iri().isEmpty() ? f.text() : f.thing()));
    Named named = inquiry.named(thing);
    return View.of("thing", named.name(), Map.of("facts", facts), List.of(table.table()))
        .about(View.Subject.of(named.iri(), named.name()));
  }

  private static Fact fact(Inquiry inquiry, Row row) {
    String property = row.text("property");
    Named named = new Named(property, Vocabulary.PREFIXES.shortForm(property));
    Node value = row.node("value").orElseThrow();
    return value.isURI()
        ? new Fact(named, inquiry.named(value), "")
        : new Fact(named, new Named("", ""), row.text("value"));
  }
}
