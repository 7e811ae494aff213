package org.newsfacts.time;

import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.Digits;
import org.newsfacts.text.SmallWord;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeText.Found;

/** Clock times: "10:39 a.m. local time", "1639 UTC", "9 a.m. EST Tuesday", "4 in the morning". */
final class ClockTimes {
  private final TimeText text;
  private final Weekdays weekdays;

  ClockTimes(TimeText text) {
    this.text = text;
    this.weekdays = new Weekdays(text);
  }

  @Nullable Found at(int token) {
    String word = text.lower(token);
    int colon = word.indexOf(':');
    Digits hour = Digits.of(word);
    if (hour == null) {
      return null;
    }
    boolean clock = colon > 0 && colon < 3 && word.length() - colon >= 3 && hour.whole() < 25;
    boolean half =
        hour.tail().equals("am")
            || hour.tail().equals("pm")
            || word.endsWith("am") && clock
            || word.endsWith("pm") && clock;
    boolean plain = hour.isPlain() && hour.tail().isEmpty();
    int to = token + 1;
    boolean marked = half && (hour.whole() <= 12 || clock);
    if (!half && text.isTime(to, TimeWord.HALF_DAY) && hour.whole() < 24) {
      to += text.isAny(to, "a.m", "p.m") && text.is(to + 1, ".") ? 2 : 1;
      marked = true;
    }
    if (plain
        && hour.whole() <= 12
        && text.is(to, SmallWord.IN)
        && text.is(to + 1, SmallWord.THE)
        && text.isTime(to + 2, TimeWord.DAY_PART)) {
      return Found.time(token, to + 3, null);
    }
    boolean zone = isZone(to);
    boolean military =
        plain
            && hour.digits() == 4
            && hour.whole() < 2400
            && (zone || text.isTime(to, TimeWord.HOURS) && hour.whole() != 1000);
    if (!clock && !marked && !military || clock && isScore(token, to)) {
      return null;
    }
    to += text.isTime(to, TimeWord.HOURS) && military ? 1 : 0;
    return withDay(token, afterZone(to));
  }

  /** "won 10:30 ahead of": a running time or verse; a clock time has a preposition or a mark. */
  private boolean isScore(int token, int to) {
    return text.isTime(token - 1, TimeWord.BOOK) || text.isTime(to, TimeWord.AFTER_SCORE);
  }

  private boolean isZone(int at) {
    return text.isTime(at, TimeWord.ZONE)
        || text.isTime(at, TimeWord.LOCAL) && text.is(at + 1, "time");
  }

  private int afterZone(int at) {
    if (!isZone(at)) {
      return at;
    }
    int to = text.isTime(at, TimeWord.LOCAL) ? at + 2 : at + 1;
    return to;
  }

  /** "9 a.m. EST Tuesday", "10 p.m. yesterday". */
  private Found withDay(int from, int to) {
    if (text.word(to, Kind.WEEKDAY) != null) {
      Found day = weekdays.at(to, from);
      return day == null ? Found.time(from, to, null) : Found.time(from, day.to(), day.days());
    }
    return Found.time(from, to, null);
  }
}
