package org.newsfacts.clause;

import org.newsfacts.clause.Chunk.Kind;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** What stands between noun phrases and verbs: prepositions, conjunctions, commas, quotations. */
final class LinkParts {
  private final ClauseDraft draft;
  private final OpenClauses open;
  private final Lookahead ahead;
  private final Antecedents antecedents;

  LinkParts(ClauseDraft draft) {
    this.draft = draft;
    this.open = draft.open;
    this.ahead = draft.ahead;
    this.antecedents = new Antecedents(draft);
  }

  void preposition(int i, Chunk chunk) {
    Kind next = draft.kindAt(i + 1);
    boolean particle = next == Kind.NOUN && isParticle(i, chunk);
    if (!particle && next == Kind.NOUN
        || next == Kind.VERB
        || next == Kind.ADVERB
        || next == Kind.ADJECTIVE
        || next == Kind.MARK) {
      String word = draft.words(chunk);
      boolean clauseAhead =
          next == Kind.NOUN
              && draft.lists.is(word, ClauseWord.CLAUSE_PREPOSITION)
              && !isInsideSubject(i, word)
              && ahead.finiteVerbAfter(i + 1) >= 0
              && draft.kindAt(i + 2) != Kind.STOP;
      if (clauseAhead && ahead.finiteVerbAfter(i + 1) == i + 2) {
        mark(i, chunk);
        return;
      }
      draft.pendingPrep = chunk;
    } else {
      TokenRange range = TokenRange.of(chunk.from(), chunk.to());
      open.top().addPhrase(new PrepPhrase(draft.words(chunk), range, null, null, null));
    }
    draft.andBeforePhrase |= draft.pendingAnd;
    draft.pendingAnd = false;
  }

  /** "The ministry [as a whole] rejected it", "Oslo [like Bern] left": one verb is to come. */
  private boolean isInsideSubject(int i, String word) {
    Clause clause = open.top();
    return (SmallWord.AS.is(word) || SmallWord.LIKE.is(word))
        && draft.kindAt(i - 1) == Kind.NOUN
        && clause.verb == null
        && clause.subject != null
        && ahead.finiteVerbs(i) == 1;
  }

  /** "carried [out] a raid", "shot [down] a drone": the noun behind is the verb's own object. */
  private boolean isParticle(int i, Chunk chunk) {
    VerbGroup verb = draft.kindAt(i - 1) == Kind.VERB ? draft.chunks.get(i - 1).verb() : null;
    return verb != null
        && !verb.passive()
        && draft.lists.valency.isParticle(verb.lemma(), draft.words(chunk));
  }

  void comma(int i) {
    draft.andBeforePhrase = false;
    Clause clause = open.top();
    draft.pendingPrep = null;
    if (clause.kind == ClauseKind.PARENTHETICAL && clause.verb != null) {
      open.pop();
      return;
    }
    boolean aside =
        clause.verb != null
            && (clause.kind == ClauseKind.RELATIVE || clause.kind == ClauseKind.PARTICIPLE);
    if (aside
        && clause.host != null
        && draft.kindAt(i + 1) == Kind.VERB
        && draft.chunks.get(i + 1).isFiniteVerb()) {
      open.pop();
    } else if (aside && clause.kind == ClauseKind.RELATIVE && draft.kindAt(i + 1) != Kind.AND) {
      open.pop();
    } else if (clause.verb != null
        && clause.host != null
        && clause.host.verb == null
        && clause.kind != ClauseKind.COMPLEMENT) {
      open.pop();
    }
  }

  void and() {
    draft.pendingAnd = true;
    draft.pendingPrep = null;
  }

  void breakOff(int i) {
    Clause first = open.outermost();
    open.popTo(first);
    if (first.verb == null
        || i + 1 >= draft.chunks.size()
        || draft.kindAt(i + 1) == Kind.QUOTATION) {
      return;
    }
    open.pop();
    open.push(new Clause(ClauseKind.MAIN, draft.chunks.get(i + 1).from(), null));
    draft.lastNoun = null;
  }

  void adjective(Chunk chunk) {
    Clause clause = open.top();
    if (clause.verb != null && clause.objects.isEmpty()) {
      clause.predicateWord = draft.tokens.lower(chunk.to() - 1);
      TokenRange old = clause.predicate;
      clause.predicate =
          old == null
              ? TokenRange.of(chunk.from(), chunk.to())
              : TokenRange.of(old.from(), chunk.to());
    }
    draft.pendingAnd = false;
  }

