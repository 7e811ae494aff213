package org.newsfacts.clause;

import org.newsfacts.text.Tokens;

/** Which noun phrases are times: "Monday", "last week", "January 8, 2031". */
final class TimeNouns {
  private final Tokens tokens;
  private final Tags tags;
  private final ClauseLists lists;

  TimeNouns(Tokens tokens, Tags tags, ClauseLists lists) {
    this.lists = lists;
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Tells whether a noun phrase is a time. */
  boolean isTime(int at, int head) {
    String word = tags.lemma(head);
    String lower = tokens.lower(head);
    boolean walk = lower.equals("march") && !tokens.isCapitalized(head); // "a march of students"
    if (lists.is(lower, ClauseWord.TIME_HEAD)
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
    if (tags.pos(head) == Pos.NUM
        && head > at
        && lists.is(tokens.word(head - 1), ClauseWord.TIME_HEAD)) {
      return true;
    }
    if (!lists.is(word, ClauseWord.TIME_UNIT)) {
      return false;
    }
    for (int i = at; i < head; i++) {
      if (lists.is(tokens.word(i), ClauseWord.TIME_MODIFIER)
          || lists.is(tokens.word(i), ClauseWord.TIME_HEAD)) {
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
        && !lists.is(tokens.word(head - 1), ClauseWord.TIME_HEAD);
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
        && lists.is(tokens.word(head - 3), ClauseWord.TIME_HEAD);
  }

  /** "On [Monday] Ana Ruiz left": the name is a phrase of its own; not so in "the Sunday Times". */
  boolean endsWithDay(int start, int at, int limit) {
    if (at + 1 >= limit
        || tags.pos(at) != Pos.PROPN
        || tags.pos(at + 1) != Pos.PROPN
        || !lists.is(tokens.word(at), ClauseWord.TIME_HEAD)
        || tags.pos(start) == Pos.DET && start < at && !isTimeModifier(start)) {
      return false;
    }
    boolean day = tokens.lower(at).endsWith("day");
    return day || start > 0 && start == at && tags.pos(start - 1) == Pos.ADP;
  }

  /** "arrested on [Monday] 12 people": behind the verb's day stands its object. */
  boolean isDayOfVerb(int at, int limit) {
    if (!isWeekday(at)
        || at < 2
        || at + 2 > limit
        || tags.pos(at - 1) != Pos.ADP
        || tags.pos(at - 2) != Pos.VERB) {
      return false;
    }
    int next = tags.pos(at + 1) == Pos.NUM ? at + 2 : at + 1;
    return next < limit && tags.pos(next) == Pos.NOUN && !isUnit(next);
  }

  /** "Twin bombings [yesterday] struck", "the attacks [today] in Lima". */
  boolean isDayWord(int at) {
    return lists.is(tokens.word(at), ClauseWord.DAY_WORD);
  }

  /** "Monday". */
  boolean isWeekday(int at) {
    return isDay(at) && tokens.lower(at).endsWith("day");
  }

  /** "Monday", "March" as a name. */
  boolean isDay(int at) {
    return tags.pos(at) == Pos.PROPN && lists.is(tokens.word(at), ClauseWord.TIME_HEAD);
  }

  /** "[Bloody] Sunday": the word makes a name of the day behind it. */
  boolean namesDay(int at) {
    return lists.is(tokens.word(at), ClauseWord.NAMES_DAY);
  }

  /** "night", "morning": part of the time before it. */
  boolean isUnit(int at) {
    return lists.is(tags.base(at), ClauseWord.TIME_UNIT) || tags.pos(at) == Pos.NUM;
  }

  /** "two shootings [last week]", "talks [next Monday]". */
  boolean opensTime(int at, int limit) {
    return isTimeModifier(at)
        && at + 1 < limit
        && (lists.is(tags.base(at + 1), ClauseWord.TIME_UNIT)
            || lists.is(tokens.word(at + 1), ClauseWord.TIME_HEAD));
  }

  private boolean isTimeModifier(int at) {
    return lists.is(tokens.word(at), ClauseWord.TIME_MODIFIER);
  }
}
