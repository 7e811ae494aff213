package org.newsfacts.statement;

import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reporting verb takes as its content. */
enum Complement {
  /** Stands beside a quotation: <q>"No," he replied.</q> */
  QUOTE,
  /** "said that he left". */
  THAT,
  /** "said he left". */
  ZERO,
  /** "asked whether he left". */
  WH,
  /** "vowed to leave". */
  TO,
  /** "denied leaving". */
  ING,
  /** "denied the charge". */
  NP,
  /** "described it as a farce". */
  AS,
  /** "called it a farce". */
  IS,
  /** "told reporters that he left": an addressee before the content. */
  OBJ,
  /** <q>He left, she said.</q> */
  PAREN,
  /** "spoke about the war". */
  ABOUT,
  /** "warned of a war". */
  OF,
  /** "apologised for the war". */
  FOR,
  /** "commented on the war". */
  ON,
  /** "warned against a war". */
  AGAINST,
  /** "hinted at a war". */
  AT,
  /** "likened it to a farce". */
  WITH_TO,
  /** "confessed to the killing". */
  TO_NP,
  /** "made clear that he left". */
  CLEAR,
  /** Content only where quoted words stand in it: other families read "urged", "condemned". */
  APPEAL,
  /** As {@link #APPEAL}. */
  CONDEMN,
  /** As {@link #APPEAL}. */
  ACCUSE,
  /** As {@link #APPEAL}. */
  ENDORSE,
  /** As {@link #APPEAL}. */
  CONCERN,
  /** Asks for words as its object: "claimed the port", not "claimed 20 lives". */
  WORDED,
  /** Asks for a claim as its object: "rejected the claim", not "rejected the bill". */
  CLAIMED,
  /** Asks for a thing as its object: "questioned the count", not "questioned the driver". */
  ABSTRACT,
  /** Asks for a speaker: "the minister highlighted it", not "the vote highlighted it". */
  VOICED,
  /** Tells no speech as a participle: "..., indicating that they had left". */
  RESULT,
  /** Asks for a person: "she recalled the fire", not "the firm recalled its cars". */
  PERSONAL;

  /** Returns what stands behind a preposition: OF for "of"; null for "between". */
  static @Nullable Complement behind(String preposition) {
    if (preposition.equals("to")) {
      return TO_NP;
    }
    for (Complement one : EnumSet.range(ABOUT, AT)) {
      if (one.name().equals(preposition.toUpperCase(Locale.ROOT))) {
        return one;
      }
    }
    return null;
  }

  static Complement of(String cell) {
    return valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns whether another family reads the verb, unless quoted words stand in the content. */
  boolean isForeign() {
    return this == APPEAL
        || this == CONDEMN
        || this == ACCUSE
        || this == ENDORSE
        || this == CONCERN;
  }
}
