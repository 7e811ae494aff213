package org.newsfacts.model.json;

/**
 * A line that could not be read, with the place and the reason.
 *
 * <p>The line <code>{"id":"a7","facts":[{"type":"Concert"}]}</code>, third of {@code facts.ndjson},
 * gives the message {@code facts.ndjson, line 3: facts[0]: unknown type "Concert", ...}.
 */
public final class JsonLineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final long line;
  private final String reason;

  /**
   * Says which line of what is broken.
   *
   * @param source the file's name, or what the caller calls the input
   * @param line the line, from 1
   * @param reason what is wrong and, for a value, where in the line it stands
   */
  public JsonLineException(String source, long line, String reason) {
    super(source + ", line " + line + ": " + reason);
    this.source = source;
    this.line = line;
    this.reason = reason;
  }

  /** Returns the file's name, or what the caller calls the input. */
  public String source() {
    return source;
  }

  /** Returns the number of the line, from 1. */
  public long line() {
    return line;
  }

  /** Returns what is wrong, as in {@code facts[2].count.lower: expected a whole number}. */
  public String reason() {
    return reason;
  }
}
