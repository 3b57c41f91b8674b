package org.rapporteur.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command reads and writes. A command gets it by a constructor that takes a Console and
 * nothing else.
 */
public final class Console {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

  private final InputStream in;
  private final Watched watched;
  private final PrintStream out;
  private final PrintStream err;

  public Console(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.watched = new Watched(out);
    this.out = new PrintStream(watched, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  public InputStream in() {
    return in;
  }

  /** For results and nothing else, as text in UTF-8 or as bytes. */
  public PrintStream out() {
    return out;
  }

  /** For logs, progress and trouble. */
  public PrintStream err() {
    return err;
  }

  /** One line for a person on how it goes. */
  public void say(String line) {
    out.flush(); // so that the two streams keep their order on a terminal
    err.println("rapporteur: " + line);
  }

  /**
   * A result as indented JSON.
   *
   * @param value a record, list or map of plain values
   */
  public void json(Object value) {
    try {
      out.println(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(value.getClass() + " has no JSON form", e);
    }
  }

  /** Why a result did not reach its reader; to be asked after the last was written. */
  Optional<IOException> trouble() {
    out.flush();
    return Optional.ofNullable(watched.trouble);
  }

  /** Keeps what a PrintStream swallows. */
  private static final class Watched extends FilterOutputStream {

    private IOException trouble;

    Watched(OutputStream out) {
      super(new java.io.BufferedOutputStream(out));
    }

    @Override
    public void write(int b) throws IOException {
      watch(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      watch(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
      watch(out::flush);
    }

    private void watch(Writing writing) throws IOException {
      try {
        writing.run();
      } catch (IOException e) {
        trouble = trouble == null ? e : trouble;
        throw e;
      }
    }
  }

  /** Something that may fail as writing does. */
  private interface Writing {
    void run() throws IOException;
  }
}
