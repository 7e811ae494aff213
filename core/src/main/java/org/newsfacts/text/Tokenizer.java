package org.newsfacts.text;

import static org.newsfacts.text.CharClass.AMPERSAND;
import static org.newsfacts.text.CharClass.APOSTROPHE;
import static org.newsfacts.text.CharClass.AT;
import static org.newsfacts.text.CharClass.COLON;
import static org.newsfacts.text.CharClass.DASH;
import static org.newsfacts.text.CharClass.DIGIT;
import static org.newsfacts.text.CharClass.ELLIPSIS;
import static org.newsfacts.text.CharClass.HASH;
import static org.newsfacts.text.CharClass.HYPHEN;
import static org.newsfacts.text.CharClass.JOINER;
import static org.newsfacts.text.CharClass.LETTER;
import static org.newsfacts.text.CharClass.PUNCTUATION;
import static org.newsfacts.text.CharClass.QUOTE;
import static org.newsfacts.text.CharClass.SLASH;
import static org.newsfacts.text.CharClass.SPACE;
import static org.newsfacts.text.CharClass.STOP;
import static org.newsfacts.text.CharClass.SURROGATE;
import static org.newsfacts.text.CharClass.SYMBOL;
import static org.newsfacts.text.CharClass.TERMINAL;
import static org.newsfacts.text.CharClass.UNDERSCORE;

import java.util.List;

/**
 * One pass over the characters. Plain words take the short way in {@link #run}; a word beside an
 * apostrophe, stop, hyphen, digit, "@" or "/" takes the long one. No character is looked at more
 * than a fixed number of times.
 */
final class Tokenizer {
  /** Labels of picture credits, which pages glue to the caption. */
  private static final List<String> LABELS = PageWords.list("tokenizer-labels");

  private static final byte PUNCTUATION_KIND = (byte) TokenKind.PUNCTUATION.ordinal();

  private final Characters text;
  private final TokenSink sink;
  private final Addresses addresses;
  private final Stops stops;
  private final WordEndings endings;

  Tokenizer(Characters text) {
    this.text = text;
    sink = new TokenSink(text.length / 4);
    addresses = new Addresses(text);
    stops = new Stops(text);
    endings = new WordEndings(text, sink);
  }

  TokenSink run() {
    char[] units = text.units;
    byte[] classes = CharClass.LATIN;
    LetterRuns letters = text.letters;
    int length = text.length;
    int at = 0;
    while (at < length) {
      char first = units[at];
      int type = first < 256 ? classes[first] : CharClass.of(first);
      if (type == LETTER) {
        int end = letters.end(at);
        at = isPlainEnd(end) ? plain(at, end) : word(at, Math.max(end, at + 1));
      } else if (type == SPACE) {
        at++;
      } else {
        at = type == DIGIT ? number(at, at) : mark(at, type);
      }
    }
    return sink;
  }

  /** Whether a run of letters ends there for sure: a space or a comma follows. */
  private boolean isPlainEnd(int end) {
    int type = text.type(end);
    return type == SPACE || type == PUNCTUATION && text.units[end] < 256;
  }

  /** Adds a plain word and the mark behind it, if it is one; returns where to go on. */
  private int plain(int start, int end) {
    if (WordEndings.mayContract(text.units[start], end - start)) {
      endings.addContraction(start, end);
    } else {
      sink.addWord(start, end);
    }
    if (text.type(end) != SPACE) {
      sink.add(end, end + 1, PUNCTUATION_KIND);
    }
    return end + 1;
  }

  /** Reads on in a word that something else than a space or a comma follows; returns its end. */
  private int word(int start, int from) {
    int end = from;
    while (true) {
      int type = text.type(end);
      if (type == STOP || type == COLON || type == AT) {
        int after = addresses.end(start, end);
        if (after > 0) {
          sink.add(start, after, TokenKind.ADDRESS);
          return after;
        }
        int next = type == STOP ? stops.end(start, end) : end;
        if (type == COLON) {
          addLabelled(start, end);
          return end;
        }
        if (next == end || text.at(next - 1) == '.' && !isTied(next)) {
          endings.add(start, next, TokenKind.WORD);
          return next;
        }
        end = next;
      } else {
        int next = inner(start, end, type);
        if (next == end) {
          endings.add(start, end, TokenKind.WORD);
          return end;
        }
        end = next;
      }
    }
  }

  /** Returns the place after a character that is part of the word, its own place when it is not. */
  private int inner(int start, int at, int type) {
    boolean inside =
        switch (type) {
          case LETTER, DIGIT -> true;
          case HYPHEN -> text.goesOn(at + 1) || isBrokenOff(start, at);
          case UNDERSCORE, JOINER -> text.goesOn(at + 1);
          case APOSTROPHE, QUOTE -> endings.isInside(at);
          case AMPERSAND -> at - start <= 2 && text.isLetter(at + 1) && text.isUpper(at + 1);
          case SURROGATE -> text.isLetterPair(at);
          default -> false;
        };
    return !inside ? at : type == SURROGATE ? at + 2 : at + 1;
  }

  /** Whether a hyphen or "'s" ties more to an abbreviation: "U.S.-led", "U.S.'s". */
  private boolean isTied(int at) {
    int type = text.type(at);
    return type == HYPHEN && text.goesOn(at + 1) || type == APOSTROPHE && endings.isInside(at);
  }

