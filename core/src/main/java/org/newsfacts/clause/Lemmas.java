package org.newsfacts.clause;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.Known;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Vocabulary;
import org.newsfacts.text.Word;

/** Base forms: "say" for "said", "minister" for "ministers", "big" for "bigger". Immutable. */
final class Lemmas {
  /** No English word is longer; longer tokens are chains of hyphens or no words at all. */
  static final int LONGEST = 48;

  private static final int LONGEST_PREFIX = 5;

  /** The place of a class among those with base forms of their own, -1 for all others. */
  private static final byte[] PLACES = places();

  private static final int PLACE_COUNT = 11;

  private final Strengths strengths;
  private final Words<ClauseWord> words;
  private final Vocabulary vocabulary;

  /** Base forms by class, as far as they were asked for. */
  private final Known<@Nullable Word[]> known;

  private final Map<String, String> pasts = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();
  private final Map<String, String> comparisons = new HashMap<>();

  Lemmas(Lexicon lexicon, Strengths strengths) {
    this.strengths = strengths;
    this.words = lexicon.words(ClauseWord.class);
    this.vocabulary = lexicon.vocabulary();
    this.known = new Known<>(vocabulary, word -> new Word[PLACE_COUNT]);
    for (WordList.Row row : lexicon.list("irregular-verbs").rows()) {
      put(pasts, row.get(1), row.word());
      put(participles, row.get(2), row.word());
    }
    for (WordList.Row row : lexicon.list("irregular-nouns").rows()) {
      plurals.put(row.word(), row.get(1));
    }
    for (WordList.Row row : lexicon.list("irregular-adjectives").rows()) {
      comparisons.put(row.word(), row.get(1));
    }
  }

  /** A cell holds one form or several with strokes between: "hung/hanged". */
  private static void put(Map<String, String> forms, String cell, String lemma) {
    int from = 0;
    for (int stroke = cell.indexOf('/'); stroke >= 0; stroke = cell.indexOf('/', from)) {
      forms.putIfAbsent(cell.substring(from, stroke), lemma);
      from = stroke + 1;
    }
    forms.putIfAbsent(cell.substring(from), lemma);
  }

  /** Returns the verb of an irregular past form, null for any other word. */
  @Nullable String irregularPast(String word) {
    return pasts.get(word);
  }

  /** Returns the verb of an irregular participle, null for any other word. */
  @Nullable String irregularParticiple(String word) {
    return participles.get(word);
  }

  /** Returns the singular of an irregular plural, null for any other word. */
  @Nullable String irregularPlural(String word) {
    return plurals.get(word);
  }

  private static byte[] places() {
    byte[] places = new byte[WordClass.ALL.length];
    for (WordClass wordClass : WordClass.ALL) {
      places[wordClass.ordinal()] =
          switch (wordClass) {
            case BE, BEP, BEZ, BED, BEN, BEG -> 0;
            case HV, HVP, HVZ, HVD, HVN, HVG -> 1;
            case DO, DOP, DOZ, DOD -> 2;
            case NOT -> 3;
            case MD -> 4;
            case VBZ -> 5;
            case VBD -> 6;
            case VBN -> 7;
            case VBG -> 8;
            case NNS -> 9;
            case JJ, RB -> 10;
            default -> -1;
          };
    }
    return places;
  }

  /** Returns the base form of a word read in a class. */
  Word of(Word word, int wordClass) {
    int place = PLACES[wordClass];
    if (place < 0) {
      return word;
    }
    @Nullable Word[] bases = known.of(word);
    Word base = bases[place];
    if (base == null) {
      base = vocabulary.word(of(word.lower(), WordClass.ALL[wordClass]));
      bases[place] = base;
    }
    return base;
  }

