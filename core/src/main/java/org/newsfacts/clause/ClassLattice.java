package org.newsfacts.clause;

import java.util.Arrays;

/**
 * Finds the likeliest row of classes for a stretch of words: the sum of the words' own weights, of
 * the weights of order and of the count of finite verbs is the highest (the method of Viterbi, with
 * hand-written weights). Adverbs and quotation marks are looked through: in "has repeatedly called"
 * the rules see "has called". One lattice serves one thread.
 */
final class ClassLattice {
  /** Longer sentences are read in pieces. */
  static final int LONGEST = 400;

  private static final int CELLS = Choices.MOST * ClauseCount.STATES;
  private static final int DEAD = Integer.MIN_VALUE / 2;
  private static final int SAME_KIND = 4;

  private final ClassOrder order;
  private final Choices[] words = new Choices[LONGEST];
  private final int[] scores = new int[(LONGEST + 1) * CELLS];
  private final byte[] backs = new byte[(LONGEST + 1) * CELLS];
  private final byte[] classes = new byte[(LONGEST + 1) * CELLS];

  /** The class that the rules of order see to the left of the next word. */
  private final byte[] seen = new byte[(LONGEST + 1) * CELLS];

  /** After "and": the class before it, which the next word likes to share. */
  private final byte[] joined = new byte[(LONGEST + 1) * CELLS];

  private int size;

  ClassLattice(ClassOrder order) {
    this.order = order;
  }

  void clear() {
    size = 0;
  }

  void add(Choices word) {
    words[size++] = word;
  }

  int size() {
    return size;
  }

  /** Writes the classes of the words added since the last clear. */
  void solve(byte[] into, int from) {
    Arrays.fill(scores, 0, (size + 1) * CELLS, DEAD);
    scores[0] = 0;
    classes[0] = (byte) WordClass.ST.ordinal();
    seen[0] = (byte) WordClass.ST.ordinal();
    joined[0] = -1;
    for (int i = 0; i < size; i++) {
      step(i);
    }
    int cell = bestEnd();
    for (int i = size; i > 0; i--) {
      into[from + i - 1] = classes[i * CELLS + cell];
      cell = backs[i * CELLS + cell];
    }
  }

  private void step(int word) {
    Choices choices = words[word];
    int left = word * CELLS;
    int right = left + CELLS;
    for (int cell = 0; cell < CELLS; cell++) {
      if (scores[left + cell] > DEAD) {
        for (int choice = 0; choice < choices.size(); choice++) {
          reach(left, cell, right, choice, choices);
        }
      }
    }
  }

  private void reach(int left, int cell, int right, int choice, Choices choices) {
    int from = left + cell;
    int read = choices.wordClass(choice);
    WordClass readClass = WordClass.ALL[read];
    int before = seen[from];
    int state = cell % ClauseCount.STATES;
    int score = scores[from] + choices.weight(choice);
    if (readClass != WordClass.QT) {
      score += order.weight(before, read) + ClauseCount.cost(state, readClass);
      if (classes[from] != before) {
        score += order.weight(classes[from], read);
      }
      if (joined[from] >= 0 && isSameKind(joined[from], read)) {
        score += SAME_KIND;
      }
    }
    int next =
        ClauseCount.next(state, readClass, WordClass.ALL[before], choices.opensClause());
    int to = right + choice * ClauseCount.STATES + next;
    if (score > scores[to]) {
      scores[to] = score;
      backs[to] = (byte) cell;
      classes[to] = (byte) read;
      boolean through = isLookedThrough(readClass);
      seen[to] = through ? seen[from] : (byte) read;
      joined[to] = readClass == WordClass.CC ? seen[from] : through ? joined[from] : -1;
    }
  }

  private static boolean isLookedThrough(WordClass read) {
    return read == WordClass.QT
        || read == WordClass.RB
        || read == WordClass.NOT
        || read == WordClass.NNT;
  }

  private static boolean isSameKind(int left, int right) {
    if (left == right) {
      return left != WordClass.CM.ordinal();
    }
    WordClass a = WordClass.ALL[left];
    WordClass b = WordClass.ALL[right];
    return a.isNoun() && b.isNoun() || a.isFinite() && b.isFinite();
  }

  private int bestEnd() {
    int best = 0;
    int top = DEAD;
    for (int cell = 0; cell < CELLS; cell++) {
      int score = scores[size * CELLS + cell];
      if (score > DEAD) {
        score += ClauseCount.costOfEnd(cell % ClauseCount.STATES);
        if (score > top) {
          top = score;
          best = cell;
        }
      }
    }
    return best;
  }
}
