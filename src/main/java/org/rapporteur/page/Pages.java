package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.rapporteur.judge.Judgements;
import org.rapporteur.store.Generation;
import org.rapporteur.store.GraphStore;

/** All pages over a store, in all forms. Safe to ask from several threads. */
public final class Pages {

  private final GraphStore store;
  private final PageCatalogue catalogue;
  private final Renderer renderer;
  private final Kept kept = new Kept();

  /**
   * @param place where the pages are kept, and so how they link to each other
   */
  public Pages(GraphStore store, PageCatalogue catalogue, Links.Place place) {
    this.store = store;
    this.catalogue = catalogue;
    this.renderer = new Renderer(place);
  }

  /** Asks the data as people judged them, in a transaction. */
  public <T> T ask(Function<Inquiry, T> asking) {
    return store.read(
        d -> asking.apply(new Inquiry(Judgements.of(d).view(d), Generation.of(d), kept)));
  }

  /**
   * A page.
   *
   * @param address of it, without a form
   * @return the page; one that says what is wrong, where there is none or it cannot be made
   */
  public Document page(Address address, Form form) {
    try {
      return ask(inquiry -> page(inquiry, address, form));
    } catch (PageException e) {
      return trouble(address, e);
    } catch (QueryCancelledException e) {
      return trouble(
          address,
          new PageException(
              503,
              "This took too long",
              "The query was given up. Ask for less: fewer years, one actor."));
    }
  }

  private Document page(Inquiry inquiry, Address address, Form form) {
    if (form.isRdf() && address.path().equals(OntologyPage.PATH)) {
      return ThingGraph.document(OntologyPage.graph(), form, OntologyPage.IRI);
    }
    if (form.isRdf()) {
      return ThingGraph.document(inquiry, address, form);
    }
    if (form == Form.GRAPHML) {
      return graphMl(inquiry, address);
    }
    View view = catalogue.page(address).view(inquiry, address);
    return renderer.document(view, inquiry, address, form);
  }

  private static Document graphMl(Inquiry inquiry, Address address) {
    if (!address.path().equals(NetworkPage.PATH)) {
      throw PageException.missing(address);
    }
    return NetworkPage.graphMl(inquiry, address);
  }

  /**
   * Works out beforehand what pages need of the whole store, so that the first to ask need not
   * wait.
   *
   * @param isWanted asked between the steps, none of which takes long
   */
  public void prepare(BooleanSupplier isWanted) {
    List<Consumer<Inquiry>> steps =
        List.of(
            Articles::of,
            DataVersion::of,
            Directory::of,
            Inquiry::chronicle,
            Entries::of,
            i -> catalogue.page(Address.of("")).view(i, Address.of("")),
            i -> catalogue.page(Address.of("matrix")).view(i, Address.of("matrix")));
    for (Consumer<Inquiry> step : steps) {
      if (isWanted.getAsBoolean()) {
        ask(
            inquiry -> {
              step.accept(inquiry);
              return null;
            });
      }
    }
  }

  /** A page that says what went wrong. */
  public Document trouble(Address address, PageException trouble) {
    return ask(i -> renderer.trouble(trouble, i, address));
  }

  /**
   * The page of the thing whose IRI has this path, on whatever host.
   *
   * @param path without "/" before it
   * @return empty when no IRI of the store has it
   */
  public Optional<Address> thingAt(String path) {
    return ask(
        inquiry -> {
          Things things = inquiry.things();
          return things
              .at(path)
              .filter(iri -> inquiry.knows(NodeFactory.createURI(iri)))
              .map(things::address);
        });
  }
}
