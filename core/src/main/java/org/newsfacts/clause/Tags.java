package org.newsfacts.clause;

import org.newsfacts.text.Tokens;
import org.newsfacts.text.Word;

/** Part of speech, verb form and lemma of each token. Immutable as seen from outside. */
public final class Tags {
  private final Tokens tokens;
  private final Pos[] pos;
  private final byte[] classes;
  private final Lemmas lemmas;

  Tags(Tokens tokens, Pos[] pos, byte[] classes, Lemmas lemmas) {
    this.tokens = tokens;
    this.pos = pos;
    this.classes = classes;
    this.lemmas = lemmas;
  }

  /** Returns the part of speech; X before the first and past the last token. */
  public Pos pos(int token) {
    return isInside(token) ? pos[token] : Pos.X;
  }

  /** Returns the form of a verb or auxiliary; NONE for other words and outside the text. */
  public VerbForm form(int token) {
    return pos(token) == Pos.VERB || pos(token) == Pos.AUX
        ? WordClass.ALL[classes[token]].form()
        : VerbForm.NONE;
  }

  private boolean isInside(int token) {
    return token >= 0 && token < pos.length;
  }

  /**
   * Returns the base form, lower case: "say" for "said", "minister" for "Ministers"; empty before
   * the first and past the last token.
   */
  public String lemma(int token) {
    return base(token).lower();
  }

  /** Returns the word of the base form; the empty one before the first and past the last token. */
  public Word base(int token) {
    Word word = tokens.word(token);
    return isInside(token) ? lemmas.of(word, classes[token]) : word;
  }
}
