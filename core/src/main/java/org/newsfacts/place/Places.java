package org.newsfacts.place;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Found;
import org.newsfacts.text.TokenRange;

/** The places of a text in order; none overlaps another. Immutable. */
public final class Places {
  private final Found<PlaceMention> found;
  private final IntPredicate belongs;

  /**
   * Returns the places given.
   *
   * @param sorted in the order of the text
   * @param tokens how many tokens the text has
   * @param belongs whether the token links an owner with its part: "'s", "border", "of"
   */
  Places(List<PlaceMention> sorted, int tokens, IntPredicate belongs) {
    this.found = Found.of(sorted, PlaceMention::range, tokens);
    this.belongs = belongs;
  }

  /** Returns all places in the order of the text. */
  public List<PlaceMention> all() {
    return found.all();
  }

  /**
   * Returns the place that a stretch tells, or null: the first, but of "Peru's border town of Puno"
   * the part, "Puno".
   */
  public @Nullable PlaceMention told(TokenRange range) {
    List<PlaceMention> all = found.all();
    int at = found.firstFrom(range.from());
    if (at >= all.size() || all.get(at).range().to() > range.to()) {
      return null;
    }
    while (at + 1 < all.size()
        && all.get(at + 1).range().to() <= range.to()
        && isOwner(all.get(at), all.get(at + 1))) {
      at++;
    }
    return all.get(at);
  }

  /**
   * Returns the only state, or the only place that is none, of the nearest sentence before a token
   * that names any: what "the country" or "the city" points back to; null where two compete.
   *
   * @param starts the first tokens of that many sentences before, the nearest first
   */
  public @Nullable PlaceMention meant(boolean state, int before, List<Integer> starts) {
    List<PlaceMention> all = found.all();
    int end = before;
    for (int start : starts) {
      PlaceMention only = null;
      for (int at = found.firstFrom(start); at < all.size(); at++) {
        PlaceMention place = all.get(at);
        if (place.range().to() > end) {
          break;
        }
        if (place.state() == state) {
          if (only != null && !only.name().equals(place.name())) {
            return null;
          }
          only = place;
        }
      }
      if (only != null) {
        return only;
      }
      end = start;
    }
    return null;
  }

  /** "Mecca's Grand Mosque", "the U.S. border city of El Paso", "Peru's embassy in Quito". */
  private boolean isOwner(PlaceMention owner, PlaceMention part) {
    int from = owner.range().to();
    int to = part.range().from();
    if (from >= to || to - from > 6) {
      return false;
    }
    for (int token = from; token < to; token++) {
      if (!belongs.test(token)) {
        return false;
      }
    }
    return true;
  }
}
