package org.newsfacts.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenRange;

/** The names of a text in order; none overlaps another. Immutable. */
public final class Names {
  private final List<NameMention> all;
  private final int[] ends;

  /** Returns the names given, which must stand in order and apart. */
  Names(List<NameMention> sorted) {
    this.all = List.copyOf(sorted);
    this.ends = new int[all.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = all.get(i).range().to();
    }
  }

  /** Returns all names in the order of the text. */
  public List<NameMention> all() {
    return all;
  }

  /** Returns the name a token is part of, null when it is part of none. */
  public @Nullable NameMention at(int token) {
    int found = firstEndingAfter(token);
    return found < all.size() && all.get(found).range().from() <= token ? all.get(found) : null;
  }

  /** Returns the names that stand wholly inside a stretch. */
  public List<NameMention> in(TokenRange range) {
    List<NameMention> inside = new ArrayList<>();
    for (int i = firstEndingAfter(range.from()); i < all.size(); i++) {
      NameMention name = all.get(i);
      if (name.range().to() > range.to()) {
        break;
      }
      if (range.contains(name.range())) {
        inside.add(name);
      }
    }
    return Collections.unmodifiableList(inside);
  }

  private int firstEndingAfter(int token) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
