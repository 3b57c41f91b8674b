package org.rapporteur.read;

/**
 * How far bytes look like UTF-8.
 *
 * @param sequences lead bytes followed by the continuation bytes they announce
 * @param strays other bytes beyond ASCII
 * @param firstBad position of the first stray, the length of the bytes when there is none
 */
record Utf8Shape(int sequences, int strays, int firstBad) {

  static Utf8Shape of(byte[] bytes) {
    int sequences = 0;
    int strays = 0;
    int firstBad = bytes.length;
    for (int i = 0; i < bytes.length; ) {
      int length = announced(bytes[i] & 0xFF);
      if (length == 1) {
        i++;
      } else if (length > 1 && continues(bytes, i, length)) {
        sequences++;
        i += length;
      } else {
        strays++;
        firstBad = Math.min(firstBad, i);
        i++;
      }
    }
    return new Utf8Shape(sequences, strays, firstBad);
  }

  /** Too many sequences for Windows-1252, where a capital with a dash after it is rare. */
  boolean isMostlyUtf8() {
    return sequences * 3 > strays;
  }

  private static int announced(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead >= 0xC0 && lead < 0xE0) {
      return 2;
    }
    return lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF8 ? 4 : 0;
  }

  private static boolean continues(byte[] bytes, int lead, int length) {
    for (int i = lead + 1; i < lead + length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
