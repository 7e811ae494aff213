package org.newsfacts.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of an article in the order of their opening marks. Straight, curly, angle and
 * doubled single marks are paired; a quotation never leaves its paragraph, but may be taken up by
 * the next one: {@link Quotation#continues()}.
 */
public final class Quotations {
  private final List<Quotation> all;
  private final boolean[] quoted;
  private final int[] outermost;

  private Quotations(List<Quotation> all, boolean[] quoted, int[] outermost) {
    this.all = List.copyOf(all);
    this.quoted = quoted;
    this.outermost = outermost;
  }

  /** Pairs the quotation marks, over sentences and paragraphs. */
  public static Quotations of(Tokens tokens, Sentences sentences, Lines lines) {
    Paragraphs paragraphs = Paragraphs.of(tokens, lines);
    List<Quotation> found =
        new ArrayList<>(new QuotationPairing(tokens, sentences, paragraphs).pair());
    Comparator<Quotation> byOuter = Comparator.comparing(Quotation::outer);
    found.sort(byOuter);
    found.addAll(
        new QuotationSingles(
                tokens, paragraphs, Collections.unmodifiableList(new ArrayList<>(found)))
            .pair());
    found.sort(byOuter);
    return withDepths(found, tokens.size());
  }

  private static Quotations withDepths(List<Quotation> found, int tokens) {
    boolean[] quoted = new boolean[tokens];
    int[] outermost = new int[tokens];
    java.util.Arrays.fill(outermost, -1);
    Deque<Quotation> around = new ArrayDeque<>();
    for (int i = 0; i < found.size(); i++) {
      Quotation quotation = found.get(i);
      while (!around.isEmpty() && around.getLast().outer().to() <= quotation.outer().from()) {
        around.removeLast();
      }
      if (around.isEmpty()) {
        java.util.Arrays.fill(outermost, quotation.outer().from(), quotation.outer().to(), i);
        java.util.Arrays.fill(quoted, quotation.inner().from(), quotation.inner().to(), true);
      }
      around.addLast(quotation);
      if (around.size() > 1) {
        found.set(i, atDepth(quotation, around.size()));
      }
    }
    return new Quotations(found, quoted, outermost);
  }

  private static Quotation atDepth(Quotation quotation, int depth) {
    return new Quotation(
        quotation.outer(), quotation.inner(), quotation.closed(), quotation.continues(), depth);
  }

  /** Returns all quotations, inner ones too. */
  public List<Quotation> all() {
    return all;
  }

  /**
   * Returns whether the token stands between the marks of a quotation (the marks are not inside);
   * outside the text none does.
   */
  public boolean isQuoted(int token) {
    return token >= 0 && token < quoted.length && quoted[token];
  }

  /** Returns the outermost quotation whose {@code outer} stretch holds the token, or null. */
  public @Nullable Quotation at(int token) {
    boolean none = token < 0 || token >= outermost.length || outermost[token] < 0;
    return none ? null : all.get(outermost[token]);
  }
}
