package org.rapporteur.read;

/** Kinds of files that are no text, by their first bytes. */
enum FileKind {
  GZIP("gzip-compressed", "unpack it first (gunzip)", 0x1F, 0x8B),
  ZIP("a ZIP archive or an office document", "unpack it, or save it as text", 'P', 'K', 3, 4),
  PDF("a PDF", "save its text (pdftotext)", '%', 'P', 'D', 'F', '-'),
  PNG("a picture (PNG)", "leave it out", 0x89, 'P', 'N', 'G'),
  JPEG("a picture (JPEG)", "leave it out", 0xFF, 0xD8, 0xFF),
  GIF("a picture (GIF)", "leave it out", 'G', 'I', 'F', '8'),
  OLE("an old office document", "save it as text", 0xD0, 0xCF, 0x11, 0xE0),
  RTF("an RTF document", "save it as text", '{', '\\', 'r', 't', 'f'),
  ELF("a program", "leave it out", 0x7F, 'E', 'L', 'F');

  private final String words;
  private final String advice;
  private final int[] signature;

  FileKind(String words, String advice, int... signature) {
    this.words = words;
    this.advice = advice;
    this.signature = signature;
  }

  boolean begins(byte[] bytes) {
    return Decoder.startsWith(bytes, signature);
  }

  String words() {
    return words;
  }

  String advice() {
    return advice;
  }
}
