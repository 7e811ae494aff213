package org.newsfacts.clause;

import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;

/** Part of speech, verb form and lemma of each token. */
public final class Tags {
  private final Pos[] pos;
  private final VerbForm[] forms;
  private final String[] lemmas;

  private Tags(Pos[] pos, VerbForm[] forms, String[] lemmas) {
    this.pos = pos;
    this.forms = forms;
    this.lemmas = lemmas;
  }

  /** Tags a text. */
  public static Tags of(Tokens tokens, Sentences sentences) {
    throw new UnsupportedOperationException("helper TAGGER writes this");
  }

  /** Returns the part of speech. */
  public Pos pos(int token) {
    return pos[token];
  }

  /** Returns the form of a verb or auxiliary; NONE for other words. */
  public VerbForm form(int token) {
    return forms[token];
  }

  /** Returns the base form, lower case: "say" for "said", "minister" for "Ministers". */
  public String lemma(int token) {
    return lemmas[token];
  }
}
