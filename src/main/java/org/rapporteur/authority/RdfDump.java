package org.rapporteur.authority;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.store.RdfFile;
import org.rapporteur.store.StoreException;

/**
 * A dump in any syntax of RDF, in Wikidata's form or in others that {@code rdf-terms.tsv} names. It
 * is read twice: for whom and what it is about, and for the names of these. Only they are kept.
 */
final class RdfDump implements Reader {

  @Override
  public void read(Path file, Gathering into) {
    DumpFacts facts = new DumpFacts(RdfTerms.bundled());
    pass(file, facts::note);
    facts.startNames();
    pass(file, facts::name);
    new DumpEntries(facts, into).hand();
  }

  private static void pass(Path file, Consumer<Triple> each) {
    try {
      new RdfFile(file)
          .read(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  each.accept(triple);
                }

                @Override
                public void quad(Quad quad) {
                  each.accept(quad.asTriple());
                }
              },
              (message, line) -> {});
    } catch (StoreException e) {
      throw new ImportException(e.place(), e.getMessage().replaceFirst("^[^ ]*: ", ""));
    }
  }
}
