package org.newsfacts.clause;

import java.util.List;
import org.newsfacts.clause.Chunk.Kind;

/**
 * Looks for the finite verb that a noun phrase can be the subject of. What looks like a past tense
 * may describe the subject, "a rocket fired from Gaza landed"; it is kept as a candidate until a
 * second verb comes. Single use.
 */
final class VerbSearch {
  private static final int NONE = -1;

  private final List<Chunk> chunks;
  private final boolean overAnd;
  private final int limit;

  private int candidate = NONE;
  private int answer = NONE;
  private int at;

  /** "the officers [to let] the council resume": what follows may be a bare infinitive. */
  private boolean infinitive;

  VerbSearch(List<Chunk> chunks, boolean overAnd, int limit) {
    this.chunks = chunks;
    this.overAnd = overAnd;
    this.limit = limit;
  }

  /** Returns the chunk of the verb, or -1. */
  int from(int start) {
    at = start;
    while (at < limit) {
      if (!passesOver()) {
        return answer;
      }
    }
    return candidate;
  }

  /** Goes past the chunk; false when the answer is found. */
  private boolean passesOver() {
    return switch (kind(at)) {
      case PREP -> preposition();
      case ADVERB, BRACKET, OTHER -> goTo(at + 1);
      case NOUN -> isTime(at) || candidate >= 0 ? goTo(at + 1) : answer(NONE);
      case AND ->
          candidate >= 0 || !overAnd || kind(at + 1) != Kind.NOUN
              ? answer(candidate)
              : goTo(at + 2);
      case COMMA, DASH -> {
        int after = candidate >= 0 ? NONE : afterAside(at);
        yield after < 0 ? answer(candidate) : goTo(after);
      }
      case VERB -> verb();
      default -> answer(candidate);
    };
  }

  private boolean goTo(int next) {
    at = next;
    return true;
  }

  private boolean answer(int found) {
    answer = found;
    return false;
  }

  private boolean preposition() {
    boolean phrase =
        kind(at + 1) == Kind.NOUN || kind(at + 1) == Kind.VERB || kind(at + 1) == Kind.ADVERB;
    boolean clause =
        chunks.get(at).subordinates() && kind(at + 1) == Kind.NOUN && kind(at + 2) == Kind.VERB;
    if (candidate < 0 && (!phrase || clause)) {
      return answer(NONE);
    }
    return goTo(kind(at + 1) == Kind.STOP ? at + 1 : at + 2);
  }

  private boolean verb() {
    VerbGroup verb = chunks.get(at).verb();
    if (verb == null) {
      return answer(candidate);
    }
    if (infinitive && kind(at - 1) == Kind.NOUN && kind(at - 2) == Kind.NOUN) {
      return goTo(at + 1); // "to leave towns they [seized]": the verb has its subject
    }
    if (verb.isFinite()) {
      if (candidate >= 0) {
        return answer(isFlat(candidate, at) ? at : candidate);
      }
      if (!verb.mayBeParticiple()) {
        return answer(at);
      }
      candidate = at;
      return goTo(at + 1);
    }
    if (candidate >= 0) {
      return answer(candidate);
    }
    if (verb.form() == VerbForm.PAST_PARTICIPLE
        || verb.infinitive()
        || verb.form() == VerbForm.ING) {
      infinitive |= verb.infinitive();
      return goTo(afterReduced(at));
    }
    return answer(
        !infinitive && kind(at - 1) == Kind.NOUN && verb.form() == VerbForm.BASE ? at : NONE);
  }

  private Kind kind(int i) {
    return i < 0 || i >= chunks.size() ? Kind.STOP : chunks.get(i).kind();
  }

  /** Between a reduced relative and the main verb stand only prepositional phrases. */
  private boolean isFlat(int from, int to) {
    for (int j = from + 1; j < to; j++) {
      Kind kind = kind(j);
      boolean object = kind == Kind.NOUN && kind(j - 1) != Kind.PREP && !isTime(j);
      if (object
          || kind != Kind.PREP
              && kind != Kind.NOUN
              && kind != Kind.ADVERB
              && kind != Kind.BRACKET) {
        return false;
      }
    }
    return true;
  }

  private boolean isTime(int j) {
    NounPhrase noun = chunks.get(j).noun();
    return noun != null && noun.isTime();
  }

  private int afterReduced(int verb) {
    int j = verb + 1;
    while (j < limit
        && (kind(j) == Kind.NOUN
            || kind(j) == Kind.PREP
            || kind(j) == Kind.ADVERB
            || kind(j) == Kind.ADJECTIVE)) {
      j++;
    }
    return j;
  }

  /** Returns the chunk after ", the mayor," or ", who left,"; -1 when no verb follows. */
  private int afterAside(int comma) {
    Kind first = kind(comma + 1);
    boolean aside =
        first == Kind.NOUN
            || first == Kind.RELATIVE
            || first == Kind.PREP
            || first == Kind.ADVERB
            || first == Kind.BRACKET
            || first == Kind.VERB && !chunks.get(comma + 1).isFiniteVerb()
            || first == Kind.MARK
            || first == Kind.AND;
    if (!aside) {
      return -1;
    }
    Kind closing = kind(comma);
    for (int j = comma + 1; j < Math.min(limit, comma + 16); j++) {
      if (kind(j) == Kind.QUOTATION || kind(j) == Kind.BREAK) {
        return -1;
      }
      if (kind(j) == closing && j > comma + 1) {
        int next = j + 1;
        while (kind(next) == Kind.ADVERB) {
          next++;
        }
        if (kind(next) == Kind.VERB && chunks.get(next).isFiniteVerb()) {
          boolean subordinate = first == Kind.NOUN && finiteInside(comma + 1, j);
          return subordinate ? -1 : next;
        }
      }
    }
    return -1;
  }

  private boolean finiteInside(int from, int to) {
    for (int j = from; j < to; j++) {
      if (kind(j) == Kind.RELATIVE) {
        return false;
      }
      if (kind(j) == Kind.VERB && chunks.get(j).isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }
}
