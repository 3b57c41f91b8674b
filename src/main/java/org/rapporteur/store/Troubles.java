package org.rapporteur.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a database means by its exceptions. */
final class Troubles {

  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");
  private static final Pattern FULL =
      Pattern.compile(
          "No space left|File too large|[Qq]uota exceeded|unsafe memory access|Map failed");

  private Troubles() {}

  /**
   * @return what to throw: a StoreException where the trouble is known, the same again where not
   * @throws Error the same again when it is none of the known
   */
  static RuntimeException told(Path store, Throwable trouble) {
    if (trouble instanceof StoreException known) {
      return known;
    }
    Optional<Throwable> full = find(trouble, t -> FULL.matcher(text(t)).find());
    if (full.isPresent()) {
      return new StoreException(
          store.toString(),
          0,
          "the disk takes no more ("
              + full.get().getMessage()
              + "); the store is as it was before: make room, then run the same command again",
          trouble);
    }
    Optional<Throwable> locked = find(trouble, t -> text(t).contains("lock"));
    if (locked.isPresent()) {
      Matcher holder = HOLDER.matcher(text(locked.get()));
      return new StoreException(
          store.toString(),
          0,
          "the store is in use by another process"
              + (holder.find() ? " (" + holder.group(1) + ")" : "")
              + "; wait for it or stop it, or ask a running 'rapporteur serve' by HTTP",
          trouble);
    }
    if (find(
            trouble,
            t -> t instanceof AccessDeniedException || text(t).contains("Permission denied"))
        .isPresent()) {
      return new StoreException(
          store.toString(), 0, "you may not write here; change its permissions", trouble);
    }
    if (trouble instanceof Error error) {
      throw error;
    }
    return (RuntimeException) trouble;
  }

  private static Optional<Throwable> find(
      Throwable trouble, java.util.function.Predicate<Throwable> test) {
    return Stream.iterate(trouble, t -> t != null, Throwable::getCause).filter(test).findFirst();
  }

  private static String text(Throwable trouble) {
    return String.valueOf(trouble.getMessage());
  }
}
