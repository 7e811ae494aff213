package org.newsfacts.rule;

import java.util.List;
import java.util.Objects;

/**
 * What the catalogue says of a rule.
 *
 * @param id stable id, dotted, family first: "call.spoke-with"
 * @param reads one line that says what it reads, with the shape of the sentence
 * @param unless a sentence for each of its guards, which that guard keeps out
 * @param act the act of the lists of senses whose words it begins with; empty for a rule that finds
 *     its words by itself
 */
public record RuleInfo(String id, String reads, List<String> unless, String act) {

  /** Names a rule that finds its words by itself. */
  public RuleInfo(String id, String reads, List<String> unless) {
    this(id, reads, unless, "");
  }

  /** Names a rule without guards that finds its words by itself. */
  public RuleInfo(String id, String reads) {
    this(id, reads, List.of(), "");
  }

  /** Checks that all are given and that the id is dotted lower case. */
  public RuleInfo {
    Objects.requireNonNull(reads, "reads");
    Objects.requireNonNull(act, "act");
    unless = List.copyOf(unless);
    if (!isId(id)) {
      throw new IllegalArgumentException("not a rule id: \"" + id + "\"");
    }
  }

  private static boolean isId(String id) {
    boolean dotted = false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      dotted |= c == '.';
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-')) {
        return false;
      }
    }
    return dotted;
  }
}
