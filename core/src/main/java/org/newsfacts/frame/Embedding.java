package org.newsfacts.frame;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;

/**
 * What governing words do to the acts they govern: the list {@code embedding}, a row for each word
 * and kind of complement. What no row tells is not told: an infinitive or gerund counts as an act
 * only where its host says so.
 */
final class Embedding {
  private static final String LIST = "embedding";

  private final Map<String, Effect> effects = new HashMap<>();

  /** What the governed act is to the governing word. */
  enum Complement {
    /** "refused to go". */
    INF,
    /** "avoided going", "refrained from going". */
    GER,
    /** "denied that he went". */
    THAT,
    /** "denied the attack", "cancelled the talks": an act told by a noun, its object. */
    OBJ,
    /** "the threat of attacks", "calls for talks": an act told by a noun behind a preposition. */
    PREP,
    /** "planned talks", "no talks": an act told by a noun, before which the word stands. */
    MOD
  }

  Embedding(Lexicon lexicon) {
    WordList list = lexicon.list(LIST);
    for (WordList.Row row : list.rows()) {
      Effect effect = constant(Effect.class, row.get(3), list, row);
      for (int from = 0, to; from <= row.get(2).length(); from = to + 1) {
        int space = row.get(2).indexOf(' ', from);
        to = space < 0 ? row.get(2).length() : space;
        String complement = row.get(2).substring(from, to);
        effects.put(
            key(row.get(1), row.word(), constant(Complement.class, complement, list, row)), effect);
      }
    }
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String word, WordList list, WordList.Row row) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      String allowed =
          String.join(
              ", ",
              java.util.Arrays.stream(type.getEnumConstants())
                  .map(org.newsfacts.lexicon.Words::written)
                  .toList());
      throw new IllegalArgumentException(
          list.name()
              + ".tsv, line "
              + list.lineOf(row)
              + ": \""
              + word
              + "\" is none of "
              + allowed
              + ": "
              + row,
          unknown);
    }
  }

  private static String key(String part, String word, Complement complement) {
    return part + complement.ordinal() + word;
  }

  /** Returns the effect of a verb; null where no row tells. */
  @Nullable Effect ofVerb(String lemma, Complement complement) {
    return effects.get(key("v", lemma, complement));
  }

  /** Returns the effect of a noun; null where no row tells. */
  @Nullable Effect ofNoun(String lemma, Complement complement) {
    return effects.get(key("n", lemma, complement));
  }

  /** Returns the effect of an adjective; null where no row tells. */
  @Nullable Effect ofAdjective(String word, Complement complement) {
    return effects.get(key("a", word, complement));
  }

  /** Returns the effect of a preposition or determiner; null where no row tells. */
  @Nullable Effect ofPreposition(String word, Complement complement) {
    return effects.get(key("p", word, complement));
  }
}
