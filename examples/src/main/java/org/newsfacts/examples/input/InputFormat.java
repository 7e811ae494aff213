package org.newsfacts.examples.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds. */
public enum InputFormat {
  /** One article as plain text. */
  TEXT(".txt"),
  /** One article as a web page. */
  HTML(".html", ".htm"),
  /** One article a line, as a JSON object. */
  NDJSON(".ndjson", ".jsonl"),
  /** A web archive: a page a record. */
  WARC(".warc");

  @SuppressWarnings("ImmutableEnumChecker") // Private and never written.
  private final String[] suffixes;

  InputFormat(String... suffixes) {
    this.suffixes = suffixes;
  }

  /** Tells the format from a file name, also "day.jsonl.gz"; null when the name does not tell. */
  public static @Nullable InputFormat of(String fileName) {
    String name = plain(fileName);
    for (InputFormat format : values()) {
      for (String suffix : format.suffixes) {
        if (name.endsWith(suffix)) {
          return format;
        }
      }
    }
    return null;
  }

  /** Tells the format from the first bytes of an input without a telling name. */
  public static InputFormat sniff(byte[] first, int length) {
    int at = startsWithMark(first, length) ? 3 : 0;
    while (at < length && Character.isWhitespace(first[at])) {
      at++;
    }
    if (at < length && first[at] == '{') {
      return NDJSON;
    }
    String start =
        new String(
                first, at, Math.min(9, length - at), java.nio.charset.StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype") || start.startsWith("<html")) {
      return HTML;
    }
    return start.startsWith("warc/") ? WARC : TEXT;
  }

  /** Returns a file name without folder and suffix: "harbour" for "in/harbour.txt.gz". */
  static String stem(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    if (isPacked(name)) {
      name = name.substring(0, name.length() - 3);
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  static boolean isPacked(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static String plain(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
  }

  private static boolean startsWithMark(byte[] bytes, int length) {
    return length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
