package org.newsfacts.clause;

import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Turns word classes into parts of speech; settles whether "have" and "do" help a verb. */
final class Auxiliaries {
  private static final int FARTHEST = 8;

  private final byte[] classes;
  private final Tokens tokens;
  private final TokenRange sentence;

  private Auxiliaries(Tokens tokens, TokenRange sentence, byte[] classes) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.classes = classes;
  }

  static void settle(Tokens tokens, TokenRange sentence, byte[] classes, Pos[] pos) {
    Auxiliaries reader = new Auxiliaries(tokens, sentence, classes);
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
      mendParticiple(token);
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

  /** "have both [criticised] it", "Nor has Bern [condemned] it": no past form behind "have". */
  private void mendParticiple(int have) {
    boolean nor = have > sentence.from() && isNor(tokens.lower(have - 1));
    boolean both = have + 1 < sentence.to() && tokens.is(have + 1, SmallWord.BOTH);
    int limit = Math.min(sentence.to(), have + FARTHEST);
    for (int i = have + (both ? 2 : 1); (nor || both) && i < limit; i++) {
      if (at(i) == WordClass.VBD) {
        classes[i] = (byte) WordClass.VBN.ordinal();
      }
      if (at(i).pos() == Pos.VERB || !isSubject(at(i)) && at(i) != WordClass.RB) {
        return;
      }
    }
  }

  private static boolean isNor(String word) {
    return SmallWord.NOR.is(word) || SmallWord.NEITHER.is(word) || SmallWord.NEVER.is(word);
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
      boolean both = next == WordClass.CC && i == token + 1; // "have both criticised"
      if (!both && next != WordClass.PD && (!asked || !isSubject(next))) {
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
