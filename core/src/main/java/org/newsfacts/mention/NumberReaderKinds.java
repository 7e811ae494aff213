package org.newsfacts.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.mention.NumberMention.Kind;
import org.newsfacts.mention.NumberReaderFigure.Form;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/** Tells money, ages, measures and parts of names from numbers that count. */
final class NumberReaderKinds {
  /** "those of seven women": a number before these is no age. */
  private static final Set<String> UNMARKED_PLURALS =
      Set.of("people", "men", "women", "children", "police", "different", "other", "more");

  private final Phrases<Kind> units;
  private final Map<String, Boolean> unitWords = new HashMap<>();
  private final NumberReaderNames names;

  NumberReaderKinds(Lexicon lexicon) {
    WordList list = lexicon.list("number-units");
    units = Phrases.of(list, row -> Kind.valueOf(row.get(1)));
    for (WordList.Row row : list.rows()) {
      unitWords.put(row.word(), true);
    }
    names = new NumberReaderNames(lexicon);
  }

  /** A number with its kind and the unit or sign that belongs to it. */
  record Sorted(NumberReaderFigure figure, Kind kind) {}

  Sorted sort(Tokens tokens, NumberReaderFigure figure) {
    NumberReaderFigure money = money(tokens, figure);
    if (money != null) {
      return new Sorted(money, Kind.MONEY);
    }
    if (!figure.tail().isEmpty()) {
      return new Sorted(figure, tailed(tokens, figure));
    }
    Sorted withUnit = withUnit(tokens, figure);
    if (withUnit != null) {
      return withUnit;
    }
    NumberReaderFigure age = age(tokens, figure);
    if (age != null) {
      return new Sorted(age, Kind.AGE);
    }
    if (names.isName(tokens, figure)) {
      return new Sorted(figure, Kind.NAME);
    }
    return new Sorted(figure, plain(tokens, figure));
  }

  private Kind plain(Tokens tokens, NumberReaderFigure figure) {
    return switch (figure.form()) {
      case ORDINAL -> Kind.ORDINAL;
      case SCORE, OTHER -> Kind.MEASURE;
      case FRACTION -> Kind.FRACTION;
      case RATIO -> Kind.RATIO;
      default -> isParted(figure) || isMagnitude(tokens, figure) ? Kind.MEASURE : Kind.CARDINAL;
    };
  }

  /** "a rate of 6.1": people come in whole numbers. */
  private static boolean isParted(NumberReaderFigure figure) {
    boolean few =
        figure.form() == Form.DIGITS || figure.form() == Form.WORDS && figure.high() < 100;
    return few && !figure.amount().isWhole();
  }

  /** Whether a unit stands at a token: "days", "per cent". */
  boolean isUnit(Tokens tokens, int at) {
    return at < tokens.size() && units.longest(tokens, at) != null;
  }

  private static boolean isMagnitude(Tokens tokens, NumberReaderFigure figure) {
    return is(tokens, figure.from() - 1, "magnitude") || is(tokens, figure.to(), "magnitude");
  }

  /** "$5 million", "US$5", "€3bn"; the sign joins the number. */
  private @Nullable NumberReaderFigure money(Tokens tokens, NumberReaderFigure figure) {
    int before = figure.from() - 1;
    if (before < 0 || !isCurrency(tokens.text(before))) {
      return figure.tail().equals("dollar") || figure.tail().equals("euro") ? figure : null;
    }
    boolean letters =
        before > 0
            && tokens.kind(before - 1) == TokenKind.WORD
            && tokens.end(before - 1) == tokens.start(before);
    int start = letters ? before - 1 : before;
    return figure.startingAt(start);
  }

  boolean isMoney(Tokens tokens, NumberReaderFigure figure) {
    return money(tokens, figure) != null;
  }

  private static boolean isCurrency(String sign) {
    return switch (sign) {
      case "$",
          "€",
          "£",
          "¥",
          "₹",
          "₽",
          "₺",
          "₴",
          "₪",
          "₩",
          "₦",
          "US$",
          "Rs",
          "Rs.",
          "USD",
          "EUR",
          "GBP" ->
          true;
      default -> false;
    };
  }

  /** "15-year-old", "five-month-old", "90-percent", "15-member", "5km". */
  private Kind tailed(Tokens tokens, NumberReaderFigure figure) {
    String tail = figure.tail();
    if (tail.endsWith("-old") || tail.endsWith("-olds")) {
      return Kind.AGE;
    }
    if (tail.equals("percent") || tail.equals("%")) {
      return Kind.PERCENT;
    }
    if (tail.equals("plus") || tail.equals("odd") || tail.equals("+")) {
      return Kind.CARDINAL;
    }
    if (figure.form() == Form.DIGITS
        && tokens.text(figure.from()).indexOf('-') < 0
        && !unitWords.containsKey(tail)) {
      // "8chan", "12A"
      return Kind.NAME;
    }
    return figure.form() == Form.ORDINAL ? Kind.ORDINAL : Kind.MEASURE;
  }

