package org.rapporteur.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several inputs at a time and gives the results in the order of the inputs. At most as
 * many inputs and results are in memory as there are threads, and one more. Close it: that ends the
 * threads, and drops what is under way.
 */
final class SideBySide<I, O> implements Iterator<O>, AutoCloseable {

  private final Iterator<I> inputs;
  private final Function<I, O> work;
  private final int threads;
  private final ExecutorService workers;
  private final Deque<Future<O>> underWay = new ArrayDeque<>();

  /**
   * Begins nothing before the first result is asked for.
   *
   * @param inputs drawn from the thread that asks for results
   * @param work called from several threads; what it throws comes out of {@link #next}
   */
  SideBySide(Iterator<I> inputs, Function<I, O> work, int threads) {
    this.inputs = inputs;
    this.work = work;
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads, SideBySide::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "articles");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean hasNext() {
    return !underWay.isEmpty() || inputs.hasNext();
  }

  @Override
  public O next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all inputs are worked on");
    }
    fill();
    O result = result(underWay.remove());
    fill();
    return result;
  }

  private void fill() {
    while (underWay.size() < threads && inputs.hasNext()) {
      I input = inputs.next();
      underWay.add(workers.submit(() -> work.apply(input)));
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause(); // a function throws nothing else
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted between two articles");
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
