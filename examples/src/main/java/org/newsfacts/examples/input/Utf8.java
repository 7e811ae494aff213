package org.newsfacts.examples.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding: what is not UTF-8 is told with its position, never replaced. */
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * Decodes bytes. A byte order mark at the front is left out.
   *
   * @throws BrokenInputException at the first byte that does not fit, with the line counted from 1
   */
  static String decode(byte[] bytes) throws BrokenInputException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int wrong = firstWrongByte(bytes);
      if (wrong >= 0) {
        throw new BrokenInputException(
            lineOf(bytes, wrong),
            String.format("not UTF-8: byte 0x%02X at position %d", bytes[wrong] & 0xFF, wrong));
      }
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static int firstWrongByte(byte[] bytes) {
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
