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

  /** Fits all terminals, so that the line never breaks in two. */
  private static final int PROGRESS_WIDTH = 78;

  private static final String START_OF_LINE = "\r";
  private static final String CLEAR_REST = "\033[K";

  private final InputStream in;
  private final Watched watched;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean live;
  private boolean progressShown;

  /** One whose errors go to no terminal. */
  public Console(InputStream in, OutputStream out, OutputStream err) {
    this(in, out, err, false);
  }

  /**
   * @param live whether errors go to a terminal, where a line may be written over
   */
  public Console(InputStream in, OutputStream out, OutputStream err, boolean live) {
    this.in = in;
    this.live = live;
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

  /** The bytes of a long result; unlike {@link #out} it throws when they cannot be written. */
  OutputStream bytes() {
    return watched;
  }

  /** One line for a person on how it goes. */
  public void say(String line) {
    out.flush(); // so that the two streams keep their order on a terminal
    endProgress();
    err.println("rapporteur: " + line);
  }

  /** How far it is, on a terminal, in a line that the next one takes the place of. */
  void progress(String line) {
    if (live) {
      String shown = line.codePointCount(0, line.length()) > PROGRESS_WIDTH ? cut(line) : line;
      err.print(START_OF_LINE + shown + CLEAR_REST);
      err.flush();
      progressShown = true;
    }
  }

  /** Takes the line away. */
  void endProgress() {
    if (progressShown) {
      err.print(START_OF_LINE + CLEAR_REST);
      err.flush();
      progressShown = false;
    }
  }

  private static String cut(String line) {
    return line.substring(0, line.offsetByCodePoints(0, PROGRESS_WIDTH - 1)) + "…";
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
