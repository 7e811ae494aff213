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
  private static final int QT = WordClass.QT.ordinal();
  private static final int CC = WordClass.CC.ordinal();
  private static final WordClass[] ALL = WordClass.ALL;
  private static final boolean[] FINITE = new boolean[ALL.length];
  private static final boolean[] NOUN = new boolean[ALL.length];
  private static final boolean[] ADVERB = new boolean[ALL.length];

  /** Classes before which a finite verb has no object. */
  private static final boolean[] NO_OBJECT = new boolean[ALL.length];

  /** By pair: whether the rules see through the second to the first. */
  private static final boolean[] THROUGH = new boolean[ALL.length * ALL.length];

  static {
    for (WordClass read : ALL) {
      int at = read.ordinal();
      FINITE[at] = read.isFinite();
      NOUN[at] = read.isNoun();
      ADVERB[at] = read == WordClass.RB || read == WordClass.NOT || read == WordClass.NNT;
      NO_OBJECT[at] = isNoObject(read);
      for (WordClass before : ALL) {
        THROUGH[ClassSteps.pair(before.ordinal(), at)] = isLookedThrough(read, before);
      }
    }
  }

  private final ClassSteps steps;
  private final Choices[] words = new Choices[LONGEST];
  private final int[] used = new int[LONGEST + 1];
  private final int[] scores = new int[(LONGEST + 1) * CELLS];

  /** Class, class seen and state of each cell, in one number. */
  private final int[] keys = new int[(LONGEST + 1) * CELLS];

  private final byte[] backs = new byte[(LONGEST + 1) * CELLS];

  /** After "and": the class before it, which the next word likes to share. */
  private final byte[] joined = new byte[(LONGEST + 1) * CELLS];

  /** The finite verb read last, -1 for none. */
  private final byte[] finites = new byte[(LONGEST + 1) * CELLS];

  private int size;

  ClassLattice(ClassSteps steps) {
    this.steps = steps;
  }

  private static int key(int read, int seen, int state) {
    return read | seen << 8 | state << 16;
  }

  private int read(int cell) {
    return keys[cell] & 255;
  }

  /** The class that the rules of order see to the left of the next word. */
  private int seen(int cell) {
    return keys[cell] >>> 8 & 255;
  }

  private int state(int cell) {
    return keys[cell] >>> 16;
  }

  void clear() {
    size = 0;
  }

  void add(Choices word) {
    words[size++] = word;
  }

  /** Writes the classes of the words added since the last clear. */
  void solve(byte[] into, int from) {
    int start = WordClass.ST.ordinal();
    used[0] = 1;
    scores[0] = 0;
    keys[0] = key(start, start, ClauseCount.NONE);
    joined[0] = -1;
    finites[0] = -1;
    for (int i = 0; i < size; i++) {
      step(i);
    }
    int cell = bestEnd();
    for (int i = size; i > 0; i--) {
      into[from + i - 1] = (byte) read(i * CELLS + cell);
      cell = backs[i * CELLS + cell];
    }
  }

  private void step(int word) {
    Choices choices = words[word];
    int objectNeed = word > 0 ? words[word - 1].objectNeed() : 0;
    used[word + 1] = 0;
    for (int cell = 0; cell < used[word]; cell++) {
      int from = word * CELLS + cell;
      int need = objectNeed != 0 && isActive(read(from)) ? objectNeed : 0;
      for (int choice = 0; choice < choices.size(); choice++) {
        int read = choices.wordClass(choice);
        int weight = choices.weight(choice) + (NO_OBJECT[read] ? need : 0);
        reach(word, cell, read, weight, choices);
      }
    }
  }

  private void reach(int word, int cell, int read, int weight, Choices choices) {
    int from = word * CELLS + cell;
    int seen = seen(from);
    int state = state(from);
    int pair = ClassSteps.pair(seen, read);
    int score = scores[from] + weight;
    if (read != QT) {
      score += steps.weight(pair) + steps.cost(pair, state) + besides(from, read);
      if (choices.isThat() || read == VBN && choices.objectLack() != 0) {
        score += wordWeight(word, from, choices, ALL[read]);
      }
    }
    boolean through = THROUGH[pair];
    int next = steps.next(pair, state, choices.opensClause());
    int to = slot(word + 1, key(read, through ? seen : read, next), score);
    if (to >= 0) {
      scores[to] = score;
      backs[to] = (byte) cell;
      finites[to] = FINITE[read] ? (byte) read : finites[from];
      joined[to] = read == CC ? (byte) seen : through ? joined[from] : -1;
    }
  }

  /** What an adverb looked through, and what "and" joins. */
  private int besides(int from, int read) {
    int last = read(from);
    int weight = last != seen(from) && ADVERB[last] ? steps.weight(ClassSteps.pair(last, read)) : 0;
    return joined[from] < 0 ? weight : weight + joining(joined[from], finites[from], read);
  }

  /** What the words themselves tell: verbs without objects, "that". */
  private int wordWeight(int word, int from, Choices choices, WordClass read) {
    WordClass before = ALL[seen(from)];
    int weight = 0;
    if (read == WordClass.VBN && before.isNoun() && state(from) != ClauseCount.ASKED) {
      weight += choices.objectLack();
    }
    if (choices.isThat()) {
      weight += that(word, state(from), read, before);
      // "She noted that": a participle would need its auxiliary before it.
      weight += read == WordClass.SC && read(from) == VBN ? -4 : 0;
    }
    return weight;
  }

  /** Returns the cell to write a better way into; -1 when there is one as good. */
  private int slot(int word, int key, int score) {
    int first = word * CELLS;
    int end = first + used[word];
    for (int i = first; i < end; i++) {
      if (keys[i] == key) {
        return score > scores[i] ? i : -1;
      }
    }
    int slot = end;
    if (end == first + CELLS) {
      slot = worst(first, end);
      if (scores[slot] >= score) {
        return -1;
      }
    } else {
      used[word]++;
    }
    keys[slot] = key;
    return slot;
  }

  private int worst(int first, int end) {
    int worst = first;
    for (int i = first; i < end; i++) {
      worst = scores[i] < scores[worst] ? i : worst;
    }
    return worst;
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

  /** "The men killed in the raid": "killed" can be no finite verb before these. */
  private static boolean isNoObject(WordClass read) {
    return switch (read) {
      case IN, BY, TP, TO, ST, CM, CO, NNT, WB, SC -> true;
      default -> false;
    };
  }

  private static boolean isActive(int read) {
    return read == WordClass.VBD.ordinal() || read == WordClass.VBP.ordinal();
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
    if (finite >= 0 && FINITE[right] && ALL[right].form() == ALL[finite].form()) {
      return SAME_FINITE;
    }
    if (left == right) {
      return left == WordClass.CM.ordinal() ? 0 : SAME_KIND;
    }
    return NOUN[left] && NOUN[right] ? SAME_KIND / 2 : 0;
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
    int score = scores[cell] + ClauseCount.costOfEnd(state(cell), ALL[read(cell)]);
    return isActive(read(cell)) ? score + words[size - 1].objectNeed() : score;
  }
}
