package org.newsfacts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in a text, looked up by token in constant time: of "Ida Holm left Oslo" the
 * names at tokens 0 and 1 are one, at 2 there is none. Immutable.
 *
 * @param <T> a name, number, time or place
 */
public final class Found<T> {
  private final List<T> all;
  private final Function<T, TokenRange> rangeOf;

  /** By token: which of all it is part of; -1 where of none. */
  private final int[] byToken;

  private Found(List<T> sorted, Function<T, TokenRange> rangeOf, int tokens) {
    this.all = List.copyOf(sorted);
    this.rangeOf = rangeOf;
    this.byToken = new int[tokens];
    Arrays.fill(byToken, -1);
    for (int i = 0; i < all.size(); i++) {
      TokenRange range = rangeOf.apply(all.get(i));
      Arrays.fill(byToken, range.from(), Math.min(range.to(), tokens), i);
    }
  }

  /**
   * Returns them for look-up.
   *
   * @param sorted in the order of the text; no two share a token
   * @param rangeOf where one stands
   * @param tokens how many tokens the text has
   */
  public static <T> Found<T> of(List<T> sorted, Function<T, TokenRange> rangeOf, int tokens) {
    return new Found<>(sorted, rangeOf, tokens);
  }

  /** Returns all in the order of the text. */
  public List<T> all() {
    return all;
  }

  /** Returns the one a token is part of; null where there is none, outside the text too. */
  public @Nullable T at(int token) {
    boolean none = token < 0 || token >= byToken.length || byToken[token] < 0;
    return none ? null : all.get(byToken[token]);
  }

  /** Returns those that stand wholly inside a stretch, in order. */
  public List<T> in(TokenRange range) {
    List<T> inside = List.of();
    for (int i = firstFrom(range.from()); i < all.size() && endOf(i) <= range.to(); i++) {
      inside = inside.isEmpty() ? new ArrayList<>() : inside;
      inside.add(all.get(i));
    }
    return inside.isEmpty() ? inside : Collections.unmodifiableList(inside);
  }

  /** Returns the index of the first that starts at a token or behind it; their number without. */
  public int firstFrom(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rangeOf.apply(all.get(middle)).from() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int endOf(int index) {
    return rangeOf.apply(all.get(index)).to();
  }
}
