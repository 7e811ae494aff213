package org.newsfacts.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.figure.Digits;
import org.newsfacts.figure.FigureReader;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeTerms.Word;

/** The text under the reader, its anchor, and the days told last. */
final class TimeText {
  final Tokens tokens;
  final Sentences sentences;
  final TimeTerms words;
  final FigureReader figures;
  final @Nullable LocalDate anchor;
  final TenseReader tense;
  private final Words<TimeWord> classes;
  private final @Nullable Tags tags;

  /** The last single day told: what "that day" means. */
  @Nullable LocalDate lastDay;

  /** The last day, month or year told: what "that year" means. */
  @Nullable CalendarDays lastTold;

  /** Reads the time that starts at a token; set by the reader whose text this is. */
  @Nullable IntFunction<@Nullable Found> reader;

  TimeText(
      Tokens tokens,
      Sentences sentences,
      TimeTerms words,
      FigureReader figures,
      @Nullable LocalDate anchor,
      TenseReader tense,
      @Nullable Tags tags) {
    this.tags = tags;
    this.tokens = tokens;
    this.sentences = sentences;
    this.words = words;
    this.classes = words.classes();
    this.figures = figures;
    this.anchor = anchor;
    this.tense = tense;
  }

  /** A time expression found: its tokens, kind, and days where they follow. */
  record Found(int from, int to, TimeMention.Kind kind, @Nullable CalendarDays days) {
    static Found date(int from, int to, @Nullable CalendarDays days) {
      return new Found(from, to, TimeMention.Kind.DATE, days);
    }

    static Found time(int from, int to, @Nullable CalendarDays days) {
      return new Found(from, to, TimeMention.Kind.TIME, days);
    }

    Found withDays(@Nullable CalendarDays changed) {
      return new Found(from, to, kind, changed);
    }

    Found startingAt(int start) {
      return new Found(start, to, kind, days);
    }

    Found endingAt(int end) {
      return new Found(from, end, kind, days);
    }
  }

  /** Returns the date that starts at a token, an article before it left out; null for none. */
  @Nullable Found date(int token) {
    boolean time = isNumber(token) || isWord(token);
    IntFunction<@Nullable Found> read = reader;
    Found found = time && read != null ? read.apply(token) : null;
    return found != null && found.kind() == TimeMention.Kind.DATE ? found : null;
  }

  /**
   * Returns the day that "two days later" looks from: for long units that of the last month or
   * year.
   */
  @Nullable LocalDate told(CalendarUnit unit) {
    boolean longer = unit.ordinal() >= CalendarUnit.MONTH.ordinal();
    return longer && lastTold != null ? lastTold.from() : lastDay;
  }

  /** Returns the folded token, empty outside the text. */
  String lower(int token) {
    return token >= 0 && token < tokens.size() ? tokens.lower(token) : "";
  }

  boolean is(int token, SmallWord word) {
    return tokens.is(token, word);
  }

  boolean is(int token, String word) {
    return lower(token).equals(word);
  }

  boolean isAny(int token, SmallWord one, SmallWord other) {
    return is(token, one) || is(token, other);
  }

  boolean isAny(int token, String one, String other) {
    String word = lower(token);
    return one.equals(word) || other.equals(word);
  }

  boolean isAny(int token, String... list) {
    String word = lower(token);
    for (String each : list) {
      if (each.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that can be counted or described comes: "ships", "heavy"; false untagged. */
  boolean isNoun(int token) {
    if (tags == null || !isWord(token)) {
      return false;
    }
    return switch (tags.pos(token)) {
      case NOUN, PROPN, ADJ -> true;
      default -> false;
    };
  }

  /** Whether a verb, pronoun or the like comes: what ends a noun phrase; false untagged. */
  boolean isBreak(int token) {
    return tags != null && isWord(token) && !isNoun(token) && tags.pos(token) != Pos.NUM;
  }

  boolean isTime(String word, TimeWord of) {
    return classes.is(word, of);
  }

  boolean isTime(int token, TimeWord of) {
    return classes.is(tokens.word(token), of);
  }

  /** "[last] week" lies one back, "[next] week" one ahead, "[this] week" at neither. */
  int turn(int token) {
    return is(token, "last") ? -1 : is(token, "next") ? 1 : 0;
  }

  @Nullable Word word(int token) {
    return words.get(lower(token));
  }

  /** Returns the word of a token when it is of the kind; null otherwise. */
  @Nullable Word word(int token, Kind kind) {
    Word word = word(token);
    return word != null && word.is(kind) ? word : null;
  }

  /** Whether a token is a time word, as in "before last Tuesday". */
  boolean isNamed(int token) {
    return word(token) != null;
  }

  boolean isNumber(int token) {
    return token >= 0 && token < tokens.size() && tokens.kind(token) == TokenKind.NUMBER;
  }

  boolean isWord(int token) {
    return token >= 0 && token < tokens.size() && tokens.kind(token) == TokenKind.WORD;
  }

  boolean isCapitalized(int token) {
    return token >= 0 && token < tokens.size() && tokens.isCapitalized(token);
  }

  boolean opensSentence(int token) {
    return sentences.get(sentences.at(token)).from() == token;
  }

  TokenRange sentence(int token) {
    return sentences.get(sentences.at(token));
  }

  /** Returns a plain year of four digits, 0 for any other token. */
  int year(int token) {
    return isNumber(token) ? fourDigits(lower(token)) : 0;
  }

  static int fourDigits(String digits) {
    int year = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || digits.length() != 4) {
        return 0;
      }
      year = year * 10 + c - '0';
    }
    return year >= 1400 && year <= 2199 ? year : 0;
  }

  /** Returns a day of the month, "5" or "5th"; 0 for any other token. */
  int dayOfMonth(int token) {
    if (!isNumber(token)) {
      return 0;
    }
    Digits digits = Digits.of(lower(token));
    boolean plain =
        digits != null && digits.isPlain() && digits.whole() <= 31 && digits.digits() <= 2;
    if (digits == null || !plain) {
      return 0;
    }
    boolean ordinal = digits.tail().length() == 2 && "thstndrd".contains(digits.tail());
    return digits.tail().isEmpty() || ordinal ? (int) digits.whole() : 0;
  }
}
