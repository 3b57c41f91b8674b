package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
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
 * A file of RDF, by its name in a format that Jena knows, packed by gzip or bzip2 or not, or a zip
 * archive of such files.
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
    check();
    Watched watched = new Watched(sink);
    try {
      if (isZip()) {
        unzip(watched, warnings);
      } else {
        try (InputStream in = IO.openFile(path.toString())) { // unzips what ends in .gz or .bz2
          parse(in, path.toString(), watched, warnings);
        }
      }
    } catch (StoreException e) {
      throw e;
    } catch (IOException | RuntimeIOException | JenaException e) {
      if (watched.trouble != null) {
        throw watched.trouble; // it is not the file's fault
      }
      boolean isReading = e instanceof IOException || e instanceof RuntimeIOException;
      throw broken(path.toString(), (isReading ? "cannot be read: " : "") + e.getMessage(), 0, e);
    }
  }

  private boolean isZip() {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private void parse(InputStream in, String name, StreamRDF sink, Warnings warnings) {
    RDFParser.source(in)
        .lang(lang(name))
        .base("file:///" + Path.of(name).getFileName().toString().replace(" ", "%20"))
        .checking(true)
        .errorHandler(new Strict(name.equals(path.toString()) ? name : path + "!" + name, warnings))
        .parse(sink);
  }

  /** All files in it that are RDF by their names, in their order. */
  private void unzip(StreamRDF sink, Warnings warnings) throws IOException {
    int found = 0;
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Lang lang = RDFLanguages.filenameToLang(entry.getName());
        if (!entry.isDirectory() && isRdf(lang)) {
          found++;
          parse(CloseShieldInputStream.wrap(zip), entry.getName(), sink, warnings);
        }
      }
    }
    if (found == 0) {
      throw new StoreException(
          path.toString(),
          "no file in it is RDF by its name; zip files such as data.ttl or data.nt");
    }
  }

  private static boolean isRdf(Lang lang) {
    return lang != null && (RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang));
  }

  /** As {@link #read}, and a warning is as bad as an error. */
  public void readStrictly(StreamRDF sink) {
    read(
        sink,
        (message, line) -> {
          throw broken(path.toString(), message, line, null);
        });
  }

  private void check() {
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
      throw broken(path.toString(), "cannot be read (" + e.getMessage() + ")", 0, e);
    }
  }

  private Lang lang(String name) {
    Lang lang = RDFLanguages.filenameToLang(name);
    if (!isRdf(lang)) {
      throw new StoreException(
          path.toString(),
          "its name says no format of RDF; end it in .nq, .trig, .ttl, .nt, .jsonld or .rdf (and .gz)");
    }
    return lang;
  }

  private static StoreException broken(String place, String message, long line, Throwable cause) {
    return new StoreException(
        place,
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
  private static final class Strict implements ErrorHandler {

    private final String place;
    private final Warnings warnings;

    Strict(String place, Warnings warnings) {
      this.place = place;
      this.warnings = warnings;
    }

    @Override
    public void warning(String message, long line, long column) {
      warnings.on(message, line);
    }

    @Override
    public void error(String message, long line, long column) {
      throw broken(place, message, line, null);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw broken(place, message, line, null);
    }
  }
}
