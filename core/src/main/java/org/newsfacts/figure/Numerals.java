package org.newsfacts.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;

/** The words numbers are made of. */
public final class Numerals {
  private final Map<String, Word> words = new HashMap<>();
  private final Phrases<Vague> vague;
  private final Words<NumberWord> classes;
  private final WordList names;
  private final Set<String> months = new HashSet<>();

  /** Reads the lists of number words. */
  public Numerals(Lexicon lexicon) {
    classes = lexicon.words(NumberWord.class);
    names = lexicon.list("number-names");
    for (WordList.Row row : lexicon.list("times").rows()) {
      if (row.get(1).startsWith("MONTH")) {
        months.add(row.word());
      }
    }
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
    /** "half", "quarter". */
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
    int intValue() {
      return (int) value;
    }

    public boolean is(Kind first, Kind second) {
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

  /** Whether numbers are made of the word, or of what stands before its hyphen: "twenty-one". */
  public boolean isNumeral(String word) {
    return first(word) != null;
  }

  /** Whether a word of a text is of a class. */
  public boolean is(org.newsfacts.text.Word word, NumberWord of) {
    return classes.is(word, of);
  }

  /** Whether a word in lower case is of a class. */
  public boolean is(String word, NumberWord of) {
    return classes.is(word, of);
  }

  /** Whether something is told of so many: "one in five", "two out of three"; not "three in 12". */
  public boolean isRate(NumberAmount amount) {
    long over = amount.lower().longValue();
    return amount.isWhole()
        && (over > 1 && over <= 10
            || over == 20
            || over % 100 == 0 && over > 0 && over <= 1_000_000);
  }

  /** Whether a word names with the number behind it: "room 12". */
  boolean isBeforeName(String word) {
    String side = names.get(word, 1);
    return side.equals("BEFORE") || side.equals("BOTH");
  }

  /** Whether the word names a month. */
  public boolean isMonth(String word) {
    return months.contains(word);
  }

  /** Whether a number behind the word is part of a name: "Flight", "June". */
  boolean isNamed(String word) {
    return months.contains(word) || names.get(word, 1).length() > 0;
  }

  Phrases<Vague> vague() {
    return vague;
  }

  /** Words that begin a number though they are none: "a million", "half a dozen". */
  static final List<String> ARTICLES = List.of("a", "an");
}
