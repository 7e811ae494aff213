package org.newsfacts.text;

import org.newsfacts.model.Span;

/** The words, numbers and marks of a text, in order. Offsets are UTF-16 units of the text. */
public final class Tokens {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final TokenKind[] kinds;
  private final int size;

  private Tokens(String text, int[] starts, int[] ends, TokenKind[] kinds, int size) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.size = size;
  }

  /** Splits a text. */
  public static Tokens of(String text) {
    throw new UnsupportedOperationException("helper TEXT writes this");
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns the offset of the first character. */
  public int start(int token) {
    return starts[token];
  }

  /** Returns the offset after the last character. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns what the token is made of. */
  public TokenKind kind(int token) {
    return kinds[token];
  }

  /** Returns the token as it stands in the text. */
  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Returns the token folded: lower case, straight apostrophes and hyphens. Made once a token. */
  public String lower(int token) {
    throw new UnsupportedOperationException("helper TEXT writes this");
  }

  /** Returns whether the first character is an upper-case letter. */
  public boolean isCapitalized(int token) {
    return Character.isUpperCase(text.charAt(starts[token]));
  }

  /** Returns the first token that ends after the offset; {@link #size()} when there is none. */
  public int at(int offset) {
    throw new UnsupportedOperationException("helper TEXT writes this");
  }

  /** Returns the characters from the first to the last token. */
  public Span span(TokenRange range) {
    return Span.of(text, starts[range.from()], ends[range.to() - 1]);
  }

  /** Returns the whole text. */
  public String source() {
    return text;
  }
}
