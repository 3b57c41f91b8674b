package org.rapporteur.annotate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.read.Article;
import org.rapporteur.text.Sentence;

/**
 * Keeps annotations in a folder, one file a text, so that people who change rules do not wait for
 * the models. A file is named by the text's hash and {@link #FORMAT}.
 */
public final class CachedAnnotator implements Annotator {

  /** Goes up when what the annotator gives changes. */
  private static final String FORMAT = "1";

  private final Path folder;
  private final Supplier<Annotator> behind;
  private Annotator annotator;

  /**
   * @param folder made when it does not exist
   * @param behind asked once, on the first text that is not in the folder
   */
  public CachedAnnotator(Path folder, Supplier<Annotator> behind) {
    this.folder = folder;
    this.behind = behind;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    Path file = folder.resolve(hash(article.prose()) + "." + FORMAT + ".ser");
    return read(file)
        .map(sentences -> new AnnotatedArticle(article, sentences))
        .orElseGet(() -> annotateAndKeep(article, file));
  }

  private AnnotatedArticle annotateAndKeep(Article article, Path file) {
    AnnotatedArticle annotated = annotator().annotate(article);
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "part", ".ser");
      try (ObjectOutputStream out =
          new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        out.writeObject(annotated.sentences().toArray(new Sentence[0]));
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep annotations in " + folder, e);
    }
    return annotated;
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private synchronized Annotator annotator() {
    if (annotator == null) {
      annotator = behind.get();
    }
    return annotator;
  }

  private static Optional<List<Sentence>> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return Optional.of(List.of((Sentence[]) in.readObject()));
    } catch (InvalidClassException | ClassNotFoundException e) {
      return Optional.empty(); // kept by another version: made anew
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
