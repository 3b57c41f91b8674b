package org.rapporteur.merge.form;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.store.RdfFile;

/**
 * Data that are read on a thread of their own, a little ahead of whoever takes them.
 *
 * @param form of the data
 */
public record ReadAhead(Form form) implements Form {

  private static final int PART = 2_000;
  private static final int PARTS = 10;

  /** Some triples, or why there are no more. */
  private record Part(List<Triple> triples, boolean isLast, Throwable trouble) {}

  /** Ends the reading when nobody takes any more. */
  private static final class Unwanted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwanted() {
      super("nobody takes what is read", null, false, false);
    }
  }

  @Override
  public void read(StreamRDF sink, RdfFile.Warnings warnings) {
    BlockingQueue<Part> parts = new ArrayBlockingQueue<>(PARTS);
    Thread reader = new Thread(() -> read(parts, warnings), "reader");
    reader.setDaemon(true);
    reader.start();
    try {
      take(parts, sink);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while data are read", e);
    } finally {
      end(reader);
    }
  }

  private static void take(BlockingQueue<Part> parts, StreamRDF sink) throws InterruptedException {
    Part part;
    do {
      part = parts.take();
      part.triples().forEach(sink::triple);
    } while (!part.isLast());
    if (part.trouble() instanceof Error error) {
      throw error;
    }
    if (part.trouble() != null) {
      throw (RuntimeException) part.trouble();
    }
  }

  /** It may wait to hand over what nobody wants, or for a server's answer. */
  private static void end(Thread reader) {
    reader.interrupt();
    boolean isInterrupted = false;
    while (reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(BlockingQueue<Part> parts, RdfFile.Warnings warnings) {
    Collected collected = new Collected(parts);
    Throwable trouble = null;
    try {
      form.read(collected, warnings);
    } catch (RuntimeException | Error e) {
      trouble = e;
    }
    collected.end(trouble);
  }

  /** Collects triples for the other thread. */
  private static final class Collected extends StreamRDFBase {

    private final BlockingQueue<Part> parts;
    private List<Triple> triples = new ArrayList<>(PART);

    Collected(BlockingQueue<Part> parts) {
      this.parts = parts;
    }

    @Override
    public void triple(Triple triple) {
      triples.add(triple);
      if (triples.size() == PART) {
        hand(false, null);
      }
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }

    private void hand(boolean isLast, Throwable trouble) {
      try {
        parts.put(new Part(triples, isLast, trouble));
        triples = new ArrayList<>(PART);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Unwanted();
      }
    }

    void end(Throwable trouble) {
      try {
        hand(true, trouble);
      } catch (Unwanted e) {
        triples.clear(); // whoever took them has other troubles
      }
    }
  }
}
