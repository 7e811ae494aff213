package org.newsfacts.casualty;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.VictimGroup;
import org.newsfacts.reading.Reading;

/** Finds the further words of a wording of harm: of "took 40 into custody" the last two. */
final class WordingReader {
  private static final int LONGEST = 5;

  private final Reading reading;
  private final HarmWords words;

  WordingReader(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** Returns the token after the words that complete a wording; -1 without them. */
  int rest(HarmWording wording, int from, int end, boolean close) {
    int at = from;
    for (String word : wording.rest()) {
      int limit = Math.min(end, at + (close ? 2 : LONGEST));
      while (at < limit && !isWord(at, word)) {
        if (isBarrier(at, close)) {
          return -1;
        }
        at++;
      }
      if (at >= limit) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private boolean isWord(int token, String word) {
    return reading.tokens().lower(token).equals(word) || reading.tags().lemma(token).equals(word);
  }

  private boolean isBarrier(int token, boolean close) {
    Pos pos = reading.tags().pos(token);
    return switch (pos) {
      case PUNCT, VERB, AUX, SCONJ -> true;
      case ADP, NOUN, PROPN -> close;
      default -> false;
    };
  }

  /** "Police picked up 40 students", "40 students were picked up by soldiers". */
  boolean isByForces(int verb) {
    Clause clause = reading.clauses().ofVerb(verb);
    if (clause == null) {
      return false;
    }
    NounPhrase doer = clause.subject();
    if (clause.isPassive()) {
      PrepPhrase by = clause.prep("by");
      doer = by == null ? null : by.object();
    }
    return doer != null
        && words.group(reading.tags().lemma(doer.head())) == VictimGroup.SECURITY_FORCES;
  }
}
