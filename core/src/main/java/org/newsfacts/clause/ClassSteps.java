package org.newsfacts.clause;

import java.util.Arrays;
import org.newsfacts.lexicon.WordList;

/**
 * What one word class behind another costs and leads to, as tables: the weight of their order, from
 * class-order.tsv ("DT FIN -14 the | is"; weights of several rows for a pair add up), and the steps
 * of {@link ClauseCount}. Pairs whose steps are alike share them, so that the tables stay small.
 * Immutable.
 */
final class ClassSteps {
  static final int SIZE = WordClass.ALL.length;

  private final int[] weights = new int[SIZE * SIZE];

  /** The number of the steps of a pair of classes. */
  private final byte[] kinds = new byte[SIZE * SIZE];

  /** By kind, state and whether the word lets a clause begin. */
  private final byte[] nexts;

  /** By kind and state. */
  private final byte[] costs;

  ClassSteps(WordList order) {
    for (WordList.Row row : order.rows()) {
      int weight = weight(row.get(2), row);
      for (WordClass before : WordClass.group(row.get(0))) {
        for (WordClass after : WordClass.group(row.get(1))) {
          weights[pair(before.ordinal(), after.ordinal())] += weight;
        }
      }
    }
    byte[] steps = new byte[0];
    int found = 0;
    int width = ClauseCount.STATES * 3;
    for (int pair = 0; pair < SIZE * SIZE; pair++) {
      byte[] own = steps(WordClass.ALL[pair / SIZE], WordClass.ALL[pair % SIZE]);
      int kind = 0;
      while (kind < found
          && !Arrays.equals(own, 0, width, steps, kind * width, kind * width + width)) {
        kind++;
      }
      if (kind == found) {
        steps = Arrays.copyOf(steps, ++found * width);
        System.arraycopy(own, 0, steps, kind * width, width);
      }
      kinds[pair] = (byte) kind;
    }
    nexts = new byte[found * ClauseCount.STATES * 2];
    costs = new byte[found * ClauseCount.STATES];
    for (int i = 0; i < found * ClauseCount.STATES; i++) {
      nexts[i * 2] = steps[i * 3];
      nexts[i * 2 + 1] = steps[i * 3 + 1];
      costs[i] = steps[i * 3 + 2];
    }
  }

  private static byte[] steps(WordClass before, WordClass read) {
    byte[] steps = new byte[ClauseCount.STATES * 3];
    for (int state = 0; state < ClauseCount.STATES; state++) {
      steps[state * 3] = (byte) ClauseCount.next(state, read, before, false);
      steps[state * 3 + 1] = (byte) ClauseCount.next(state, read, before, true);
      steps[state * 3 + 2] = (byte) ClauseCount.cost(state, read, before);
    }
    return steps;
  }

  private static int weight(String cell, WordList.Row row) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("class-order: not a weight: " + row, e);
    }
  }

  /** Returns the number of a pair of classes. */
  static int pair(int before, int after) {
    return before * SIZE + after;
  }

  /** Returns how well the classes of a pair follow each other, in half bits. */
  int weight(int pair) {
    return weights[pair];
  }

  /** Returns what it costs to read the second class in a state. */
  int cost(int pair, int state) {
    return costs[kinds[pair] * ClauseCount.STATES + state];
  }

  /** Returns the state that the second class leads to. */
  int next(int pair, int state, boolean opensClause) {
    int at = (kinds[pair] * ClauseCount.STATES + state) * 2;
    return nexts[opensClause ? at + 1 : at];
  }
}
