package org.newsfacts.clause;

/**
 * Finds the likeliest row of classes for a stretch of words: the sum of the words' own weights, of
 * the weights of order and of the count of finite verbs is the highest (the method of Viterbi, with
 * hand-written weights). Adverbs and quotation marks are looked through: in "has repeatedly called"
 * the rules see "has called". One lattice serves one thread.
 */
final class ClassLattice {
  /** Longer sentences are read in pieces. */
  static final int LONGEST = 400;

  /** Ways to read the words up to one of them that are kept; more never matter in practice. */
  private static final int CELLS = 32;

  private static final int SAME_KIND = 4;
  private static final int SAME_FINITE = 5;
  private static final int VBN = WordClass.VBN.ordinal();
  private static final WordClass[] ALL = WordClass.ALL;

  private final ClassOrder order;
  private final Choices[] words = new Choices[LONGEST];
  private final int[] used = new int[LONGEST + 1];
  private final int[] scores = new int[(LONGEST + 1) * CELLS];
  private final byte[] backs = new byte[(LONGEST + 1) * CELLS];
  private final byte[] classes = new byte[(LONGEST + 1) * CELLS];
  private final byte[] states = new byte[(LONGEST + 1) * CELLS];

  /** The class that the rules of order see to the left of the next word. */
  private final byte[] seen = new byte[(LONGEST + 1) * CELLS];

  /** After "and": the class before it, which the next word likes to share. */
  private final byte[] joined = new byte[(LONGEST + 1) * CELLS];

  /** The finite verb read last, -1 for none. */
  private final byte[] finites = new byte[(LONGEST + 1) * CELLS];

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

  /** Writes the classes of the words added since the last clear. */
  void solve(byte[] into, int from) {
    used[0] = 1;
    scores[0] = 0;
    states[0] = ClauseCount.NONE;
    classes[0] = (byte) WordClass.ST.ordinal();
    seen[0] = classes[0];
    joined[0] = -1;
    finites[0] = -1;
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
    used[word + 1] = 0;
    for (int cell = 0; cell < used[word]; cell++) {
      for (int choice = 0; choice < choices.size(); choice++) {
        reach(word, cell, choice, choices);
      }
    }
  }

  private void reach(int word, int cell, int choice, Choices choices) {
    int from = word * CELLS + cell;
    int read = choices.wordClass(choice);
    WordClass readClass = ALL[read];
    WordClass before = ALL[seen[from]];
    int score = scores[from] + choices.weight(choice);
    if (readClass != WordClass.QT) {
      score += orderWeight(from, read) + wordWeight(word, from, choices, readClass);
    }
    boolean through = isLookedThrough(readClass, before);
    int next = ClauseCount.next(states[from], readClass, before, choices.opensClause());
    int to = slot(word + 1, read, through ? seen[from] : read, next, score);
    if (to >= 0) {
      scores[to] = score;
      backs[to] = (byte) cell;
      finites[to] = readClass.isFinite() ? (byte) read : finites[from];
      joined[to] = readClass == WordClass.CC ? seen[from] : through ? joined[from] : -1;
    }
  }

  /** What the classes alone tell: their order, the clause they stand in, what "and" joins. */
  private int orderWeight(int from, int read) {
    int before = seen[from];
    int weight =
        order.weight(before, read) + ClauseCount.cost(states[from], ALL[read], ALL[before]);
    if (classes[from] != before && isAdverb(ALL[classes[from]])) {
      weight += order.weight(classes[from], read);
    }
    return joined[from] < 0 ? weight : weight + joining(joined[from], finites[from], read);
  }

  /** What the words themselves tell: verbs with and without objects, "that". */
  private int wordWeight(int word, int from, Choices choices, WordClass read) {
    WordClass before = ALL[seen[from]];
    int weight = 0;
    if (read == WordClass.VBN && before.isNoun() && states[from] != ClauseCount.ASKED) {
      weight += choices.objectLack();
    }
    if (choices.isThat()) {
      weight += that(word, states[from], read, before);
      // "She noted that": a participle would need its auxiliary before it.
      weight += read == WordClass.SC && classes[from] == VBN ? -4 : 0;
    }
    if (word > 0 && lacksObject(classes[from], read)) {
      weight += words[word - 1].objectNeed();
    }
    return weight;
  }

  /** Returns the cell to write a better way into; -1 when there is one as good. */
  private int slot(int word, int read, int seenNext, int state, int score) {
    int first = word * CELLS;
    int end = first + used[word];
    int worst = first;
    for (int i = first; i < end; i++) {
      if (classes[i] == read && seen[i] == seenNext && states[i] == state) {
        return score > scores[i] ? i : -1;
      }
      worst = scores[i] < scores[worst] ? i : worst;
    }
    int slot = end;
    if (used[word] == CELLS) {
      if (scores[worst] >= score) {
        return -1;
      }
      slot = worst;
    } else {
      used[word]++;
    }
    classes[slot] = (byte) read;
    seen[slot] = (byte) seenNext;
    states[slot] = (byte) state;
    return slot;
  }

  /** "The fact that" and "told reporters that" begin a clause, "the plan that" refers back. */
  private int that(int word, int state, WordClass read, WordClass before) {
    if (read == WordClass.WR && before.pos() == Pos.ADP) {
      return -8;
    }
    if (read != WordClass.SC || !before.isNoun()) {
      return 0;
    }
    boolean clause = state == ClauseCount.SAID || word > 0 && words[word - 1].opensClause();
    return clause ? 1 : -4;
  }

  /** "The men killed in the raid": "killed" can be no finite verb here. */
  private static boolean lacksObject(int before, WordClass read) {
    if (before != WordClass.VBD.ordinal() && before != WordClass.VBP.ordinal()) {
      return false;
    }
    return switch (read) {
      case IN, BY, TP, TO, ST, CM, CO, NNT, WB, SC -> true;
      default -> false;
    };
  }

  private static boolean isAdverb(WordClass read) {
    return read == WordClass.RB || read == WordClass.NOT || read == WordClass.NNT;
  }

  /** "Did he ever say": the rules see "did" before "say". */
  private static boolean isLookedThrough(WordClass read, WordClass before) {
    return switch (read) {
      case QT, RB, NOT, NNT -> true;
      case P3, PN, IT, YOU -> before.isFinite() && before.pos() == Pos.AUX;
      default -> false;
    };
  }

  /** "Killed and wounded", "demands higher pay and plans to strike": like joins like. */
  private static int joining(int left, int finite, int right) {
    if (finite >= 0 && ALL[right].isFinite() && ALL[right].form() == ALL[finite].form()) {
      return SAME_FINITE;
    }
    if (left == right) {
      return left == WordClass.CM.ordinal() ? 0 : SAME_KIND;
    }
    return ALL[left].isNoun() && ALL[right].isNoun() ? SAME_KIND / 2 : 0;
  }

  private int bestEnd() {
    int first = size * CELLS;
    int best = 0;
    for (int cell = 1; cell < used[size]; cell++) {
      if (endScore(first + cell) > endScore(first + best)) {
        best = cell;
      }
    }
    return best;
  }

  private int endScore(int cell) {
    int score = scores[cell] + ClauseCount.costOfEnd(states[cell], ALL[classes[cell]]);
    return lacksObject(classes[cell], WordClass.ST) ? score + words[size - 1].objectNeed() : score;
  }
}
