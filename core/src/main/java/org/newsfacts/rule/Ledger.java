package org.newsfacts.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Basis;
import org.newsfacts.model.When;

/**
 * The facts of one kind in an article, where what is told again of one is joined to it: headline,
 * body and retellings of a call are one record. A fact is looked for among the last few that share
 * a key with it, so that an article takes time by its length. Single use.
 *
 * @param <F> the kind of fact, or the tellings of which it is made
 */
public final class Ledger<F> {
  /** A fact is told again within so many of the same key. */
  private static final int NEAR = 12;

  private final Function<F, List<String>> keys;
  private final BiPredicate<F, F> again;
  private final BinaryOperator<F> joined;
  private final ToIntBiFunction<F, F> likeness;
  private final List<F> facts = new ArrayList<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  /**
   * Opens a ledger.
   *
   * @param keys by what a fact is looked for: the names of those who met
   * @param again whether the second fact tells the first again
   * @param joined the first fact with what only the second tells
   */
  public Ledger(Function<F, List<String>> keys, BiPredicate<F, F> again, BinaryOperator<F> joined) {
    this(keys, again, joined, (first, told) -> 0);
  }

  /**
   * Opens a ledger that joins a fact to the one it is most like.
   *
   * @param likeness how much the second fact has of the first; among equals the first told is taken
   */
  public Ledger(
      Function<F, List<String>> keys,
      BiPredicate<F, F> again,
      BinaryOperator<F> joined,
      ToIntBiFunction<F, F> likeness) {
    this.keys = keys;
    this.again = again;
    this.joined = joined;
    this.likeness = likeness;
  }

  /** Adds a fact: to the one it tells again, else as a new one. */
  public void add(F told) {
    if (!retold(told)) {
      note(told, facts.size());
      facts.add(told);
    }
  }

  /** Joins a fact to the one it tells again; returns whether there is one. */
  public boolean retold(F told) {
    int best = -1;
    int most = 0;
    for (int at : near(told)) {
      F fact = facts.get(at);
      int like = likeness.applyAsInt(fact, told);
      if ((best < 0 || like > most) && again.test(fact, told)) {
        best = at;
        most = like;
      }
    }
    if (best >= 0) {
      facts.set(best, joined.apply(facts.get(best), told));
      note(told, best);
    }
    return best >= 0;
  }

  /** Joins a fact to the last one of its keys that a test takes; returns whether there is one. */
  public boolean join(F told, BiPredicate<F, F> takes) {
    int found = -1;
    for (int at : near(told)) {
      found = takes.test(facts.get(at), told) ? at : found;
    }
    if (found >= 0) {
      facts.set(found, joined.apply(facts.get(found), told));
    }
    return found >= 0;
  }

  /** Returns the facts so far, in the order in which they were first told. */
  public List<F> facts() {
    return Collections.unmodifiableList(facts);
  }

  private SortedSet<Integer> near(F told) {
    SortedSet<Integer> near = new TreeSet<>();
    for (String key : keys.apply(told)) {
      List<Integer> all = byKey.getOrDefault(key, List.of());
      near.addAll(all.subList(Math.max(0, all.size() - NEAR), all.size()));
    }
    return near;
  }

  private void note(F told, int at) {
    for (String key : keys.apply(told)) {
      List<Integer> all = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
      if (all.isEmpty() || all.get(all.size() - 1) != at) {
        all.add(at);
      }
    }
  }

  /** Returns whether both are told in one way, done or not, and on days that may be one. */
  public static boolean isAlike(Basis one, Basis other) {
    return one.negated() == other.negated()
        && one.modality() == other.modality()
        && mayBeOneDay(one.when(), other.when());
  }

  /** Returns the first basis, with the day of the second where it has none. */
  public static Basis dated(Basis first, Basis other) {
    return first.when() == null ? first.withWhen(other.when()) : first;
  }

  private static boolean mayBeOneDay(@Nullable When one, @Nullable When other) {
    LocalDate from = one == null ? null : one.start();
    LocalDate start = other == null ? null : other.start();
    if (one == null || other == null || from == null || start == null) {
      return true;
    }
    LocalDate to = one.end() == null ? from : one.end();
    LocalDate end = other.end() == null ? start : other.end();
    return !start.isAfter(to) && !from.isAfter(end);
  }
}
