package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Things that are still open, found by keys. Only the newest few of a key are looked at, and those
 * not touched within the window are taken off, the longest untouched first, as are those that have
 * been there for longer than a time.
 */
final class Shelf<T extends Shelf.Item> {
  private static final int CANDIDATES = 24;

  private final Map<String, LinkedHashSet<T>> byKey = new HashMap<>();
  private final LinkedHashMap<T, Place<T>> open = new LinkedHashMap<>(16, 0.75f, true);
  private final LinkedHashMap<T, Place<T>> byAge = new LinkedHashMap<>();
  private long added;

  /** Where a thing lies, and how many were there before it. */
  private record Place<T>(T item, long number, Set<String> keys) {}

  /** Something that lies on a shelf; compared by identity. */
  interface Item {
    /** Returns the newest day known of it; null when it has none. */
    @Nullable LocalDate lastDay();

    /** Returns the day it was first told; null when it has none or may stay however long. */
    default @Nullable LocalDate firstDay() {
      return null;
    }
  }

  /** Returns the open things of some keys, the newest of each key first, each once. */
  Set<T> candidates(Collection<String> keys) {
    Set<T> found = new LinkedHashSet<>();
    for (String key : keys) {
      LinkedHashSet<T> of = byKey.get(key);
      if (of != null) {
        List<T> newest = new ArrayList<>(of); // a set keeps the oldest first
        for (int i = newest.size() - 1; i >= 0; i--) {
          found.add(newest.get(i));
        }
      }
    }
    return found;
  }

  /** Puts a thing under more keys, or says that it was touched. */
  void put(T item, Collection<String> keys) {
    Place<T> place = open.get(item);
    if (place == null) {
      place = new Place<>(item, added++, new LinkedHashSet<>());
      open.put(item, place);
      byAge.put(item, place);
    }
    for (String key : keys) {
      LinkedHashSet<T> of = byKey.computeIfAbsent(key, k -> new LinkedHashSet<>());
      of.remove(item);
      of.add(item);
      place.keys().add(key);
      if (of.size() > CANDIDATES) {
        Iterator<T> oldest = of.iterator();
        oldest.next();
        oldest.remove();
      }
    }
  }

  /** Takes off one thing and returns the keys it lay under. */
  Set<String> take(T item) {
    Place<T> place = open.remove(item);
    byAge.remove(item);
    if (place == null) {
      return Set.of();
    }
    place.keys().forEach(key -> forget(key, item));
    return place.keys();
  }

  /**
   * Takes off what was last told before a day, and what was first told before another; null takes
   * all. The first put comes first.
   */
  List<T> takeBefore(@Nullable LocalDate day, @Nullable LocalDate longest) {
    List<Place<T>> taken = new ArrayList<>();
    for (Place<T> next : open.values()) {
      LocalDate last = next.item().lastDay();
      if (day != null && last != null && !last.isBefore(day)) {
        break;
      }
      if (day == null || last != null) {
        taken.add(next);
      }
    }
    taken.forEach(place -> take(place.item()));
    List<Place<T>> old = longest == null ? List.of() : toldBefore(longest);
    old.forEach(place -> take(place.item()));
    taken.addAll(old);
    taken.sort(Comparator.comparingLong(Place::number));
    return taken.stream().map(Place::item).toList();
  }

  private List<Place<T>> toldBefore(LocalDate day) {
    List<Place<T>> old = new ArrayList<>();
    for (Place<T> next : byAge.values()) {
      LocalDate first = next.item().firstDay();
      if (first == null || !first.isBefore(day)) {
        break;
      }
      old.add(next);
    }
    return old;
  }

  private void forget(String key, T item) {
    LinkedHashSet<T> of = byKey.get(key);
    if (of != null && of.remove(item) && of.isEmpty()) {
      byKey.remove(key);
    }
  }

  /** Returns how many things are open. */
  int size() {
    return open.size();
  }
}
