package org.newsfacts.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Decision;

/**
 * Something that reports may still join, with its reports and why each was joined.
 *
 * @param <R> what a report tells of it
 */
abstract class Open<R extends Sourced> implements Shelf.Item {
  /** Of the comparisons that kept a report apart, so many are kept. */
  private static final int APART_KEPT = 20;

  private final String id;
  private final List<R> reports = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private @Nullable LocalDate firstTold;
  private @Nullable LocalDate lastTold;
  private int apart;

  Open(String id) {
    this.id = id;
  }

  /** Takes over what a report tells. */
  abstract void take(R report);

  /** Returns whether its reports are kept; a person is told of too often for that. */
  boolean keepsReports() {
    return true;
  }

  /** Returns whether joining a report says something new, and why is noted. */
  boolean isNews(R report) {
    return true;
  }

  /** Returns its own first day, as far as told; by it the later of two is known. */
  @Nullable LocalDate start() {
    return null;
  }

  final void join(R report, @Nullable LocalDate told) {
    take(report);
    if (keepsReports()) {
      reports.add(report);
    }
    firstTold = earlier(firstTold, told);
    lastTold = later(lastTold, told);
  }

  /** Notes a decision; of those that kept a report apart only the first ones. */
  final void note(Decision decision) {
    if (decision.outcome() != Decision.Outcome.KEPT_APART || apart++ < APART_KEPT) {
      decisions.add(decision);
    }
  }

  final String id() {
    return id;
  }

  final List<R> reports() {
    return reports;
  }

  final List<Decision> decisions() {
    return decisions;
  }

  final List<Citation> citations() {
    return reports.stream().map(Sourced::source).toList();
  }

  @Override
  public @Nullable LocalDate firstDay() {
    return keepsReports() ? firstTold : null;
  }

  @Override
  public @Nullable LocalDate lastDay() {
    return lastTold;
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }

  static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  /** Returns how many days lie between two, whichever is the earlier. */
  static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
