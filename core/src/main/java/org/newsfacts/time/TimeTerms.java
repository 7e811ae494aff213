package org.newsfacts.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;

/** The words times are told with. */
final class TimeTerms {
  private final Map<String, Word> words = new HashMap<>();

  private final Words<TimeWord> classes;
  private final WordList firstNames;
  private final WordList titles;
  private final WordList countries;
  private final WordList demonyms;

  TimeTerms(Lexicon lexicon) {
    classes = lexicon.words(TimeWord.class);
    firstNames = lexicon.list("first-names");
    titles = lexicon.list("titles");
    countries = lexicon.list("countries");
    demonyms = lexicon.list("demonyms");
    for (WordList.Row row : lexicon.list("times").rows()) {
      words.put(row.word(), new Word(Kind.valueOf(row.get(1)), row.get(2)));
    }
  }

  /** What a word of time is. */
  enum Kind {
    /** "Monday", "Tues.". */
    WEEKDAY,
    /** "Mondays". */
    WEEKDAYS,
    /** "January". */
    MONTH,
    /** "Jan.". */
    MONTH_SHORT,
    /** "week". */
    UNIT,
    /** "weeks". */
    UNITS,
    /** "weekend". */
    WEEKEND,
    /** "weekends". */
    WEEKENDS,
    /** "quarter". */
    QUARTER,
    /** "spring". */
    SEASON,
    /** "morning". */
    PART,
    /** "noon". */
    CLOCK,
    /** "today". */
    DAY,
    /** "overnight". */
    OVERNIGHT,
    /** "daily". */
    SET,
    /** "last", "next", "early". */
    MODIFIER,
    /** "first", "second", "final". */
    ORDINAL,
    /** "end", "beginning". */
    BORDER
  }

  /** What a word like "last" makes of the time behind it. */
  enum Modifier {
    /** "the coming week". */
    COMING,
    /** "early May". */
    EDGE,
    /** "every week". */
    EVERY,
    /** "the following week". */
    FOLLOWING,
    /** "last week". */
    LAST,
    /** "next week". */
    NEXT,
    /** "the past week". */
    PAST,
    /** "the previous week". */
    PREVIOUS,
    /** "recent weeks". */
    RECENT,
    /** "the same week". */
    SAME,
    /** "earlier that week". */
    SHIFT,
    /** "that week". */
    THAT,
    /** "this week". */
    THIS,
    /** "the weekend". */
    THE
  }

  /** A word's kind and value: 1 for "Monday", NEXT for "next". */
  record Word(Kind kind, String value) {
    boolean is(Kind one) {
      return kind == one;
    }

    int number() {
      return Integer.parseInt(value);
    }

    Modifier modifier() {
      return Modifier.valueOf(value);
    }

    CalendarUnit unit() {
      return CalendarUnit.valueOf(value);
    }

    boolean isUnit() {
      return kind == Kind.UNIT || kind == Kind.UNITS;
    }
  }

  Words<TimeWord> classes() {
    return classes;
  }

  /**
   * Whether a word may come before a surname: "Julius" before "Sunday", "Pastor" before "Friday".
   */
  boolean isFirstName(String word) {
    return firstNames.contains(word);
  }

  /** Whether a word names a country or its people: no surname. */
  boolean isPlace(String word) {
    return countries.contains(word) || demonyms.contains(word);
  }

  boolean isTitle(String word) {
    return titles.contains(word);
  }

  @Nullable Word get(String word) {
    return words.get(word);
  }
}
