package org.newsfacts.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.Tokens;
import org.newsfacts.text.Word;

/** The word lists that clauses are read with. Immutable once made. */
final class ClauseLists {
  private static final List<ClauseWord> PAIRS =
      List.of(ClauseWord.LONG_PREPOSITION, ClauseWord.QUANTIFIER);

  final Words<ClauseWord> words;
  final Valency valency;
  private final Phrases<String> pairs;
  private final Set<String> clausal = new HashSet<>();
  private final Set<String> speech = new HashSet<>();

  /** Reads the lists {@code clause-words}, {@code clause-verbs} and {@code takes-prepositions}. */
  ClauseLists(Lexicon lexicon) {
    this.words = lexicon.words(ClauseWord.class);
    Phrases.Builder<String> phrases = Phrases.builder();
    for (ClauseWord of : PAIRS) {
      for (String phrase : words.all(of)) {
        phrases.add(phrase, phrase);
      }
    }
    this.pairs = phrases.build();
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

  /** Returns whether two words are a phrase of a class: "because of", "at least". */
  boolean isPair(Tokens tokens, int first, ClauseWord of) {
    Phrases.Match<String> pair = pairs.longest(tokens, first, first + 2);
    return pair != null && pair.tokens().size() == 2 && words.is(pair.value(), of);
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
