package org.newsfacts.text;

import java.util.Arrays;

/**
 * The sentences of a text as stretches of tokens. Every token stands in exactly one. None has more
 * than 500 tokens: longer ones, which edited news does not have, are parted behind a comma.
 */
public final class Sentences {
  private final TokenRange[] ranges;

  /** By token. */
  private final int[] numbers;

  Sentences(int[] firsts, int tokens) {
    this.ranges = new TokenRange[firsts.length];
    this.numbers = new int[tokens];
    for (int i = 0; i < firsts.length; i++) {
      int to = i + 1 < firsts.length ? firsts[i + 1] : tokens;
      ranges[i] = TokenRange.of(firsts[i], to);
      Arrays.fill(numbers, firsts[i], to, i);
    }
  }

  /** Finds the sentences. Blank lines and changes of line kind end one. */
  public static Sentences of(Tokens tokens, Lines lines) {
    return new SentenceReader(tokens, lines).read();
  }

  /** Returns the number of sentences. */
  public int size() {
    return ranges.length;
  }

  /** Returns the tokens of a sentence, its final mark and closing quotation mark included. */
  public TokenRange get(int sentence) {
    return ranges.length == 0 ? TokenRange.of(0, 0) : ranges[sentence];
  }

  /** Returns the sentence a token stands in; outside the text the first or the last one. */
  public int at(int token) {
    if (token < 0 || numbers.length == 0) {
      return 0;
    }
    return numbers[Math.min(token, numbers.length - 1)];
  }
}
