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
  A,
  ABOUT,
  AFTER,
  ALL,
  AN,
  AND,
  ANOTHER,
  AS,
  AT,
  BE,
  BEEN,
  BEFORE,
  BEING,
  BETWEEN,
  BOTH,
  BUT,
  BY,
  CAN,
  COULD,
  DO,
  FOR,
  FROM,
  GET,
  HAD,
  HAVE,
  HER,
  HOW,
  IF,
  IN,
  IS,
  ITS,
  LIKE,
  MAY,
  NEITHER,
  NEVER,
  NO,
  NOR,
  NOT,
  NOW,
  OF,
  ON,
  ONE,
  OR,
  OTHER,
  OUT,
  OVER,
  SHALL,
  SINCE,
  SUCH,
  THAN,
  THAT,
  THE,
  TO,
  UNDER,
  UNLESS,
  WAS,
  WERE,
  WHAT,
  WHEN,
  WHERE,
  WHICH,
  WHO,
  WILL,
  WITH,
  WOULD,
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
