package org.newsfacts.clause;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses and noun phrases of an article, in the order of the text. Immutable. */
public final class Clauses {
  private final List<Clause> all;
  private final List<NounPhrase> nouns;
  private final int[] clauseOfVerb;
  private final int[] innermost;
  private final int[] nounAt;

  Clauses(List<Clause> all, List<NounPhrase> nouns, int tokens) {
    this.all = List.copyOf(all);
    this.nouns = List.copyOf(nouns);
    this.clauseOfVerb = filled(tokens);
    this.innermost = filled(tokens);
    this.nounAt = filled(tokens);
    for (int i = 0; i < all.size(); i++) {
      Clause clause = all.get(i);
      if (clause.verb != null) {
        clauseOfVerb[clause.verb.head()] = i;
      }
      Arrays.fill(innermost, clause.from, Math.max(clause.from, clause.to), i);
    }
    for (int i = 0; i < nouns.size(); i++) {
      Arrays.fill(nounAt, nouns.get(i).base().from(), nouns.get(i).base().to(), i);
    }
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, -1);
    return array;
  }

  /** Returns all clauses; a host stands before the clauses inside it. */
  public List<Clause> all() {
    return all;
  }

  /** Returns all noun phrases. */
  public List<NounPhrase> nounPhrases() {
    return nouns;
  }

  /** Returns the clause whose main verb is the token, or null; null outside the text. */
  public @Nullable Clause ofVerb(int token) {
    int found = found(clauseOfVerb, token);
    return found < 0 ? null : all.get(found);
  }

  /** Returns the innermost clause that holds the token, or null; null outside the text. */
  public @Nullable Clause at(int token) {
    int found = found(innermost, token);
    return found < 0 ? null : all.get(found);
  }

  /** Returns the noun phrase whose base holds the token, or null; null outside the text. */
  public @Nullable NounPhrase nounAt(int token) {
    int found = found(nounAt, token);
    return found < 0 ? null : nouns.get(found);
  }

  private static int found(int[] byToken, int token) {
    return token < 0 || token >= byToken.length ? -1 : byToken[token];
  }
}
