package org.newsfacts.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.Known;
import org.newsfacts.text.Word;

/**
 * The classes a lower-case word may have by itself: from the list of word-classes.tsv, else from
 * the base form's uses and the inflection, else from the ending. Immutable.
 */
final class WordChoices {
  private final WordList listed;
  private final Strengths strengths;
  private final Lemmas lemmas;
  private final Phrases<List<Choices>> phrases;
  private final Words<ClauseWord> clauseWords;
  private final Endings endings;
  private final WordList clauseVerbs;
  private final WordList clauseNouns;
  private final WordList capitalAdjectives;
  private final Known<KnownWord> known;

  WordChoices(Lexicon lexicon, Strengths strengths, Lemmas lemmas) {
    this.clauseWords = lexicon.words(ClauseWord.class);
    this.endings = new Endings(clauseWords);
    this.listed = lexicon.list("word-classes");
    this.strengths = strengths;
    this.lemmas = lemmas;
    this.capitalAdjectives = lexicon.list("capital-adjectives");
    this.phrases = Phrases.of(lexicon.list("fixed-phrases"), WordChoices::classes);
    this.clauseNouns = lexicon.list("nouns-with-clauses");
    this.clauseVerbs = lexicon.list("verbs-with-clauses");
    this.known = new Known<>(lexicon.vocabulary(), word -> new KnownWord(word, this));
  }

  boolean is(Word word, ClauseWord of) {
    return clauseWords.is(word, of);
  }

  boolean is(String word, ClauseWord of) {
    return clauseWords.is(word, of);
  }

  /** Returns what is known of a word wherever it stands. */
  KnownWord of(Word word) {
    return known.of(word);
  }

  /** "because of", "at least": phrases whose words have one class each. */
  Phrases<List<Choices>> phrases() {
    return phrases;
  }

  private static List<Choices> classes(WordList.Row row) {
    List<Choices> classes = new ArrayList<>();
    StringTokenizer names = new StringTokenizer(row.get(1), " ");
    while (names.hasMoreTokens()) {
      classes.add(Choices.of(WordClass.valueOf(names.nextToken())));
    }
    return List.copyOf(classes);
  }

  /** "Danish", "Israeli": capital in the list, adjective. */
  boolean isDemonym(String word) {
    return strengths.isCapitalAdjective(word) || capitalAdjectives.contains(word);
  }

  /** "Danes", "Israelis". */
  boolean isDemonyms(String word) {
    return word.length() > 4
        && Suffix.S.ends(word)
        && isDemonym(word.substring(0, word.length() - 1));
  }

  private Choices withTraits(Choices choices, String word) {
    return choices
        .opensClause(opensClause(word))
        .objectNeed(objectNeed(word))
        .objectLack(objectLack(word));
  }

  private boolean opensClause(String word) {
    return clauseVerbs.contains(word)
        || clauseVerbs.contains(lemmas.of(word, WordClass.VBD))
        || clauseNouns.contains(word)
        || clauseNouns.contains(lemmas.of(word, WordClass.NNS))
        || Suffix.S.ends(word) && clauseVerbs.contains(lemmas.of(word, WordClass.VBZ))
        || Suffix.ING.ends(word) && clauseVerbs.contains(lemmas.of(word, WordClass.VBG));
  }

  /** Returns how much likelier "Turkey" is a name than a common word, in half bits. */
  int nameLead(String word) {
    int row = strengths.find(word);
    int name = strengths.of(row, 'P');
    if (name < 0) {
      return Choices.WORST;
    }
    int common = 0;
    for (char letter : new char[] {'n', 'v', 'a', 'r'}) {
      common = Math.max(common, strengths.of(row, letter));
    }
    return name - common;
  }

  /** "The talks stalled": nobody stalls talks, so "stalled" is no participle here. */
  private int objectLack(String word) {
    int ninths = strengths.of(lemmas.of(word, WordClass.VBN), 'i');
    return ninths >= 6 ? 3 - ninths : 0;
  }

  private int objectNeed(String word) {
    String verb = lemmas.of(word, WordClass.VBD);
    if (strengths.of(verb, 'v') < 0 && Suffix.S.ends(word)) {
      verb = lemmas.of(word, WordClass.VBZ);
    }
    int ninths = strengths.of(verb, 't');
    return ninths >= 6 && !clauseVerbs.contains(verb) ? 4 - ninths : 0;
  }

  /** Returns the choices of a word known to the lists; null when the word is unknown. */
  @Nullable Choices known(String word) {
    if (word.length() > Lemmas.LONGEST) {
      return null;
    }
    WordList.Row row = listed.row(word);
    if (row != null) {
      return withTraits(Choices.of(row), word);
    }
    Choices choices = new Choices();
    addBase(choices, word);
    addVerbForms(choices, word);
    addPlural(choices, word);
    addComparison(choices, word);
    return choices.size() == 0 ? null : withTraits(choices, word).levelled(0);
  }

  /** Returns choices for any word. */
  Choices of(String word) {
    if (word.length() > Lemmas.LONGEST) {
      return Choices.of(WordClass.NN);
    }
    Choices choices = known(word);
    if (choices != null) {
      return choices;
    }
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 ? ofCompound(word, hyphen) : endings.guess(word);
  }

