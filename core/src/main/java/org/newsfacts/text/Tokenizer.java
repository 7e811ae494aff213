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
  private static final byte WORD = (byte) TokenKind.WORD.ordinal();
  private static final byte CLITIC = (byte) TokenKind.CLITIC.ordinal();
  private static final byte NUMBER = (byte) TokenKind.NUMBER.ordinal();
  private static final byte MARK = (byte) TokenKind.PUNCTUATION.ordinal();
  private static final byte QUOTATION = (byte) TokenKind.QUOTE.ordinal();
  private static final byte SIGN = (byte) TokenKind.SYMBOL.ordinal();
  private static final byte ADDRESS = (byte) TokenKind.ADDRESS.ordinal();

  private static final List<String> LABELS = List.of("credit", "credits", "photo", "photos", "photograph", "picture", "image");

  /** The text and one space behind it, which ends the last token. */
  private final char[] chars;

  private final int length;
  private final Addresses addresses;
  private final TokenSink sink;

  Tokenizer(String text) {
    length = text.length();
    chars = new char[length + 1];
    text.getChars(0, length, chars, 0);
    chars[length] = ' ';
    addresses = new Addresses(chars, length);
    sink = new TokenSink(length / 4);
  }

  TokenSink run() {
    char[] text = chars;
    byte[] classes = CharClass.LATIN;
    int at = 0;
    while (at < length) {
      char first = text[at];
      int type = first < 256 ? classes[first] : CharClass.of(first);
      if (type == SPACE) {
        at++;
      } else if (type == LETTER) {
        int end = at + 1;
        char c = text[end];
        while (c < 256 && classes[c] == LETTER) {
          c = text[++end];
        }
        if (c < 256 && (classes[c] == SPACE || classes[c] == PUNCTUATION)) {
          if (end - at - 5 >>> 1 == 0) {
            contraction(at, end);
          } else {
            sink.addWord(at, end);
          }
          at = end;
        } else {
          at = word(at, end);
        }
      } else {
        at = type == DIGIT ? number(at, at) : mark(at, type);
      }
    }
    return sink;
  }

  private void add(int start, int end, byte kind) {
    sink.add(start, end, kind);
  }

  /** "cannot", "gonna", "gotta" and "wanna" are two words each. */
  private void contraction(int start, int end) {
    int last = chars[end - 1] | 32;
    int from = start;
    if ((last == 'a' || last == 't') && isContraction(start, end)) {
      from = start + 3;
      sink.addWord(start, from);
    }
    sink.addWord(from, end);
  }

  private boolean isContraction(int start, int end) {
    return end - start == 6
        ? is(start, "cannot")
        : is(start, "gonna") || is(start, "gotta") || is(start, "wanna");
  }

  /** Reads on in a word that something else than a space or a comma follows. */
  private int word(int start, int from) {
    int end = from;
    boolean clitic = false;
    while (true) {
      char c = chars[end];
      int type = CharClass.of(c);
      if (type == LETTER || type == DIGIT) {
        end++;
      } else if (type == HYPHEN || type == UNDERSCORE || type == JOINER) {
        if (!goesOn(end + 1)) {
          end += type == HYPHEN && isBrokenOff(start, end) ? 1 : 0;
          break;
        }
        end++;
      } else if ((type == APOSTROPHE || type == QUOTE) && apostrophe(end, type)) {
        clitic = true;
        end++;
      } else if (type == AMPERSAND && end - start <= 2 && isUpper(chars[end + 1])) {
        end++;
      } else if (type == SURROGATE && letterPair(end)) {
        end += 2;
      } else if (type == STOP) {
        int after = addresses.end(start, end);
        if (after > 0) {
          add(start, after, ADDRESS);
          return after;
        }
        int stop = stop(start, end);
        if (stop == end) {
          break;
        }
        end = stop;
        if (CharClass.of(chars[end - 1]) == STOP && !(hyphen(end) || possessive(end))) {
          break;
        }
      } else if (type == COLON || type == AT) {
        int after = addresses.end(start, end);
        if (after > 0) {
          add(start, after, ADDRESS);
          return after;
        }
        int label = type == COLON ? label(start, end) : start;
        if (label > start) {
          sink.addWord(start, label);
          sink.addWord(label, end);
          return end;
        }
        break;
      } else {
        break;
      }
    }
    return clitic ? clitics(start, end) : finish(start, end);
  }

  /** The hyphen of "pre- and post-war", "al- Amin", "belie- — think"; not of "Berg- who". */
  private boolean isBrokenOff(int start, int hyphen) {
    int next = hyphen + 1;
    int type = CharClass.of(chars[next]);
    if (type == HYPHEN || hyphen - start <= 3) {
      return type != HYPHEN;
    }
    while (next < length && chars[next] == ' ') {
      next++;
    }
    type = CharClass.of(chars[next]);
    return type == DASH || type == HYPHEN || next == hyphen + 1 && type != SPACE
        || length - next > 4 && (is(next, "and ") || is(next, "or ") || is(next, "to "));
  }

  /** Returns where the label of a credit begins that is glued to a word, "todayCredit:", or 0. */
  private int label(int start, int end) {
    for (String label : LABELS) {
      int from = end - label.length();
      if (from > start && chars[from] < 'a' && chars[from - 1] >= 'a' && is(from, label)) {
        return from;
      }
    }
    return 0;
  }

  private int finish(int start, int end) {
    if (end - start == 5 || end - start == 6) {
      contraction(start, end);
    } else {
      sink.addWord(start, end);
    }
    return end;
  }

  private boolean hyphen(int at) {
    return CharClass.of(chars[at]) == HYPHEN && goesOn(at + 1);
  }

  private boolean possessive(int at) {
    return CharClass.of(chars[at]) == APOSTROPHE && apostrophe(at, APOSTROPHE);
  }

  /** Whether a letter or digit stands there, so that a hyphen before it is inside a word. */
  private boolean goesOn(int at) {
    if (at >= length) {
      return false;
    }
    int type = CharClass.of(chars[at]);
    return type == LETTER || type == DIGIT || type == SURROGATE && letterPair(at);
  }

  /** A mark with a letter on either side is an apostrophe; a grave accent only in "don`t". */
  private boolean apostrophe(int at, int type) {
    if (at + 1 >= length || CharClass.of(chars[at + 1]) != LETTER) {
      return false;
    }
    return type == APOSTROPHE || chars[at] == '‘' && shortRest(at + 1) || isAccent(chars[at]) && shortRest(at + 1);
  }

  private static boolean isAccent(char c) {
    return c == '`' || c == '´';
  }

  private boolean shortRest(int at) {
    int end = at;
    while (end < at + 3 && CharClass.of(chars[end]) == LETTER) {
      end++;
    }
    return end - at <= 2;
  }

  /**
   * Decides on a full stop at {@code at} in the word that begins at {@code start}: returns the
   * offset after it when it belongs to the word ("U.S.", "Sen.", "J."), {@code at} when not.
   */
  private int stop(int start, int at) {
    char next = chars[at + 1];
    boolean letterAfter = CharClass.of(next) == LETTER;
    int letters = sinceStop(start, at);
    if (CharClass.of(next) == STOP) {
      return at;
    }
    if (letters == 1 && initial(start, at - 1)) {
      if (letterAfter && isSingle(at + 1)) {
        return at + 2;
      }
      boolean acronym = at - start > 1;
      if (acronym || letterAfter && isUpper(chars[at - 1])) {
        return at + 1;
      }
      return isUpper(chars[at - 1]) && chars[at - 1] != 'I' && wordFollows(at + 1) ? at + 1 : at;
    }
    if (letters == 2 && letterAfter && isSingle(at + 1) && is(start, "ph") && chars[at + 2] == '.') {
      return at + 2;
    }
    if (at - start == letters && at - start <= Abbreviations.LONGEST) {
      return Abbreviations.isAbbreviation(chars, start, at, length) ? at + 1 : at;
    }
    return at;
  }

  /** Whether a part begins with the letter: the word itself, or after a stop or hyphen. */
  private boolean initial(int start, int at) {
    return at == start || chars[at - 1] == '.' || chars[at - 1] == '-';
  }

  /** Returns the number of letters between the last stop or hyphen of the word and here. */
  private int sinceStop(int start, int at) {
    int from = at;
    while (from > start && at - from <= Abbreviations.LONGEST && CharClass.of(chars[from - 1]) == LETTER) {
      from--;
    }
    return at - from;
  }

  /** Whether the letter is alone: "S" in "U.S.". */
  private boolean isSingle(int at) {
    int type = CharClass.of(chars[at + 1]);
    return type != LETTER && type != DIGIT;
  }

  /** Whether a space and a word come next on the same line. */
  private boolean wordFollows(int at) {
    int next = at;
    while (next < length && (chars[next] == ' ' || chars[next] == '\u00a0')) {
      next++;
    }
    int type = CharClass.of(chars[next]);
    return next > at && next < length && (type == LETTER || type == DIGIT)
        || type == PUNCTUATION && next == at && chars[at] != ')';
  }

  private int clitics(int start, int end) {
    int cut = cliticStart(start, end);
    if (cut <= start) {
      return finish(start, end);
    }
    int first = cliticStart(start, cut);
    if (first > start) {
      add(start, first, WORD);
      add(first, cut, CLITIC);
    } else {
      add(start, cut, WORD);
    }
    add(cut, end, CLITIC);
    return end;
  }

  /** Returns where the clitic begins in which the stretch ends, or -1. */
  private int cliticStart(int start, int end) {
    int mark = end - 1;
    while (mark > start && end - mark <= 3 && CharClass.of(chars[mark]) == LETTER) {
      mark--;
    }
    if (end - mark > 3 || mark <= start || CharClass.of(chars[mark]) == LETTER) {
      return -1;
    }
    char a = (char) (chars[mark + 1] | 32);
    if (end - mark == 2) {
      if (a == 't' && (chars[mark - 1] | 32) == 'n') {
        return mark - 1;
      }
      return a == 's' || a == 'm' || a == 'd' ? mark : -1;
    }
    char b = end - mark == 3 ? (char) (chars[mark + 2] | 32) : 0;
    return a == 'l' && b == 'l' || (a == 'r' || a == 'v') && b == 'e' ? mark : -1;
  }

  /** Reads a number, its separators, and what is written on to it: "1,200", "3.5", "15-member". */
  private int number(int start, int from) {
    int end = from;
    boolean clitic = false;
    while (true) {
      int type = CharClass.of(chars[end]);
      if (type == DIGIT || type == LETTER) {
        end++;
      } else if (type == HYPHEN || type == UNDERSCORE || type == JOINER) {
        if (!goesOn(end + 1)) {
          break;
        }
        end++;
      } else if (type == APOSTROPHE && apostrophe(end, type)) {
        clitic = true;
        end++;
      } else if (type == AT) {
        int after = addresses.end(start, end);
        if (after > 0) {
          add(start, after, ADDRESS);
          return after;
        }
        break;
      } else if (separator(type, end) && end > start) {
        end += 2;
      } else {
        break;
      }
    }
    int cut = clitic ? cliticStart(start, end) : -1;
    add(start, cut > start ? cut : end, NUMBER);
    if (cut > start) {
      add(cut, end, CLITIC);
    }
    return end;
  }

  private boolean separator(int type, int at) {
    boolean mark = type == STOP || type == COLON || type == SLASH || chars[at] == ',';
    return mark && CharClass.of(chars[at - 1]) == DIGIT && at + 1 < length && CharClass.of(chars[at + 1]) == DIGIT;
  }

  private int mark(int at, int type) {
    char c = chars[at];
    int end = at + 1;
    byte kind = MARK;
    if (type == SURROGATE) {
      return surrogate(at);
    }
    if (type == JOINER) {
      return end;
    }
    if (type == APOSTROPHE || type == QUOTE) {
      return quote(at);
    }
    if (type == STOP && CharClass.of(chars[end]) == DIGIT && (at == 0 || CharClass.of(chars[at - 1]) == SPACE)) {
      return number(at, end);
    }
    if ((type == AT || type == HASH) && CharClass.of(chars[end]) == LETTER) {
      return handle(at);
    }
    if (type == TERMINAL || type == DASH || type == ELLIPSIS) {
      while (CharClass.of(chars[end]) == type) {
        end++;
      }
    } else if (type == STOP || type == HYPHEN || type == SYMBOL || type == UNDERSCORE) {
      while (chars[end] == c) {
        end++;
      }
      kind = type == SYMBOL || type == UNDERSCORE ? SIGN : MARK;
    } else if (type == AT || type == HASH || type == AMPERSAND) {
      kind = SIGN;
    }
    add(at, end, kind);
    return end;
  }

  private int handle(int at) {
    int end = at + 1;
    int type = LETTER;
    while (type == LETTER || type == DIGIT || type == UNDERSCORE) {
      type = CharClass.of(chars[++end]);
    }
    add(at, end, ADDRESS);
    return end;
  }

  /** A doubled mark is one token: '' and ``. An apostrophe may begin a word: 'em, ’70s. */
  private int quote(int at) {
    char c = chars[at];
    int end = at + 1;
    boolean doubles = c == '\'' || c == '`' || c == '’' || c == '‘';
    if (doubles && chars[end] == c) {
      add(at, end + 1, QUOTATION);
      return end + 1;
    }
    int elided = c == '\'' || c == '’' || c == '‘' ? elided(at) : 0;
    if (elided > 0) {
      add(at, elided, CharClass.of(chars[end]) == DIGIT ? NUMBER : WORD);
      return elided;
    }
    add(at, end, QUOTATION);
    return end;
  }

  /** Returns the end of a word that begins with an apostrophe, or 0. */
  private int elided(int at) {
    if (at > 0 && goesOn(at - 1)) {
      return 0;
    }
    int end = at + 1;
    if (CharClass.of(chars[end]) == DIGIT) {
      boolean decade = end + 2 < chars.length
          && CharClass.of(chars[end + 1]) == DIGIT
          && chars[end + 2] == 's'
          && !goesOn(end + 3);
      return decade ? end + 3 : 0;
    }
    while (end - at < 7 && CharClass.of(chars[end]) == LETTER) {
      end++;
    }
    boolean known = switch (end - at) {
      case 3 -> is(at + 1, "em");
      case 4 -> is(at + 1, "til") || is(at + 1, "tis");
      case 5 -> is(at + 1, "twas");
      case 6 -> is(at + 1, "cause");
      default -> false;
    };
    return known ? end : 0;
  }

  private int surrogate(int at) {
    int end = at + 1;
    if (Character.isHighSurrogate(chars[at]) && Character.isLowSurrogate(chars[end])) {
      int type = CharClass.rare(Character.toCodePoint(chars[at], chars[end]));
      if (type == LETTER) {
        return word(at, end + 1);
      }
      if (type == DIGIT) {
        add(at, end + 1, NUMBER);
        return end + 1;
      }
      end++;
    }
    add(at, end, SIGN);
    return end;
  }

  private boolean letterPair(int at) {
    return Character.isHighSurrogate(chars[at])
        && at + 1 < length
        && Character.isLowSurrogate(chars[at + 1])
        && CharClass.rare(Character.toCodePoint(chars[at], chars[at + 1])) == LETTER;
  }

  private static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** Whether the folded characters from {@code at} on are the ASCII word. */
  private boolean is(int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if ((chars[at + i] | 32) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
