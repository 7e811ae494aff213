package org.newsfacts.statement;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.text.TokenRange;

/** Finds where what is said in a phrase ends: "denied the charge [through her lawyer]". */
final class ObjectEnds {
  private final Transcript page;

  ObjectEnds(Transcript page) {
    this.page = page;
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
          && (child.kind() != ClauseKind.PARTICIPLE || page.isComma(child.range().from() - 1))) {
        end = Math.min(end, child.range().from());
      }
    }
    for (int t = least; t + 1 < end; t++) { // "called it “late” and, in a letter, (urged) them"
      boolean next = page.isJoint(t) && page.lower(t + 1).equals(",");
      end = next && !page.hasFiniteVerb(TokenRange.of(t, end)) ? t : end;
    }
    return Math.max(end, least);
  }

  /** "plans to leave in May": to the end of the clause, but not ", which nobody had seen". */
  int objectEnd(Clause clause, NounPhrase object) {
    int least = object.list().to();
    int end = circumstance(clause, object, clauseEnd(clause, least));
    for (int t = least; t + 1 < end; t++) {
      if (page.lower(t).equals(",") && page.opensRemark(page.lower(t + 1))) {
        return t;
      }
    }
    return end;
  }

  /** "announced the plan in a statement on Friday": how and when is not what. */
  private int circumstance(Clause clause, NounPhrase told, int limit) {
    int least = told.list().to();
    int end = limit;
    for (PrepPhrase prep : clause.phrases()) {
      boolean behind = prep.range().from() >= told.base().to();
      boolean how = behind && (prep.owner() == null ? isHow(prep, least) : isTerms(prep));
      end = how ? Math.min(end, prep.range().from()) : end;
    }
    return end;
  }

  private boolean isHow(PrepPhrase prep, int least) {
    NounPhrase object = prep.object();
    if (object == null) { // "named the winners before leaving"
      return prep.clause() != null && (prep.word().equals("before") || prep.word().equals("after"));
    }
    return prep.range().from() >= least
        && !isPartOfContent(prep.word(), object)
        && (object.isTime() || page.isSettingNoun(object.head()) || prep.word().equals("through"));
  }

  /** "confirmed the talks on condition of anonymity", "touted his award on the party's page". */
  private boolean isTerms(PrepPhrase prep) {
    NounPhrase object = prep.object();
    return object != null
        && (prep.word().equals("on")
            ? page.isLemma(object.head(), SpeechWord.TERMS)
                || page.isLemma(object.head(), SpeechWord.AIRED)
            : prep.word().equals("through") && page.isPerson(object));
  }

  /** "promised a reply by May": the deadline is promised too. */
  private static boolean isPartOfContent(String preposition, NounPhrase object) {
    return switch (preposition) {
      case "of", "for" -> true;
      case "by", "until", "before", "within" -> object.isTime();
      default -> false;
    };
  }
}
