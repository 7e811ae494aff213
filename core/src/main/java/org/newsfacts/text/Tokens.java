package org.newsfacts.text;

import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Span;

/**
 * The words, numbers and marks of a text, in order. Offsets are UTF-16 units of the text.
 *
 * <p>A rule may look one word too far: before the first token stands an empty mark at offset 0,
 * past the last one an empty mark at the end of the text.
 */
public final class Tokens {
  private static final TokenKind[] KINDS = TokenKind.values();

  private final String written;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final int size;

  /**
   * Folded tokens as far as they were asked for. Races are harmless: every writer writes an equal
   * value.
   */
  private final @Nullable String[] lowers;

  /** Lets repeated words share one String; a slot holds the word last seen with its hash. */
  private final @Nullable String[] shared;

  private Tokens(String written, String text, TokenSink sink) {
    this.written = written;
    this.text = text;
    this.starts = sink.starts();
    this.ends = sink.ends();
    this.kinds = sink.kinds();
    this.size = sink.size();
    this.lowers = new String[size];
    this.shared = new String[Integer.highestOneBit(Math.min(size, 1 << 12) + 15) * 2];
  }

  /** Splits a text. */
  public static Tokens of(String text) {
    String plain = PlainText.of(text);
    boolean changed = !plain.equals(text);
    return new Tokens(text, plain, changed ? Seen.split(plain) : new Tokenizer(plain).run());
  }

  /**
   * Returns the same text in the words of the Universal Dependencies treebanks, which take
   * hyphenated compounds apart: "15-member" here is "15", "-" and "member" there. For comparison
   * with other tools; the readers of facts want "15-member" and "al-Malki" whole.
   */
  public Tokens words() {
    return new Tokens(written, text, Compounds.split(this));
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns the offset of the first character. */
  public int start(int token) {
    return isInside(token) ? starts[token] : outside(token);
  }

  /** Returns the offset after the last character. */
  public int end(int token) {
    return isInside(token) ? ends[token] : outside(token);
  }

  private boolean isInside(int token) {
    return token >= 0 && token < size;
  }

  private int outside(int token) {
    return token < 0 ? 0 : text.length();
  }

  /** Returns what the token is made of. */
  public TokenKind kind(int token) {
    return isInside(token) ? KINDS[kinds[token]] : TokenKind.PUNCTUATION;
  }

  /** Returns the token as a reader sees it: as it stands in the text, without soft hyphens. */
  public String text(int token) {
    int start = start(token);
    int end = end(token);
    for (int i = start; i < end; i++) {
      if (isUnseen(text.charAt(i))) {
        return seen(start, end);
      }
    }
    return text.substring(start, end);
  }

  /**
   * Returns the words of a stretch as a reader sees them: with one space where the text has a line
   * break, a tab or a no-break space, and without soft hyphens.
   */
  public String written(TokenRange range) {
    return range.isEmpty() ? "" : seen(start(range.from()), end(range.to() - 1));
  }

  private String seen(int start, int end) {
    StringBuilder seen = new StringBuilder(end - start);
    boolean space = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (!isUnseen(c)) {
        if (space && seen.length() > 0) {
          seen.append(' ');
        }
        space = false;
        seen.append(c);
      }
    }
    return seen.toString();
  }

  private static boolean isUnseen(char c) {
    return c >= 128 && CharClass.of(c) == CharClass.JOINER;
  }

  /** Returns the token folded: lower case, straight apostrophes and hyphens. Made once a token. */
  public String lower(int token) {
    if (!isInside(token)) {
      return "";
    }
    String known = lowers[token];
    if (known == null) {
      known = fold(starts[token], ends[token]);
      lowers[token] = known;
    }
    return known;
  }

  private String fold(int start, int end) {
    int slot = slot(start, end);
    String seen = shared[slot];
    if (seen != null && isFolded(seen, start, end)) {
      return seen;
    }
    int i = start;
    while (i < end && text.charAt(i) == folded(text.charAt(i))) {
      i++;
    }
    String made = i == end ? text.substring(start, end) : changed(start, end);
    shared[slot] = made;
    return made;
  }

  private String changed(int start, int end) {
    char[] word = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = folded(text.charAt(i));
      if (c != 0) {
        word[length++] = c;
      }
    }
    return new String(word, 0, length);
  }

  /** Returns the slot by length and four of the characters; words that meet there take turns. */
  private int slot(int start, int end) {
    int hash = end - start;
    hash = 31 * hash + folded(text.charAt(start));
    hash = 31 * hash + folded(text.charAt(end - 1));
    hash = 31 * hash + folded(text.charAt((start + end) >>> 1));
    hash = 31 * hash + folded(text.charAt(Math.min(start + 1, end - 1)));
    return (hash ^ hash >>> 15) & shared.length - 1;
  }

  private boolean isFolded(String word, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (folded(text.charAt(i)) != word.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the character in lower case, straight; 0 for one that is not seen. */
  private static char folded(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
    }
    return switch (c) {
      case '’', '‘', '´', '\u02bc', '\uff07' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> isUnseen(c) ? 0 : Character.toLowerCase(c);
    };
  }

  /** Returns whether the first character is an upper-case letter. */
  public boolean isCapitalized(int token) {
    return isInside(token) && Character.isUpperCase(text.charAt(starts[token]));
  }

  /** Returns the first token that ends after the offset; {@link #size()} when there is none. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Returns the characters from the first to the last token; none where an empty stretch begins.
   */
  public Span span(TokenRange range) {
    int start = start(range.from());
    return Span.of(written, start, range.isEmpty() ? start : end(range.to() - 1));
  }

  /**
   * Returns the whole text as it is read, unit for unit as long as the caller's: entities decoded,
   * tags and the marks of quoted mail blank.
   */
  public String source() {
    return text;
  }
}
