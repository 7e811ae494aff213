package org.newsfacts.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A form of a word, folded: "said" for "Said" and "SAID". All tokens of an article that read alike
 * share one, so that what a reader knows of a word is found out once and kept with it: {@link
 * Known}.
 */
public final class Word {
  static final Word NONE = new Word("", null);

  private final String lower;
  private final int hash;
  private final @Nullable Vocabulary home;
  private final @Nullable SmallWord small;

  /**
   * What readers know of it, each at its place. Races are harmless: a lost entry is found out anew,
   * and entries are immutable.
   */
  private @Nullable Object @Nullable [] known;

  Word(String lower, @Nullable Vocabulary home) {
    this.lower = lower;
    this.hash = lower.hashCode();
    this.home = home;
    this.small = SmallWord.of(lower);
  }

  /** Returns it in lower case, with straight apostrophes and hyphens. */
  public String lower() {
    return lower;
  }

  /** Returns whether it is the small word. */
  public boolean is(SmallWord word) {
    return small == word;
  }

  /** Returns the hash of its lower-case form; words of one vocabulary are equal when identical. */
  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Nullable Vocabulary home() {
    return home;
  }

  /** Whether it reads as the first units of an array do. */
  boolean isAs(char[] units, int length) {
    if (lower.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (lower.charAt(i) != units[i]) {
        return false;
      }
    }
    return true;
  }

  @Nullable Object known(int place) {
    @Nullable Object[] all = known;
    return all != null && place < all.length ? all[place] : null;
  }

  void know(int place, Object value) {
    @Nullable Object[] all = known;
    if (all == null || place >= all.length) {
      all = all == null ? new Object[place + 1] : Arrays.copyOf(all, place + 1);
    }
    all[place] = value;
    known = all;
  }

  @Override
  public String toString() {
    return lower;
  }
}