  /** Returns the base form of a lower-case word read in a class. */
  String of(String word, WordClass wordClass) {
    if (word.length() > LONGEST) {
      return word;
    }
    switch (wordClass) {
      case BE, BEP, BEZ, BED, BEN, BEG:
        return SmallWord.BE.written();
      case HV, HVP, HVZ, HVD, HVN, HVG:
        return SmallWord.HAVE.written();
      case DO, DOP, DOZ, DOD:
        return SmallWord.DO.written();
      case NOT:
        return SmallWord.NOT.written();
      case MD:
        return modal(word);
      case VBZ, VBD, VBN, VBG:
        String verb = verb(word, wordClass);
        return verb == null ? word : verb;
      case NNS:
        String noun = noun(word);
        return noun == null ? word : noun;
      case JJ, RB:
        String base = comparisons.get(word);
        return base == null ? positive(word) : base;
      default:
        return word;
    }
  }

  private static String modal(String word) {
    return switch (word) {
      case "'ll", "wo" -> SmallWord.WILL.written();
      case "'d" -> SmallWord.WOULD.written();
      case "ca" -> SmallWord.CAN.written();
      case "sha" -> SmallWord.SHALL.written();
      default -> word;
    };
  }

  /** Returns the verb of an inflected form; null when the form does not look like one. */
  @Nullable String verb(String word, WordClass wordClass) {
    switch (wordClass) {
      case VBZ:
        return third(word);
      case VBD:
        String past = pasts.get(word);
        return past != null ? past : regular(word, Suffix.ED);
      case VBN:
        String participle = participles.get(word);
        return participle != null ? participle : regular(word, Suffix.ED);
      case VBG:
        return word.equals("dying") || word.equals("lying") || word.equals("tying")
            ? word.charAt(0) + "ie"
            : word.equals("gon") ? "go" : regular(word, Suffix.ING);
      default:
        return word;
    }
  }

  private @Nullable String third(String word) {
    if (!Suffix.S.ends(word) || word.length() < 4) {
      return null;
    }
    String shorter = word.substring(0, word.length() - 1);
    if (Suffix.IES.ends(word) && word.length() > 4) {
      return isVerb(shorter) ? shorter : word.substring(0, word.length() - 3) + "y";
    }
    String shortest = word.substring(0, word.length() - 2);
    boolean added = Suffix.ES.ends(word) && endsInHiss(shortest);
    return added && (isVerb(shortest) || !isVerb(shorter)) ? shortest : shorter;
  }

  /** After these "-es" is added, not "-s": "passes", "fixes", "goes". */
  private static boolean endsInHiss(String stem) {
    return Suffix.S.ends(stem)
        || stem.endsWith("o")
        || stem.endsWith("x")
        || stem.endsWith("z")
        || Suffix.CH.ends(stem)
        || Suffix.SH.ends(stem);
  }

  /** Undoes "-ed" and "-ing": "fired" fire, "stopped" stop, "called" call, "carried" carry. */
  private @Nullable String regular(String word, Suffix ending) {
    return ending.ends(word) ? stem(ending.cut(word), ending) : null;
  }

  /** The verb of what is left without the ending; null when it is too short. */
  private @Nullable String stem(String stem, Suffix ending) {
    int cut = stem.length();
    if (cut < 2) {
      return null;
    }
    if (ending == Suffix.ED && stem.endsWith("i")) {
      return cut == 2 ? stem + "e" : stem.substring(0, cut - 1) + "y";
    }
    boolean doubled = cut > 2 && stem.charAt(cut - 1) == stem.charAt(cut - 2);
    String single = doubled ? stem.substring(0, cut - 1) : stem;
    int asIs = strength(stem);
    int withE = strength(stem + "e");
    int undoubled = doubled ? strength(single) : Strengths.NEVER;
    if (asIs < 0 && withE < 0 && undoubled < 0) {
      return unknown(stem, single, doubled, ending);
    }
    return withE > asIs && withE >= undoubled ? stem + "e" : undoubled > asIs ? single : stem;
  }

