package org.newsfacts.number;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Suffix;
import org.newsfacts.figure.Figure;
import org.newsfacts.figure.Figure.Form;
import org.newsfacts.figure.NumberWord;
import org.newsfacts.figure.Numerals;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.number.NumberMention.Kind;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/** Tells money, ages, measures and parts of names from numbers that count. */
final class NumberKinds {
  private final Phrases<Unit> units;
  private final Map<String, Unit> unitWords = new HashMap<>();
  private final Map<String, Unit> coins = new HashMap<>();
  private final WordList signs;
  private final Numerals words;
  private final NamedNumbers names;

  NumberKinds(Lexicon lexicon, Numerals words) {
    this.words = words;
    WordList list = lexicon.list("number-units");
    units = Phrases.of(list, Unit::of);
    for (WordList.Row row : list.rows()) {
      Unit unit = Unit.of(row);
      unitWords.put(row.word(), unit);
      if (unit.kind() == Kind.MONEY) {
        coins.put(row.word(), unit);
      }
    }
    signs = lexicon.list("currency-signs");
    names = new NamedNumbers(lexicon, words);
  }

  /** A unit: what it makes of a number, and the code of its currency, "" for none. */
  private record Unit(Kind kind, String code) {
    static Unit of(WordList.Row row) {
      return new Unit(Kind.valueOf(row.get(1)), row.get(2));
    }

    @Nullable String currency() {
      return code.isEmpty() ? null : code;
    }
  }

  /** A number with its kind and the unit or sign that belongs to it. */
  record Sorted(Figure figure, Kind kind) {}

  Sorted sort(Tokens tokens, Figure figure) {
    return signed(tokens, unsigned(tokens, figure));
  }

  private Sorted unsigned(Tokens tokens, Figure figure) {
    Figure money = money(tokens, figure);
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
    Figure age = age(tokens, figure);
    if (age != null) {
      return new Sorted(age, Kind.AGE);
    }
    if (names.isName(tokens, figure)) {
      return new Sorted(figure, Kind.NAME);
    }
    return new Sorted(figure, plain(tokens, figure));
  }

  private Kind plain(Tokens tokens, Figure figure) {
    return switch (figure.form()) {
      case ORDINAL -> Kind.ORDINAL;
      case SCORE, OTHER -> Kind.MEASURE;
      case FRACTION -> Kind.FRACTION;
      case RATIO -> Kind.RATIO;
      default -> isParted(figure) || isMagnitude(tokens, figure) ? Kind.MEASURE : Kind.CARDINAL;
    };
  }

  /** "a rate of 6.1": people come in whole numbers. */
  private static boolean isParted(Figure figure) {
    boolean few =
        figure.form() == Form.DIGITS || figure.form() == Form.WORDS && figure.high() < 100;
    return few && !figure.amount().isWhole();
  }

  /** Whether a unit stands at a token: "days", "per cent". */
  boolean isUnit(Tokens tokens, int at) {
    return at < tokens.size() && units.longest(tokens, at) != null;
  }

  private static boolean isMagnitude(Tokens tokens, Figure figure) {
    return is(tokens, figure.from() - 1, "magnitude") || is(tokens, figure.to(), "magnitude");
  }

  /** "$5 million", "US$5", "€3bn", "Rs 500"; the sign joins the number. */
  private @Nullable Figure money(Tokens tokens, Figure figure) {
    int before = figure.from() - 1;
    WordList.Row sign = before < 0 ? null : signs.row(tokens.text(before));
    if (sign == null) {
      Unit unit = coins.get(figure.tail());
      return unit == null ? null : figure.with(figure.amount().in(unit.currency()));
    }
    boolean letters =
        before > 0
            && tokens.kind(before - 1) == TokenKind.WORD
            && tokens.end(before - 1) == tokens.start(before);
    String code = sign.get(1);
    if (letters) {
      WordList.Row whole = signs.row(tokens.text(before - 1) + tokens.text(before));
      code = whole == null ? "" : whole.get(1);
    }
    return figure
        .startingAt(letters ? before - 1 : before)
        .with(figure.amount().in(code.isEmpty() ? null : code));
  }

  boolean isMoney(Tokens tokens, Figure figure) {
    return money(tokens, figure) != null;
  }

  /** "minus 4 degrees", "fell to -12", "−4%": people are never fewer than none. */
  private static Sorted signed(Tokens tokens, Sorted sorted) {
    int sign = sorted.figure().from() - 1;
    if (sign < 1) {
      return sorted;
    }
    String text = tokens.lower(sign);
    boolean minus = text.equals("minus");
    boolean dash = (text.equals("-") || text.equals("−")) && isAttached(tokens, sign);
    boolean measured = sorted.kind() != Kind.CARDINAL || tokens.is(sign - 1, SmallWord.TO);
    if (!minus && !(dash && measured)) {
      return sorted;
    }
    Figure figure = sorted.figure();
    Kind kind = sorted.kind() == Kind.CARDINAL ? Kind.MEASURE : sorted.kind();
    return new Sorted(figure.startingAt(sign).with(figure.amount().negated()), kind);
  }

