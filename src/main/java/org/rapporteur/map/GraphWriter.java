package org.rapporteur.map;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes article graphs one after another: the same graphs in the same order give the same bytes,
 * and none but the one at hand is kept. Not safe for several threads at once.
 */
public final class GraphWriter implements AutoCloseable {

  private final Sink sink;

  /** One format. */
  interface Sink {
    void write(ArticleGraph graph) throws IOException;

    void end() throws IOException;
  }

  /**
   * @param out left open
   */
  public GraphWriter(OutputStream out, GraphFormat format) {
    OutputStream kept = new Kept(out);
    this.sink =
        switch (format) {
          case JSONLD -> new JsonLd(kept);
          case TURTLE -> new Rdf(kept, RDFFormat.TURTLE_BLOCKS, false);
          case TRIG -> new Rdf(kept, RDFFormat.TRIG_BLOCKS, true);
          case NQUADS -> new Rdf(kept, RDFFormat.NQUADS_UTF8, true);
        };
  }

  /**
   * @throws MapException when the output takes no more
   */
  public void write(ArticleGraph graph) {
    try {
      sink.write(graph);
    } catch (IOException | RuntimeIOException e) {
      throw failed(e);
    }
  }

  /**
   * Writes what closes the format.
   *
   * @throws MapException when the output takes no more
   */
  @Override
  public void close() {
    try {
      sink.end();
    } catch (IOException | RuntimeIOException e) {
      throw failed(e);
    }
  }

  private static MapException failed(Exception e) {
    Throwable cause = e.getCause() instanceof IOException io ? io : e;
    return new MapException(
        "the output cannot be written ("
            + cause.getMessage()
            + "); check that its disk has room and that you may write there",
        e);
  }

  /** An output that stays open when a format's writer is done with it. */
  private static final class Kept extends FilterOutputStream {

    Kept(OutputStream out) {
      super(new BufferedOutputStream(out));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** The formats that Jena streams. */
  private static final class Rdf implements Sink {

    private final OutputStream out;
    private final StreamRDF stream;
    private final boolean named;

    Rdf(OutputStream out, RDFFormat format, boolean named) {
      this.out = out;
      this.stream = StreamRDFWriter.getWriterStream(out, format);
      this.named = named;
      stream.start();
      if (!format.equals(RDFFormat.NQUADS_UTF8)) {
        Vocabulary.PREFIXES.getNsPrefixMap().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .forEach(p -> stream.prefix(p.getKey(), p.getValue()));
      }
    }

    @Override
    public void write(ArticleGraph graph) {
      Node name = NodeFactory.createURI(graph.iri());
      for (Triple triple : SortedTriples.of(graph.graph())) {
        if (named) {
          stream.quad(Quad.create(name, triple));
        } else {
          stream.triple(triple);
        }
      }
    }

    @Override
    public void end() throws IOException {
      stream.finish();
      out.flush();
    }
  }
}
