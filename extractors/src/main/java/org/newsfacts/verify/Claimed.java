package org.newsfacts.verify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Place;
import org.newsfacts.model.Resolution;

/**
 * One value of a claim, read as it is asked for: "Aden" and {@code {"name":"Aden","country":"YE"}}
 * are one place, 12 and {@code {"lower":12,"upper":12}} one count.
 */
record Claimed(Object value) {

  private @Nullable Object part(String name) {
    return value instanceof Map<?, ?> map ? map.get(name) : null;
  }

  private @Nullable String text(String name) {
    Object part = part(name);
    return part == null ? null : part.toString();
  }

  /** Returns its words: a name, the text of a span, or the value itself. */
  String words() {
    for (String part : List.of("name", "text", "mention")) {
      Object told = part(part);
      if (told != null) {
        return new Claimed(told).words();
      }
    }
    if (value instanceof List<?> list) {
      List<String> all = new ArrayList<>();
      list.forEach(item -> all.add(new Claimed(item).words()));
      return String.join(" ", all);
    }
    LocalDate start = day("start");
    Long lower = lower();
    if (start != null) {
      return start.toString();
    }
    return lower == null ? value.toString() : lower.toString();
  }

  /** Returns the single values of a list; itself when it is none. */
  List<Claimed> each() {
    if (!(value instanceof List<?> list)) {
      return List.of(this);
    }
    List<Claimed> each = new ArrayList<>();
    list.forEach(item -> each.add(new Claimed(item)));
    return each;
  }

  /** Returns the country the claim gives with a name. */
  @Nullable String country() {
    return text("country");
  }

  Place place() {
    return new Place(words(), country(), null);
  }

  /** Returns the least number; null when it is no count. */
  @Nullable Long lower() {
    Object number = value instanceof Map<?, ?> ? part("lower") : value;
    if (number instanceof Number whole) {
      return whole.longValue();
    }
    return number == null && part("upper") != null ? Long.valueOf(0) : null;
  }

  /** Returns the most; null when it is open or not told. */
  @Nullable Long upper() {
    return part("upper") instanceof Number whole ? Long.valueOf(whole.longValue()) : null;
  }

  /** Returns the first day of a time. */
  @Nullable LocalDate start() {
    return day("start");
  }

  /** Returns the last day of a time, the first one when there is no other. */
  @Nullable LocalDate end() {
    LocalDate end = value instanceof Map<?, ?> ? day("end") : null;
    return end == null ? day("start") : end;
  }

  private @Nullable LocalDate day(String part) {
    Object day = value instanceof Map<?, ?> ? part(part) : value;
    try {
      return day instanceof String text ? LocalDate.parse(text) : null;
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  /** Returns whether it names a constant, in whatever case. */
  boolean is(Enum<?> constant) {
    return constant.name().equals(words().toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** Returns whether it is a count of votes: {@code {"for":12,"against":1}}. */
  boolean isVotes(Resolution.Votes votes) {
    return isNumber("for", (long) votes.inFavour())
        && isNumber("against", (long) votes.against())
        && (votes.abstain() == null || isNumber("abstain", votes.abstain().longValue()));
  }

  private boolean isNumber(String name, Long told) {
    return part(name) instanceof Number claimed
        ? told.equals(claimed.longValue())
        : name.equals("abstain") || told == 0;
  }
}