  /** Whether a dash stands before a number without a blank, but behind one: no mark of a list. */
  private static boolean isAttached(Tokens tokens, int dash) {
    return tokens.end(dash) == tokens.start(dash + 1)
        && tokens.source().charAt(tokens.start(dash) - 1) == ' ';
  }

  /** "15-year-old", "five-month-old", "90-percent", "15-member", "5km". */
  private Kind tailed(Tokens tokens, Figure figure) {
    String tail = figure.tail();
    if (tail.endsWith("-old") || tail.endsWith("-olds")) {
      return Kind.AGE;
    }
    if (tail.equals("percent") || tail.equals("%")) {
      return Kind.PERCENT;
    }
    if (words.is(tail, NumberWord.PLUS_TAIL)) {
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
  private @Nullable Sorted withUnit(Tokens tokens, Figure figure) {
    int at = figure.to();
    if (at >= tokens.size() || figure.form() == Form.ORDINAL) {
      return null;
    }
    Phrases.Match<Unit> match = units.longest(tokens, at);
    // "30 Maltese pounds"
    boolean foreign = match == null && at + 1 < tokens.size() && tokens.isCapitalized(at);
    if (foreign) {
      match = units.longest(tokens, at + 1);
      match = match != null && match.value().kind() == Kind.MONEY ? match : null;
    }
    if (match == null) {
      return null;
    }
    int to = match.tokens().to();
    Kind kind = match.value().kind();
    boolean old = is(tokens, to, "old") && kind == Kind.MEASURE;
    // "500 pounds of explosives"
    boolean weight =
        kind == Kind.MONEY
            && tokens.lower(to - 1).startsWith("pound")
            && tokens.is(to, SmallWord.OF);
    kind = old ? Kind.AGE : weight ? Kind.MEASURE : kind;
    Figure whole = figure.endingAt(old ? to + 1 : to);
    boolean coin = kind == Kind.MONEY && !foreign;
    return new Sorted(coin ? whole.with(whole.amount().in(match.value().currency())) : whole, kind);
  }

  /** "aged 15", "Ola Berg, 34,", "a woman of 61", "children under five", "the age of 12". */
  private @Nullable Figure age(Tokens tokens, Figure figure) {
    int before = figure.from() - 1;
    boolean possible =
        figure.high() <= 120 && figure.form() != Form.ORDINAL && figure.form() != Form.VAGUE;
    if (before < 0 || !possible || figure.form() == Form.FRACTION || figure.form() == Form.OTHER) {
      return null;
    }
    String word = tokens.lower(before);
    if (words.is(word, NumberWord.AGE)) {
      return figure.startingAt(before);
    }
    if (SmallWord.OF.is(word) && (is(tokens, before - 1, "age") || isSomeone(tokens, before - 1))) {
      return endsPhrase(tokens, figure.to()) ? figure : null;
    }
    if (words.is(word, NumberWord.BEFORE_AGE)) {
      return isSomeone(tokens, before - 1) && endsPhrase(tokens, figure.to()) ? figure : null;
    }
    return apposed(tokens, figure) ? figure : null;
  }

  /** "Ola Berg, 34, said"; "an Armenian soldier, 18, was"; "Ola Berg (34)". */
  private boolean apposed(Tokens tokens, Figure figure) {
    int before = figure.from() - 1;
    int after = figure.to();
    if (figure.form() != Form.DIGITS || before < 1 || after >= tokens.size() || figure.low() < 1) {
      return false;
    }
    if (is(tokens, before, "(")) {
      return is(tokens, after, ")") && tokens.isCapitalized(before - 1);
    }
    if (words.is(tokens.word(before), NumberWord.BEFORE_AGE_THEN)) {
      return is(tokens, before - 1, ",") && is(tokens, after, ",");
    }
    boolean closed = is(tokens, after, ",") || is(tokens, after, ".") || is(tokens, after, ";");
    boolean noun = tokens.kind(before - 1) == TokenKind.WORD;
    return is(tokens, before, ",")
        && closed
        && noun
        && (tokens.isCapitalized(before - 1) || is(tokens, after, ","));
  }

  private boolean endsPhrase(Tokens tokens, int at) {
    if (at >= tokens.size() || tokens.kind(at) != TokenKind.WORD) {
      return true;
    }
    // "men of 12 villages"
    String word = tokens.lower(at);
    boolean plural = word.length() > 3 && word.endsWith("s") && !Suffix.SS.ends(word);
    return !plural && !words.is(word, NumberWord.NO_AGE);
  }

  private boolean isSomeone(Tokens tokens, int at) {
    if (at < 0) {
      return false;
    }
    return words.is(tokens.word(at), NumberWord.SOMEONE);
  }

  private static boolean is(Tokens tokens, int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.lower(at).equals(word);
  }
}
