package org.newsfacts.clause;

import java.util.Set;
import org.newsfacts.text.Tokens;

/** Which noun phrases are times: "Monday", "last week", "January 8, 2031". */
final class TimeNouns {
  private static final Set<String> TIME_HEADS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tomorrow",
          "tonight");

  private static final Set<String> TIME_UNITS =
      Set.of(
          "week",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "weekend",
          "hour",
          "minute",
          "autumn",
          "century",
          "fortnight",
          "quarter",
          "summer",
          "winter",
          "spring",
          "decade");

  private static final Set<String> TIME_MODIFIERS =
      Set.of(
          "last",
          "this",
          "next",
          "each",
          "every",
          "that",
          "early",
          "late",
          "earlier",
          "later",
          "same",
          "previous",
          "following");

  private final Tokens tokens;
  private final Tags tags;

  TimeNouns(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Tells whether a noun phrase is a time. */
  boolean isTime(int at, int head) {
    String word = tags.lemma(head);
    String lower = tokens.lower(head);
    boolean walk = lower.equals("march") && !tokens.isCapitalized(head); // "a march of students"
    if (TIME_HEADS.contains(lower)
        && !walk
        && !isFamilyName(at, head)
        && (tags.pos(head) == Pos.PROPN
            || tags.pos(head) == Pos.NOUN
            || tags.pos(head) == Pos.NUM)) {
      return true;
    }
    if (isYearAfterDay(at, head)) {
      return true;
    }
    if (tags.pos(head) == Pos.NUM && head > at && TIME_HEADS.contains(tokens.lower(head - 1))) {
      return true;
    }
    if (!TIME_UNITS.contains(word)) {
      return false;
    }
    for (int i = at; i < head; i++) {
      if (TIME_MODIFIERS.contains(tokens.lower(i)) || TIME_HEADS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return head + 1 < tokens.size()
        && (tokens.lower(head + 1).equals("ago") || tokens.lower(head + 1).equals("later"));
  }

  /** "Harriet [May] said": another name stands right before the month. */
  private boolean isFamilyName(int at, int head) {
    return head > at
        && tags.pos(head) == Pos.PROPN
        && tags.pos(head - 1) == Pos.PROPN
        && !tokens.lower(head).endsWith("day")
        && !TIME_HEADS.contains(tokens.lower(head - 1));
  }

  /** "On January 8, [1880], the bridge fell." */
  private boolean isYearAfterDay(int at, int head) {
    return at == head
        && head >= 2
        && tags.pos(head) == Pos.NUM
        && tokens.end(head) - tokens.start(head) == 4
        && tokens.lower(head - 1).equals(",")
        && tags.pos(head - 2) == Pos.NUM
        && head >= 3
        && TIME_HEADS.contains(tokens.lower(head - 3));
  }

  /** "On [Monday] Ana Ruiz left": the name is a phrase of its own; not so in "the Sunday Times". */
  boolean endsWithDay(int start, int at, int limit) {
    if (at + 1 >= limit
        || tags.pos(at) != Pos.PROPN
        || tags.pos(at + 1) != Pos.PROPN
        || !TIME_HEADS.contains(tokens.lower(at))
        || tags.pos(start) == Pos.DET && start < at && !isTimeModifier(start)) {
      return false;
    }
    boolean day = tokens.lower(at).endsWith("day");
    return day || start > 0 && start == at && tags.pos(start - 1) == Pos.ADP;
  }

  /** "Twin bombings [yesterday] struck", "the attacks [today] in Lima". */
  boolean isDayWord(int at) {
    return switch (tokens.lower(at)) {
      case "yesterday", "today", "tomorrow", "tonight" -> true;
      default -> false;
    };
  }

  /** "Monday". */
  boolean isWeekday(int at) {
    return isDay(at) && tokens.lower(at).endsWith("day");
  }

  /** "Monday", "March" as a name. */
  boolean isDay(int at) {
    return tags.pos(at) == Pos.PROPN && TIME_HEADS.contains(tokens.lower(at));
  }

  /** "night", "morning": part of the time before it. */
  boolean isUnit(int at) {
    return TIME_UNITS.contains(tags.lemma(at)) || tags.pos(at) == Pos.NUM;
  }

  /** "two shootings [last week]", "talks [next Monday]". */
  boolean opensTime(int at, int limit) {
    return isTimeModifier(at)
        && at + 1 < limit
        && (TIME_UNITS.contains(tags.lemma(at + 1)) || TIME_HEADS.contains(tokens.lower(at + 1)));
  }

  private boolean isTimeModifier(int at) {
    return TIME_MODIFIERS.contains(tokens.lower(at));
  }
}
