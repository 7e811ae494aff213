package org.newsfacts.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenRange;

/** The numbers of a text in order; no two share a token. Immutable. */
public final class Numbers {
  private final List<NumberMention> all;
  private final int[] byToken;

  Numbers(List<NumberMention> all, int tokens) {
    this.all = List.copyOf(all);
    this.byToken = new int[tokens];
    Arrays.fill(byToken, -1);
    for (int i = 0; i < all.size(); i++) {
      TokenRange range = all.get(i).range();
      Arrays.fill(byToken, range.from(), range.to(), i);
    }
  }

  /** Returns all numbers in the order of the text. */
  public List<NumberMention> all() {
    return all;
  }

  /**
   * Returns the number that the token is part of, qualifier included; null when there is none,
   * outside the text too.
   */
  public @Nullable NumberMention at(int token) {
    boolean none = token < 0 || token >= byToken.length || byToken[token] < 0;
    return none ? null : all.get(byToken[token]);
  }

  /** Returns the numbers that stand wholly inside the stretch, in order. */
  public List<NumberMention> in(TokenRange range) {
    List<NumberMention> found = new ArrayList<>();
    int last = -1;
    for (int token = range.from(); token < Math.min(range.to(), byToken.length); token++) {
      int number = byToken[token];
      if (number > last) {
        last = number;
        if (range.contains(all.get(number).range())) {
          found.add(all.get(number));
        }
      }
    }
    return List.copyOf(found);
  }
}
