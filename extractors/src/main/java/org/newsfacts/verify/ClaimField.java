package org.newsfacts.verify;

import java.util.Locale;
import org.newsfacts.lexicon.Listed;
import org.newsfacts.lexicon.Words;

/** What a field of a claim counts for, by its name in JSON in small letters. */
enum ClaimField implements Listed {
  /** How the words are told, not what they say, "cue": of no weight for the whole. */
  MANNER,
  /** What makes two records be of one thing, "harm"; the others say more of it. */
  CORE,
  /** What was said or asked for, "content": more than by whom. */
  MATTER,
  /** Who acts, "issuer". */
  DOER,
  /** Words that may be cut in more than one way out of a sentence, "victims". */
  PHRASE,
  /** A fact that is silent on it is still told it in its sentence: "weapon". */
  SENTENCE,
  /** A fact that is silent on it is still told it in its passage: "affiliation". */
  PASSAGE,
  /** Who says so, "reportedBy": somebody who acts in the fact himself is not meant. */
  SOURCE,
  /** A place, that the passage may tell. */
  PLACE,
  /** A day, that the sentences before may tell. */
  DAY;

  /** Returns whether a field is of the kind. */
  boolean has(String field, Words<ClaimField> kinds) {
    return kinds.is(field.toLowerCase(Locale.ROOT), this);
  }

  @Override
  public String list() {
    return "claim-fields";
  }
}
