package org.newsfacts.clause;

import java.util.HashSet;
import java.util.Set;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.Word;

/** The word lists that clauses are read with. Immutable once made. */
final class ClauseLists {
  final Words<ClauseWord> words;
  final Valency valency;
  private final Set<String> clausal = new HashSet<>();
  private final Set<String> speech = new HashSet<>();

  /** Reads the lists {@code clause-words}, {@code clause-verbs} and {@code takes-prepositions}. */
  ClauseLists(Lexicon lexicon) {
    this.words = lexicon.words(ClauseWord.class);
    this.valency = new Valency(lexicon.list("takes-prepositions"));
    for (WordList.Row row : lexicon.list("clause-verbs").rows()) {
      if (row.get(1).contains("c")) {
        clausal.add(row.word());
      }
      if (row.get(1).contains("s")) {
        speech.add(row.word());
      }
    }
  }

  boolean is(Word word, ClauseWord of) {
    return words.is(word, of);
  }

  boolean is(String word, ClauseWord of) {
    return words.is(word, of);
  }

  /** Returns whether a verb governs clauses: "say", "fear", "promise". */
  boolean takesClause(String verb) {
    return clausal.contains(verb);
  }

  /** Returns whether a verb tells speech: "say", "warn". */
  boolean isSpeech(String verb) {
    return speech.contains(verb);
  }
}
