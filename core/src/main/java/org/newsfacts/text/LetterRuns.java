package org.newsfacts.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which units of a text are letters of ASCII, a bit each, so that the end of a plain word is found
 * without a look at each of its letters. Eight units are classed at once, each in a byte of a long.
 * Immutable.
 */
final class LetterRuns {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long CASE = 0x20 * ONES;
  private static final long FROM_A = (0x80 - 'a') * ONES;
  private static final long PAST_Z = (0x7F - 'z') * ONES;

  /** Moves the highest bit of each byte, shifted down, to the upper eight bits of a product. */
  private static final long GATHER = 0x0102040810204080L;

  /** By unit; a free bit stands behind the last one. */
  private final long[] bits;

  /** Whether a unit is one of those that {@link PlainText} looks for. */
  private final boolean marked;

  LetterRuns(String text) {
    byte[] units = text.getBytes(StandardCharsets.ISO_8859_1); // "?" for what has no byte
    int length = units.length;
    long[] all = new long[(length >>> 6) + 2];
    long marks = 0;
    int at = 0;
    for (; at <= length - 8; at += 8) {
      long eight = (long) EIGHT.get(units, at);
      all[at >>> 6] |= letters(eight) << at;
      marks |= marks(eight);
    }
    if (at < length) {
      long eight = 0;
      for (int i = length - 1; i >= at; i--) {
        eight = eight << 8 | units[i] & 0xFF;
      }
      all[at >>> 6] |= letters(eight) << at;
      marks |= marks(eight);
    }
    bits = all;
    marked = marks != 0;
  }

  /** Returns a bit for each of eight bytes, set for letters. */
  private static long letters(long eight) {
    long small = (eight | CASE) & ~HIGH;
    long letters = (small + FROM_A) & ~(small + PAST_Z) & ~eight & HIGH;
    return (letters >>> 7) * GATHER >>> 56;
  }

  /** Not zero when one of eight bytes is one of &amp; &lt; &gt; Â Ã â ã. */
  private static long marks(long eight) {
    return zeros((eight & ~(0x02 * ONES)) ^ '<' * ONES)
        | zeros(eight ^ '&' * ONES)
        | zeros((eight & 0xDE * ONES) ^ 0xC2 * ONES);
  }

  /** Not zero when one of eight bytes is zero. */
  private static long zeros(long eight) {
    return eight - ONES & ~eight & HIGH;
  }

  /** Returns false when nothing in the text has to be decoded or blanked; seldom true in vain. */
  boolean isMarked() {
    return marked;
  }

  /** Returns the first place from here on that holds no letter of ASCII. */
  int end(int from) {
    int word = from >>> 6;
    long others = ~bits[word] >>> from;
    if (others != 0) {
      return from + Long.numberOfTrailingZeros(others);
    }
    do {
      word++;
    } while (bits[word] == -1L);
    return (word << 6) + Long.numberOfTrailingZeros(~bits[word]);
  }
}
