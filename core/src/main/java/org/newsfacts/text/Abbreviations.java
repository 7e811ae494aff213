package org.newsfacts.text;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a full stop. */
final class Abbreviations {
  static final int LONGEST = 6;

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "cmdr", "adm", "maj",
          "rev", "hon", "prof", "st", "pres", "supt", "det", "cpl", "pvt", "mt", "ft", "vs", "messrs", "mme", "fr", "sr");
  private static final Set<String> OTHERS =
      Set.of("inc", "corp", "ltd", "co", "jr", "etc", "al", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov",
          "dec", "bros", "dept", "assn", "approx", "est", "ph", "calif", "fla", "pa", "va", "ariz", "cal", "conn", "mass",
          "mich", "minn", "tenn", "tex", "wis", "ave", "blvd", "rd", "univ", "ed", "eds", "vol", "assoc", "ext", "ca");
  private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "fig", "art", "sec", "pp", "p", "ch");

  private Abbreviations() {}

  /** Whether the word with the full stop at {@code end} is an abbreviation. */
  static boolean isAbbreviation(char[] chars, int start, int end, int length) {
    String word = new String(chars, start, end - start).toLowerCase(Locale.ROOT);
    if (BEFORE_NUMBER.contains(word)) {
      int next = end + 1;
      while (next < length && (chars[next] == ' ' || chars[next] == '\u00a0')) {
        next++;
      }
      return next < length && chars[next] >= '0' && chars[next] <= '9';
    }
    return TITLES.contains(word) || OTHERS.contains(word);
  }

  /** Whether a name or number always follows, so that no sentence ends after it. */
  static boolean leads(String lower) {
    String word = lower.substring(0, lower.length() - 1);
    return TITLES.contains(word) || BEFORE_NUMBER.contains(word);
  }
}