  /** The hyphen of "pre- and post-war", "al- Amin", "belie- — think"; not of "Berg- who". */
  private boolean isBrokenOff(int start, int hyphen) {
    int type = text.type(hyphen + 1);
    if (type == HYPHEN || type == SPACE && hyphen - start <= 3) {
      return type == SPACE;
    }
    int next = text.skipSpaces(hyphen + 1);
    type = text.type(next);
    boolean word = text.is(next, "and ") || text.is(next, "or ") || text.is(next, "to ");
    return word || type == DASH || type == HYPHEN || next == hyphen + 1 && type != SPACE;
  }

  /** Adds the word before a colon, a glued label of a credit apart: "todayCredit:". */
  private void addLabelled(int start, int end) {
    for (String label : LABELS) {
      int from = end - label.length();
      if (from > start && text.isUpper(from) && text.at(from - 1) >= 'a' && text.is(from, label)) {
        sink.addWord(start, from);
        sink.addWord(from, end);
        return;
      }
    }
    endings.add(start, end, TokenKind.WORD);
  }

  /** Reads a number, its separators, and what is written on to it: "1,200", "3.5", "15-member". */
  private int number(int start, int from) {
    int end = from;
    while (true) {
      int type = text.type(end);
      if (type == AT) {
        int after = addresses.end(start, end);
        if (after > 0) {
          sink.add(start, after, TokenKind.ADDRESS);
          return after;
        }
      }
      boolean inside =
          type == HYPHEN
              ? text.goesOn(end + 1)
              : type != AMPERSAND && inner(start, end, type) > end;
      if (!inside && !isSeparator(type, start, end)) {
        endings.add(start, end, TokenKind.NUMBER);
        return end;
      }
      end += type == SURROGATE || !inside ? 2 : 1;
    }
  }

  /** Whether a mark stands between two digits: "1,200", "10:42", "9/11", "١٬٢٠٠". */
  private boolean isSeparator(int type, int start, int at) {
    boolean mark = type == STOP || type == COLON || type == SLASH || isComma(text.at(at));
    return mark
        && at > start
        && at + 1 < text.length
        && text.type(at - 1) == DIGIT
        && text.type(at + 1) == DIGIT;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '٬' || c == '٫' || c == '，';
  }

  private int mark(int at, int type) {
    return switch (type) {
      case SURROGATE -> surrogate(at);
      case JOINER -> at + 1;
      case APOSTROPHE, QUOTE -> quote(at);
      case TERMINAL, DASH, ELLIPSIS -> add(at, sameType(at, type), TokenKind.PUNCTUATION);
      case HYPHEN -> add(at, sameUnit(at), TokenKind.PUNCTUATION);
      case STOP ->
          isDecimal(at) ? number(at, at + 1) : add(at, sameUnit(at), TokenKind.PUNCTUATION);
      case SYMBOL, UNDERSCORE -> add(at, sameUnit(at), TokenKind.SYMBOL);
      case AT, HASH -> text.isLetter(at + 1) ? handle(at) : add(at, at + 1, TokenKind.SYMBOL);
      case AMPERSAND -> add(at, at + 1, TokenKind.SYMBOL);
      default -> add(at, at + 1, TokenKind.PUNCTUATION);
    };
  }

  private int add(int start, int end, TokenKind kind) {
    sink.add(start, end, kind);
    return end;
  }

  private int sameType(int at, int type) {
    int end = at + 1;
    while (text.type(end) == type) {
      end++;
    }
    return end;
  }

  private int sameUnit(int at) {
    int end = at + 1;
    while (text.at(end) == text.at(at)) {
      end++;
    }
    return end;
  }

  /** The stop of ".5". */
  private boolean isDecimal(int at) {
    return text.type(at + 1) == DIGIT && (at == 0 || text.type(at - 1) == SPACE);
  }

  private int handle(int at) {
    int end = at + 1;
    int type = LETTER;
    while (type == LETTER || type == DIGIT || type == UNDERSCORE) {
      type = text.type(++end);
    }
    return add(at, end, TokenKind.ADDRESS);
  }

  /** A doubled mark is one token: '' and ``. An apostrophe may begin a word: 'em, ’70s. */
  private int quote(int at) {
    char c = text.at(at);
    boolean single = c == '\'' || c == '’' || c == '‘';
    if ((single || c == '`') && text.at(at + 1) == c) {
      return add(at, at + 2, TokenKind.QUOTE);
    }
    int elided = single ? endings.elided(at) : 0;
    if (elided > 0) {
      return add(at, elided, text.type(at + 1) == DIGIT ? TokenKind.NUMBER : TokenKind.WORD);
    }
    return add(at, at + 1, TokenKind.QUOTE);
  }

  private int surrogate(int at) {
    if (!text.isPair(at)) {
      return add(at, at + 1, TokenKind.SYMBOL);
    }
    if (text.isLetterPair(at)) {
      return word(at, at + 2);
    }
    boolean digit = CharClass.rare(Character.toCodePoint(text.at(at), text.at(at + 1))) == DIGIT;
    return add(at, at + 2, digit ? TokenKind.NUMBER : TokenKind.SYMBOL);
  }
}