  /** "Trafficking", "re-elected", "rerouted", then any other. */
  private @Nullable String unknown(String stem, String single, boolean doubled, Suffix ending) {
    if (Suffix.CK.ends(stem) && isVerb(stem.substring(0, stem.length() - 1))) {
      return stem.substring(0, stem.length() - 1);
    }
    int hyphen = stem.lastIndexOf('-') + 1;
    int prefix = hyphen > 0 ? hyphen : prefix(stem);
    if (prefix > 0) {
      String rest = stem(stem.substring(prefix), ending);
      if (rest != null && (hyphen > 0 || isVerb(rest))) {
        return stem.substring(0, prefix) + rest;
      }
    }
    return guess(stem, single, doubled);
  }

  private int prefix(String stem) {
    for (int length = Math.min(LONGEST_PREFIX, stem.length()); length > 1; length--) {
      if (words.is(stem.substring(0, length), ClauseWord.VERB_PREFIX)) {
        return length;
      }
    }
    return 0;
  }

  /** Unknown verbs: "livestreamed", "doxxed", "weaponized". */
  private static @Nullable String guess(String stem, String single, boolean doubled) {
    if (!hasVowel(stem)) {
      return null;
    }
    char last = stem.charAt(stem.length() - 1);
    if (doubled) {
      return last == 'l' || last == 's' || last == 'f' || last == 'z' ? stem : single;
    }
    boolean silent = last == 'v' || last == 'c' || last == 'z' || last == 's' || last == 'u';
    boolean ate = Suffix.AT.ends(stem) && !Suffix.OAT.ends(stem);
    return silent || ate || Suffix.DG.ends(stem) ? stem + "e" : stem;
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if ("aeiouy".indexOf(stem.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int strength(String verb) {
    return strengths.of(verb, 'v');
  }

  private boolean isVerb(String word) {
    return strength(word) >= 0;
  }

  /** Returns the singular of a plural; null when the word does not look like one. */
  @Nullable String noun(String word) {
    String irregular = plurals.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (length < 3 || !Suffix.S.ends(word) || Suffix.SS.ends(word)) {
      return null;
    }
    if (word.endsWith("'s") || Suffix.US.ends(word) || Suffix.IS.ends(word)) {
      return null;
    }
    if (Suffix.IES.ends(word) && length > 4) {
      String withIe = word.substring(0, length - 1);
      return strengths.of(withIe, 'n') >= 0 ? withIe : word.substring(0, length - 3) + "y";
    }
    String shorter = word.substring(0, length - 1);
    if (Suffix.ES.ends(word) && strengths.of(shorter, 'n') < 0) {
      String shortest = word.substring(0, length - 2);
      if (endsInHiss(shortest)) {
        return shortest;
      }
    }
    return shorter;
  }

  /** Returns "big" for "bigger" and "early" for "earliest", the word itself for others. */
  private String positive(String word) {
    String stem =
        Suffix.ER.ends(word)
            ? word.substring(0, word.length() - 2)
            : Suffix.EST.ends(word) ? word.substring(0, word.length() - 3) : "";
    if (stem.length() < 3 || strengths.of(word, 'a') > 0) {
      return word;
    }
    String found = adjective(stem);
    return found == null ? word : found;
  }

  /** Returns the adjective of a stem without "-er" and "-est"; null when there is none. */
  @Nullable String adjective(String stem) {
    if (strengths.of(stem, 'a') >= 0) {
      return stem;
    }
    if (strengths.of(stem + "e", 'a') >= 0) {
      return stem + "e";
    }
    int last = stem.length() - 1;
    if (stem.endsWith("i") && strengths.of(stem.substring(0, last) + "y", 'a') >= 0) {
      return stem.substring(0, last) + "y";
    }
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && strengths.of(stem.substring(0, last), 'a') >= 0
        ? stem.substring(0, last)
        : null;
  }
}
