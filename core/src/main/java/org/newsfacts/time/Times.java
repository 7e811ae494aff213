package org.newsfacts.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenRange;

/** The time expressions of a text in order; no two share a token. Immutable. */
public final class Times {
  private final List<TimeMention> all;
  private final int[] byToken;

  Times(List<TimeMention> all, int tokens) {
    this.all = List.copyOf(all);
    this.byToken = new int[tokens];
    Arrays.fill(byToken, -1);
    for (int i = 0; i < all.size(); i++) {
      TokenRange range = all.get(i).range();
      Arrays.fill(byToken, range.from(), range.to(), i);
    }
  }

  /** Returns all time expressions in the order of the text. */
  public List<TimeMention> all() {
    return all;
  }

  /**
   * Returns the time expression that the token is part of; null when there is none, outside the
   * text too.
   */
  public @Nullable TimeMention at(int token) {
    boolean none = token < 0 || token >= byToken.length || byToken[token] < 0;
    return none ? null : all.get(byToken[token]);
  }

  /** Returns the time expressions that stand wholly inside the stretch, in order. */
  public List<TimeMention> in(TokenRange range) {
    List<TimeMention> found = new ArrayList<>();
    int last = -1;
    for (int token = range.from(); token < Math.min(range.to(), byToken.length); token++) {
      int time = byToken[token];
      if (time > last) {
        last = time;
        if (range.contains(all.get(time).range())) {
          found.add(all.get(time));
        }
      }
    }
    return List.copyOf(found);
  }
}
