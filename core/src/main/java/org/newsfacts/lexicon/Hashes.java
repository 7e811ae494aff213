package org.newsfacts.lexicon;

import java.util.Collection;

/**
 * A bit for the hash of each of some words: tells at once of most others that they are not among
 * them. Immutable.
 */
final class Hashes {
  private final long[] bits;

  Hashes(Collection<String> words) {
    this(hashes(words));
  }

  private static int[] hashes(Collection<String> words) {
    int[] hashes = new int[words.size()];
    int i = 0;
    for (String word : words) {
      hashes[i++] = word.hashCode();
    }
    return hashes;
  }

  /** One bit in 32 or more is set: of a hundred other words, three may seem to be there. */
  Hashes(int[] hashes) {
    bits = new long[Math.max(1, Integer.highestOneBit(hashes.length))];
    for (int hash : hashes) {
      bits[hash >>> 6 & bits.length - 1] |= 1L << hash;
    }
  }

  /** Returns false when no word has the hash; rarely true when none has it. */
  boolean mayHold(int hash) {
    return (bits[hash >>> 6 & bits.length - 1] >>> hash & 1) != 0;
  }
}
