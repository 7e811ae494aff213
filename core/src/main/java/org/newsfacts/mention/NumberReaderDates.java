package org.newsfacts.mention;

import java.util.Set;
import org.newsfacts.mention.NumberReaderFigure.Form;
import org.newsfacts.model.Qualifier;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Tells from its neighbours that a number is part of a date, or that "one" counts nothing. */
final class NumberReaderDates {
  private static final Set<String> MONTHS =
      Set.of(
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
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private static final Set<String> CLOCK =
      Set.of(
          "a.m.",
          "p.m.",
          "a.m",
          "p.m",
          "am",
          "pm",
          "o'clock",
          "gmt",
          "utc",
          "bst",
          "cet",
          "est",
          "hrs",
          "noon",
          "midnight",
          "bc",
          "ad",
          "bce",
          "ce");

  /** What may stand before a year: "in 2014", "the 2014 vote". */
  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in", "since", "until", "till", "during", "early", "late", "mid", "before", "after", "of",
          "the", "from", "spring", "summer", "autumn", "fall", "winter", "year", "circa", "around",
          "about", "between", "and", "to");

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "personnel",
          "dead",
          "more",
          "others",
          "injured",
          "wounded",
          "killed",
          "civilian",
          "military",
          "crew",
          "staff");

  private static final Set<String> SINGULAR_S =
      Set.of("is", "was", "has", "as", "this", "its", "his", "us", "does", "across", "towards");

  /** "one of them" counts; "no one", "this one", "the first one" stand for something else. */
  private static final Set<String> NOT_BEFORE_ONE =
      Set.of("no", "not", "this", "that", "any", "every", "each", "another", "first", "last");

  private static final Set<String> NOT_AFTER_ONE =
      Set.of("another", "'s", "can", "could", "should", "must", "may", "might", "would", "day");

  /** What closes the noun phrase of "a quiet one". */
  private static final Set<String> AFTER_ONE =
      Set.of(
          "and", "or", "but", "to", "in", "on", "at", "by", "for", "as", "when", "after", "that",
          "than", "rather", "who", "which", "with", "from", "if", "is", "was", "this", "last");

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my");

  private static final Set<String> COPULAS = Set.of("be", "become", "for", "as", "like");

  private NumberReaderDates() {}

  /** "12 May", "in 1987", "at 10:30", "9 p.m.". */
  static boolean isTime(
      Tokens tokens, TokenRange sentence, NumberReaderFigure figure, Qualifier qualifier) {
    return isTime(new Neighbours(tokens, sentence, figure), qualifier);
  }

  /** "this one", "one another": stands for something else. */
  static boolean isPronoun(Tokens tokens, TokenRange sentence, NumberReaderFigure figure) {
    return isNotOne(new Neighbours(tokens, sentence, figure));
  }

  /** A figure and the words around it; empty strings beyond its sentence. */
  private record Neighbours(Tokens tokens, TokenRange sentence, NumberReaderFigure figure) {
    String before(int steps) {
      int at = figure.from() - steps;
      return at < sentence.from() ? "" : tokens.lower(at);
    }

    String after(int steps) {
      int at = figure.to() + steps - 1;
      return at >= sentence.to() ? "" : tokens.lower(at);
    }

    boolean isCapitalBefore(int steps) {
      int at = figure.from() - steps;
      return at >= sentence.from() && tokens.isCapitalized(at);
    }

    boolean isCapitalAfter(int steps) {
      int at = figure.to() + steps - 1;
      return at < sentence.to() && tokens.isCapitalized(at);
    }

    boolean isPlainWordBefore() {
      int at = figure.from() - 1;
      return at >= sentence.from()
          && tokens.kind(at) == TokenKind.WORD
          && !tokens.isCapitalized(at)
          && !tokens.lower(at).equals("least");
    }

    boolean isWordAfter() {
      return figure.to() < sentence.to() && tokens.kind(figure.to()) == TokenKind.WORD;
    }

    String written() {
      return tokens.lower(figure.from());
    }

    boolean isDigits() {
      return tokens.kind(figure.from()) == TokenKind.NUMBER;
    }

    /** "12 people", "12 houses": a plural that can only be counted. */
    boolean isCounted() {
      String next = after(1);
      return isWordAfter()
          && !isCapitalAfter(1)
          && (PEOPLE.contains(next)
              || next.length() > 3
                  && next.endsWith("s")
                  && !next.endsWith("ss")
                  && !SINGULAR_S.contains(next));
    }
  }

  private static boolean isNotOne(Neighbours near) {
    NumberReaderFigure figure = near.figure();
    if (!near.written().equals("one") || figure.to() > figure.from() + 1) {
      return false;
    }
    String before = near.before(1);
    boolean closed = !near.isWordAfter() || AFTER_ONE.contains(near.after(1));
    // "a quiet one, not a loud one"
    boolean described = closed && ARTICLES.contains(near.before(2)) && near.isPlainWordBefore();
    boolean complement = closed && COPULAS.contains(before);
    return NOT_BEFORE_ONE.contains(before)
        || NOT_AFTER_ONE.contains(near.after(1))
        || before.equals("the")
        || described
        || complement;
  }

  private static boolean isTime(Neighbours near, Qualifier qualifier) {
    NumberReaderFigure figure = near.figure();
    String tail = figure.tail();
    if (figure.form() == Form.OTHER) {
      return tail.startsWith(":") || tail.startsWith("/");
    }
    if (tail.equals("am") || tail.equals("pm") || tail.equals("gmt") || tail.equals("hrs")) {
      return true;
    }
    if (figure.high() <= 31 && isMonthNear(near)) {
      return true;
    }
    if (!near.isDigits()) {
      return near.after(1).equals("o'clock") || isClock(near);
    }
    return isClock(near) || isYear(near, qualifier);
  }

  private static boolean isClock(Neighbours near) {
    String next = near.after(1);
    boolean word = CLOCK.contains(next) && near.figure().high() < 2400;
    boolean bare = next.equals("hours") && near.written().length() == 4 && near.isDigits();
    boolean counts = near.figure().form() == Form.VAGUE;
    return !counts && (word || bare && near.figure().isPlain() && near.written().charAt(1) != ',');
  }

  /** "12 May", "May 12", "12th of May", "Sept. 3"; not "12 may have died". */
  private static boolean isMonthNear(Neighbours near) {
    if (near.figure().form() == Form.VAGUE || near.figure().form() == Form.WORDS) {
      return false;
    }
    // "the March 1 votes", but "In March 12 miners died"
    boolean before =
        MONTHS.contains(near.before(1))
            && near.isCapitalBefore(1)
            && (!near.isCounted() || near.before(2).equals("the"));
    boolean after = MONTHS.contains(near.after(1)) && near.isCapitalAfter(1);
    boolean of =
        near.after(1).equals("of") && MONTHS.contains(near.after(2)) && near.isCapitalAfter(2);
    return before || after || of;
  }

  /** "in 2014", "the 1990s", "2011-14"; not "2000 people" and "at least 2014". */
  private static boolean isYear(Neighbours near, Qualifier qualifier) {
    String text = near.written();
    boolean fourDigits =
        text.length() >= 4
            && allDigits(text, 4)
            && text.compareTo("1500") >= 0
            && text.compareTo("2100") < 0;
    if (!fourDigits || text.length() > 4 && Character.isDigit(text.charAt(4))) {
      return false;
    }
    if (text.length() > 4) {
      char mark = text.charAt(4);
      return text.endsWith("s") && text.length() <= 6 || mark == '-' && text.length() <= 9;
    }
    if (near.figure().form() == Form.SCALED
        || qualifier == Qualifier.AT_LEAST
        || qualifier == Qualifier.MORE_THAN
        || qualifier == Qualifier.AT_MOST
        || near.after(1).equals("%")) {
      return false;
    }
    boolean introduced = BEFORE_YEARS.contains(near.before(1)) || MONTHS.contains(near.before(1));
    if (near.isCounted()) {
      // "the 2012 attacks", but "the 2000 soldiers" and "killed 1950 soldiers"
      boolean recent = text.compareTo("1980") > 0 && text.compareTo("2040") < 0;
      boolean plain = text.compareTo("1900") > 0 && !near.before(1).equals("of");
      return introduced && !text.endsWith("00") && (near.before(1).equals("the") ? recent : plain);
    }
    return true;
  }

  private static boolean allDigits(String text, int count) {
    for (int i = 0; i < count; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
