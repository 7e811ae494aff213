package org.newsfacts.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a report's being of an open thing, or the one thing that speaks against it. Most
 * comparisons refuse, and few of their reasons are ever read: they are worded when asked for.
 */
final class Match {
  private final List<Supplier<String>> reasons = new ArrayList<>();
  private @Nullable Supplier<String> against;
  private int score;
  private boolean onlyAlone;

  void refuse(Supplier<String> reason) {
    if (against == null) {
      against = reason;
    }
  }

  void speaksFor(int weight, Supplier<String> reason) {
    score += weight;
    reasons.add(reason);
  }

  /** "The toll from the nightclub collapse": of the only one there is, of two of neither. */
  void holdsOnlyAlone() {
    onlyAlone = true;
  }

  boolean isOnlyAlone() {
    return onlyAlone;
  }

  boolean isOne() {
    return against == null;
  }

  int score() {
    return score;
  }

  /** Returns what speaks for it, or the one thing that speaks against it. */
  List<String> reasons() {
    return against == null ? reasons.stream().map(Supplier::get).toList() : List.of(against.get());
  }

  /** Returns what speaks for it, also where something speaks against it. */
  List<String> inCommon() {
    return reasons.stream().map(Supplier::get).toList();
  }
}
