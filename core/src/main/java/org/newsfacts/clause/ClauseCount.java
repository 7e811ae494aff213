package org.newsfacts.clause;

/**
 * Keeps track, while words are read from left to right, of whether the clause has its finite verb.
 * "The rocket fired from Gaza landed" has one clause and so one finite verb: "fired" is a
 * participle. A comma, a conjunction or a verb of saying lets another clause begin.
 */
final class ClauseCount {
  /** No finite verb yet. */
  static final int NONE = 0;

  /** The finite verb has been read. */
  static final int DONE = 1;

  /** Inside a clause that hangs on the subject or stands before it: "The man who ...". */
  static final int INNER = 2;

  /** The inner clause has its finite verb, the outer one waits: "The man who fled ...". */
  static final int INNER_DONE = 3;

  /** The finite verb has been read and a new clause may begin: "She left, ...". */
  static final int OPEN = 4;

  /** A question has its auxiliary and waits for the verb: "Did the minister ...". */
  static final int ASKED = 5;

  /** A verb of saying has been read, what was said may follow: "She told reporters ...". */
  static final int SAID = 6;

  /** A conjunction asks for a clause: "She left after ...". */
  static final int AFTER = 7;

  /** An inner clause between commas: "The bomb, which was hidden in a truck, ...". */
  static final int FENCED = 8;

  /** It has its finite verb; the outer one waits behind the comma. */
  static final int FENCED_DONE = 9;

  /** A clause inside a clause that has begun anew: "He said the man who ...". */
  static final int LOOSE = 10;

  /** It has its finite verb; another may follow: "He said the man who fled ...". */
  static final int LOOSE_DONE = 11;

  /** The number of states. */
  static final int STATES = 12;

  private static final int SECOND_FINITE = -7;
  private static final int VERB_AFTER_SUBJECT = 12;
  private static final int EXPECTED = 3;
  private static final int NO_FINITE = -5;

  private ClauseCount() {}

  /** Returns where a word of a class leads to. */
  static int next(int state, WordClass read, WordClass before, boolean opensClause) {
    if (read.isFinite()) {
      return asks(read, before) ? ASKED : finite(state, opensClause);
    }
    if (state == ASKED) {
      boolean verb = read.form() == VerbForm.BASE || read == WordClass.VBN;
      return verb ? opensClause ? SAID : DONE : state;
    }
    switch (read) {
      case SC, WB, WR, WS:
        return conjunction(state, read, before);
      case CM:
        return comma(state);
      case WP, CC, CO, QT:
        return state == DONE || state == AFTER && read != WordClass.QT ? OPEN : state;
      case EX, IT, YOU, P3, PN:
        if (hangsOn(before, read)) {
          return state == NONE ? INNER : state == DONE ? OPEN : LOOSE;
        }
        return state == DONE ? OPEN : state;
      case DT, PS, NP:
        return state == DONE && (before == WordClass.NN || before == WordClass.NNS) ? OPEN : state;
      case VB, BE, HV, DO:
        if (state == NONE && startsOrder(before)) {
          return opensClause ? SAID : DONE;
        }
        return opensClause && isMain(state) ? SAID : state;
      case VBG, VBN:
        return opensClause && isMain(state) ? SAID : state;
      default:
        return state;
    }
  }

  /** "The rocket they fired hit ...", "What it wants is ...". */
  private static boolean hangsOn(WordClass before, WordClass subject) {
    return switch (before) {
      case WP -> true;
      case NN, NNS, NP, NPS, PI, PD -> subject == WordClass.P3 || subject == WordClass.PN;
      default -> false;
    };
  }

  private static boolean isMain(int state) {
    return state == DONE || state == OPEN;
  }

  private static int finite(int state, boolean opensClause) {
    return switch (state) {
      case INNER -> opensClause ? INNER : INNER_DONE;
      case FENCED, FENCED_DONE -> FENCED_DONE;
      case LOOSE -> LOOSE_DONE;
      default -> opensClause ? SAID : DONE;
    };
  }

  /** "If elected, she ..." has no finite verb before its comma. */
  private static int comma(int state) {
    return switch (state) {
      case DONE, AFTER, LOOSE, LOOSE_DONE -> OPEN;
      case INNER -> NONE;
      case FENCED_DONE -> INNER_DONE;
      default -> state;
    };
  }

  private static int conjunction(int state, WordClass read, WordClass before) {
    return switch (state) {
      case NONE -> read == WordClass.WR && before == WordClass.CM ? FENCED : INNER;
      case INNER_DONE -> INNER;
      case DONE -> read == WordClass.SC ? AFTER : OPEN;
      case OPEN, SAID -> read == WordClass.SC ? AFTER : LOOSE;
      case AFTER, LOOSE_DONE -> LOOSE;
      default -> state;
    };
  }

  private static boolean asks(WordClass read, WordClass before) {
    boolean helper =
        read == WordClass.MD || WordClass.DOS.contains(read) || WordClass.HVS.contains(read);
    return helper
        && (before == WordClass.ST
            || before == WordClass.WB
            || before == WordClass.WP
            || before == WordClass.CO);
  }

  /** "Call the police": a bare verb that nothing asks for. */
  private static boolean startsOrder(WordClass before) {
    return before == WordClass.ST
        || before == WordClass.CM
        || before == WordClass.CC
        || before == WordClass.CO
        || before == WordClass.UH;
  }

  /** Returns the cost of reading a class. */
  static int cost(int state, WordClass read, WordClass before) {
    if (read.isFinite()) {
      return switch (state) {
        case DONE, ASKED, FENCED_DONE -> SECOND_FINITE;
        case AFTER, INNER, FENCED, LOOSE -> EXPECTED;
        default -> 0;
      };
    }
    if ((state == AFTER || state == INNER) && read == WordClass.CM) {
      return -1;
    }
    if (state == ASKED && read.form() == VerbForm.BASE) {
      return before.isNoun() || before == WordClass.PI ? VERB_AFTER_SUBJECT : 0;
    }
    if (state == ASKED && read == WordClass.VBN) {
      return before.isNoun() ? EXPECTED : 0;
    }
    boolean subject = read == WordClass.P3 || read == WordClass.PN || read == WordClass.EX;
    return state == DONE && subject ? -1 : 0;
  }

  /** Returns the cost of ending a sentence; headlines end without a mark and may lack a verb. */
  static int costOfEnd(int state, WordClass last) {
    int cost = last == WordClass.ST ? NO_FINITE : NO_FINITE / 2;
    return switch (state) {
      case NONE, INNER, FENCED -> cost;
      case INNER_DONE, FENCED_DONE, ASKED -> cost + 1;
      case AFTER -> -1;
      default -> 0;
    };
  }
}
