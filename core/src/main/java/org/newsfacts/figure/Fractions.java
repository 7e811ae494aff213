package org.newsfacts.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.Numerals.Kind;
import org.newsfacts.figure.Numerals.Word;
import org.newsfacts.figure.SpelledNumber.NumberParts;
import org.newsfacts.text.SmallWord;

/** Fractions in words: "half", "two-thirds", "a quarter of", "one-fifth". */
final class Fractions {
  private final Numerals words;
  private final NumberParts parts;

  Fractions(Numerals words, NumberParts parts) {
    this.words = words;
    this.parts = parts;
  }

  /**
   * A fraction in words.
   *
   * @param count its numerator
   * @param over its denominator
   * @param to the part after it
   */
  record Fraction(int count, int over, int to) {
    /** Whether it is a half or some quarters, which "a million and a" may come before. */
    boolean isDecimal() {
      return over == 2 || over == 4;
    }

    BigDecimal decimal() {
      return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(over));
    }
  }

  /** Returns the fraction that starts at a part; null when none does. */
  @Nullable Fraction at(int index) {
    Word word = word(index);
    if (word != null && word.kind() == Kind.HALF) {
      boolean bare = word.value() == 2 || isBig(index + 1);
      return bare ? new Fraction(1, word.intValue(), index + 1) : null;
    }
    if (parts.isArticle(index) || SmallWord.ONE.is(parts.get(index))) {
      return single(index);
    }
    Word next = word(index + 1);
    boolean several =
        word != null
            && word.kind() == Kind.UNIT
            && word.value() > 1
            && next != null
            && next.kind() == Kind.FRACTIONS
            && word.value() < next.value() * 2;
    // "sales fell for two quarters"
    return several && word != null && next != null && !(word.value() == 2 && next.value() == 4)
        ? new Fraction(word.intValue(), next.intValue(), index + 2)
        : null;
  }

  /** Returns the "a half" or "a quarter" that is added to a number: "a million and a quarter". */
  @Nullable Fraction added(int index) {
    Word next = parts.isArticle(index) ? word(index + 1) : null;
    boolean quarter =
        next != null && next.kind() == Kind.HALF && !SmallWord.OF.is(parts.get(index + 2));
    return quarter && next != null ? new Fraction(1, next.intValue(), index + 2) : at(index);
  }

  /** "a third of them", "one-third"; not "a third man", "one fifth grader" and "a quarter". */
  private @Nullable Fraction single(int index) {
    Word next = word(index + 1);
    boolean half = next != null && next.kind() == Kind.HALF;
    boolean ordinal = next != null && next.kind() == Kind.ORDINAL && next.value() > 2;
    if (next == null || !half && !ordinal) {
      return null;
    }
    boolean hyphened = parts.owner(index) == parts.owner(index + 1);
    // "two were from Lyon and a third was from Nice"
    boolean shared =
        parts.isArticle(index)
            ? SmallWord.OF.is(parts.get(index + 2))
            : words.is(parts.get(index + 2), NumberWord.AFTER_FRACTION);
    boolean sure =
        half && (next.value() == 2 || isBig(index + 2))
            || hyphened && isEndOfToken(index + 1)
            || shared;
    return sure ? new Fraction(1, next.intValue(), index + 2) : null;
  }

  private boolean isEndOfToken(int index) {
    return index + 1 >= parts.size() || parts.owner(index + 1) != parts.owner(index);
  }

  /**
   * Returns the part with the unit that a fraction is of: "million" in "half a million" and "three
   * quarters of a million"; -1 when there is none.
   */
  int multiplied(Fraction fraction) {
    int index = fraction.to();
    if (SmallWord.OF.is(parts.get(index))) {
      boolean one = parts.isArticle(index + 1) || SmallWord.ONE.is(parts.get(index + 1));
      return one && isBig(index + 2) ? index + 2 : -1;
    }
    if (!fraction.isDecimal()) {
      return -1;
    }
    index += parts.isArticle(index) ? 1 : 0;
    return isBig(index) ? index : -1;
  }

  private boolean isBig(int index) {
    Word word = word(index);
    return word != null && word.is(Kind.SCALE, Kind.DOZEN);
  }

  private @Nullable Word word(int index) {
    return index < parts.size() ? words.get(parts.get(index)) : null;
  }
}
