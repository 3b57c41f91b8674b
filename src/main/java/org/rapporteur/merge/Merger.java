package org.rapporteur.merge;

import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.rapporteur.judge.Judgements;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Iris;
import org.rapporteur.store.Change;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.RdfFile;
import org.rapporteur.store.StoreException;

/**
 * Puts other people's data into a store, and links ours to them. Merging a file again gives the
 * same graphs; when articles came in between, the links are brought up to date.
 *
 * @param store to merge into
 * @param codes of states, to link by
 */
public record Merger(GraphStore store, StateCodes codes) {

  /** What was merged is told of here. */
  static final Node SOURCES = NodeFactory.createURI(Iris.DEFAULT_BASE + "sources");

  private static final Node ENTITY = NodeFactory.createURI("http://www.w3.org/ns/prov#Entity");
  private static final Pattern SOUND_IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*");

  /**
   * @throws StoreException with file and line when the file is broken, or the disk takes no more;
   *     the store is then as it was
   */
  public MergeReport merge(Source source) {
    RdfFile file = new RdfFile(source.file());
    IdentifierTable table = IdentifierTable.bundled();
    OurIdentifiers ours = store.read(d -> OurIdentifiers.of(d, table, codes));
    TheirIdentifiers theirs = new TheirIdentifiers(table, ours);
    String sha256 = source.sha256();
    Sink sink = new Sink(source.graph(), theirs);
    boolean isUnchanged = store.read(d -> d.contains(SOURCES, source.graph(), id(), text(sha256)));
    if (isUnchanged) {
      store.read(d -> sink.reread(d));
    } else {
      store.write(
          d -> {
            d.deleteAny(source.graph(), Node.ANY, Node.ANY, Node.ANY);
            sink.into(d);
            file.read(sink, (message, line) -> {});
            sink.count(d); // a file may say a thing twice
            note(d, source, sha256, sink.triples);
          });
    }
    Linkset links = Linkset.of(source, ours, theirs.sound(), store.read(Judgements::of));
    Change change = store.load(new ArticleGraph(source.links().getURI(), links.graph()));
    return new MergeReport(
        source.file().toString(),
        source.graph().getURI(),
        isUnchanged && change == Change.UNCHANGED,
        sink.triples,
        sink.leftOut,
        links.counts(),
        theirs.ambiguous());
  }

  private static Node id() {
    return DCTerms.identifier.asNode();
  }

  private static Node text(String sha256) {
    return NodeFactory.createLiteralString("sha256:" + sha256);
  }

  private static void note(DatasetGraph data, Source source, String sha256, long triples) {
    Node graph = source.graph();
    data.deleteAny(SOURCES, graph, Node.ANY, Node.ANY);
    data.add(SOURCES, graph, RDF.type.asNode(), ENTITY);
    data.add(SOURCES, graph, RDF.type.asNode(), VOID.Dataset.asNode());
    data.add(SOURCES, graph, id(), text(sha256));
    data.add(
        SOURCES,
        graph,
        DCTerms.source.asNode(),
        NodeFactory.createLiteralString(source.file().toString()));
    data.add(
        SOURCES,
        graph,
        VOID.triples.asNode(),
        NodeFactory.createLiteralDT(Long.toString(triples), XSDDatatype.XSDinteger));
  }

  /** Takes triples as they are read, into the store and past the look-out for identifiers. */
  private static final class Sink extends StreamRDFBase {

    private final Node graph;
    private final TheirIdentifiers theirs;
    private DatasetGraph data;
    private long triples;
    private long leftOut;

    Sink(Node graph, TheirIdentifiers theirs) {
      this.graph = graph;
      this.theirs = theirs;
    }

    void into(DatasetGraph wanted) {
      data = wanted;
    }

    /** Of data that are in the store already. */
    Void reread(DatasetGraph stored) {
      stored
          .find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(
              q -> {
                triples++;
                theirs.note(q.asTriple());
              });
      return null;
    }

    void count(DatasetGraph stored) {
      triples = Iter.count(stored.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
      if (isSound(triple.getSubject())
          && isSound(triple.getPredicate())
          && isSound(triple.getObject())) {
        data.add(Quad.create(graph, triple));
        theirs.note(triple);
      } else {
        leftOut++;
      }
    }

    private static boolean isSound(Node node) {
      return !node.isURI() || SOUND_IRI.matcher(node.getURI()).matches();
    }
  }
}
