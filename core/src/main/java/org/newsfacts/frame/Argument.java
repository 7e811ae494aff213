package org.newsfacts.frame;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.text.TokenRange;

/**
 * A part of a frame: what fills one of its roles.
 *
 * @param range its tokens: a list of names with all its members, a thing with all its words
 * @param head the token of its head word
 * @param noun its noun phrase; null for words without one
 * @param clause its clause, for what is said or to be done; null for a noun phrase
 * @param link where it stands
 */
@SuppressWarnings("exports") // what only the families of the library see
public record Argument(
    TokenRange range, int head, @Nullable NounPhrase noun, @Nullable Clause clause, Link link) {

  /** Returns a noun phrase with all it lists. */
  public static Argument of(NounPhrase noun, Link link) {
    return new Argument(noun.list(), noun.head(), noun, null, link);
  }

  static Argument of(TokenRange range, Link link) {
    return new Argument(range, range.to() - 1, null, null, link);
  }

  static Argument words(TokenRange range, @Nullable NounPhrase noun, @Nullable Clause clause) {
    int head = noun == null ? range.from() : noun.head();
    return new Argument(range, head, noun, clause, Link.OWN);
  }
}
