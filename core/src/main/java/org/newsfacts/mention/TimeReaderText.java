package org.newsfacts.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.mention.TimeReaderWords.Kind;
import org.newsfacts.mention.TimeReaderWords.Word;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** The text under the reader, its anchor, and the days told last. */
final class TimeReaderText {
  final Tokens tokens;
  final Sentences sentences;
  final TimeReaderWords words;
  final NumberReaderFigures figures;
  final @Nullable LocalDate anchor;
  final TimeReaderTense tense;

  /** The last single day told: what "that day" means. */
  @Nullable LocalDate lastDay;

  TimeReaderText(
      Tokens tokens,
      Sentences sentences,
      TimeReaderWords words,
      NumberReaderFigures figures,
      @Nullable LocalDate anchor,
      TimeReaderTense tense) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.words = words;
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

    Found startingAt(int start) {
      return new Found(start, to, kind, days);
    }

    Found endingAt(int end) {
      return new Found(from, end, kind, days);
    }
  }

  /** Returns the folded token, empty outside the text. */
  String lower(int token) {
    return token >= 0 && token < tokens.size() ? tokens.lower(token) : "";
  }

  boolean is(int token, String word) {
    return lower(token).equals(word);
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

  @Nullable Word word(int token) {
    return words.get(lower(token));
  }

  /** Returns the word of a token when it is of the kind; null otherwise. */
  @Nullable Word word(int token, Kind kind) {
    Word word = word(token);
    return word != null && word.is(kind) ? word : null;
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
    NumberReaderDigits digits = NumberReaderDigits.of(lower(token));
    boolean plain =
        digits != null && digits.isPlain() && digits.whole() <= 31 && digits.digits() <= 2;
    if (digits == null || !plain) {
      return 0;
    }
    boolean ordinal = digits.tail().length() == 2 && "thstndrd".contains(digits.tail());
    return digits.tail().isEmpty() || ordinal ? (int) digits.whole() : 0;
  }
}
