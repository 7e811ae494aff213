package org.newsfacts.number;

import org.newsfacts.clause.Suffix;
import org.newsfacts.figure.Figure;
import org.newsfacts.figure.Figure.Form;
import org.newsfacts.figure.NumberWord;
import org.newsfacts.figure.Numerals;
import org.newsfacts.model.Count;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Tells from its neighbours that a number is part of a date, or that "one" counts nothing. */
final class DateNumbers {
  private final Numerals words;

  DateNumbers(Numerals words) {
    this.words = words;
  }

  /** "12 May", "in 1987", "at 10:30", "9 p.m.". */
  boolean isTime(Tokens tokens, TokenRange sentence, Figure figure, Count.Qualifier qualifier) {
    return isTime(new Neighbours(words, tokens, sentence, figure), qualifier);
  }

  /** "this one", "one another": stands for something else. */
  boolean isPronoun(Tokens tokens, TokenRange sentence, Figure figure) {
    return isNotOne(new Neighbours(words, tokens, sentence, figure));
  }

  /** A figure and the words around it; empty strings beyond its sentence. */
  private record Neighbours(Numerals words, Tokens tokens, TokenRange sentence, Figure figure) {
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
          && (words.is(next, NumberWord.PLURAL)
              || next.length() > 3
                  && next.endsWith("s")
                  && !Suffix.SS.ends(next)
                  && !words.is(next, NumberWord.SINGULAR_S));
    }
  }

  private boolean isNotOne(Neighbours near) {
    Figure figure = near.figure();
    if (!SmallWord.ONE.is(near.written()) || figure.to() > figure.from() + 1) {
      return false;
    }
    String before = near.before(1);
    boolean closed = !near.isWordAfter() || words.is(near.after(1), NumberWord.AFTER_ONE);
    // "a quiet one, not a loud one"
    boolean described =
        closed && words.is(near.before(2), NumberWord.ARTICLE) && near.isPlainWordBefore();
    boolean complement = closed && words.is(before, NumberWord.COPULA);
    return words.is(before, NumberWord.NOT_BEFORE_ONE)
        || words.is(near.after(1), NumberWord.NOT_AFTER_ONE)
        || SmallWord.THE.is(before)
        || described
        || complement;
  }

  private boolean isTime(Neighbours near, Count.Qualifier qualifier) {
    Figure figure = near.figure();
    String tail = figure.tail();
    if (figure.form() == Form.OTHER) {
      return tail.startsWith(":") || tail.startsWith("/");
    }
    if (words.is(tail, NumberWord.CLOCK_TAIL)) {
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

  private boolean isClock(Neighbours near) {
    String next = near.after(1);
    boolean word = words.is(next, NumberWord.CLOCK) && near.figure().high() < 2400;
    boolean bare = next.equals("hours") && near.written().length() == 4 && near.isDigits();
    boolean counts = near.figure().form() == Form.VAGUE;
    return !counts && (word || bare && near.figure().isPlain() && near.written().charAt(1) != ',');
  }

  /** "12 May", "May 12", "12th of May", "Sept. 3"; not "12 may have died". */
  private boolean isMonthNear(Neighbours near) {
    if (near.figure().form() == Form.VAGUE || near.figure().form() == Form.WORDS) {
      return false;
    }
    // "the March 1 votes", but "In March 12 miners died"
    boolean before =
        words.isMonth(near.before(1))
            && near.isCapitalBefore(1)
            && (!near.isCounted() || SmallWord.THE.is(near.before(2)));
    boolean after = words.isMonth(near.after(1)) && near.isCapitalAfter(1);
    boolean of =
        SmallWord.OF.is(near.after(1)) && words.isMonth(near.after(2)) && near.isCapitalAfter(2);
    return before || after || of;
  }

  /** "in 2014", "the 1990s", "2011-14"; not "2000 people" and "at least 2014". */
  private boolean isYear(Neighbours near, Count.Qualifier qualifier) {
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
        || qualifier == Count.Qualifier.AT_LEAST
        || qualifier == Count.Qualifier.MORE_THAN
        || qualifier == Count.Qualifier.AT_MOST
        || near.after(1).equals("%")) {
      return false;
    }
    boolean introduced =
        words.is(near.before(1), NumberWord.BEFORE_YEAR) || words.isMonth(near.before(1));
    if (near.isCounted()) {
      // "the 2012 attacks", but "the 2000 soldiers" and "killed 1950 soldiers"
      boolean recent = text.compareTo("1980") > 0 && text.compareTo("2040") < 0;
      boolean plain = text.compareTo("1900") > 0 && !SmallWord.OF.is(near.before(1));
      return introduced
          && !text.endsWith("00")
          && (SmallWord.THE.is(near.before(1)) ? recent : plain);
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
