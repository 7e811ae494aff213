package org.newsfacts.mention;

import java.util.Set;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;

/** The list of offices, ranks and forms of address, roles.tsv. Immutable. */
final class RoleWords {
  /** Before a large office they may stand small: "former Foreign Minister". */
  private static final Set<String> TEMPORAL =
      Set.of(
          "acting",
          "caretaker",
          "current",
          "departing",
          "designated",
          "disgraced",
          "ex",
          "exiled",
          "former",
          "incoming",
          "interim",
          "late",
          "newly",
          "ousted",
          "outgoing",
          "retired",
          "then",
          "ex-",
          "deposed",
          "onetime",
          "sitting",
          "veteran");

  private static final Set<String> PAST =
      Set.of("former", "ex", "ex-", "retired", "ousted", "deposed", "onetime", "late");

  private final WordList roles;
  private final Phrases<String> phrases;

  RoleWords(Lexicon lexicon) {
    this.roles = lexicon.list("roles");
    this.phrases = Phrases.of(roles, row -> row.get(1));
  }

  Phrases<String> phrases() {
    return phrases;
  }

  String use(String word) {
    return roles.get(word, 1);
  }

  boolean isTemporal(String word) {
    return TEMPORAL.contains(word);
  }

  boolean isPast(String word) {
    return PAST.contains(word) || word.startsWith("ex-");
  }
}
