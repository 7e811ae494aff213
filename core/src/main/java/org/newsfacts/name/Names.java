package org.newsfacts.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Found;
import org.newsfacts.text.TokenRange;

/** The names of a text in order; none overlaps another. Immutable. */
public final class Names {
  private final Found<NameMention> found;

  Names(List<NameMention> sorted, int tokens) {
    this.found = Found.of(sorted, NameMention::range, tokens);
  }

  /** Returns all names in the order of the text. */
  public List<NameMention> all() {
    return found.all();
  }

  /** Returns the name a token is part of; null where there is none, outside the text too. */
  public @Nullable NameMention at(int token) {
    return found.at(token);
  }

  /** Returns the names that stand wholly inside a stretch, in order. */
  public List<NameMention> in(TokenRange range) {
    return found.in(range);
  }
}
