package org.newsfacts.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.Figure.Form;
import org.newsfacts.figure.Fractions.Fraction;
import org.newsfacts.figure.Numerals.Kind;
import org.newsfacts.figure.Numerals.Word;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/**
 * A number in words: "twenty-one", "one hundred and five", "two and a half million", "half a
 * dozen", "eight-hour". The words are taken apart at their hyphens and put together one by one.
 */
final class SpelledNumber {
  /** No number in words is longer; "nine hundred and ninety-nine million" has six parts. */
  private static final int LONGEST = 20;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Numerals words;
  private final Tokens tokens;
  private final int from;
  private final NumberParts parts = new NumberParts();
  private final Fractions fractions;

  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal current = BigDecimal.ZERO;
  private @Nullable BigDecimal scale;
  private @Nullable Kind last;

  /**
   * What the first part is multiplied by; null once something is added: "three million and two".
   */
  private @Nullable BigDecimal unit = BigDecimal.ONE;

  private @Nullable Fraction fraction;
  private int over = 1;

  SpelledNumber(Numerals words, Tokens tokens, int from, int limit) {
    this.words = words;
    this.tokens = tokens;
    this.from = from;
    this.fractions = new Fractions(words, parts);
    boolean more = true;
    for (int token = from; more && token < limit && parts.size() < LONGEST; token++) {
      more =
          tokens.kind(token) == TokenKind.WORD
              ? split(token)
              : tokens.lower(token).equals(",") && parts.add(",", token);
    }
  }

  /** The parts of the words, and the token each stands in. */
  static final class NumberParts {
    private final List<String> parts = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();

    private boolean add(String part, int token) {
      parts.add(part);
      owners.add(token);
      return true;
    }

    int size() {
      return parts.size();
    }

    /** Returns a part, empty past the last. */
    String get(int index) {
      return index < parts.size() ? parts.get(index) : "";
    }

    int owner(int index) {
      return owners.get(index);
    }

    boolean isArticle(int index) {
      return SmallWord.A.is(get(index)) || SmallWord.AN.is(get(index));
    }
  }

  /** Adds the parts of a token; returns false when it cannot be followed by more of the number. */
  private boolean split(int token) {
    String word = tokens.lower(token);
    boolean known = true;
    int start = 0;
    while (start <= word.length() && parts.size() < LONGEST) {
      int hyphen = word.indexOf('-', start);
      int end = hyphen < 0 ? word.length() : hyphen;
      String part = word.substring(start, end);
      parts.add(part, token);
      known = words.get(part) != null || isGlue(part);
      start = end + 1;
    }
    return known;
  }

  private static boolean isGlue(String part) {
    return switch (part) {
      case "and", "a", "an", "of" -> true;
      default -> false;
    };
  }

  @Nullable Figure read() {
    if (!begin()) {
      return null;
    }
    boolean more = fraction == null;
    while (more && at < parts.size()) {
      Word word = words.get(parts.get(at));
      more = word == null ? joint() : take(word);
    }
    return finish();
  }

  /** "a million", "half a dozen", "a quarter of a million": what begins no plain number. */
  private boolean begin() {
    Fraction first = fractions.at(0);
    if (first != null) {
      int big = fractions.multiplied(first);
      if (big < 0) {
        fraction = first;
        at = first.to();
        last = Kind.FRACTIONS;
        return true;
      }
      current = first.isDecimal() ? first.decimal() : BigDecimal.valueOf(first.count());
      at = big;
      over = first.isDecimal() ? 1 : first.over();
      return true;
    }
    if (parts.isArticle(0)) {
      Word second = word(1);
      current = BigDecimal.ONE;
      at = 1;
      return isBig(second) || second != null && second.kind() == Kind.HUNDRED;
    }
    Word word = word(0);
    if (word != null && (isBig(word) || word.kind() == Kind.HUNDRED) && isAnother()) {
      current = BigDecimal.ONE;
    }
    return word != null;
  }

  /** "another dozen", "hundred and fifty": a unit without its article. */
  private boolean isAnother() {
    Word third = SmallWord.AND.is(parts.get(1)) ? word(2) : null;
    return third != null && third.is(Kind.UNIT, Kind.TEN)
        || from > 0 && words.is(tokens.word(from - 1), NumberWord.BEFORE_UNIT);
  }

  private static boolean isBig(@Nullable Word word) {
    return word != null && word.is(Kind.SCALE, Kind.DOZEN);
  }

  private boolean take(Word word) {
    boolean taken =
        switch (word.kind()) {
          case UNIT, TEN -> small(word);
          case HUNDRED -> multiply(word, isPositive() && isBelowHundred() && last != Kind.HUNDRED);
          case DOZEN -> multiply(word, isPositive() && last != Kind.DOZEN && last != Kind.HUNDRED);
          case SCALE -> scale(word);
          default -> alone(word);
        };
    if (taken) {
      last = word.kind();
      at++;
    }
    return taken && !isLast(word.kind());
  }

  private boolean isPositive() {
    return current.signum() > 0;
  }

  private boolean isBelowHundred() {
    return current.compareTo(HUNDRED) < 0;
  }

  private static boolean isLast(Kind kind) {
    return switch (kind) {
      case ORDINAL, PAIR, NONE -> true;
      default -> false;
    };
  }

