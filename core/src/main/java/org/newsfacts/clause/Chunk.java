package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;

/** A stretch of tokens that the clause reader moves as one. */
record Chunk(
    Kind kind,
    int from,
    int to,
    @Nullable NounPhrase noun,
    @Nullable VerbGroup verb,
    boolean subordinates) {

  enum Kind {
    NOUN,
    VERB,
    /** A preposition, of one or several words. */
    PREP,
    ADJECTIVE,
    ADVERB,
    COMMA,
    DASH,
    /** Semicolon or colon. */
    BREAK,
    /** "and", "or", "but". */
    AND,
    /** "that", "because", "whether", "what". */
    MARK,
    /** "who", "which", and "that" after a noun. */
    RELATIVE,
    /** A quotation with a sentence of its own. */
    QUOTATION,
    /** Something in brackets. */
    BRACKET,
    STOP,
    OTHER
  }

  static Chunk of(Kind kind, int from, int to) {
    return new Chunk(kind, from, to, null, null, false);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isFiniteVerb() {
    return verb != null && verb.isFinite();
  }
}
