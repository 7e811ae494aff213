package org.newsfacts.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Found;
import org.newsfacts.text.TokenRange;

/** The numbers of a text in order; no two share a token. Immutable. */
public final class Numbers {
  private final Found<NumberMention> found;

  Numbers(List<NumberMention> sorted, int tokens) {
    this.found = Found.of(sorted, NumberMention::range, tokens);
  }

  /** Returns all numbers in the order of the text. */
  public List<NumberMention> all() {
    return found.all();
  }

  /**
   * Returns the number a token is part of, qualifier included; null where there is none, outside
   * the text too.
   */
  public @Nullable NumberMention at(int token) {
    return found.at(token);
  }

  /** Returns the numbers that stand wholly inside a stretch, in order. */
  public List<NumberMention> in(TokenRange range) {
    return found.in(range);
  }
}
