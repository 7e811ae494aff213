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
  /** Articles as one JSON document. */
  JSON(".json"),
  /** A table with a column for the text. */
  CSV(".csv", ".tsv"),
  /** An RSS or Atom feed. */
  FEED(".rss", ".atom", ".xml"),
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

  /**
   * Tells the format from the first bytes of an input, and from its name where they do not.
   *
   * @throws BrokenInputException naming the format of an input that holds no text to read
   */
  static InputFormat of(String fileName, byte[] first, ArticleFields fields)
      throws BrokenInputException {
    Unreadable.refuse(first);
    InputFormat told = of(fileName);
    String start = start(first);
    InputFormat seen = sniff(start);
    if (seen != null) {
      return told == NDJSON && seen == JSON ? NDJSON : seen;
    }
    boolean table = told == CSV || told == null && ArticleTable.isTable(start, fields);
    return table ? CSV : told == null ? TEXT : told;
  }

  /** Tells whether bytes that nothing is told of begin like a page. */
  static boolean isPage(byte[] first) throws BrokenInputException {
    return sniff(start(first)) == HTML;
  }

  /** Tells the format from the first characters; null where they may be plain text. */
  private static @Nullable InputFormat sniff(String start) throws BrokenInputException {
    if (start.startsWith("{")) {
      return isWhole(start) ? NDJSON : JSON;
    }
    if (start.startsWith("[")) {
      String next = start.substring(1).stripLeading();
      return next.startsWith("{") || next.startsWith("]") ? JSON : null;
    }
    if (start.startsWith("WARC/1.")) {
      return WARC;
    }
    return start.startsWith("<") ? markup(start) : null;
  }

  /** Whether the first line ends its object: an indented object goes on below. */
  private static boolean isWhole(String start) {
    String line = start.lines().findFirst().orElse("").stripTrailing();
    return !line.equals("{") && !line.endsWith(",") || line.length() >= start.length();
  }

  private static @Nullable InputFormat markup(String start) throws BrokenInputException {
    String root = rootName(start);
    if (root.isEmpty()) {
      return null;
    }
    boolean feed = root.equals("rss") || root.equals("feed") || root.equals("rdf:rdf");
    if (feed || !start.startsWith("<?xml") || root.equals("html")) {
      return feed ? FEED : HTML;
    }
    throw new BrokenInputException(
        0, "XML of the kind <" + root + ">, which is not read; RSS, Atom and XHTML are");
  }

  /** Returns the name of the first element, past declarations and comments; empty for none. */
  private static String rootName(String start) {
    int at = start.indexOf('<');
    while (at >= 0 && at + 1 < start.length()) {
      char c = start.charAt(at + 1);
      if (Character.isLetter(c)) {
        int end = at + 1;
        while (end < start.length() && isNamePart(start.charAt(end))) {
          end++;
        }
        return start.substring(at + 1, end).toLowerCase(Locale.ROOT);
      }
      if (c != '!' && c != '?') {
        return "";
      }
      String end = start.startsWith("<!--", at) ? "-->" : ">";
      int close = start.indexOf(end, at);
      at = close < 0 ? -1 : start.indexOf('<', close);
    }
    return "";
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
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
