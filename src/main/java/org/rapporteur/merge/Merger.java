package org.rapporteur.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Mapping;
import org.rapporteur.judge.Mappings;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.merge.form.ReadAhead;
import org.rapporteur.store.ForeignGraphs;
import org.rapporteur.store.GraphFiller;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.NumberedQuads;
import org.rapporteur.store.StoreException;

/**
 * Puts other people's data into a store, and links ours to them, all in one transaction. Merging a
 * file again gives the same graphs; when articles came in between, the links are brought up to
 * date.
 *
 * @param store to merge into
 * @param codes of states, to link by
 * @param catalogue what speaks for and against a link
 * @param version of the program, for the records of the links
 */
public record Merger(GraphStore store, StateCodes codes, Catalogue catalogue, String version) {

  /** Ends a transaction of which nothing is to stay. */
  private static final class OnlyTried extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OnlyTried() {
      super("nothing is to stay", null, false, false);
    }
  }

  /**
   * @param progress is told now and then how many triples were read
   * @throws StoreException with file and line when the data are broken, or the disk takes no more;
   *     the store is then as it was
   */
  public MergeReport merge(Source source, LongConsumer progress) {
    MergeReport[] report = new MergeReport[1];
    store.write(d -> report[0] = new Merging(d, source, progress).done());
    return report[0];
  }

  /** What {@link #merge} would do; nothing is done. */
  public MergeReport tryOut(Source source, LongConsumer progress) {
    MergeReport[] report = new MergeReport[1];
    try {
      store.write(
          d -> {
            report[0] = new Merging(d, source, progress).done();
            throw new OnlyTried();
          });
    } catch (OnlyTried e) {
      return report[0];
    }
    return report[0];
  }

  /**
   * Takes a set of data out, with all that stems from it.
   *
   * @return false when there is none of that name
   */
  public boolean remove(String name) {
    if (!store.read(Sources::names).contains(name)) {
      return false;
    }
    store.write(d -> Sources.removeAll(d, name));
    return true;
  }

  /** One merge, within one transaction. */
  private final class Merging {

    private final DatasetGraph data;
    private final Source source;
    private final EvidenceTable evidence = EvidenceTable.bundled();
    private final IdentifierTable identifiers = IdentifierTable.bundled();
    private final OurIdentifiers ourIdentifiers;
    private final TheirIdentifiers theirIdentifiers;
    private final OurFacts ours;
    private final TheirNames names;
    private final Intake intake;

    Merging(DatasetGraph data, Source source, LongConsumer progress) {
      this.data = data;
      this.source = source;
      ourIdentifiers = OurIdentifiers.of(data, source.links(), identifiers, codes);
      theirIdentifiers = new TheirIdentifiers(identifiers, ourIdentifiers);
      ours = new OurFacts(data, catalogue);
      names = new TheirNames(evidence, ours);
      intake = new Intake(evidence, theirIdentifiers, names, progress);
    }

    MergeReport done() {
      Optional<String> sha256 = source.sha256();
      boolean isThere = Sources.has(data, source, sha256);
      long triples = isThere ? reread() : taken();
      if (!isThere) {
        Sources.note(data, source, sha256, triples, intake.licences());
      }
      TheirFacts theirs =
          new TheirFacts(data, source.graph(), evidence, identifiers, codes, catalogue);
      Linking linking = new Linking(ours, theirs, Judgements.of(data));
      linking.byIdentifiers(ourIdentifiers, theirIdentifiers);
      linking.byShared(others());
      linking.byNames(names.named());
      new Discord(ours, theirs, catalogue, evidence.single())
          .of(linking.mappings(), earlier(linking))
          .forEach(linking::note);
      boolean isSame = linked(linking);
      return report(linking, isThere && isSame, triples);
    }

    private long reread() {
      intake.reread(data, source.graph());
      return intake.read();
    }

    private long taken() {
      data.deleteAny(source.graph(), Node.ANY, Node.ANY, Node.ANY);
      long triples;
      try (GraphFiller filler = new GraphFiller(data, source.graph())) {
        new ReadAhead(source.form()).read(intake.into(filler), intake::warn);
        triples = filler.finish();
      }
      if (triples == 0) {
        throw new StoreException(
            source.place(),
            intake.read() == 0
                ? "no triple is in it; nothing was taken"
                : "each of its triples has an IRI that is none"
                    + (intake.firstWarning().isEmpty() ? "" : " (" + intake.firstWarning() + ")")
                    + "; nothing was taken: mend it and try again");
      }
      return triples;
    }

    private List<Mapping> others() {
      List<Mapping> others = new ArrayList<>();
      for (String name : Sources.names(data)) {
        if (!name.equals(source.name())) {
          others.addAll(Mappings.of(data, Mappings.linkset(name)));
        }
      }
      return others;
    }

    /** What other data that were merged before tell of those that are linked now. */
    private Map<Node, List<Facts>> earlier(Linking linking) {
      Set<Node> wanted = new HashSet<>();
      linking.mappings().forEach(m -> wanted.add(m.subject()));
      Map<Node, List<Facts>> earlier = new HashMap<>();
      for (String name : Sources.names(data)) {
        if (!name.equals(source.name())) {
          TheirFacts facts =
              new TheirFacts(
                  data, ForeignGraphs.graph(name), evidence, identifiers, codes, catalogue);
          for (Mapping mapping : Mappings.of(data, Mappings.linkset(name))) {
            if (wanted.contains(mapping.subject())
                && ours.kinds(mapping.subject()).contains(Kind.PERSON)) {
              earlier
                  .computeIfAbsent(mapping.subject(), s -> new ArrayList<>())
                  .add(facts.of(mapping.object()));
            }
          }
        }
      }
      return earlier;
    }

    /** Whether links and conflicts were there as they are. */
    private boolean linked(Linking linking) {
      Graph links = GraphFactory.createDefaultGraph();
      Mappings.write(linking.mappings(), source.links(), source.graph(), version, links);
      Graph conflicts = GraphFactory.createDefaultGraph();
      Conflicts.write(linking.conflicts(), Conflicts.graph(source.name()), conflicts);
      return replace(source.links(), links) & replace(Conflicts.graph(source.name()), conflicts);
    }

    private boolean replace(Node name, Graph wanted) {
      if (data.getGraph(name).isIsomorphicWith(wanted)) {
        return true;
      }
      data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
      wanted.find().forEach(t -> data.add(Quad.create(name, t)));
      return false;
    }

    private MergeReport report(Linking linking, boolean isUnchanged, long triples) {
      return new MergeReport(
          source.place(),
          source.name(),
          source.graph().getURI(),
          isUnchanged,
          triples,
          intake.leftOut(),
          intake.warnings(),
          intake.firstWarning(),
          linking.counts(),
          unlinked(linking),
          List.copyOf(linking.mappings()),
          List.copyOf(linking.conflicts()));
    }

    private long unlinked(Linking linking) {
      Set<Node> linked = new HashSet<>();
      linking.mappings().forEach(m -> linked.add(m.object()));
      return new NumberedQuads(data)
          .subjects(
              source.graph(),
              evidence.properties(EvidenceTable.Role.TYPE),
              evidence.classes(),
              linked);
    }
  }
}
