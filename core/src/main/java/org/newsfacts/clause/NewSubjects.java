package org.newsfacts.clause;

import org.newsfacts.clause.Chunk.Kind;

/** Noun phrases that open a clause of their own behind another: "A left and [B] stayed". */
final class NewSubjects {
  private final ClauseDraft draft;
  private final OpenClauses open;
  private final Lookahead ahead;

  NewSubjects(ClauseDraft draft) {
    this.draft = draft;
    this.open = draft.open;
    this.ahead = draft.ahead;
  }

  /** ", he said," or, after a clause that came first, the subject of the main clause. */
  void afterComma(int i, NounPhrase noun) {
    int verb = ahead.finiteVerbAfter(i);
    VerbGroup group = draft.chunks.get(verb).verb();
    Clause waiting = open.waitingForSubject();
    if (waiting != null) {
      open.popTo(waiting);
      waiting.subject = noun;
    } else if (open.isSpeech(group) && ahead.endsAfterSpeech(verb)) {
      Clause host = open.outermost();
      open.popTo(host);
      Clause aside = new Clause(ClauseKind.PARENTHETICAL, noun.base().from(), host);
      aside.subject = noun;
      open.push(aside);
    } else {
      Clause clause = open.replacing(open.outermost(), noun.base().from());
      clause.subject = noun;
      open.push(clause);
    }
  }

  /** "12 were killed and 30 [wounded]". */
  boolean isGapped(int i) {
    Clause mate = open.top();
    if (mate.verb != null && !mate.verb.isFinite() && mate.conjunct != null) {
      mate = mate.conjunct; // "two were killed, four wounded and one [shot]"
    }
    VerbGroup verb = mate.verb;
    VerbGroup next = draft.kindAt(i + 1) == Kind.VERB ? draft.chunks.get(i + 1).verb() : null;
    return verb != null
        && verb.passive()
        && verb.isFinite()
        && next != null
        && next.form() == VerbForm.PAST_PARTICIPLE;
  }

  /** "A said B and C denied it": a clause with its own subject beside the innermost finite one. */
  void coordinateWithSubject(int i, NounPhrase noun) {
    int verb = ahead.finiteVerbAfter(i);
    VerbGroup group = verb < 0 ? open.top().verb : draft.chunks.get(verb).verb();
    Clause mate = open.mateFor(group, draft.before(i - 1) == Kind.COMMA);
    Clause clause = open.replacing(mate, noun.base().from());
    clause.subject = noun;
    open.push(clause);
  }

  /** "said X left": a clause without "that"; "the letter X sent": one without "which". */
  void embedded(int i, NounPhrase noun) {
    Clause host = open.top();
    VerbGroup verb = host.verb;
    boolean takesClause = verb != null && draft.takesClause(host);
    boolean afterNoun =
        draft.kindAt(i - 1) == Kind.NOUN && draft.lastNoun != null && !draft.lastNoun.isTime();
    boolean tells = host.objects.size() == 1 && draft.isTelling(host);
    boolean contact =
        afterNoun && !(takesClause && (host.objects.isEmpty() || tells)) && host.inverted;
    if (afterNoun && !takesClause || contact) {
      Clause clause = new Clause(ClauseKind.RELATIVE, noun.base().from(), host);
      clause.antecedent = draft.lastNoun;
      clause.subject = noun;
      open.push(clause);
      return;
    }
    Clause clause = new Clause(ClauseKind.COMPLEMENT, noun.base().from(), host);
    clause.subject = noun;
    open.push(clause);
  }
}
