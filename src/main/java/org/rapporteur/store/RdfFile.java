package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;

/**
 * A file of RDF, by its name in a format that Jena knows, gzipped or not.
 *
 * @param path of the file
 */
public record RdfFile(Path path) {

  /** What Jena would only warn of. */
  @FunctionalInterface
  public interface Warnings {
    void on(String message, long line);
  }

  private static final Pattern NAME =
      Pattern.compile(".+\\.(nq|trig|ttl|nt|jsonld|rdf)(\\.gz)?", Pattern.CASE_INSENSITIVE);

  /** Whether a file of that name is RDF, where it could be an article as well. */
  public static boolean isNamedSo(String file) {
    return NAME.matcher(file).matches();
  }

  /**
   * Reads all of it, from the start, in pieces.
   *
   * @throws StoreException with file and line when it is not what its name says; what was read
   *     until then has gone to {@code sink}
   */
  public void read(StreamRDF sink, Warnings warnings) {
    Lang lang = lang();
    Watched watched = new Watched(sink);
    try (InputStream in = IO.openFile(path.toString())) { // unzips what ends in .gz
      RDFParser.source(in)
          .lang(lang)
          .base("file:///" + path.getFileName().toString().replace(" ", "%20"))
          .checking(true)
          .errorHandler(new Strict(warnings))
          .parse(watched);
    } catch (StoreException e) {
      throw e;
    } catch (IOException | RuntimeIOException | JenaException e) {
      if (watched.trouble != null) {
        throw watched.trouble; // it is not the file's fault
      }
      boolean isReading = e instanceof IOException || e instanceof RuntimeIOException;
      throw broken((isReading ? "cannot be read: " : "") + e.getMessage(), 0, e);
    }
  }

  /** As {@link #read}, and a warning is as bad as an error. */
  public void readStrictly(StreamRDF sink) {
    read(
        sink,
        (message, line) -> {
          throw broken(message, line, null);
        });
  }

  private Lang lang() {
    try {
      if (Files.isDirectory(path)) {
        throw new StoreException(path.toString(), "is a folder; name the files in it");
      }
      if (!Files.isReadable(path)) {
        throw new StoreException(
            path.toString(),
            Files.exists(path)
                ? "you may not read this file; change its permissions"
                : "there is no such file; check the name");
      }
      if (Files.size(path) == 0) {
        throw new StoreException(path.toString(), "is empty; nothing to take from it");
      }
    } catch (IOException e) {
      throw broken("cannot be read (" + e.getMessage() + ")", 0, e);
    }
    Lang lang = RDFLanguages.filenameToLang(path.toString());
    if (lang == null || !(RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang))) {
      throw new StoreException(
          path.toString(),
          "its name says no format of RDF; end it in .nq, .trig, .ttl, .nt, .jsonld or .rdf (and .gz)");
    }
    return lang;
  }

  private StoreException broken(String message, long line, Throwable cause) {
    return new StoreException(
        path.toString(),
        (int) Math.max(line, 0),
        message.strip() + "; nothing of this file was taken: mend it and try again",
        cause);
  }

  /** Remembers what the sink threw: whatever comes out of the parser may be that, wrapped. */
  private static final class Watched extends StreamRDFWrapper {

    private RuntimeException trouble;

    Watched(StreamRDF sink) {
      super(sink);
    }

    @Override
    public void triple(Triple triple) {
      watch(() -> super.triple(triple));
    }

    @Override
    public void quad(Quad quad) {
      watch(() -> super.quad(quad));
    }

    private void watch(Runnable taking) {
      try {
        taking.run();
      } catch (RuntimeException e) {
        trouble = e;
        throw e;
      }
    }
  }

  /** The first error ends the reading. */
  private final class Strict implements ErrorHandler {

    private final Warnings warnings;

    Strict(Warnings warnings) {
      this.warnings = warnings;
    }

    @Override
    public void warning(String message, long line, long column) {
      warnings.on(message, line);
    }

    @Override
    public void error(String message, long line, long column) {
      throw broken(message, line, null);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw broken(message, line, null);
    }
  }
}
