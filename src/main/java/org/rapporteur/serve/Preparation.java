package org.rapporteur.serve;

import java.util.concurrent.atomic.AtomicBoolean;
import org.rapporteur.page.Pages;

/** Makes pages ready in the background, and is over before the store is closed. */
final class Preparation implements AutoCloseable {

  private final AtomicBoolean isWanted = new AtomicBoolean(true);
  private final Thread thread;

  private Preparation(Pages pages) {
    this.thread = new Thread(() -> pages.prepare(isWanted::get), "pages");
    thread.setDaemon(true);
  }

  static Preparation begin(Pages pages) {
    Preparation preparation = new Preparation(pages);
    preparation.thread.start();
    return preparation;
  }

  /** Waits for the step at hand: to interrupt it would close the files of the store. */
  @Override
  public void close() {
    isWanted.set(false);
    boolean isInterrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
