package org.newsfacts.clause;

/** Parts of speech, those of Universal Dependencies. */
public enum Pos {
  /** "new", "third". */
  ADJ,
  /** Preposition: "in", "of". */
  ADP,
  /** "when", "yesterday". */
  ADV,
  /** Auxiliary: "has", "will", "was". */
  AUX,
  /** "and", "but". */
  CCONJ,
  /** "the", "this", "no". */
  DET,
  /** "yes", "oh". */
  INTJ,
  /** "minister", "talks". */
  NOUN,
  /** "three", "1,200". */
  NUM,
  /** "to" before a verb, "not", the possessive "'s". */
  PART,
  /** "she", "who", "nobody". */
  PRON,
  /** Part of a name: "Oslo". */
  PROPN,
  /** A mark that punctuates. */
  PUNCT,
  /** "that", "if", "because". */
  SCONJ,
  /** "$", "%". */
  SYM,
  /** "says", "killed". */
  VERB,
  /** Anything else. */
  X
}
