package org.newsfacts.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.mention.NumberMention.Kind;
import org.newsfacts.mention.NumberReaderFigure.Form;
import org.newsfacts.model.Qualifier;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Tells from its neighbours what a number counts: people, years, money, or nothing, as a name. */
final class NumberReaderKinds {
  private static final Set<String> MONTHS =
      Set.of(
          "january", "february", "march", "april", "may", "june", "july", "august", "september",
          "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
          "sep", "sept", "oct", "nov", "dec", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.",
          "aug.", "sep.", "sept.", "oct.", "nov.", "dec.");

  private static final Set<String> CLOCK =
      Set.of(
          "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock", "gmt", "utc", "bst", "cet", "est",
          "hrs", "noon", "midnight", "bc", "ad", "bce", "ce");

  /** What may stand before a year: "in 2014", "the 2014 vote". */
  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in", "since", "until", "till", "during", "early", "late", "mid", "before", "after",
          "of", "the", "from", "spring", "summer", "autumn", "fall", "winter", "year", "circa",
          "around", "about", "between", "and", "to");

  /** What may follow a year though it is a small word: "2014 and", "2014 when". */
  private static final Set<String> AFTER_YEARS =
      Set.of(
          "and", "or", "to", "in", "on", "at", "by", "for", "of", "as", "when", "after", "before",
          "the", "a", "an", "he", "she", "it", "they", "we", "i", "but", "with", "from", "that",
          "which", "who", "until", "because", "under", "over", "during", "while", "following",
          "was", "were", "is", "has", "had", "have", "this", "his", "her", "its", "their");

  private static final Set<String> PEOPLE =
      Set.of(
          "people", "men", "women", "children", "police", "personnel", "dead", "more", "others",
          "injured", "wounded", "killed", "civilian", "military", "crew", "staff");

  private static final Set<String> SINGULAR_S =
      Set.of("is", "was", "has", "as", "this", "its", "his", "us", "does", "across", "towards");

  /** Length, height and depth: "100m deep" is no sum. */
  private static final Set<String> AFTER_METRES =
      Set.of(
          "deep", "high", "tall", "wide", "long", "away", "from", "below", "above", "sprint",
          "race", "freestyle", "hurdles", "butterfly", "final", "relay", "north", "south", "east",
          "west");

  /** "one of them" counts; "no one", "this one", "the first one" stand for something else. */
  private static final Set<String> NOT_BEFORE_ONE =
      Set.of("no", "this", "that", "which", "any", "every", "each", "another", "first", "last");

  private static final Set<String> NOT_AFTER_ONE =
      Set.of("another", "'s", "can", "could", "should", "must", "may", "might", "would", "day");

  /** Beginnings of words after which "about" and "over" name a topic: "talks about two camps". */
  private static final String[] TOPICAL = {
    "talk", "spoke", "speak", "concern", "worr", "know", "disput", "disagree", "conflict", "angr",
    "anger", "question", "information", "news", "doubt", "fear", "outrage", "tension", "discuss",
    "hand", "turn", "took", "take", "taking", "control", "flew", "fly", "flies", "presid", "ask"
  };

  private static final Set<String> TOPIC_PREPOSITIONS = Set.of("about", "over", "around");

  private final Phrases<Kind> units;
  private final WordList names;

  NumberReaderKinds(Lexicon lexicon) {
    units = Phrases.of(lexicon.list("number-units"), row -> Kind.valueOf(row.get(1)));
    names = lexicon.list("number-names");
  }

  /** "He spoke about two camps", "took over 20 posts": the hedge is a preposition. */
  static boolean isPreposition(Tokens tokens, int hedge, int from) {
    if (hedge == from || !TOPIC_PREPOSITIONS.contains(tokens.lower(hedge))) {
      return false;
    }
    String before = tokens.lower(hedge - 1);
    for (String topical : TOPICAL) {
      if (before.startsWith(topical)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token after "$", "US$" or "£"; the token itself when it is none of them. */
  static int afterCurrency(Tokens tokens, int token, int limit) {
    int at = token;
    if (at + 1 < limit
        && tokens.end(at) == tokens.start(at + 1)
        && tokens.end(at) - tokens.start(at) <= 3
        && isCurrency(tokens, at + 1)) {
      at++;
    }
    return at < limit && isCurrency(tokens, at) ? at + 1 : token;
  }

  private static boolean isCurrency(Tokens tokens, int token) {
    int end = tokens.end(token);
    return Character.getType(tokens.source().charAt(end - 1)) == Character.CURRENCY_SYMBOL;
  }

  /** Returns what the figure is; null when it is no number at all: "no one", "half". */
  @Nullable Kind kind(
      Tokens tokens,
      TokenRange sentence,
      NumberReaderFigure figure,
      boolean money,
      Qualifier qualifier) {
    if (money) {
      return Kind.MONEY;
    }
    Neighbours near = new Neighbours(tokens, sentence, figure);
    if (isNotOne(near)) {
      return null;
    }
    if (isTime(near, qualifier)) {
      return Kind.TIME;
    }
    if (isName(near)) {
      return Kind.NAME;
    }
    if (figure.form() == Form.ORDINAL) {
      return Kind.ORDINAL;
    }
    Kind unit = unit(near);
    if (unit != null) {
      return unit;
    }
    return isAge(near) ? Kind.AGE : Kind.CARDINAL;
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
      return figure.form() == Form.FRACTION && near.written().equals("half");
    }
    boolean loneThe =
        near.before(1).equals("the") && (!near.isWordAfter() || AFTER_YEARS.contains(near.after(1)));
    return NOT_BEFORE_ONE.contains(near.before(1))
        || NOT_AFTER_ONE.contains(near.after(1))
        || loneThe;
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
    boolean before =
        MONTHS.contains(near.before(1)) && near.isCapitalBefore(1) && !near.isCounted();
    boolean after = MONTHS.contains(near.after(1)) && near.isCapitalAfter(1);
    boolean of =
        near.after(1).equals("of") && MONTHS.contains(near.after(2)) && near.isCapitalAfter(2);
    return before || after || of;
  }

  /** "in 2014", "the 1990s", "2011-14"; not "2000 people" and "at least 2014". */
  private static boolean isYear(Neighbours near, Qualifier qualifier) {
    String text = near.written();
    boolean fourDigits =
        text.length() >= 4 && allDigits(text, 4) && text.compareTo("1500") >= 0
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
    boolean introduced =
        BEFORE_YEARS.contains(near.before(1)) || MONTHS.contains(near.before(1));
    if (near.isCounted()) {
      return introduced && text.compareTo("1900") > 0 && !near.before(1).equals("of")
          && !near.before(1).equals("the") && !text.endsWith("00");
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

  /** "Flight 370", "Article 5", "No. 10", "3rd Battalion", "the Group of Seven", "737-800". */
  private boolean isName(Neighbours near) {
    NumberReaderFigure figure = near.figure();
    if (figure.form() == Form.OTHER) {
      return true;
    }
    if (figure.form() == Form.VAGUE) {
      return false;
    }
    if (near.before(1).equals("#")
        || near.before(2).equals("group") && near.before(1).equals("of") && near.isCapitalBefore(2)
            && near.figure().high() < 100) {
      return true;
    }
    String before = names.get(near.before(1), 1);
    if ((before.equals("BEFORE") || before.equals("BOTH"))
        && !near.isCounted()
        && (near.isCapitalBefore(1) || near.isDigits() && !near.isWordAfter())) {
      return true;
    }
    String after = names.get(near.after(1), 1);
    return (after.equals("AFTER") || after.equals("BOTH"))
        && near.isCapitalAfter(1)
        && (near.isDigits() || figure.form() == Form.ORDINAL);
  }

  private @Nullable Kind unit(Neighbours near) {
    NumberReaderFigure figure = near.figure();
    String tail = figure.tail();
    if (!tail.isEmpty() && !tail.equals("+")) {
      return tailKind(near, tail);
    }
    if (figure.form() == Form.SCORE || figure.form() == Form.FRACTION) {
      return Kind.MEASURE;
    }
    Phrases.Match<Kind> unit =
        units.longest(near.tokens(), figure.to(), near.sentence().to());
    if (unit != null) {
      int to = unit.tokens().to();
      boolean old =
          to < near.sentence().to()
              && (near.tokens().lower(to).equals("old")
                  || near.tokens().lower(to).equals("-old"));
      return old && unit.value() == Kind.MEASURE ? Kind.AGE : unit.value();
    }
    if (isMeasured(near)) {
      return Kind.MEASURE;
    }
    return null;
  }

  private Kind tailKind(Neighbours near, String tail) {
    if (tail.contains("old") && (tail.contains("year") || tail.contains("month"))
        || tail.startsWith("year") && near.after(1).equals("old")) {
      return Kind.AGE;
    }
    String unit = units(tail);
    if (unit.isEmpty() && near.isDigits() && tail.length() <= 2 && tail.indexOf('-') < 0) {
      return Kind.NAME;
    }
    return unit.equals("PERCENT") ? Kind.PERCENT : Kind.MEASURE;
  }

  private String units(String tail) {
    Phrases.Match<Kind> unit = units.longest(Tokens.of(tail), 0);
    return unit == null ? "" : unit.value().name();
  }

  /** "magnitude 6", "7.8", "100m deep", "won 2-3". */
  private static boolean isMeasured(Neighbours near) {
    String text = near.written();
    NumberReaderFigure figure = near.figure();
    if (near.before(1).equals("magnitude")
        || near.before(2).equals("magnitude") && near.before(1).equals("of")) {
      return true;
    }
    boolean decimal = figure.form() == Form.DIGITS && text.indexOf('.') >= 0;
    boolean metres = near.isDigits() && text.endsWith("m") && AFTER_METRES.contains(near.after(1));
    boolean score =
        figure.form() == Form.RANGE
            && figure.high() < 10
            && (near.before(1).startsWith("w") && near.before(1).length() == 3
                || near.before(1).equals("lost")
                || near.before(1).equals("beat"));
    return decimal || metres || score;
  }

  /** "aged 15", "Ada Holm, 34, said". */
  private static boolean isAge(Neighbours near) {
    NumberReaderFigure figure = near.figure();
    if (figure.high() > 120 || figure.form() == Form.VAGUE) {
      return false;
    }
    String before = near.before(1);
    if (before.equals("aged") || before.equals("age") || before.equals("ages")) {
      return true;
    }
    boolean ages = near.before(2).equals("ages") && before.equals("of");
    boolean apposed =
        near.isDigits()
            && figure.form() == Form.DIGITS
            && before.equals(",")
            && near.isCapitalBefore(2)
            && near.after(1).equals(",");
    boolean bracketed =
        near.isDigits() && before.equals("(") && near.isCapitalBefore(2)
            && near.after(1).equals(")");
    return ages || apposed || bracketed;
  }
}
