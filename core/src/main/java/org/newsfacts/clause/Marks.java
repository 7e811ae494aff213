package org.newsfacts.clause;

import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/** The classes of numbers, marks, signs and addresses. */
final class Marks {
  private static final Choices COMMA = Choices.of(WordClass.CM);
  private static final Choices COLON = Choices.of(WordClass.CO);
  private static final Choices STOP = Choices.of(WordClass.ST);
  private static final Choices QUOTE = Choices.of(WordClass.QT);
  private static final Choices QUOTE_OR_POSSESSIVE = Choices.of(WordClass.QT).add(WordClass.POS, 0);
  private static final Choices OPEN = Choices.of(WordClass.PL);
  private static final Choices CLOSE = Choices.of(WordClass.PR);
  private static final Choices SIGN = Choices.of(WordClass.SYM);
  private static final Choices AND = Choices.of(WordClass.CC);
  private static final Choices NUMBER = Choices.of(WordClass.CD);
  private static final Choices ORDINAL = Choices.of(WordClass.JJ);
  private static final Choices NOUN = Choices.of(WordClass.NN);
  private static final Choices NOUNS = Choices.of(WordClass.NNS);
  private static final Choices NAME = Choices.of(WordClass.NP);

  private final Tokens tokens;
  private final WordChoices words;

  Marks(Tokens tokens, WordChoices words) {
    this.tokens = tokens;
    this.words = words;
  }

  Choices of(int token) {
    char first = tokens.source().charAt(tokens.start(token));
    return switch (tokens.kind(token)) {
      case NUMBER -> number(tokens.lower(token));
      case QUOTE -> isPossessive(token) ? QUOTE_OR_POSSESSIVE : QUOTE;
      case SYMBOL -> first == '&' ? AND : SIGN;
      case ADDRESS -> NAME;
      default -> mark(first);
    };
  }

  /** "the protesters' demands": an apostrophe after "s" that may be a closing mark as well. */
  private boolean isPossessive(int token) {
    String text = tokens.source();
    int start = tokens.start(token);
    char mark = text.charAt(start);
    return (mark == '\'' || mark == '\u2019')
        && start > 0
        && (text.charAt(start - 1) == 's' || text.charAt(start - 1) == 'S')
        && token + 1 < tokens.size()
        && tokens.start(token + 1) > tokens.end(token);
  }

  private static Choices mark(char first) {
    return switch (first) {
      case ',' -> COMMA;
      case '.', '!', '?', '\u2026' -> STOP;
      case '(', '[', '{' -> OPEN;
      case ')', ']', '}' -> CLOSE;
      case '/' -> SIGN;
      default -> COLON;
    };
  }

  /** "7,000", "10th", "15-member", "1980s", "5pm", "3.5m". */
  private Choices number(String number) {
    int letters = 0;
    while (letters < number.length() && !Character.isLetter(number.charAt(letters))) {
      letters++;
    }
    if (letters == number.length()) {
      return NUMBER;
    }
    String tail = number.substring(letters);
    if (words.is(tail, ClauseWord.ORDINAL_ENDING)) {
      return ORDINAL;
    }
    if (tail.equals("s")) {
      return NOUNS;
    }
    boolean hyphen = letters > 0 && number.charAt(letters - 1) == '-';
    boolean unit = words.is(tail, ClauseWord.UNIT_ENDING);
    return hyphen ? ORDINAL : unit ? NUMBER : NOUN;
  }

  /** Whether a capital here need not mean a name: "He said: The", "“The". */
  boolean startsSentence(int token) {
    if (token == 0) {
      return true;
    }
    int before = token - 1;
    TokenKind kind = tokens.kind(before);
    if (kind == TokenKind.QUOTE) {
      return true;
    }
    char mark = tokens.source().charAt(tokens.start(before));
    return kind == TokenKind.PUNCTUATION
        && (mark == ':' || mark == '.' || mark == '?' || mark == '!' || mark == '\u2014');
  }
}
