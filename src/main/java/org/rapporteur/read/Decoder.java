package org.rapporteur.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters. A byte order mark decides; without one the bytes are UTF-8 when they are
 * well-formed UTF-8, then what a page declares, then UTF-16 by its zero bytes, then Windows-1252.
 * Nothing is repaired or replaced: bytes that fit no encoding are a problem.
 */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  /** A page declares its encoding in its head; this is more than any head before it. */
  private static final int HEAD_OF_PAGE = 16_384;

  private Decoder() {}

  /**
   * The characters of a plain text, the byte order mark left out.
   *
   * @throws ReadException when the bytes are no text
   */
  static String text(String where, byte[] bytes) {
    refuseKnownBinary(where, bytes);
    String text = decode(where, bytes, Optional.empty());
    refuseControls(where, text);
    return text;
  }

  /** The characters of a page; like {@link #text}, and heeds what the page declares. */
  static String page(String where, byte[] bytes) {
    refuseKnownBinary(where, bytes);
    String head = ascii(bytes, HEAD_OF_PAGE);
    Matcher declared = DECLARED.matcher(head);
    String text = decode(where, bytes, declared.find() ? charset(declared.group(1)) : none());
    refuseControls(where, text);
    return text;
  }

  /** True when a text begins as a page does. */
  static boolean looksLikeHtml(byte[] bytes) {
    String head = ascii(bytes, 1024).replace("\0", "").toLowerCase(Locale.ROOT);
    return Pattern.compile("^\\W{0,8}(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html)\\b")
        .matcher(head)
        .find();
  }

  private static String decode(String where, byte[] bytes, Optional<Charset> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8)
          .orElseThrow(() -> malformed(where, bytes, "UTF-8, as its byte order mark says"));
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      Charset utf16 =
          bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      return strict(bytes, 2, utf16)
          .orElseThrow(() -> new ReadException(where, "is broken UTF-16", "save it as UTF-8"));
    }
    Optional<Charset> zeros = utf16ByZeros(bytes);
    if (zeros.isPresent()) {
      return strict(bytes, 0, zeros.get())
          .orElseThrow(() -> new ReadException(where, "is binary, not text", "leave it out"));
    }
    return strict(bytes, 0, StandardCharsets.UTF_8)
        .or(() -> declared.flatMap(charset -> strict(bytes, 0, charset)))
        .orElseGet(() -> windows1252(where, bytes));
  }

  private static String windows1252(String where, byte[] bytes) {
    refuseControls(where, new String(bytes, StandardCharsets.ISO_8859_1));
    if (Utf8Shape.of(bytes).isMostlyUtf8()) {
      throw malformed(where, bytes, "UTF-8, though most of it is");
    }
    return strict(bytes, 0, WINDOWS_1252)
        .orElseThrow(() -> malformed(where, bytes, "UTF-8, UTF-16 or Windows-1252"));
  }

  /** Browsers read Latin-1 as Windows-1252 and GB 2312 as GB 18030, and so do we. */
  private static Optional<Charset> charset(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    if (known.equals("iso-8859-1") || known.equals("us-ascii") || known.equals("latin1")) {
      return Optional.of(WINDOWS_1252);
    }
    if (known.startsWith("gb")) {
      return Optional.of(Charset.forName("GB18030"));
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return none(); // an encoding nobody knows says nothing
    }
  }

  private static Optional<Charset> none() {
    return Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** English text in UTF-16 has a zero in every second place, and none in the others. */
  private static Optional<Charset> utf16ByZeros(byte[] bytes) {
    int[] zeros = new int[2];
    int looked = Math.min(bytes.length, 4096) & ~1;
    for (int i = 0; i < looked; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[1] * 3 > looked && zeros[0] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] * 3 > looked && zeros[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : none();
  }

  private static void refuseKnownBinary(String where, byte[] bytes) {
    if (bytes.length == 0) {
      throw new ReadException(where, "is empty", "leave it out or fetch it again");
    }
    for (FileKind kind : FileKind.values()) {
      if (kind.begins(bytes)) {
        throw new ReadException(where, "is " + kind.words(), kind.advice());
      }
    }
  }

  /** Text has hardly a control character but line breaks and tabs, and no NUL at all. */
  private static void refuseControls(String where, String text) {
    int controls = 0;
    int nul = text.indexOf('\0');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < ' ' && "\t\n\r\f".indexOf(c) < 0 || c == 0x7F ? 1 : 0;
    }
    if (controls * 20 > text.length()) {
      throw new ReadException(where, "is binary, not text", "leave it out");
    }
    if (nul >= 0) {
      throw new ReadException(
          new Problem(
              where,
              lineOf(text, nul),
              "holds a NUL character",
              "remove it (tr -d '\\000' < OLD > NEW) or fetch the file again"));
    }
  }

  private static ReadException malformed(String where, byte[] bytes, String what) {
    int at = Utf8Shape.of(bytes).firstBad();
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String quoted = at < bytes.length ? String.format("byte 0x%02X", bytes[at]) : "something";
    return new ReadException(
        new Problem(
            where,
            line,
            quoted + " is not " + what,
            "convert the file to UTF-8 (iconv -f ITS-ENCODING -t UTF-8) or fetch it again"));
  }

  private static int lineOf(String text, int position) {
    return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }

  private static String ascii(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }

  static boolean startsWith(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (bytes[i] != (byte) signature[i]) {
        return false;
      }
    }
    return true;
  }
}
