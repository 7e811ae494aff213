package org.newsfacts.examples.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Parts a web archive into its records by their headers: "WARC/1.0", fields with their
 * "Content-Length", an empty line, as many bytes. After a header that does not say how long its
 * record is, the next line that begins a record is looked for.
 */
final class WarcRecords {
  private static final String BEGIN = "WARC/1.";
  private static final int LONGEST_HEADER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private byte[] bytes = new byte[0];
  private @Nullable String problem;
  private @Nullable String ahead;
  private int number;

  /** Takes an archive that is unpacked, and the most bytes of a record that are kept. */
  WarcRecords(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes on to the next record; false when there is none. */
  boolean next() throws IOException {
    problem = null;
    String line = ahead == null ? line() : ahead;
    ahead = null;
    while (line != null && !line.startsWith(BEGIN)) {
      line = line();
    }
    if (line == null) {
      return false;
    }
    number++;
    header(line);
    return true;
  }

  private void header(String begin) throws IOException {
    StringBuilder header = new StringBuilder(begin).append("\r\n");
    String length = null;
    boolean twice = false;
    String line = line();
    while (line != null && !line.isEmpty() && header.length() < LONGEST_HEADER) {
      if (line.startsWith(BEGIN)) { // the header before it has no end
        ahead = line;
        problem = "a record whose header has no end";
        return;
      }
      int colon = line.indexOf(':');
      if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase("content-length")) {
        twice = length != null;
        length = line.substring(colon + 1).strip();
      }
      header.append(line).append("\r\n");
      line = line();
    }
    long size = twice ? -1 : number(length);
    if (size < 0) {
      String told = length == null ? "no Content-Length" : "the Content-Length " + length;
      problem = "a record that does not say how long it is: its header has " + told;
    } else {
      body(header.append("\r\n").toString(), size);
    }
  }

  private void body(String header, long size) throws IOException {
    if (size > longest) {
      in.skipNBytes(size);
      problem = "a record " + ArticleFiles.TOO_LONG;
      return;
    }
    byte[] head = header.getBytes(StandardCharsets.ISO_8859_1);
    byte[] body = in.readNBytes((int) size);
    if (body.length < size) {
      problem = "the archive ends in the middle of a record";
      return;
    }
    bytes = Arrays.copyOf(head, head.length + body.length + 4);
    System.arraycopy(body, 0, bytes, head.length, body.length);
    System.arraycopy(new byte[] {13, 10, 13, 10}, 0, bytes, head.length + body.length, 4);
  }

  private static long number(@Nullable String length) {
    if (length == null || length.isEmpty() || length.length() > 15) {
      return -1;
    }
    for (int i = 0; i < length.length(); i++) {
      if (length.charAt(i) < '0' || length.charAt(i) > '9') {
        return -1;
      }
    }
    return Long.parseLong(length);
  }

  /** Returns a line without its end; null at the end of the archive. */
  private @Nullable String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (line.size() < LONGEST_HEADER) {
        line.write(c);
      }
      c = in.read();
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns the record, header and all. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns why the record cannot be read; null when it can. */
  @Nullable String problem() {
    return problem;
  }

  /** Returns the number of the record, from 1. */
  int number() {
    return number;
  }
}
