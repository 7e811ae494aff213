package org.newsfacts.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The small words that the grammar of English names one by one: articles, prepositions, what joins,
 * pronouns and the verbs that help others. There are no more of them to add; words of news stand in
 * lists.
 *
 * <pre>{@code
 * tokens.is(at, SmallWord.OF); // "of", "Of", "OF"
 * SmallWord.THAT.is(word); // of a folded string
 * }</pre>
 */
public enum SmallWord {
  /** "a". */
  A,
  /** "about". */
  ABOUT,
  /** "after". */
  AFTER,
  /** "all". */
  ALL,
  /** "an". */
  AN,
  /** "and". */
  AND,
  /** "another". */
  ANOTHER,
  /** "as". */
  AS,
  /** "at". */
  AT,
  /** "be". */
  BE,
  /** "been". */
  BEEN,
  /** "before". */
  BEFORE,
  /** "being". */
  BEING,
  /** "between". */
  BETWEEN,
  /** "both". */
  BOTH,
  /** "but". */
  BUT,
  /** "by". */
  BY,
  /** "can". */
  CAN,
  /** "could". */
  COULD,
  /** "do". */
  DO,
  /** "for". */
  FOR,
  /** "from". */
  FROM,
  /** "get". */
  GET,
  /** "had". */
  HAD,
  /** "have". */
  HAVE,
  /** "her". */
  HER,
  /** "how". */
  HOW,
  /** "if". */
  IF,
  /** "in". */
  IN,
  /** "is". */
  IS,
  /** "its". */
  ITS,
  /** "like". */
  LIKE,
  /** "may". */
  MAY,
  /** "neither". */
  NEITHER,
  /** "never". */
  NEVER,
  /** "no". */
  NO,
  /** "nor". */
  NOR,
  /** "not". */
  NOT,
  /** "now". */
  NOW,
  /** "of". */
  OF,
  /** "on". */
  ON,
  /** "one". */
  ONE,
  /** "or". */
  OR,
  /** "other". */
  OTHER,
  /** "out". */
  OUT,
  /** "over". */
  OVER,
  /** "shall". */
  SHALL,
  /** "since". */
  SINCE,
  /** "such". */
  SUCH,
  /** "than". */
  THAN,
  /** "that". */
  THAT,
  /** "the". */
  THE,
  /** "to". */
  TO,
  /** "under". */
  UNDER,
  /** "unless". */
  UNLESS,
  /** "was". */
  WAS,
  /** "were". */
  WERE,
  /** "what". */
  WHAT,
  /** "when". */
  WHEN,
  /** "where". */
  WHERE,
  /** "which". */
  WHICH,
  /** "who". */
  WHO,
  /** "will". */
  WILL,
  /** "with". */
  WITH,
  /** "would". */
  WOULD,
  /** "yet". */
  YET;

  private static final Map<String, SmallWord> KNOWN = new HashMap<>();

  static {
    for (SmallWord word : values()) {
      KNOWN.put(word.written, word);
    }
  }

  private final String written = name().toLowerCase(Locale.ROOT);

  static @Nullable SmallWord of(String lower) {
    return KNOWN.get(lower);
  }

  /** Returns whether it is the word of a string, folded or a base form. */
  public boolean is(@Nullable String word) {
    return written.equals(word);
  }

  /** Returns it as a list would write it, in lower case. */
  public String written() {
    return written;
  }

  /** Returns whether a folded string is an article: "a", "an", "the". */
  public static boolean isArticle(String word) {
    return THE.is(word) || A.is(word) || AN.is(word);
  }
}
