package org.newsfacts.clause;

import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Turns word classes into parts of speech; settles whether "have" and "do" help a verb. */
final class Auxiliaries {
  private static final int FARTHEST = 8;

  private final byte[] classes;
  private final TokenRange sentence;

  private Auxiliaries(TokenRange sentence, byte[] classes) {
    this.sentence = sentence;
    this.classes = classes;
  }

  static void settle(Tokens tokens, TokenRange sentence, byte[] classes, Pos[] pos) {
    Auxiliaries reader = new Auxiliaries(sentence, classes);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      pos[i] = reader.pos(i);
    }
  }

  private WordClass at(int token) {
    return WordClass.ALL[classes[token]];
  }

  private Pos pos(int token) {
    WordClass own = at(token);
    if (WordClass.HVS.contains(own)) {
      return helps(token, true) ? Pos.AUX : Pos.VERB;
    }
    if (WordClass.DOS.contains(own)) {
      return helps(token, false) ? Pos.AUX : Pos.VERB;
    }
    if (own.pos() == Pos.AUX && token > sentence.from() && isThere(token)) {
      return Pos.VERB;
    }
    if (isPreposition(own) && token + 1 < sentence.to() && at(token + 1) == WordClass.VBG) {
      return Pos.SCONJ;
    }
    return own.pos();
  }

  private static boolean isPreposition(WordClass own) {
    return own == WordClass.IN || own == WordClass.TP || own == WordClass.BY;
  }

  /** "There are", "there will be": "be" is the verb. */
  private boolean isThere(int token) {
    if (!WordClass.BES.contains(at(token))) {
      return false;
    }
    for (int i = token - 1; i >= sentence.from() && i > token - 4; i--) {
      WordClass before = at(i);
      if (before == WordClass.EX) {
        return token + 1 >= sentence.to() || at(token + 1) != WordClass.BEN;
      }
      if (before.pos() != Pos.AUX && before != WordClass.NOT && before != WordClass.RB) {
        return false;
      }
    }
    return false;
  }

  /** Looks for the verb helped, over adverbs and, in questions, over the subject. */
  private boolean helps(int token, boolean have) {
    boolean asked = token == sentence.from() || isAsking(at(token - 1));
    for (int i = token + 1; i < Math.min(sentence.to(), token + FARTHEST); i++) {
      WordClass next = at(i);
      if (next == WordClass.RB || next == WordClass.QT) {
        continue;
      }
      if (next == WordClass.NOT) {
        if (!have) {
          return true;
        }
        continue;
      }
      if (have && next.form() == VerbForm.PAST_PARTICIPLE
          || !have && next.form() == VerbForm.BASE) {
        return true;
      }
      if (next != WordClass.PD && (!asked || !isSubject(next))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAsking(WordClass before) {
    return switch (before) {
      case WB, WP, WD, ST, CM, CO, QT, CC, RB, NN, NNS -> true;
      default -> false;
    };
  }

  private static boolean isSubject(WordClass next) {
    return switch (next) {
      case DT, PS, P3, PN, IT, YOU, PI, PD, IN, NN, NNS, NP, NPS, JJ, CD, POS, EX -> true;
      default -> false;
    };
  }
}
