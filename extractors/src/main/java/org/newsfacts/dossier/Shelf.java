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
 * not touched within the window are taken off, the longest untouched first.
 */
final class Shelf<T extends Shelf.Item> {
  private static final int CANDIDATES = 24;

  private final Map<String, LinkedHashSet<T>> byKey = new HashMap<>();
  private final LinkedHashMap<T, Place<T>> open = new LinkedHashMap<>(16, 0.75f, true);
  private long added;

  /** Where a thing lies, and how many were there before it. */
  private record Place<T>(T item, long number, Set<String> keys) {}

  /** Something that lies on a shelf; compared by identity. */
  interface Item {
    /** Returns the newest day known of it; null when it has none. */
    @Nullable LocalDate lastDay();
  }

  /** Returns the open things of some keys, the newest of each key first, each once. */
  Set<T> candidates(Collection<String> keys) {
    Set<T> found = new LinkedHashSet<>();
    for (String key : keys) {
      LinkedHashSet<T> of = byKey.get(key);
      if (of != null) {
        List<T> newest = new ArrayList<>(of);
        for (int i = newest.size() - 1; i >= 0; i--) {
          found.add(newest.get(i));
        }
      }
    }
    return found;
  }

  /** Puts a thing under more keys, or says that it was touched. */
  void put(T item, Collection<String> keys) {
    Set<String> known =
        open.computeIfAbsent(item, i -> new Place<>(i, added++, new LinkedHashSet<>())).keys();
    for (String key : keys) {
      LinkedHashSet<T> of = byKey.computeIfAbsent(key, k -> new LinkedHashSet<>());
      of.remove(item);
      of.add(item);
      known.add(key);
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
    if (place == null) {
      return Set.of();
    }
    place.keys().forEach(key -> forget(key, item));
    return place.keys();
  }

  /** Takes off what was last told before a day; null takes all. The first put comes first. */
  List<T> takeBefore(@Nullable LocalDate day) {
    List<Place<T>> taken = new ArrayList<>();
    Iterator<Place<T>> all = open.values().iterator();
    while (all.hasNext()) {
      Place<T> next = all.next();
      LocalDate last = next.item().lastDay();
      if (day != null && last != null && !last.isBefore(day)) {
        break;
      }
      if (day == null || last != null) {
        taken.add(next);
        next.keys().forEach(key -> forget(key, next.item()));
        all.remove();
      }
    }
    taken.sort(Comparator.comparingLong(Place::number));
    return taken.stream().map(Place::item).toList();
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
