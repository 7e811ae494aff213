package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Decision.Outcome;

/**
 * Puts each report to the open thing it is of, or opens a new one, and says why: of all that fit it
 * takes what fits best, and what came apart because the report that joins both came last is put
 * together then.
 *
 * @param <R> what a report tells
 * @param <T> the things that are told of
 */
final class Desk<R extends Sourced, T extends Open<R>> {
  /** Things of more reports than these are not united any more. */
  private static final int MOST_UNITED = 12;

  /** So many of the things a report was kept apart from are noted when nobody asks for all. */
  private static final int APART_NOTED = 3;

  private final String name;
  private final BiFunction<R, T, Match> compare;
  private final Function<String, T> opens;
  private final boolean opensInDoubt;
  private final DossierSink sink;
  private final Shelf<T> shelf = new Shelf<>();
  private final LinkedHashMap<T, Match> fitting = new LinkedHashMap<>();
  private @Nullable LocalDate newest;
  private int opened;
  private long compared;

  /**
   * Takes how things are opened and compared.
   *
   * @param name what the ids begin with: "incident"
   * @param opensInDoubt whether what may be of two things opens a third
   */
  Desk(
      String name,
      BiFunction<R, T, Match> compare,
      Function<String, T> opens,
      boolean opensInDoubt,
      DossierSink sink) {
    this.name = name;
    this.compare = compare;
    this.opens = opens;
    this.opensInDoubt = opensInDoubt;
    this.sink = sink;
  }

  /** Makes one that opens a thing for every report that joins none. */
  Desk(String name, BiFunction<R, T, Match> compare, Function<String, T> opens, DossierSink sink) {
    this(name, compare, opens, true, sink);
  }

  /**
   * Enters a report.
   *
   * @param looked the keys under which what it is of may lie
   * @param keys the keys under which what it is of shall lie from now on
   * @return what it is of; null when it may be of two and opens nothing
   */
  @Nullable T enter(R report, Collection<String> looked, Collection<String> keys) {
    Map<T, Match> refused = compare(report, looked);
    T best = best();
    if (best != null && match(best).isOnlyAlone() && fitting.size() > 1) {
      keepApart(opensInDoubt ? open(report, keys) : best, report, fitting);
      return null;
    }
    T home = best == null ? open(report, keys) : best;
    keepApart(home, report, refused);
    if (best != null) {
      if (sink.wantsDecisions() || home.isNews(report)) {
        decide(home, report, Outcome.JOINED, home.id(), match(home).reasons());
      }
      put(home, report, keys);
      List.copyOf(fitting.keySet()).stream()
          .filter(one -> one != home)
          .forEach(one -> unite(home, one));
    }
    return home;
  }

  private T open(R report, Collection<String> keys) {
    T home = opens.apply(name + "-" + ++opened);
    decide(home, report, Outcome.OPENED, null, List.of());
    put(home, report, keys);
    return home;
  }

  /** Compares with all that lies under the keys; returns what was refused. */
  private Map<T, Match> compare(R report, Collection<String> looked) {
    Map<T, Match> refused = new LinkedHashMap<>();
    fitting.clear();
    for (T open : shelf.candidates(looked)) {
      compared++;
      Match match = compare.apply(report, open);
      if (match.isOne()) {
        fitting.put(open, match);
      } else if (sink.wantsDecisions() || refused.size() < APART_NOTED) {
        refused.put(open, match);
      }
    }
    return refused;
  }

  private Match match(T open) {
    return fitting.getOrDefault(open, new Match());
  }

  /** Of two that fit as well, the later event is meant, or what was told of last. */
  private @Nullable T best() {
    T best = null;
    for (Map.Entry<T, Match> one : fitting.entrySet()) {
      T open = one.getKey();
      int more = best == null ? 1 : one.getValue().score() - match(best).score();
      LocalDate start = open.start();
      LocalDate other = best == null ? null : best.start();
      boolean isLater = start != null && (other == null || start.isAfter(other));
      if (more > 0 || more == 0 && isLater) {
        best = open;
      }
    }
    return best;
  }

  private void put(T home, R report, Collection<String> keys) {
    newest = Open.later(newest, report.told());
    home.join(report, report.told() == null ? newest : report.told());
    shelf.put(home, keys);
  }

  private void keepApart(T home, R report, Map<T, Match> others) {
    others.forEach(
        (other, match) -> {
          List<String> why = match.isOne() ? List.of("may as well be of another") : match.reasons();
          decide(home, report, Outcome.KEPT_APART, other.id(), why);
        });
  }

  private void decide(
      T home, R report, Outcome outcome, @Nullable String with, List<String> reasons) {
    Decision decision = new Decision(report.source(), outcome, with, reasons);
    home.note(decision);
    if (sink.wantsDecisions()) {
      sink.decision(home.id(), decision);
    }
  }

  private void unite(T home, T other) {
    if (other.reports().isEmpty() || other.reports().size() > MOST_UNITED) {
      return;
    }
    for (R report : other.reports()) {
      compared++;
      if (!compare.apply(report, home).isOne()) {
        return;
      }
    }
    List<String> why = List.of("one with " + other.id() + ", by a report that joins both");
    for (R report : other.reports()) {
      decide(home, report, Outcome.JOINED, home.id(), why);
      home.join(report, report.told());
    }
    shelf.put(home, shelf.take(other));
  }

  /** Returns what lies under a key. */
  Collection<T> under(String key) {
    return shelf.candidates(List.of(key));
  }

  /**
   * Takes off what was last told before a day, and what has been told for longer than the longest
   * time; null takes all.
   */
  List<T> takeBefore(@Nullable LocalDate day, @Nullable LocalDate longest) {
    return shelf.takeBefore(day, longest);
  }

  int size() {
    return shelf.size();
  }

  /** Returns how many comparisons were made. */
  long compared() {
    return compared;
  }
}
