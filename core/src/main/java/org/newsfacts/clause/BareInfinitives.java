package org.newsfacts.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Chunk.Kind;

/**
 * "let the council [resume]", "helped them [leave]": infinitives without "to" look like presents.
 */
final class BareInfinitives {
  private static final int FAR = 6;

  private BareInfinitives() {}

  static void settle(List<Chunk> chunks, Tags tags, ClauseLists lists) {
    for (int i = 0; i < chunks.size(); i++) {
      VerbGroup verb = chunks.get(i).verb();
      if (verb != null && lists.is(verb.lemma(), ClauseWord.BARE_INFINITIVE)) {
        settle(chunks, i, tags);
      }
    }
  }

  private static void settle(List<Chunk> chunks, int letting, Tags tags) {
    if (letting + 1 >= chunks.size() || !chunks.get(letting + 1).is(Kind.NOUN)) {
      return;
    }
    for (int i = letting + 2; i < Math.min(chunks.size(), letting + FAR); i++) {
      Chunk chunk = chunks.get(i);
      VerbGroup verb = chunk.verb();
      if (verb != null) {
        if (isPresent(verb, tags)) {
          chunks.set(i, new Chunk(Kind.VERB, chunk.from(), chunk.to(), null, verb.asBare(), false));
        }
        return;
      }
      if (!chunk.is(Kind.NOUN) && !chunk.is(Kind.PREP)) {
        return;
      }
    }
  }

  private static boolean isPresent(@Nullable VerbGroup verb, Tags tags) {
    return verb != null
        && verb.form() == VerbForm.PRESENT
        && verb.modal() == null
        && !verb.negated()
        && verb.range().size() == 1
        && tags.pos(verb.head()) == Pos.VERB;
  }
}
