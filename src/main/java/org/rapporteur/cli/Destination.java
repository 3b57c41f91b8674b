package org.rapporteur.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a result goes: standard output, or a file that appears only when it is whole. Closed
 * without {@link #keep}, it leaves what was at the file before.
 */
final class Destination implements AutoCloseable {

  private final OutputStream out;
  private final Optional<Path> part;
  private final Optional<Path> file;

  private Destination(OutputStream out, Optional<Path> part, Optional<Path> file) {
    this.out = out;
    this.part = part;
    this.file = file;
  }

  /** Standard output, which stays open. */
  static Destination standardOutput(Console console) {
    return new Destination(new Lasting(console.bytes()), Optional.empty(), Optional.empty());
  }

  /**
   * A file; devices and pipes are written as they are.
   *
   * @throws OutputException when it cannot be written
   */
  static Destination to(Path file) {
    try {
      return open(file);
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }

  private static Destination open(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Destination(Files.newOutputStream(file), Optional.empty(), Optional.empty());
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    return new Destination(Files.newOutputStream(part), Optional.of(part), Optional.of(target));
  }

  OutputStream stream() {
    return out;
  }

  /** The result is whole. */
  void keep() throws IOException {
    out.close();
    if (part.isPresent()) {
      Files.move(part.get(), file.orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (part.isPresent()) {
      Files.deleteIfExists(part.get());
    }
  }

  /** Stays open when it is closed. */
  private static final class Lasting extends FilterOutputStream {

    Lasting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
