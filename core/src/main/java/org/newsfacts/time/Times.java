package org.newsfacts.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Found;
import org.newsfacts.text.TokenRange;

/** The time expressions of a text in order; no two share a token. Immutable. */
public final class Times {
  private final Found<TimeMention> found;

  Times(List<TimeMention> sorted, int tokens) {
    this.found = Found.of(sorted, TimeMention::range, tokens);
  }

  /** Returns all time expressions in the order of the text. */
  public List<TimeMention> all() {
    return found.all();
  }

  /**
   * Returns the time expression a token is part of; null where there is none, outside the text too.
   */
  public @Nullable TimeMention at(int token) {
    return found.at(token);
  }

  /** Returns the time expressions that stand wholly inside a stretch, in order. */
  public List<TimeMention> in(TokenRange range) {
    return found.in(range);
  }
}
