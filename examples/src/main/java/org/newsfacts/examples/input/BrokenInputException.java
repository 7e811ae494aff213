package org.newsfacts.examples.input;

/** An input that cannot be read, with the line and the reason in plain words. */
final class BrokenInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /** Takes the line, counted from 1, or 0 when the whole input is meant. */
  BrokenInputException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  /** Returns "file:line", or the file alone. */
  String place(String file) {
    return line > 0 ? file + ":" + line : file;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
