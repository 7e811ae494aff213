package org.newsfacts.text;

import java.util.List;

/** The quotations of an article in the order of their opening marks. */
public final class Quotations {
  private final List<Quotation> all;
  private final boolean[] quoted;

  private Quotations(List<Quotation> all, boolean[] quoted) {
    this.all = List.copyOf(all);
    this.quoted = quoted;
  }

  /** Pairs the quotation marks, over sentences and paragraphs. */
  public static Quotations of(Tokens tokens, Sentences sentences, Lines lines) {
    throw new UnsupportedOperationException("helper QUOTES writes this");
  }

  /** Returns all quotations, inner ones too. */
  public List<Quotation> all() {
    return all;
  }

  /** Returns whether the token stands between the marks of a quotation (the marks are not inside). */
  public boolean isQuoted(int token) {
    return quoted[token];
  }

  /** Returns the outermost quotation whose {@code outer} stretch holds the token, or null. */
  public @org.jspecify.annotations.Nullable Quotation at(int token) {
    throw new UnsupportedOperationException("helper QUOTES writes this");
  }
}
