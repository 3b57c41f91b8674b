package org.rapporteur.merge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.rapporteur.judge.Mappings;
import org.rapporteur.merge.form.Endpoint;
import org.rapporteur.merge.form.Form;
import org.rapporteur.store.ForeignGraphs;
import org.rapporteur.store.StoreException;

/**
 * A set of other people's data.
 *
 * @param place file or address, as given
 * @param name last part of the IRIs of its graph and links
 * @param form how to read it
 * @param file empty for an endpoint
 * @param mapping of its fields, for a table
 * @param description what the user knows of it
 */
public record Source(
    String place,
    String name,
    Form form,
    Optional<Path> file,
    Optional<Path> mapping,
    Description description) {

  private static final String FORMS =
      "\\.(gz|bz2|zip|ttl|nt|nq|trig|rdf|owl|xml|jsonld|ftm|json|jsonl|ijson|csv|tsv)\\b";

  /**
   * What the data themselves may not tell.
   *
   * @param date on which they were published or taken, as the user writes it
   * @param licence its address or name
   */
  public record Description(Optional<String> date, Optional<String> licence) {

    public static final Description NONE = new Description(Optional.empty(), Optional.empty());
  }

  /** Named by its file: the same name takes the place of the one before. */
  public static Source of(Path file) {
    return file(file, Optional.empty(), Optional.empty(), Description.NONE);
  }

  /**
   * @param name empty for that of the file
   * @throws StoreException for a form that is not read here
   */
  public static Source file(
      Path file, Optional<String> name, Optional<Path> mapping, Description description) {
    return new Source(
        file.toString(),
        plain(name.orElse(file.getFileName().toString())),
        Form.of(file, mapping),
        Optional.of(file),
        mapping,
        description);
  }

  /**
   * @param name empty for one made of the address
   */
  public static Source endpoint(Endpoint endpoint, Optional<String> name, Description description) {
    return new Source(
        endpoint.address(),
        plain(name.orElse(endpoint.address().replaceFirst("^https?://", ""))),
        endpoint,
        Optional.empty(),
        Optional.empty(),
        description);
  }

  /** A name as it stands in IRIs. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll(FORMS, "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  public Node graph() {
    return ForeignGraphs.graph(name);
  }

  public Node links() {
    return Mappings.linkset(name);
  }

  /**
   * Of the file and its mapping, empty for an endpoint.
   *
   * @throws StoreException when the file cannot be read
   */
  Optional<String> sha256() {
    return file.map(f -> digest(f) + mapping.map(m -> "-" + digest(m)).orElse(""));
  }

  private static String digest(Path file) {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (IOException e) {
      throw new StoreException(file.toString(), "cannot be read (" + e + "); check the name");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Size of the file, 0 for an endpoint. */
  long bytes() {
    return file.map(f -> f.toFile().length()).orElse(0L);
  }
}
