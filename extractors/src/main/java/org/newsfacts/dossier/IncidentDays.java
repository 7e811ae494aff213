package org.newsfacts.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Compares the days of a report with those of an incident. */
final class IncidentDays {
  private static final int SOON = 2;

  private final Policy policy;
  private final Telling telling;
  private final OpenIncident incident;
  private final Match match;
  private boolean sameNumber;
  private boolean sameName;
  private boolean sameDay;
  private boolean soonTold;

  IncidentDays(Policy policy, Telling telling, OpenIncident incident, Match match) {
    this.policy = policy;
    this.telling = telling;
    this.incident = incident;
    this.match = match;
  }

  /** Returns whether a day of both is one. */
  boolean isSame() {
    return sameDay;
  }

  /** Returns whether it is told within two days of the event. */
  boolean isSoonTold() {
    return soonTold;
  }

  /** Compares; a report of the same number or name may be told much later. */
  void compare(boolean isSameNumber, boolean isSameName) {
    sameNumber = isSameNumber;
    sameName = isSameName;
    LocalDate start = incident.start();
    LocalDate end = incident.end();
    LocalDate first = telling.start();
    if (start == null || end == null) {
      LocalDate told = telling.told();
      LocalDate other = incident.firstDay();
      if (told != null && other != null && Open.apart(told, other) > mostDays()) {
        match.refuse(() -> "told too far apart: " + other + " and " + told);
      }
      soonTold = told != null && other != null && Open.apart(told, other) <= SOON;
      if (first != null && other != null && first.isAfter(other)) {
        match.refuse(() -> "told before it: " + other + " and " + first);
      }
    } else if (first == null) {
      compareDayOfTelling(start);
    } else {
      compareDays(start, end, first);
    }
  }

  /** Without a day of its own a report means something before it, and not long before. */
  private void compareDayOfTelling(LocalDate start) {
    LocalDate told = telling.told();
    if (told == null) {
      return;
    }
    long after = ChronoUnit.DAYS.between(start, told);
    if (after < 0) {
      match.refuse(() -> "told before it: " + told + " and " + start);
    } else if (after > mostDays()) {
      match.refuse(() -> "told too long after: " + start + " and " + told);
    } else if (after <= SOON) {
      soonTold = true;
      match.speaksFor(1, () -> "told within two days");
    }
  }

  /** "A bomb killed three in Aden", a month after another one, is news and not a follow-up. */
  private int mostDays() {
    boolean followsUp =
        (telling.running() || incident.isOnlyRunning())
            || sameNumber
            || sameName
            || telling.toll() == null;
    return followsUp ? policy.followUp() : policy.lasting();
  }

  private void compareDays(LocalDate start, LocalDate end, LocalDate first) {
    LocalDate last = telling.end() == null ? first : telling.end();
    if (!last.isBefore(start) && !first.isAfter(end)) {
      sameDay = true;
      match.speaksFor(4, () -> "same day: " + (first.isBefore(start) ? start : first));
      return;
    }
    long gap = last.isBefore(start) ? -Open.apart(last, start) : Open.apart(end, first);
    boolean goesOn =
        incident.kinds().contains(IncidentKind.LASTING)
            && telling.marks().contains(IncidentKind.LASTING)
            && Math.abs(gap) <= policy.lasting();
    boolean countedOn = telling.running() && gap > 0 && gap <= policy.followUp();
    boolean movesOn = sameName && Math.abs(gap) <= policy.followUp();
    boolean nightBetween = Math.abs(gap) == 1 && sameNumber;
    if (goesOn || movesOn) {
      match.speaksFor(2, () -> "goes on: " + start + " and " + first);
    } else if (countedOn) {
      match.speaksFor(1, () -> "counted on: " + start + " and " + first);
    } else if (nightBetween) {
      match.speaksFor(1, () -> "a night between, the number the same: " + start + " and " + first);
    } else {
      match.refuse(() -> "another day: " + start + " and " + first);
    }
  }
}
