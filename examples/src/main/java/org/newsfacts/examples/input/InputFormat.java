package org.newsfacts.examples.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds. */
public enum InputFormat {
  /** One article as plain text. */
  TEXT(".txt", ".text"),
  /** One article as a web page. */
  HTML(".html", ".htm", ".xhtml"),
  /** One article a line, as a JSON object. */
  NDJSON(".ndjson", ".jsonl"),
  /** A web archive: a page a record. */
  WARC(".warc");

  @SuppressWarnings("ImmutableEnumChecker") // Private and never written.
  private final String[] suffixes;

  InputFormat(String... suffixes) {
    this.suffixes = suffixes;
  }

  /** Returns all suffixes that tell a format, for a message. */
  static String suffixes() {
    List<String> all = new ArrayList<>();
    for (InputFormat format : values()) {
      all.addAll(List.of(format.suffixes));
    }
    return String.join(", ", all) + " (also .gz)";
  }

  /** Tells the format from a file name, also "day.jsonl.gz"; null when the name does not tell. */
  public static @Nullable InputFormat of(String fileName) {
    String name = unpacked(fileName).toLowerCase(Locale.ROOT);
    for (InputFormat format : values()) {
      for (String suffix : format.suffixes) {
        if (name.endsWith(suffix)) {
          return format;
        }
      }
    }
    return null;
  }

  /** Tells the format from the first bytes of an input, and from its name where they do not. */
  static InputFormat of(String fileName, byte[] first, ArticleFields fields) {
    InputFormat told = of(fileName);
    InputFormat seen = sniff(first);
    return seen == TEXT && told != null ? told : seen;
  }

  /** Tells the format from the first bytes of an input; text where they tell nothing else. */
  static InputFormat sniff(byte[] first) {
    String start = start(first);
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("{")) {
      return NDJSON;
    }
    if (lower.startsWith("<!doctype") || lower.startsWith("<html")) {
      return HTML;
    }
    return start.startsWith("WARC/1") ? WARC : TEXT;
  }

  /** Returns the first characters without byte order mark and blanks. */
  private static String start(byte[] first) {
    Charset marked = Encodings.marked(first);
    String text = new String(first, marked == null ? StandardCharsets.ISO_8859_1 : marked);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }

  /** Whether the first bytes are those of gzip. */
  static boolean isPacked(byte[] first) {
    return first.length > 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
  }

  /** Says what an input is that holds no text; null for one that may. */
  static @Nullable String binary(byte[] first) {
    return null;
  }

  /** Returns a file name without folder and suffix: "harbour" for "in/harbour.txt.gz". */
  static String stem(String fileName) {
    String name = unpacked(fileName.substring(fileName.lastIndexOf('/') + 1));
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String unpacked(String name) {
    boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    return packed ? name.substring(0, name.length() - 3) : name;
  }
}
