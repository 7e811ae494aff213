package org.newsfacts.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;

/** Gives clauses without a subject the one they share. */
final class Subjects {
  private Subjects() {}

  static void share(List<Clause> clauses, ClauseDraft draft) {
    for (Clause clause : clauses) {
      VerbGroup verb = clause.verb;
      if (verb != null && clause.subject != null && isNeither(clause.subject, draft)) {
        clause.verb = verb.asNegated();
      }
      if (clause.subject == null) {
        NounPhrase shared = shared(clause, draft.lists);
        clause.subject = shared;
        clause.subjectShared = shared != null;
      }
    }
  }

  private static @Nullable NounPhrase shared(Clause clause, ClauseLists lists) {
    Clause mate = clause.conjunct;
    if (mate != null) {
      return mate.subject;
    }
    Clause host = clause.host;
    return switch (clause.kind) {
      case RELATIVE -> clause.antecedent;
      case PARTICIPLE ->
          clause.antecedent != null ? clause.antecedent : host == null ? null : host.subject;
      case INFINITIVE -> host == null ? null : ofInfinitive(clause, host, lists);
      case GERUND -> host == null ? null : ofGerund(clause, host, lists);
      case ADVERBIAL -> host == null ? null : host.subject;
      case MAIN, COMPLEMENT, PARENTHETICAL -> null;
    };
  }

  /** "[Neither] Norway nor Oman condemned it". */
  private static boolean isNeither(NounPhrase subject, ClauseDraft draft) {
    int first = subject.base().from();
    return draft.tokens.is(first, SmallWord.NEITHER)
        || first > 0 && draft.tokens.is(first - 1, SmallWord.NEITHER);
  }

  /**
   * "fired [Leng] for saying it", "stopped [them] from leaving"; "used it for killing": who used.
   */
  private static @Nullable NounPhrase ofGerund(Clause clause, Clause host, ClauseLists lists) {
    NounPhrase object = host.object();
    if (object == null || host.isPassive() || clause.from < object.base().to()) {
      return host.subject;
    }
    for (PrepPhrase prep : host.preps) {
      if (prep.clause() == clause) {
        boolean ofObject =
            lists.valency.verbTakesBehindObject(host.lemma(), prep.word())
                && !lists.is(host.lemma(), ClauseWord.USING);
        return ofObject ? object : host.subject;
      }
    }
    return host.subject;
  }

  /**
   * "asked them to leave": they leave; "promised them to leave" and "wants to leave": the subject.
   */
  private static @Nullable NounPhrase ofInfinitive(Clause clause, Clause host, ClauseLists lists) {
    if (lists.is(host.lemma(), ClauseWord.PROMISING)
        || lists.is(host.lemma(), ClauseWord.CONTACT)) {
      return host.subject;
    }
    for (PrepPhrase prep : host.phrases) {
      if (SmallWord.FOR.is(prep.word())
          && prep.object() != null
          && prep.range().to() == clause.from) {
        return prep.object(); // "a call for both sides to stop"
      }
    }
    NounPhrase object = host.object();
    if (object != null && clause.from >= object.base().to()) {
      return object;
    }
    if (host.isVerb("call", "appeal", "plead")) {
      PrepPhrase prep = host.prep("on", "upon", "for", "to", "with");
      if (prep != null && prep.object() != null) {
        return prep.object();
      }
    }
    return host.subject;
  }
}
