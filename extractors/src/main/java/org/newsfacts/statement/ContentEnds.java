package org.newsfacts.statement;

import java.util.Set;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.text.TokenRange;

/** Finds where what is said ends and the reporter's own words begin again. */
final class ContentEnds {
  private static final Set<String> ASIDES =
      Set.of("although", "though", "while", "whereas", "despite", "referring", "adding");
  private static final Set<String> RELATIVES =
      Set.of("which", "who", "whose", "where", "one", "part", "something");

  private final Transcript page;

  ContentEnds(Transcript page) {
    this.page = page;
  }

  /** "said he would go, although he had no ticket": the reporter's own remark is cut off. */
  TokenRange untilAside(TokenRange content) {
    for (int t = content.from() + 2; t + 1 < content.to(); t++) {
      if (page.lower(t).equals(",") && !page.quotations().isQuoted(t)) {
        String next = page.lower(t + 1);
        boolean even =
            next.equals("even")
                && (page.lower(t + 2).equals("as") || page.lower(t + 2).equals("though"));
        if (even || ASIDES.contains(next)) {
          return TokenRange.of(content.from(), t);
        }
      }
    }
    return content;
  }

  boolean isComma(int token) {
    String mark = page.lower(token);
    return mark.equals(",") || mark.equals("—") || mark.equals("–") || mark.equals("-");
  }

  /** The end of the clause, but not past a clause, time or place of speaking after the content. */
  int clauseEnd(Clause clause, int least) {
    int end = clause.range().to();
    for (Clause child : clause.children()) {
      boolean own =
          child.kind() == ClauseKind.PARTICIPLE
              || child.kind() == ClauseKind.ADVERBIAL
              || child.kind() == ClauseKind.PARENTHETICAL;
      if (own
          && child.range().from() >= least
          && (child.kind() != ClauseKind.PARTICIPLE || isComma(child.range().from() - 1))) {
        end = Math.min(end, child.range().from());
      }
    }
    return Math.max(end, least);
  }

  /** "plans to leave in May": to the end of the clause, but not ", which nobody had seen". */
  int objectEnd(Clause clause, NounPhrase object) {
    int least = object.list().to();
    int end = clauseEnd(clause, least);
    for (int t = least; t + 1 < end; t++) {
      if (page.lower(t).equals(",") && opensRemark(page.lower(t + 1))) {
        return t;
      }
    }
    return end;
  }

  /** Returns whether a word opens a remark about what was said: "although", "which". */
  static boolean opensRemark(String word) {
    return RELATIVES.contains(word) || ASIDES.contains(word);
  }
}
