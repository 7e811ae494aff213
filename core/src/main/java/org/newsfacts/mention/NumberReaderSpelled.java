package org.newsfacts.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.mention.NumberReaderFigure.Form;
import org.newsfacts.mention.NumberReaderWords.Kind;
import org.newsfacts.mention.NumberReaderWords.Word;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/**
 * A number in words: "twenty-one", "one hundred and five", "two and a half million", "half a
 * dozen", "eight-hour". The words are taken apart at their hyphens and put together one by one.
 */
final class NumberReaderSpelled {
  /** No number in words is longer; "nine hundred and ninety-nine million" has six parts. */
  private static final int LONGEST = 16;

  private final NumberReaderWords words;
  private final Tokens tokens;
  private final int from;
  private final List<String> parts = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();

  private int at;
  private double total;
  private double current;
  private double scale = Double.MAX_VALUE;
  private @Nullable Kind last;

  NumberReaderSpelled(NumberReaderWords words, Tokens tokens, int from, int limit) {
    this.words = words;
    this.tokens = tokens;
    this.from = from;
    for (int token = from; token < limit && parts.size() < LONGEST; token++) {
      if (tokens.kind(token) != TokenKind.WORD || !split(token)) {
        break;
      }
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
      parts.add(part);
      owners.add(token);
      known = words.get(part) != null || isGlue(part);
      start = end + 1;
    }
    return known;
  }

  private static boolean isGlue(String part) {
    return part.equals("and") || part.equals("a") || part.equals("an");
  }

  @Nullable NumberReaderFigure read() {
    if (!begin()) {
      return null;
    }
    boolean more = true;
    while (more && at < parts.size()) {
      Word word = words.get(parts.get(at));
      more = word == null ? and() : take(word);
    }
    return finish();
  }

  /** "a million", "half a dozen", "half-million": what stands before the first number word. */
  private boolean begin() {
    Word first = word(0);
    if (first != null && first.kind() == Kind.HALF) {
      int next = isGlue(part(1)) ? 2 : 1;
      if (isBig(word(next))) {
        current = 0.5;
        at = next;
      }
      return true;
    }
    if (isGlue(part(0))) {
      Word second = word(1);
      if (second != null && second.kind() == Kind.HALF && isBig(word(2))) {
        current = 0.5;
        at = 2;
        return true;
      }
      current = 1;
      at = 1;
      return isBig(second) || second != null && second.kind() == Kind.HUNDRED;
    }
    return first != null;
  }

  private static boolean isBig(@Nullable Word word) {
    return word != null && word.is(Kind.SCALE, Kind.DOZEN);
  }

  private boolean take(Word word) {
    boolean taken =
        switch (word.kind()) {
          case UNIT, TEN -> small(word);
          case HUNDRED -> multiply(word, current > 0 && current < 100 && last != Kind.HUNDRED);
          case DOZEN -> multiply(word, current > 0 && last != Kind.DOZEN && last != Kind.HUNDRED);
          case SCALE -> scale(word);
          default -> alone(word);
        };
    if (taken) {
      last = word.kind();
      at++;
    }
    return taken && word.kind() != Kind.DOZEN && !isLast(word.kind());
  }

  private static boolean isLast(Kind kind) {
    return kind == Kind.ORDINAL
        || kind == Kind.FRACTIONS
        || kind == Kind.HALF
        || kind == Kind.PAIR
        || kind == Kind.NONE;
  }

  private boolean small(Word word) {
    boolean first = last == null && current == 0 || last == Kind.HUNDRED || last == Kind.SCALE;
    boolean unitAfterTen = last == Kind.TEN && word.kind() == Kind.UNIT && isDigit(word);
    if (!first && !unitAfterTen) {
      return false;
    }
    current += word.value();
    return true;
  }

  private static boolean isDigit(Word word) {
    return word.value() > 0 && word.value() < 10;
  }

  private boolean multiply(Word word, boolean allowed) {
    if (allowed) {
      current *= word.value();
    }
    return allowed;
  }

  private boolean scale(Word word) {
    if (current == 0 || word.value() >= scale) {
      return false;
    }
    total += current * word.value();
    current = 0;
    scale = word.value();
    return true;
  }

  /** "third" after "twenty-", "thirds" after "two-"; "half", "twin" and "nobody" by themselves. */
  private boolean alone(Word word) {
    return switch (word.kind()) {
      case ORDINAL -> {
        boolean allowed = last == null || last == Kind.TEN && isDigit(word) || last == Kind.HUNDRED;
        current += allowed ? word.value() : 0;
        yield allowed;
      }
      case FRACTIONS -> {
        boolean allowed = last == Kind.UNIT && total == 0;
        current = allowed ? current / word.value() : current;
        yield allowed;
      }
      case HALF, PAIR, NONE -> {
        current += last == null ? word.kind() == Kind.HALF ? 0.5 : word.value() : 0;
        yield last == null;
      }
      default -> false;
    };
  }

  /** "one hundred and five", "two and a half million". */
  private boolean and() {
    if (!part(at).equals("and") || last == null) {
      return false;
    }
    Word next = word(at + 1);
    if ((last == Kind.HUNDRED || last == Kind.SCALE)
        && next != null
        && next.is(Kind.UNIT, Kind.TEN)) {
      at++;
      return true;
    }
    Word half = isGlue(part(at + 1)) ? word(at + 2) : null;
    if (half != null && half.kind() == Kind.HALF && last == Kind.UNIT) {
      current += 0.5;
      at += 3;
      return isBig(word(at));
    }
    return false;
  }

  private @Nullable NumberReaderFigure finish() {
    if (at == 0 || last == null) {
      return null;
    }
    int token = owners.get(at - 1);
    boolean whole = at == parts.size() || owners.get(at) != token;
    NumberReaderFigure figure = NumberReaderFigure.of(from, token + 1, total + current, form());
    return whole ? figure : figure.withTail(rest(token));
  }

  private Form form() {
    return switch (last == null ? Kind.UNIT : last) {
      case ORDINAL -> Form.ORDINAL;
      case FRACTIONS -> Form.FRACTION;
      case HALF -> Form.FRACTION;
      default -> Form.WORDS;
    };
  }

  /** Returns what follows the number in its last token: "hour" in "eight-hour". */
  private String rest(int token) {
    StringBuilder rest = new StringBuilder();
    for (int i = at; i < parts.size() && owners.get(i) == token; i++) {
      rest.append(rest.isEmpty() ? "" : "-").append(parts.get(i));
    }
    return rest.toString();
  }

  private String part(int index) {
    return index < parts.size() ? parts.get(index) : "";
  }

  private @Nullable Word word(int index) {
    return index < parts.size() ? words.get(parts.get(index)) : null;
  }
}
