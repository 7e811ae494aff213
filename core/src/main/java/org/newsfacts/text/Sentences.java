package org.newsfacts.text;

/**
 * The sentences of a text as stretches of tokens. Every token stands in exactly one. None has more
 * than 500 tokens: longer ones, which edited news does not have, are parted behind a comma.
 */
public final class Sentences {
  private final int[] firsts;
  private final int tokens;

  Sentences(int[] firsts, int tokens) {
    this.firsts = firsts;
    this.tokens = tokens;
  }

  /** Finds the sentences. Blank lines and changes of line kind end one. */
  public static Sentences of(Tokens tokens, Lines lines) {
    return new SentenceReader(tokens, lines).read();
  }

  /** Returns the number of sentences. */
  public int size() {
    return firsts.length;
  }

  /** Returns the tokens of a sentence, its final mark and closing quotation mark included. */
  public TokenRange get(int sentence) {
    if (firsts.length == 0) {
      return TokenRange.of(0, 0);
    }
    return TokenRange.of(
        firsts[sentence], sentence + 1 < firsts.length ? firsts[sentence + 1] : tokens);
  }

  /** Returns the sentence a token stands in; outside the text the first or the last one. */
  public int at(int token) {
    int found = java.util.Arrays.binarySearch(firsts, token);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }
}
