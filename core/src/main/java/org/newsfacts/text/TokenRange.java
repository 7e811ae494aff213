package org.newsfacts.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open stretch of token numbers, {@code [from, to)}. Not to be mixed up with a character
 * span: {@link Tokens#span(TokenRange)} turns one into the other.
 *
 * @param from the first token
 * @param to the token after the last one; equal to {@code from} for an empty stretch
 */
public record TokenRange(int from, int to) implements Comparable<TokenRange> {

  /** Checks that the stretch does not run backwards. */
  public TokenRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a token range: [" + from + ", " + to + ")");
    }
  }

  /** Returns the stretch {@code [from, to)}. */
  public static TokenRange of(int from, int to) {
    return new TokenRange(from, to);
  }

  /** Returns the stretch that holds one token. */
  public static TokenRange single(int token) {
    return new TokenRange(token, token + 1);
  }

  /** Returns the number of tokens. */
  public int size() {
    return to - from;
  }

  /** Returns whether there is no token. */
  public boolean isEmpty() {
    return from == to;
  }

  /** Returns whether the token stands inside. */
  public boolean contains(int token) {
    return from <= token && token < to;
  }

  /** Returns whether all tokens of the other stretch stand inside. */
  public boolean contains(TokenRange other) {
    return from <= other.from && other.to <= to;
  }

  /** Returns whether the two share a token. */
  public boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }

  /** Returns the smallest stretch that holds both. */
  public TokenRange union(TokenRange other) {
    return new TokenRange(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** Orders by start, longer first. */
  @Override
  public int compareTo(TokenRange other) {
    int byStart = Integer.compare(from, other.from);
    return byStart != 0 ? byStart : Integer.compare(other.to, to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TokenRange range && range.from == from && range.to == to;
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }
}
