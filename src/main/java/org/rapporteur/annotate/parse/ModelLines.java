package org.rapporteur.annotate.parse;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a model file, with an eye to its six million numbers: nearly all have four decimals,
 * which need no more than one division each.
 */
final class ModelLines {

  private static final int CHUNK = 1 << 16;

  /** Up to these a float holds each whole number, and each power of ten, as it is. */
  private static final int LARGEST_WHOLE = 1 << 24;

  private static final float[] POWERS = {
    1f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f
  };

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int filled;
  private int at;

  private byte[] line = new byte[CHUNK];
  private int length;
  private int position;

  ModelLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line. */
  void next() throws IOException {
    length = 0;
    position = 0;
    while (true) {
      if (at == filled) {
        filled = in.read(chunk);
        at = 0;
        if (filled < 0) {
          throw new EOFException("the parser's model ends too early");
        }
      }
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      append(end - at);
      boolean isWhole = end < filled;
      at = isWhole ? end + 1 : end;
      if (isWhole) {
        return;
      }
    }
  }

  private void append(int count) {
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
    }
    System.arraycopy(chunk, at, line, length, count);
    length += count;
  }

  /** The number after "name=", on the next line. */
  int setting(String name) throws IOException {
    next();
    String whole = word();
    if (!whole.startsWith(name + "=")) {
      throw new IOException("the parser's model says \"" + whole + "\" in place of " + name + "=");
    }
    return Integer.parseInt(whole.substring(name.length() + 1));
  }

  boolean isAtEnd() {
    return position >= length;
  }

  /** Up to the next blank of the line. */
  String word() {
    int start = position;
    int end = wordEnd();
    position = end + 1;
    return new String(line, start, end - start, StandardCharsets.UTF_8);
  }

  private int wordEnd() {
    int end = position;
    while (end < length && line[end] != ' ') {
      end++;
    }
    return end;
  }

  /** The next {@code numbers.length} numbers of the line. */
  void floats(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number();
    }
  }

  /** What {@link Float#parseFloat} makes of the next word. */
  private float number() {
    int start = position;
    boolean isNegative = start < length && line[start] == '-';
    int whole = 0;
    int decimals = -1;
    int end = isNegative ? start + 1 : start;
    for (; end < length && line[end] != ' '; end++) {
      byte digit = line[end];
      if (digit == '.' && decimals < 0) {
        decimals = 0;
      } else if (digit < '0' || digit > '9' || whole > LARGEST_WHOLE / 10 - 1) {
        return Float.parseFloat(word());
      } else {
        whole = whole * 10 + digit - '0';
        decimals = decimals < 0 ? decimals : decimals + 1;
      }
    }
    if (decimals >= POWERS.length) {
      return Float.parseFloat(word());
    }
    position = end + 1;
    float value = decimals > 0 ? whole / POWERS[decimals] : whole;
    return isNegative ? -value : value;
  }
}
