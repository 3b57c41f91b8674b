package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for changes of files in a folder and the folders below it. */
final class FolderWatch implements AutoCloseable {

  /** Editors save in several steps; what comes within this time is one change. */
  private static final long TOGETHER_MILLIS = 200;

  private final WatchService service;

  /**
   * @throws UncheckedIOException when the folder cannot be watched
   */
  FolderWatch(Path folder) {
    try (Stream<Path> below = Files.walk(folder)) {
      service = folder.getFileSystem().newWatchService();
      for (Path directory : below.filter(Files::isDirectory).toList()) {
        directory.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns after a change, and at once where one was made since the last.
   *
   * @return false when the thread was interrupted instead
   */
  boolean awaitOne() {
    try {
      WatchKey key = service.take();
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll(TOGETHER_MILLIS, TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
