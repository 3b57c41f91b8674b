package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.map.ArticleGraph;

/**
 * Articles on their way into a store. A transaction writes anew all blocks of the indexes that it
 * touches, and in a large store each article touches hundreds; so a transaction takes one article
 * while the store is small, and a share of what is there later. When the process dies, those of the
 * last transaction are missing, each of them whole. Must be closed, before the store.
 */
public final class Intake implements AutoCloseable {

  /** What may be missing when the process dies, and is read again. */
  public enum Pace {
    /** Articles that took seconds to read: a twentieth of the store. */
    READING(20, 200),
    /** Articles that stand in a file: a third of the store, as memory allows. */
    COPYING(3, 1000);

    private final int share;
    private final int most;

    Pace(int share, int most) {
      this.share = share;
      this.most = most;
    }

    private long together(long stored) {
      return Math.min(most, Math.max(1, stored / share));
    }
  }

  private final GraphSink store;
  private final Pace pace;
  private final List<ArticleGraph> waiting = new ArrayList<>();
  private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
  private long stored;

  public Intake(GraphSink store, Pace pace) {
    this.store = store;
    this.pace = pace;
    this.stored = store.articles();
  }

  /**
   * @throws StoreException when the disk takes no more; the store is then as it was after an
   *     earlier article
   */
  public void take(ArticleGraph article) {
    waiting.add(article);
    if (waiting.size() >= pace.together(stored)) {
      store();
    }
  }

  private void store() {
    List<ArticleGraph> articles = List.copyOf(waiting);
    waiting.clear(); // what the disk does not take is not tried again
    for (Change change : store.load(articles)) {
      changes.merge(change, 1, Integer::sum);
      stored += change == Change.ADDED ? 1 : 0;
    }
  }

  /** How many articles changed the store and how; all of them after closing. */
  public Map<Change, Integer> changes() {
    return Collections.unmodifiableMap(changes);
  }

  /**
   * Stores what waits.
   *
   * @throws StoreException as {@link #take}
   */
  @Override
  public void close() {
    if (!waiting.isEmpty()) {
      store();
    }
  }
}
