package org.newsfacts.text;

import java.util.Arrays;
import java.util.List;

/**
 * The paragraphs of a text as stretches of tokens. Every token stands in exactly one. A line is a
 * paragraph, unless the text was wrapped at a fixed width: then a blank line ends one.
 */
public final class Paragraphs {
  private static final int WRAPPED_WIDTH = 100;

  private final int[] firsts;
  private final LineKind[] kinds;
  private final int tokens;

  private Paragraphs(int[] firsts, LineKind[] kinds, int tokens) {
    this.firsts = firsts;
    this.kinds = kinds;
    this.tokens = tokens;
  }

  /** Finds the paragraphs. */
  public static Paragraphs of(Tokens tokens, Lines lines) {
    boolean wrapped = isWrapped(lines);
    int[] firsts = new int[tokens.size()];
    LineKind[] kinds = new LineKind[tokens.size()];
    int size = 0;
    int line = 0;
    int token = 0;
    boolean afterBlank = true;
    List<Line> all = lines.all();
    while (token < tokens.size() && line < all.size()) {
      Line current = all.get(line);
      int first = token;
      while (token < tokens.size() && tokens.start(token) < current.end()) {
        token++;
      }
      if (token > first) {
        boolean joins =
            size > 0
                && !afterBlank
                && kinds[size - 1] == current.kind()
                && joins(tokens, first, wrapped);
        if (!joins) {
          firsts[size] = first;
          kinds[size++] = current.kind();
        }
      }
      afterBlank = token == first;
      line++;
    }
    return new Paragraphs(Arrays.copyOf(firsts, size), Arrays.copyOf(kinds, size), tokens.size());
  }

  /** "the minister told re-|porters on Monday": a line that goes on in the next one. */
  private static boolean joins(Tokens tokens, int first, boolean wrapped) {
    if (wrapped) {
      return true;
    }
    String text = tokens.source();
    char last = text.charAt(tokens.end(first - 1) - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ',';
    return open && Character.isLowerCase(text.charAt(tokens.start(first)));
  }

  private static boolean isWrapped(Lines lines) {
    int paragraphs = 0;
    int filled = 0;
    boolean blankBefore = true;
    for (Line line : lines.all()) {
      boolean blank = line.kind() == LineKind.BLANK;
      if (!blank) {
        if (line.end() - line.start() > WRAPPED_WIDTH) {
          return false;
        }
        filled++;
        paragraphs += blankBefore ? 1 : 0;
      }
      blankBefore = blank;
    }
    return paragraphs > 1 && filled >= 2 * paragraphs;
  }

  /** Returns the number of paragraphs. */
  public int size() {
    return firsts.length;
  }

  /** Returns the tokens of a paragraph. */
  public TokenRange get(int paragraph) {
    int to = paragraph + 1 < firsts.length ? firsts[paragraph + 1] : tokens;
    return TokenRange.of(firsts[paragraph], to);
  }

  /** Returns the kind of the paragraph's first line. */
  public LineKind kind(int paragraph) {
    return kinds[paragraph];
  }

  /** Returns the paragraph a token stands in. */
  public int at(int token) {
    int found = Arrays.binarySearch(firsts, token);
    return found >= 0 ? found : -found - 2;
  }
}
