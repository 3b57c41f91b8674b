package org.rapporteur.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The article files below a folder, depth first, by name. Links are followed; one that leads back
 * to a folder it stands in is a problem, and so is a folder that cannot be listed.
 */
final class FolderWalk implements Iterator<FolderWalk.Found> {

  /**
   * A file, or why a folder could not be entered.
   *
   * @param file path that begins with the folder as it was given
   */
  record Found(String file, Optional<Problem> problem) {}

  /** A path and the real paths of the folders around it. */
  private record Step(Path path, List<Path> around) {}

  private final Deque<Step> ahead = new ArrayDeque<>();
  private Found next;

  FolderWalk(String folder) {
    ahead.push(new Step(Path.of(folder), List.of()));
    advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Found next() {
    if (next == null) {
      throw new NoSuchElementException("the folder is read");
    }
    Found found = next;
    advance();
    return found;
  }

  private void advance() {
    next = null;
    while (next == null && !ahead.isEmpty()) {
      Step step = ahead.pop();
      if (Files.isDirectory(step.path())) {
        next = enter(step);
      } else if (isArticle(step.path())) {
        next = new Found(step.path().toString(), Optional.empty());
      }
    }
  }

  /** Puts what a folder holds ahead; gives a problem when that fails, else null. */
  private Found enter(Step folder) {
    try {
      Path real = folder.path().toRealPath();
      if (folder.around().contains(real)) {
        return failed(folder, "is a link back to a folder around it", "remove the link");
      }
      List<Path> around = new ArrayList<>(folder.around());
      around.add(real);
      List<Path> inside = list(folder.path());
      for (Path path : inside) {
        ahead.push(new Step(path, around));
      }
      return null;
    } catch (AccessDeniedException e) {
      return failed(folder, "may not be listed", "give yourself the right to (chmod u+rx)");
    } catch (IOException e) {
      return failed(folder, "cannot be listed (" + e.getMessage() + ")", "check the folder");
    }
  }

  /** Last name first, for they go onto a stack. */
  private static List<Path> list(Path folder) throws IOException {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      paths.forEach(inside::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    inside.removeIf(path -> path.getFileName().toString().startsWith("."));
    inside.sort(Comparator.comparing((Path path) -> path.getFileName().toString()).reversed());
    return inside;
  }

  /** Broken links count: reading them says what is wrong. */
  private static boolean isArticle(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(txt|text|x?html?)")
        && (Files.isRegularFile(path) || !Files.exists(path) && isLink(path));
  }

  private static boolean isLink(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Found failed(Step folder, String what, String advice) {
    String where = folder.path().toString();
    return new Found(where, Optional.of(new Problem(where, 0, what, advice)));
  }
}
