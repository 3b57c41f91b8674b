package org.rapporteur.export;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** N-Triples in the order of their bytes, as of {@code LC_ALL=C sort -u}; sorted on disk. */
final class SortedLines {

  /** Lines in memory; a line is some 150 bytes. */
  private static final long AT_ONCE = 400_000;

  private final OutputStream out;

  SortedLines(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  void write(Dump dump) {
    SortedDataBag<byte[]> lines =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(AT_ONCE), new Lines(), Arrays::compareUnsigned);
    try {
      for (String name : dump.names()) {
        dump.graph(name).find().forEachRemaining(t -> lines.add(line(t)));
      }
      byte[] before = new byte[0];
      Iterator<byte[]> sorted = lines.iterator();
      while (sorted.hasNext()) {
        byte[] line = sorted.next();
        if (!Arrays.equals(line, before)) {
          out.write(line);
        }
        before = line;
      }
      out.flush();
    } catch (IOException e) {
      throw new ExportException(e);
    } finally {
      lines.close();
    }
  }

  private static byte[] line(Triple triple) {
    String line =
        NodeFmtLib.strNT(triple.getSubject())
            + " "
            + NodeFmtLib.strNT(triple.getPredicate())
            + " "
            + NodeFmtLib.strNT(triple.getObject())
            + " .\n";
    return line.getBytes(StandardCharsets.UTF_8);
  }

  /** Lines with their lengths before them. */
  private static final class Lines implements SerializationFactory<byte[]> {

    @Override
    public Sink<byte[]> createSerializer(OutputStream file) {
      DataOutputStream data = new DataOutputStream(new BufferedOutputStream(file));
      return new Sink<>() {
        @Override
        public void send(byte[] line) {
          run(
              () -> {
                data.writeInt(line.length);
                data.write(line);
              });
        }

        @Override
        public void flush() {
          run(data::flush);
        }

        @Override
        public void close() {
          run(data::close);
        }
      };
    }

    @Override
    public Iterator<byte[]> createDeserializer(InputStream file) {
      DataInputStream data = new DataInputStream(file);
      return new IteratorSlotted<>() {
        @Override
        protected byte[] moveToNext() {
          try {
            return data.readNBytes(data.readInt());
          } catch (EOFException e) {
            return null; // what the superclass takes for the end
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }

        @Override
        protected boolean hasMore() {
          return true;
        }
      };
    }

    private static void run(Writing writing) {
      try {
        writing.run();
      } catch (IOException e) {
        throw new ExportException(e);
      }
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
