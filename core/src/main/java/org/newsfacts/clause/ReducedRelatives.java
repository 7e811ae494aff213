package org.newsfacts.clause;

import java.util.List;
import org.newsfacts.clause.Chunk.Kind;

/**
 * "elders of a village [called] Tavo told", "a man [accused] of killing two people in Lom told":
 * participles that look like the main verb, though that is still to come.
 */
final class ReducedRelatives {
  private static final int FAR = 12;

  private ReducedRelatives() {}

  static void settle(List<Chunk> chunks, Tags tags) {
    for (int i = 1; i + 2 < chunks.size(); i++) {
      VerbGroup verb = chunks.get(i).verb();
      if (verb != null && verb.form() == VerbForm.PAST && isAt(chunks, i, tags)) {
        Chunk chunk = chunks.get(i);
        VerbGroup participle = verb.asParticiple();
        chunks.set(i, new Chunk(Kind.VERB, chunk.from(), chunk.to(), null, participle, false));
      }
    }
  }

  /** Returns whether the verb of a chunk only describes the noun before it. */
  static boolean isAt(List<Chunk> chunks, int i, Tags tags) {
    NounPhrase noun = i < 1 || i + 2 >= chunks.size() ? null : chunks.get(i - 1).noun();
    VerbGroup verb = noun == null ? null : chunks.get(i).verb();
    if (noun == null || verb == null || !verb.mayBeParticiple()) {
      return false;
    }
    int next = isNaming(verb) ? behindName(chunks, i + 1, tags) : behindDeed(chunks, i);
    return next > 0
        && next < chunks.size()
        && chunks.get(next).isFiniteVerb()
        && tags.pos(noun.head()) != Pos.PRON;
  }

  private static boolean isNaming(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "name", "call", "identify" -> true;
      default -> false;
    };
  }

  /** "called Tavo", "identified as Ada, Bo and Cai", and the chunk behind; -1 without a name. */
  private static int behindName(List<Chunk> chunks, int from, Tags tags) {
    int at = chunks.get(from).is(Kind.PREP) ? from + 1 : from;
    int end = -1;
    while (at < Math.min(chunks.size(), from + FAR)) {
      NounPhrase name = chunks.get(at).noun();
      if (name == null || tags.pos(name.head()) != Pos.PROPN) {
        return end;
      }
      end = ++at;
      while (at < chunks.size() && (chunks.get(at).is(Kind.COMMA) || chunks.get(at).is(Kind.AND))) {
        at++;
      }
    }
    return end;
  }

  /** "of killing two people in Lom", and the chunk behind; -1 without a deed. */
  private static int behindDeed(List<Chunk> chunks, int verb) {
    VerbGroup deed = chunks.get(verb + 1).is(Kind.PREP) ? chunks.get(verb + 2).verb() : null;
    if (deed == null || deed.form() != VerbForm.ING) {
      return -1;
    }
    int at = verb + 3;
    while (at < Math.min(chunks.size(), verb + FAR)
        && (chunks.get(at).is(Kind.NOUN) || chunks.get(at).is(Kind.PREP))) {
      at++;
    }
    return at < chunks.size() ? at : -1;
  }
}
