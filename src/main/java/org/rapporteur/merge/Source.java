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
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.map.Iris;
import org.rapporteur.store.StoreException;

/**
 * A file of other people's data.
 *
 * @param file as given
 * @param name last part of the IRIs of its graph and links
 */
public record Source(Path file, String name) {

  /** Named by its file: the same name takes the place of the one before. */
  public static Source of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return new Source(
        file,
        name.replaceAll("\\.(gz|ttl|nt|nq|trig|rdf|owl|xml|jsonld)\\b", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", ""));
  }

  public Node graph() {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + "source/" + name);
  }

  public Node links() {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + "linkset/" + name);
  }

  /**
   * @throws StoreException when the file cannot be read
   */
  String sha256() {
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
}
