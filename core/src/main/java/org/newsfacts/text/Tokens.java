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

  private final Vocabulary vocabulary;

  /** Made when first asked for. Races are harmless: every writer writes an equal value. */
  private @Nullable Forms forms;

  private Tokens(String written, String text, TokenSink sink, Vocabulary vocabulary) {
    this.written = written;
    this.text = text;
    this.starts = sink.starts();
    this.ends = sink.ends();
    this.kinds = sink.kinds();
    this.size = sink.size();
    this.vocabulary = vocabulary;
  }

  /** Splits a text. */
  public static Tokens of(String text) {
    return of(text, new Vocabulary());
  }

  /** Splits a text whose words are those of a vocabulary. */
  public static Tokens of(String text, Vocabulary vocabulary) {
    Characters units = new Characters(text);
    String plain = units.letters.isMarked() ? PlainText.of(text) : text;
    boolean changed = !plain.equals(text);
    TokenSink sink = changed ? Seen.split(plain) : new Tokenizer(units).run();
    return new Tokens(text, plain, sink, vocabulary);
  }

  /**
   * Returns the same text in the words of the Universal Dependencies treebanks, which take
   * hyphenated compounds apart: "15-member" here is "15", "-" and "member" there. For comparison
   * with other tools; the readers of facts want "15-member" and "al-Malki" whole.
   */
  public Tokens words() {
    return new Tokens(written, text, Compounds.split(this), vocabulary);
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

  private Forms forms() {
    Forms known = forms;
    if (known == null) {
      known = Forms.of(this, vocabulary);
      forms = known;
    }
    return known;
  }

  /** Returns the word of a token, the same one for all tokens that read alike; empty outside. */
  public Word word(int token) {
    Forms known = forms;
    if (known == null) {
      known = forms();
    }
    return isInside(token) ? known.words[token] : Word.NONE;
  }

  /** Returns the token folded: lower case, straight apostrophes and hyphens. */
  public String lower(int token) {
    return word(token).lower();
  }

  /** Returns whether the token is one of the small words; not so outside the text. */
  public boolean is(int token, SmallWord word) {
    return word(token).is(word);
  }

  /** Returns the number of the token's word among the words of this text, 0 the first. */
  public int form(int token) {
    return forms().form(token);
  }

  /** Returns how many different words the text has. */
  public int formCount() {
    return forms().size();
  }

  /** Returns whether the first character is an upper-case letter. */
  public boolean isCapitalized(int token) {
    return isInside(token) && forms().has(token, Forms.CAPITAL);
  }

  /** Returns whether no character is a lower-case letter: "US", "U.S.", "12". */
  public boolean isAllCapitals(int token) {
    return isInside(token) && forms().has(token, Forms.ALL_CAPITALS);
  }

  /** Returns whether it has two letters or more and none in lower case: "US", "COVID-19". */
  public boolean isUpper(int token) {
    return isInside(token) && forms().has(token, Forms.UPPER);
  }

  /** Returns whether a character behind the first is an upper-case letter: "al-Assad". */
  public boolean hasInnerCapital(int token) {
    return isInside(token) && forms().has(token, Forms.INNER_CAPITAL);
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
