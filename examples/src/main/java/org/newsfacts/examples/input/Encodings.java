package org.newsfacts.examples.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. A byte order mark goes before what the input tells of itself; without both it is
 * UTF-8, and where a byte does not fit that, Windows-1252, as the old pages of the West are. What
 * is not UTF-8 is told.
 */
final class Encodings {
  static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int HEAD_LENGTH = 4096;
  private static final String MARK = "\uFEFF";

  private Encodings() {}

  /**
   * Decodes bytes. Byte order marks are left out.
   *
   * @param told the name that a header or the page itself tells; null when none does
   * @param notes is told of every encoding that is not UTF-8, and of bytes that do not fit
   */
  static String decode(byte[] bytes, @Nullable String told, List<String> notes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return decoded(bytes, marked, notes);
    }
    int wrong = firstWrongByte(bytes);
    Charset named = named(told, notes);
    if (wrong < 0 && (named == null || named.equals(StandardCharsets.UTF_8))) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      return decoded(bytes, named, notes);
    }
    String repaired = new String(bytes, StandardCharsets.UTF_8);
    if (isMostlyUtf8(repaired)) {
      notes.add(
          "not UTF-8 at byte " + wrong + " (line " + lineOf(bytes, wrong) + "): replaced there");
      return repaired;
    }
    notes.add(
        "not UTF-8 at byte "
            + wrong
            + " (line "
            + lineOf(bytes, wrong)
            + "): read as "
            + WESTERN.name());
    return new String(bytes, WESTERN);
  }

  /** Whether more characters beyond ASCII were read than bytes replaced: a few are damaged. */
  private static boolean isMostlyUtf8(String repaired) {
    long signs = repaired.chars().filter(c -> c == '\uFFFD').count();
    long others = repaired.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return others > signs;
  }

  /** Whether the first bytes of an input are UTF-8; the last character may be cut. */
  static boolean looksLikeUtf8(byte[] first) {
    int wrong = firstWrongByte(first);
    return wrong < 0 || wrong > first.length - 4;
  }

  private static String decoded(byte[] bytes, Charset charset, List<String> notes) {
    String text = new String(bytes, charset);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      notes.add("read as " + charset.name());
    }
    if (text.indexOf('\uFFFD') >= 0) {
      notes.add("bytes that do not fit " + charset.name() + " were replaced");
    }
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  /** Returns what a byte order mark tells. */
  static @Nullable Charset marked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (first == 0xFEFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFFFE) {
      return StandardCharsets.UTF_16LE;
    }
    return first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF
        ? StandardCharsets.UTF_8
        : null;
  }

  /** What calls itself Latin-1 is Windows-1252 on the web, whose curly marks it lacks. */
  private static @Nullable Charset named(@Nullable String name, List<String> notes) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name.strip());
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? WESTERN : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      notes.add("unknown encoding \"" + name + "\"");
      return null;
    }
  }

  /** Returns the place of the first byte that is not UTF-8, or -1. */
  static int firstWrongByte(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** Returns the encoding that a page or an XML document tells in its first lines. */
  static @Nullable String told(byte[] page) {
    int length = Math.min(page.length, HEAD_LENGTH);
    String head = new String(page, 0, length, StandardCharsets.ISO_8859_1);
    for (String before : List.of("charset=", "encoding=")) {
      int at = head.indexOf(before);
      if (at >= 0) {
        int from = at + before.length();
        while (from < length && isMark(head.charAt(from))) {
          from++;
        }
        int to = from;
        while (to < length && isNamePart(head.charAt(to))) {
          to++;
        }
        return head.substring(from, to);
      }
    }
    return null;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '\'' || c == ' ';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
