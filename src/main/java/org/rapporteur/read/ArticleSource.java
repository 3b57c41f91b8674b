package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The articles of files, folders and standard input, one at a time: a file is opened when its turn
 * comes, and nothing is kept of those before it.
 */
public final class ArticleSource implements Iterable<Reading> {

  /** The input that means standard input. */
  public static final String STANDARD_INPUT = "-";

  /** Larger files are no articles; news pages stay below 2 MB. */
  static final int MOST_BYTES = 20_000_000;

  /** Longer texts are no articles: about 80,000 words. */
  static final int MOST_CHARACTERS = 500_000;

  private static final Pattern DATA = Pattern.compile("\\.(?:jsonl?|csv|tsv|xml|ya?ml|warc|arc)$");

  private final List<String> inputs;
  private final InputStream standardInput;
  private final PlainTextReader plainText = new PlainTextReader(HeadPatterns.bundled());
  private final HtmlReader html = new HtmlReader(HeadPatterns.bundled());

  private ArticleSource(List<String> inputs, InputStream standardInput) {
    this.inputs = List.copyOf(inputs);
    this.standardInput = standardInput;
  }

  /**
   * The articles of some inputs, in the order given.
   *
   * @param inputs files, folders (read with all below them, by name; of the files in them those
   *     called .txt, .text, .html, .htm or .xhtml, hidden ones left out) and "-"
   * @param standardInput read as one article at "-"
   */
  public static ArticleSource of(List<String> inputs, InputStream standardInput) {
    return new ArticleSource(inputs, standardInput);
  }

  /** Reads as it goes; each call starts anew (standard input is empty the second time). */
  @Override
  public Iterator<Reading> iterator() {
    return new Readings();
  }

  public Stream<Reading> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  private Reading read(String input) {
    try {
      byte[] bytes = input.equals(STANDARD_INPUT) ? bytesOf(standardInput) : bytesOf(input);
      return new Reading.Of(article(input, bytes));
    } catch (ReadException e) {
      return new Reading.Failed(e.problem());
    } catch (IOException e) {
      return failed(input, "cannot be read (" + e.getMessage() + ")", "check the file");
    }
  }

  private Article article(String input, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new ReadException(
          input,
          "is larger than " + MOST_BYTES / 1_000_000 + " MB, too large for one article",
          "split it into one file an article");
    }
    String name = input.toLowerCase(Locale.ROOT);
    if (DATA.matcher(name).find()) {
      throw new ReadException(
          input, "is a data file, not an article", "write each article to a .txt file of its own");
    }
    boolean page = name.matches(".*\\.x?html?") || Decoder.looksLikeHtml(bytes);
    Article article = page ? html.read(input, bytes) : plainText.read(input, bytes);
    if (article.body().length() > MOST_CHARACTERS) {
      throw new ReadException(
          input,
          "has a text of " + article.body().length() + " characters, too long for one article",
          "split it into one file an article, of at most " + MOST_CHARACTERS + " characters");
    }
    return article;
  }

  private static byte[] bytesOf(InputStream in) throws IOException {
    return in.readNBytes(MOST_BYTES + 1);
  }

  private static byte[] bytesOf(String input) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(input))) {
      return bytesOf(in);
    } catch (InvalidPathException e) {
      throw new ReadException(
          input,
          "is no file name here (" + e.getReason() + ")",
          "check the name; one beyond ASCII needs a UTF-8 locale (export LC_ALL=C.UTF-8)");
    } catch (NoSuchFileException e) {
      throw new ReadException(input, "does not exist", "check the name and the folder you are in");
    } catch (AccessDeniedException e) {
      throw new ReadException(input, "may not be read", "give yourself the right to (chmod u+r)");
    }
  }

  private static Reading.Failed failed(String where, String what, String advice) {
    return new Reading.Failed(new Problem(where, 0, what, advice));
  }

  /** Goes through the inputs, and through each folder among them. */
  private final class Readings implements Iterator<Reading> {

    private final Iterator<String> left = inputs.iterator();
    private Iterator<FolderWalk.Found> folder = List.<FolderWalk.Found>of().iterator();

    @Override
    public boolean hasNext() {
      return folder.hasNext() || left.hasNext();
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all inputs are read");
      }
      if (!folder.hasNext()) {
        String input = left.next();
        if (!isFolder(input)) {
          return read(input);
        }
        folder = new FolderWalk(input);
        if (!folder.hasNext()) {
          return failed(
              input,
              "holds no article (a file called .txt, .text, .html, .htm or .xhtml)",
              "name the files themselves if they are called otherwise");
        }
      }
      FolderWalk.Found found = folder.next();
      return found.problem().<Reading>map(Reading.Failed::new).orElseGet(() -> read(found.file()));
    }
  }

  private static boolean isFolder(String input) {
    try {
      return !input.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
