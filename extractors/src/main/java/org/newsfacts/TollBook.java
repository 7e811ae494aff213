package org.newsfacts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;

/** Sorts the figures of an article into tolls. */
final class TollBook {
  private static final int DAYS_APART = 3;
  private static final int FARTHEST = 50;
  private static final List<String> FORMER =
      List.of("earlier ", "previous ", "previously ", "initial ", "initially ", "prior ");

  private final List<List<CasualtyFigure>> groups = new ArrayList<>();
  private final List<CasualtyFigure> parts = new ArrayList<>();

  private TollBook() {}

  static List<Toll> of(List<CasualtyFigure> figures) {
    TollBook book = new TollBook();
    for (CasualtyFigure figure : figures) {
      if (figure.aggregation() == CasualtyFigure.Aggregation.SUBSET) {
        book.parts.add(figure);
      } else {
        book.enter(figure);
      }
    }
    return book.tolls();
  }

  private void enter(CasualtyFigure figure) {
    for (int i = groups.size() - 1; i >= Math.max(0, groups.size() - FARTHEST); i--) {
      if (belongs(figure, groups.get(i))) {
        groups.get(i).add(figure);
        return;
      }
    }
    List<CasualtyFigure> opened = new ArrayList<>();
    opened.add(figure);
    groups.add(opened);
  }

  /** A figure belongs to a toll of the same harm and people when no place or day speaks against. */
  private static boolean belongs(CasualtyFigure figure, List<CasualtyFigure> group) {
    for (CasualtyFigure other : group.subList(Math.max(0, group.size() - FARTHEST), group.size())) {
      if (figure.harm() != other.harm()
          || figure.group() != other.group()
          || isElsewhere(figure.place(), other.place())
          || isAnotherDay(figure, other)
          || isBeside(figure, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isElsewhere(@Nullable Place one, @Nullable Place other) {
    return one != null && other != null && !one.name().equals(other.name());
  }

  /** Two running tolls of different days are one; two events of different days are two. */
  private static boolean isAnotherDay(CasualtyFigure one, CasualtyFigure other) {
    LocalDate day = day(one);
    LocalDate otherDay = day(other);
    boolean running =
        one.aggregation() == CasualtyFigure.Aggregation.TOTAL
            || other.aggregation() == CasualtyFigure.Aggregation.TOTAL;
    return !running
        && day != null
        && otherDay != null
        && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) > DAYS_APART;
  }

  private static @Nullable LocalDate day(CasualtyFigure figure) {
    When when = figure.basis().when();
    return when == null ? null : when.start();
  }

  /** "killed a farmer and two others": told in one breath, neither replaces the other. */
  private static boolean isBeside(CasualtyFigure one, CasualtyFigure other) {
    boolean incidents =
        one.aggregation() == CasualtyFigure.Aggregation.INCIDENT
            && other.aggregation() == CasualtyFigure.Aggregation.INCIDENT;
    Span mine = one.evidence();
    Span others = other.evidence();
    return incidents
        && mine.start() < others.end()
        && others.start() < mine.end()
        && !isFormer(one)
        && !isFormer(other);
  }

  private List<Toll> tolls() {
    Map<String, List<CasualtyFigure>> partsOfWhole = new HashMap<>();
    for (CasualtyFigure part : parts) {
      String whole = part.harm() + "@" + part.partOf();
      partsOfWhole.computeIfAbsent(whole, key -> new ArrayList<>()).add(part);
    }
    List<Toll> tolls = new ArrayList<>();
    for (List<CasualtyFigure> group : groups) {
      List<CasualtyFigure> own = new ArrayList<>();
      for (CasualtyFigure whole : group) {
        String key = whole.harm() + "@" + whole.evidence().start();
        List<CasualtyFigure> found = partsOfWhole.remove(key);
        own.addAll(found == null ? List.of() : found);
      }
      group.sort(AGE);
      own.sort(Comparator.comparing(part -> part.evidence().start()));
      tolls.add(new Toll(group, own));
    }
    return List.copyOf(tolls);
  }

  /**
   * Oldest first: what the text calls earlier, then one event's figures before running tolls, then
   * by day, then, as news begins with the newest, the last told before the first told.
   */
  private static final Comparator<CasualtyFigure> AGE =
      Comparator.<CasualtyFigure, Boolean>comparing(figure -> !isFormer(figure))
          .thenComparing(figure -> figure.aggregation() == CasualtyFigure.Aggregation.TOTAL)
          .thenComparing(TollBook::tollDay)
          .thenComparing(figure -> -figure.evidence().start())
          .thenComparing(TollBook::mentionStart);

  private static LocalDate tollDay(CasualtyFigure figure) {
    LocalDate day = day(figure);
    boolean running = figure.aggregation() == CasualtyFigure.Aggregation.TOTAL;
    return day == null || !running ? LocalDate.MIN : day;
  }

  private static int mentionStart(CasualtyFigure figure) {
    Span mention = figure.count().mention();
    return mention == null ? figure.evidence().start() : mention.start();
  }

  /** "rose from 112", "an earlier toll of 35", "had previously put the dead at 21". */
  static boolean isFormer(CasualtyFigure figure) {
    Span evidence = figure.evidence();
    int end = mentionStart(figure) - evidence.start();
    if (end <= 0 || end > evidence.text().length()) {
      return false;
    }
    String before = evidence.text().substring(0, end).toLowerCase(Locale.ROOT);
    if (before.endsWith("from ")) {
      return true;
    }
    int pause = Math.max(before.lastIndexOf(", "), before.lastIndexOf(" to "));
    String near = before.substring(Math.max(0, pause));
    for (String word : FORMER) {
      if (near.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
