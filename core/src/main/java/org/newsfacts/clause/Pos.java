package org.newsfacts.clause;

/** Parts of speech, those of Universal Dependencies. */
public enum Pos {
  ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X
}