  private boolean small(Word word) {
    boolean first =
        last == null && current.signum() == 0 || last == Kind.HUNDRED || last == Kind.SCALE;
    boolean unitAfterTen = last == Kind.TEN && word.kind() == Kind.UNIT && isDigit(word);
    if (!first && !unitAfterTen) {
      return false;
    }
    unit = last == Kind.HUNDRED || last == Kind.SCALE ? null : unit;
    current = current.add(BigDecimal.valueOf(word.value()));
    return true;
  }

  private static boolean isDigit(Word word) {
    return word.value() > 0 && word.value() < 10;
  }

  private boolean multiply(Word word, boolean allowed) {
    if (allowed) {
      BigDecimal value = BigDecimal.valueOf(word.value());
      current = current.multiply(value);
      unit = unit == null ? null : unit.multiply(value);
    }
    return allowed;
  }

  /** "two million", "a thousand million", "three lakh crore"; not "two thousand, a million". */
  private boolean scale(Word word) {
    BigDecimal value = BigDecimal.valueOf(word.value());
    boolean again = last == Kind.SCALE && current.signum() == 0 && scale != null;
    if (again && scale != null && value.compareTo(scale) >= 0) {
      total = total.multiply(value);
      unit = unit == null ? null : unit.multiply(value);
      return true;
    }
    if (!isPositive() || scale != null && value.compareTo(scale) >= 0) {
      return false;
    }
    total = total.add(current.multiply(value));
    current = BigDecimal.ZERO;
    scale = value;
    unit = unit == null ? null : unit.multiply(value);
    return true;
  }

  /** "third" after "twenty-"; "twin" and "nobody" by themselves. */
  private boolean alone(Word word) {
    return switch (word.kind()) {
      case ORDINAL -> {
        boolean allowed = last == null || last == Kind.TEN && isDigit(word) || last == Kind.HUNDRED;
        current = allowed ? current.add(BigDecimal.valueOf(word.value())) : current;
        yield allowed;
      }
      case PAIR, NONE -> {
        current = last == null ? BigDecimal.valueOf(word.value()) : current;
        yield last == null;
      }
      default -> false;
    };
  }

  /** "one hundred and five", "five thousand, six hundred", "two and a half million". */
  private boolean joint() {
    String part = parts.get(at);
    if (last == null || !SmallWord.AND.is(part) && !part.equals(",")) {
      return false;
    }
    Word next = word(at + 1);
    boolean counts = next != null && next.is(Kind.UNIT, Kind.TEN);
    if (part.equals(",")) {
      boolean goesOn = counts && last == Kind.SCALE && isHundredAfter(at + 1);
      at += goesOn ? 1 : 0;
      return goesOn;
    }
    if (counts && (last == Kind.HUNDRED || last == Kind.SCALE)) {
      at++;
      return true;
    }
    return andHalf();
  }

  /**
   * "five thousand, six hundred": the comma goes on only before hundreds, not in "a million, two of
   * them".
   */
  private boolean isHundredAfter(int index) {
    for (int i = index + 1; i < Math.min(parts.size(), index + 4); i++) {
      Word word = word(i);
      if (word == null) {
        return false;
      }
      if (word.kind() == Kind.HUNDRED || word.kind() == Kind.SCALE) {
        return true;
      }
    }
    return false;
  }

  /**
   * "two and a half million", "a million and a half"; "a million and a quarter of them" is none.
   */
  private boolean andHalf() {
    Fraction part = fractions.added(at + 1);
    if (part == null || !part.isDecimal() || SmallWord.OF.is(parts.get(part.to()))) {
      return false;
    }
    Word next = word(part.to());
    if (last == Kind.UNIT && total.signum() == 0) {
      current = current.add(part.decimal());
      at = part.to();
      return isBig(next);
    }
    if (last == Kind.SCALE && scale != null && current.signum() == 0) {
      total = total.add(scale.multiply(part.decimal()));
      at = part.to();
    } else if (last == Kind.DOZEN) {
      current = current.add(part.decimal().multiply(BigDecimal.valueOf(12)));
      at = part.to();
    }
    return false;
  }

  private @Nullable Figure finish() {
    if (at == 0 || last == null) {
      return null;
    }
    int token = parts.owner(at - 1);
    boolean whole = at == parts.size() || parts.owner(at) != token;
    NumberAmount amount =
        fraction != null
            ? NumberAmount.of(BigDecimal.valueOf(fraction.count()), fraction.over())
            : NumberAmount.of(total.add(current), over);
    Figure figure =
        Figure.of(from, token + 1, amount, form())
            .of(unit == null || last == Kind.UNIT ? BigDecimal.ONE : unit);
    return whole ? figure : figure.withTail(rest(token));
  }

  private Form form() {
    return switch (last == null ? Kind.UNIT : last) {
      case ORDINAL -> Form.ORDINAL;
      case FRACTIONS -> Form.FRACTION;
      default -> Form.WORDS;
    };
  }

  /** Returns what follows the number in its last token: "hour" in "eight-hour". */
  private String rest(int token) {
    StringBuilder rest = new StringBuilder();
    for (int i = at; i < parts.size() && parts.owner(i) == token; i++) {
      rest.append(rest.isEmpty() ? "" : "-").append(parts.get(i));
    }
    return rest.toString();
  }

  private @Nullable Word word(int index) {
    return index < parts.size() ? words.get(parts.get(index)) : null;
  }
}