  /** "9 kilometres", "12 percent", "5 million US dollars", "15 years old". */
  private @Nullable Sorted withUnit(Tokens tokens, NumberReaderFigure figure) {
    int at = figure.to();
    if (at >= tokens.size() || figure.form() == Form.ORDINAL) {
      return null;
    }
    Phrases.Match<Kind> match = units.longest(tokens, at);
    // "30 Canadian dollars", "5 million U.S. dollars"
    if (match == null && at + 1 < tokens.size() && tokens.isCapitalized(at)) {
      match = units.longest(tokens, at + 1);
      match = match != null && match.value() == Kind.MONEY ? match : null;
    }
    if (match == null) {
      return null;
    }
    int to = match.tokens().to();
    Kind kind = match.value();
    boolean old = is(tokens, to, "old") && kind == Kind.MEASURE;
    // "500 pounds of explosives"
    boolean weight =
        kind == Kind.MONEY && tokens.lower(to - 1).startsWith("pound") && is(tokens, to, "of");
    kind = old ? Kind.AGE : weight ? Kind.MEASURE : kind;
    NumberReaderFigure whole = figure.endingAt(old ? to + 1 : to);
    return new Sorted(whole, kind);
  }

  /** "aged 15", "Ola Berg, 34,", "a woman of 61", "children under five", "the age of 12". */
  private static @Nullable NumberReaderFigure age(Tokens tokens, NumberReaderFigure figure) {
    int before = figure.from() - 1;
    boolean possible =
        figure.high() <= 120 && figure.form() != Form.ORDINAL && figure.form() != Form.VAGUE;
    if (before < 0 || !possible || figure.form() == Form.FRACTION || figure.form() == Form.OTHER) {
      return null;
    }
    String word = tokens.lower(before);
    if (word.equals("aged") || word.equals("age") || word.equals("ages")) {
      return figure.startingAt(before);
    }
    if (word.equals("of") && (is(tokens, before - 1, "age") || isSomeone(tokens, before - 1))) {
      return endsPhrase(tokens, figure.to()) ? figure : null;
    }
    if (word.equals("under") || word.equals("over")) {
      return isSomeone(tokens, before - 1) && endsPhrase(tokens, figure.to()) ? figure : null;
    }
    return apposed(tokens, figure) ? figure : null;
  }

  /** "Ola Berg, 34, said"; "an Armenian soldier, 18, was"; "Ola Berg (34)". */
  private static boolean apposed(Tokens tokens, NumberReaderFigure figure) {
    int before = figure.from() - 1;
    int after = figure.to();
    if (figure.form() != Form.DIGITS || before < 1 || after >= tokens.size() || figure.low() < 1) {
      return false;
    }
    if (is(tokens, before, "(")) {
      return is(tokens, after, ")") && tokens.isCapitalized(before - 1);
    }
    if (is(tokens, before, "then") || is(tokens, before, "now")) {
      return is(tokens, before - 1, ",") && is(tokens, after, ",");
    }
    boolean closed = is(tokens, after, ",") || is(tokens, after, ".") || is(tokens, after, ";");
    boolean noun = tokens.kind(before - 1) == TokenKind.WORD;
    return is(tokens, before, ",")
        && closed
        && noun
        && (tokens.isCapitalized(before - 1) || is(tokens, after, ","));
  }

  private static boolean endsPhrase(Tokens tokens, int at) {
    if (at >= tokens.size() || tokens.kind(at) != TokenKind.WORD) {
      return true;
    }
    // "men of 12 villages"
    String word = tokens.lower(at);
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return !plural && !UNMARKED_PLURALS.contains(word);
  }

  private static boolean isSomeone(Tokens tokens, int at) {
    if (at < 0) {
      return false;
    }
    return switch (tokens.lower(at)) {
      case "woman",
          "man",
          "boy",
          "girl",
          "child",
          "children",
          "people",
          "boys",
          "girls",
          "women",
          "men",
          "adults",
          "youths",
          "those",
          "anyone",
          "everyone",
          "person",
          "persons",
          "residents",
          "kids",
          "infants",
          "babies" ->
          true;
      default -> false;
    };
  }

  private static boolean is(Tokens tokens, int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.lower(at).equals(word);
  }
}
