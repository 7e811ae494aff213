package org.newsfacts.examples.input;

import java.nio.charset.StandardCharsets;

/** Inputs that hold no text that could be read, known by their first bytes. */
enum Unreadable {
  PDF("a PDF file: save its text first, for example with pdftotext", "%PDF"),
  OFFICE(
      "a zip file, perhaps .docx, .odt or .epub: save it as text or HTML first", "PK\u0003\u0004"),
  OLD_OFFICE("an old Office file (.doc): save it as text first", "\u00D0\u00CF\u0011\u00E0"),
  RICH_TEXT("an RTF file: save it as text first", "{\\rtf"),
  BZIP2("packed with bzip2: unpack it first, or pack it with gzip", "BZh"),
  XZ("packed with xz: unpack it first, or pack it with gzip", "\u00FD7zXZ"),
  ZSTD("packed with zstd: unpack it first, or pack it with gzip", "(\u00B5/\u00FD"),
  PNG("a picture (PNG)", "\u0089PNG"),
  JPEG("a picture (JPEG)", "\u00FF\u00D8\u00FF"),
  GIF("a picture (GIF)", "GIF8"),
  PARQUET("a Parquet file", "PAR1"),
  SQLITE("an SQLite file", "SQLite format");

  private static final int MOST_ZEROS = 8;

  private final String what;
  private final String start;

  Unreadable(String what, String start) {
    this.what = what;
    this.start = start;
  }

  /**
   * Lets pass what may be text.
   *
   * @throws BrokenInputException naming what the input is
   */
  static void refuse(byte[] first) throws BrokenInputException {
    String bytes = new String(first, StandardCharsets.ISO_8859_1);
    for (Unreadable kind : values()) {
      if (bytes.startsWith(kind.start)) {
        throw new BrokenInputException(0, kind.what);
      }
    }
    boolean marked = Encodings.marked(first) != null;
    if (!marked && bytes.chars().filter(c -> c == 0).count() > MOST_ZEROS) {
      throw new BrokenInputException(
          0, "binary data, no text (UTF-16 needs its byte order mark at the front)");
    }
  }
}