  void quotation(Chunk chunk) {
    Clause clause = open.top();
    if (clause.quotation == null) {
      clause.quotation = TokenRange.of(chunk.from(), chunk.to());
    }
    draft.pendingPrep = null;
    draft.pendingAnd = false;
  }

  void mark(int i, Chunk chunk) {
    String word = draft.tokens.lower(chunk.from());
    Clause host = open.top();
    if (SmallWord.THAT.is(word) || isQuestion(word)) {
      complement(i, chunk, word);
    } else if (ahead.isClauseAhead(i)) {
      if (draft.kindAt(i - 1) == Kind.COMMA && host.kind == ClauseKind.PARENTHETICAL) {
        open.pop();
        host = open.top();
      }
      Clause clause = new Clause(ClauseKind.ADVERBIAL, chunk.from(), host);
      clause.marker = chunk.from();
      clause.markerWord = draft.words(chunk);
      open.push(clause);
    } else {
      draft.pendingPrep = chunk;
    }
    draft.pendingAnd = false;
  }

  private void complement(int i, Chunk chunk, String word) {
    Clause host = open.top();
    boolean noun = draft.kindAt(i - 1) == Kind.NOUN;
    boolean nextIsVerb = draft.kindAt(i + 1) == Kind.VERB && draft.chunks.get(i + 1).isFiniteVerb();
    if (SmallWord.THAT.is(word) && noun && nextIsVerb && !draft.isTelling(host)) {
      relative(i, chunk);
      return;
    }
    if ((SmallWord.WHERE.is(word) || SmallWord.WHEN.is(word))
        && (noun || draft.kindAt(i - 1) == Kind.COMMA)
        && draft.lastNoun != null) {
      relative(i, chunk);
      return;
    }
    if (SmallWord.WHEN.is(word) && !draft.takesClause(host)) {
      Clause clause = new Clause(ClauseKind.ADVERBIAL, chunk.from(), host);
      clause.marker = chunk.from();
      clause.markerWord = draft.words(chunk);
      open.push(clause);
      return;
    }
    if (draft.pendingAnd || draft.kindAt(i - 1) == Kind.COMMA && SmallWord.THAT.is(word)) {
      Clause mate = open.of(ClauseKind.COMPLEMENT);
      if (mate != null && mate.verb != null && mate.host != null) {
        open.popTo(mate);
        open.pop();
        host = mate.host;
      }
    }
    Clause clause = new Clause(ClauseKind.COMPLEMENT, chunk.from(), host);
    clause.marker = chunk.from();
    clause.markerWord = draft.words(chunk);
    if (noun && host.verb != null && !draft.takesClause(host) && !draft.isTelling(host)) {
      clause.antecedent = draft.lastNoun;
    }
    open.push(clause);
    draft.lastNoun = null;
    draft.pendingPrep = null;
  }

  private boolean isQuestion(String word) {
    return draft.lists.is(word, ClauseWord.QUESTION);
  }

  void relative(int i, Chunk chunk) {
    boolean asks = // "to say who left"
        draft.lastNoun == null && draft.takesClause(open.top()) || opensWhatIsTold(chunk);
    ClauseKind kind = asks ? ClauseKind.COMPLEMENT : ClauseKind.RELATIVE;
    Clause clause = new Clause(kind, chunk.from(), open.top());
    clause.marker = chunk.from();
    clause.markerWord = draft.words(chunk);
    boolean told = draft.tokens.is(chunk.from(), SmallWord.WHERE); // "in Lumo, where"
    clause.antecedent = asks ? null : told ? draft.lastNoun : antecedents.at(i);
    open.push(clause);
    draft.pendingAnd = false;
    draft.pendingPrep = null;
  }

  /** "told voters [that if it were so, he would go]": no relative clause, what follows is told. */
  private boolean opensWhatIsTold(Chunk chunk) {
    Clause host = open.top();
    int next = chunk.to();
    return draft.isTelling(host)
        && host.objects.size() == 1
        && host.objects.get(0) == draft.lastNoun
        && next < draft.tokens.size()
        && draft.tags.pos(next) == Pos.SCONJ;
  }
}
