package org.newsfacts.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;

/** The words numbers are made of. */
final class NumberReaderWords {
  private final Map<String, Word> words = new HashMap<>();
  private final Phrases<Vague> vague;

  NumberReaderWords(Lexicon lexicon) {
    for (WordList.Row row : lexicon.list("numbers").rows()) {
      words.put(row.word(), new Word(Kind.valueOf(row.get(1)), Long.parseLong(row.get(2))));
    }
    vague =
        Phrases.of(
            lexicon.list("number-vague"), row -> new Vague(row.get(1), Long.parseLong(row.get(2))));
  }

  /** What a number word does. */
  enum Kind {
    /** "zero" to "nineteen". */
    UNIT,
    /** "twenty" to "ninety". */
    TEN,
    /** "hundred". */
    HUNDRED,
    /** "thousand", "million", "crore". */
    SCALE,
    /** "bn", "m": a scale written on to digits. */
    LETTERS,
    /** "dozen". */
    DOZEN,
    /** "thirds", "quarters". */
    FRACTIONS,
    /** "half". */
    HALF,
    /** "third", "twentieth". */
    ORDINAL,
    /** "twin". */
    PAIR,
    /** "nobody", "none". */
    NONE
  }

  /** A number word and its value. */
  record Word(Kind kind, long value) {
    boolean is(Kind first, Kind second) {
      return kind == first || kind == second;
    }
  }

  /** A vague word and what it is multiplied by: "tens" and 1000 for "tens of thousands". */
  record Vague(String word, long times) {}

  @Nullable Word get(String word) {
    return words.get(word);
  }

  /** Returns the first part of a hyphened word: "twenty" of "twenty-one". */
  @Nullable Word first(String word) {
    Word whole = words.get(word);
    int hyphen = whole == null ? word.indexOf('-') : -1;
    return hyphen < 0 ? whole : words.get(word.substring(0, hyphen));
  }

  Phrases<Vague> vague() {
    return vague;
  }

  /** Words that begin a number though they are none: "a million", "half a dozen". */
  static final List<String> ARTICLES = List.of("a", "an");
}
