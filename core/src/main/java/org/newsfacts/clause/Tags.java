package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Tokens;

/** Part of speech, verb form and lemma of each token. Immutable as seen from outside. */
public final class Tags {
  private final Tokens tokens;
  private final Pos[] pos;
  private final byte[] classes;
  private final Lemmas lemmas;

  /** Made when asked for. Races are harmless: every thread writes an equal value. */
  private final @Nullable String[] lemma;

  Tags(Tokens tokens, Pos[] pos, byte[] classes, Lemmas lemmas) {
    this.tokens = tokens;
    this.pos = pos;
    this.classes = classes;
    this.lemmas = lemmas;
    this.lemma = new String[pos.length];
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
    if (!isInside(token)) {
      return "";
    }
    String known = lemma[token];
    if (known == null) {
      known = lemmas.of(tokens.lower(token), WordClass.ALL[classes[token]]);
      lemma[token] = known;
    }
    return known;
  }
}
