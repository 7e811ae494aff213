package org.newsfacts.frame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.text.TokenRange;

/**
 * One occurrence of a word that tells an act, whatever its form, with who and what takes part: a
 * frame in the sense of frame semantics (Fillmore 1982) and of semantic role labelling.
 *
 * <p>"Oslo condemned the raid", "the raid was condemned by Oslo", "Oslo's condemnation of the raid"
 * and "Oslo voiced condemnation of the raid" are four frames of the act CONDEMN with the AGENT
 * "Oslo" and the TOPIC "the raid". Immutable.
 *
 * @param sense the row that made it
 * @param form how the text tells the act
 * @param trigger the token of its word: the main verb, noun or adjective
 * @param arguments what fills its roles, in the order of the text
 * @param factuality whether it was done
 * @param clause the clause that tells it; null for a noun outside any clause
 * @param noun the noun phrase that tells it; null for a verb
 * @param range from the first to the last token of its word and its own arguments
 */
@SuppressWarnings("exports") // what only the families of the library see
public record Frame(
    Sense sense,
    Form form,
    int trigger,
    Map<Role, List<Argument>> arguments,
    Factuality factuality,
    @Nullable Clause clause,
    @Nullable NounPhrase noun,
    TokenRange range) {

  /** Returns what fills a role first, or null. */
  public @Nullable Argument argument(Role role) {
    List<Argument> all = arguments.getOrDefault(role, List.of());
    return all.isEmpty() ? null : all.get(0);
  }

  /** Returns whether a role is filled. */
  public boolean has(Role role) {
    return !arguments.getOrDefault(role, List.of()).isEmpty();
  }

  @Override
  public String toString() {
    return sense + " " + form + " at " + trigger + " " + arguments.keySet();
  }
}