  private void addBase(Choices choices, String word) {
    int row = strengths.find(word);
    if (row < 0) {
      return;
    }
    int noun = strengths.of(row, 'n');
    if (noun >= 0) {
      choices.add(WordClass.NN, noun - 2);
    }
    int verb = strengths.of(row, 'v');
    if (verb >= 0 && !isVerbForm(word)) {
      choices.add(WordClass.VB, verb - 2);
      choices.add(WordClass.VBP, verb - 4);
    }
    int adjective = strengths.of(row, 'a');
    if (adjective >= 0) {
      // WordNet lists many participles as adjectives: "detained", "proposed", "wounding".
      boolean participle =
          Suffix.ED.ends(word) && strength(lemmas.verb(word, WordClass.VBD)) >= 0
              || Suffix.ING.ends(word) && strength(lemmas.verb(word, WordClass.VBG)) >= 0;
      choices.add(WordClass.JJ, participle ? adjective - 5 : adjective);
    }
    int adverb = strengths.of(row, 'r');
    if (adverb >= 0) {
      choices.add(WordClass.RB, adverb);
    }
  }

  /** "Left" is in WordNet no verb of its own, but "found", "ground" and "saw" are. */
  private boolean isVerbForm(String word) {
    return lemmas.irregularPast(word) != null && !word.equals(lemmas.irregularPast(word));
  }

  private void addVerbForms(Choices choices, String word) {
    String past = lemmas.irregularPast(word);
    String participle = lemmas.irregularParticiple(word);
    if (past != null) {
      choices.add(WordClass.VBD, strengths.of(past, 'v') - 3);
    }
    if (participle != null) {
      choices.add(WordClass.VBN, strengths.of(participle, 'v') - participleCost(participle));
    }
    if (past == null && participle == null && Suffix.ED.ends(word)) {
      String lemma = lemmas.verb(word, WordClass.VBD);
      int verb = strength(lemma);
      if (lemma != null && verb >= 0) {
        choices.add(WordClass.VBD, verb - 3);
        choices.add(WordClass.VBN, verb - participleCost(lemma));
        choices.add(WordClass.JJ, verb - 10);
      }
    }
    if (Suffix.ING.ends(word)) {
      int verb = strength(lemmas.verb(word, WordClass.VBG));
      if (verb >= 0) {
        choices.add(WordClass.VBG, verb - 4);
        choices.add(WordClass.NN, verb - 12);
      }
    }
  }

  /** Verbs of saying stand after a noun as its verb: "the report noted". */
  private int participleCost(String verb) {
    return clauseVerbs.contains(verb) ? 6 : 4;
  }

  private int strength(@Nullable String verb) {
    return verb == null ? Strengths.NEVER : strengths.of(verb, 'v');
  }

  private void addPlural(Choices choices, String word) {
    if (!Suffix.S.ends(word) && lemmas.irregularPlural(word) == null) {
      return;
    }
    String noun = lemmas.noun(word);
    int plural = noun == null ? Strengths.NEVER : strengths.of(noun, 'n');
    if (plural >= 0) {
      choices.add(WordClass.NNS, plural - 4);
    }
    String verb = Suffix.SS.ends(word) ? null : lemmas.verb(word, WordClass.VBZ);
    if (strength(verb) >= 0) {
      choices.add(WordClass.VBZ, strength(verb) - 6);
    }
    if (plural < 0 && noun != null && strengths.of(noun, 'a') >= 0) {
      choices.add(WordClass.NNS, strengths.of(noun, 'a') - 6);
    }
  }

  private void addComparison(Choices choices, String word) {
    int cut =
        Suffix.ER.ends(word)
            ? word.length() - 2
            : Suffix.EST.ends(word) ? word.length() - 3 : word.length();
    if (cut < 3 || cut == word.length()) {
      return;
    }
    String adjective = lemmas.adjective(word.substring(0, cut));
    if (adjective != null) {
      // "owner" is no comparison of "own".
      boolean isNoun = strengths.of(word, 'n') >= 0;
      int strength = strengths.of(adjective, 'a');
      choices.add(WordClass.JJ, isNoun ? strength - 12 : strength - 4);
      if (!isNoun && strengths.of(adjective, 'r') >= 0) {
        choices.add(WordClass.RB, strengths.of(adjective, 'r') - 5);
      }
    }
  }

  /** "US-led", "15-member", "anti-war", "vice-president", "re-elected", "cease-fires". */
  private Choices ofCompound(String word, int hyphen) {
    String last = word.substring(hyphen + 1);
    String first = word.substring(0, word.indexOf('-'));
    if (clauseWords.is(first, ClauseWord.PREFIX)) {
      Choices rest = known(last);
      return rest == null ? endings.guess(last) : rest;
    }
    if (first.equals("anti") || first.equals("pro") || first.equals("post")) {
      return Choices.of(WordClass.JJ).add(WordClass.NN, -4);
    }
    Choices tail = last.isEmpty() ? endings.guess(word) : of(last);
    if (tail.has(WordClass.VBN) || tail.has(WordClass.VBG) || Suffix.ED.ends(last)) {
      return Choices.of(WordClass.JJ).add(WordClass.NN, -5).add(WordClass.VBN, -6);
    }
    if (tail.best() == WordClass.NN) {
      return Choices.of(WordClass.NN).add(WordClass.JJ, -1);
    }
    if (tail.best() == WordClass.NNS) {
      return Choices.of(WordClass.NNS).add(WordClass.JJ, -6);
    }
    return Choices.of(WordClass.JJ).add(WordClass.NN, -1).add(WordClass.RB, -5);
  }
}
