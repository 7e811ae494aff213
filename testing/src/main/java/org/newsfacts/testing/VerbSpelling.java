package org.newsfacts.testing;

import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;

/**
 * The forms of a verb by the rules of spelling and the list of irregular verbs: "slap", "slapped",
 * "slapping". A last consonant is doubled in words of one syllable alone: "permitted" must be
 * named.
 */
final class VerbSpelling {
  private static final WordList IRREGULAR = Lexicon.english().list("irregular-verbs");
  private static final int PAST = 1;
  private static final int PARTICIPLE = 2;

  private VerbSpelling() {}

  static String past(String verb) {
    return irregular(verb, PAST);
  }

  static String participle(String verb) {
    return irregular(verb, PARTICIPLE);
  }

  private static String irregular(String verb, int column) {
    String forms = IRREGULAR.get(verb, column);
    int stroke = forms.indexOf('/');
    return forms.isEmpty() ? regular(verb) : stroke < 0 ? forms : forms.substring(0, stroke);
  }

  private static String regular(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    boolean carry = verb.endsWith("y") && !isVowel(verb, verb.length() - 2);
    return carry ? verb.substring(0, verb.length() - 1) + "ied" : doubled(verb) + "ed";
  }

  static String gerund(String verb) {
    int last = verb.length() - 1;
    if (verb.endsWith("ie")) {
      return verb.substring(0, last - 1) + "ying";
    }
    boolean silent = verb.endsWith("e") && last > 1 && "eoy".indexOf(verb.charAt(last - 1)) < 0;
    return silent ? verb.substring(0, last) + "ing" : doubled(verb) + "ing";
  }

  /** "Slapp" for "slap", "stopp" for "stop"; "shout", "fix" and "visit" stay. */
  private static String doubled(String verb) {
    int last = verb.length() - 1;
    boolean closed =
        last > 1
            && !isVowel(verb, last)
            && isVowel(verb, last - 1)
            && !isVowel(verb, last - 2)
            && "wxy".indexOf(verb.charAt(last)) < 0;
    return closed && vowels(verb) == 1 ? verb + verb.charAt(last) : verb;
  }

  private static int vowels(String verb) {
    int vowels = 0;
    for (int i = 0; i < verb.length(); i++) {
      vowels += isVowel(verb, i) ? 1 : 0;
    }
    return vowels;
  }

  private static boolean isVowel(String verb, int at) {
    return at >= 0 && "aeiou".indexOf(verb.charAt(at)) >= 0;
  }
}
