package org.newsfacts.rule;

import java.util.Objects;

/**
 * What the catalogue says of a rule.
 *
 * @param id stable id, dotted, family first: "call.spoke-with"
 * @param reads one line that says what it reads, with the shape of the sentence
 */
public record RuleInfo(String id, String reads) {

  /** Checks that both are given and that the id is dotted lower case. */
  public RuleInfo {
    Objects.requireNonNull(reads, "reads");
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
