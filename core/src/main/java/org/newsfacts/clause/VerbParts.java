package org.newsfacts.clause;

import java.util.List;
import org.newsfacts.clause.Chunk.Kind;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Which clause a verb group belongs to: one that waits for it, one beside, or a new one. */
final class VerbParts {
  private final ClauseDraft draft;
  private final OpenClauses open;
  private final Lookahead ahead;
  private final SpeechAsides asides;
  private final Antecedents antecedents;

  VerbParts(ClauseDraft draft) {
    this.draft = draft;
    this.open = draft.open;
    this.ahead = draft.ahead;
    this.asides = new SpeechAsides(draft);
    this.antecedents = new Antecedents(draft);
  }

  void verb(int i, Chunk chunk) {
    VerbGroup verb = chunk.verb();
    if (verb == null) {
      return;
    }
    boolean coordinated = draft.pendingAnd || draft.andBeforePhrase;
    draft.pendingAnd = false;
    draft.andBeforePhrase = false;
    if (isSecondHalf(verb)) {
      Clause clause = open.top();
      VerbGroup first = clause.verb;
      clause.verb = first == null ? verb : first.followedBy(verb, isNegatedBefore(first));
      clause.questioned = first != null && first.range().from() == clause.from;
    } else if (draft.pendingPrep != null && !verb.isFinite()) {
      gerund(chunk, verb);
    } else if (verb.infinitive()) {
      infinitive(i, chunk, verb, coordinated);
    } else if (verb.form() == VerbForm.ING) {
      ing(i, chunk, verb, coordinated);
    } else if (verb.form() == VerbForm.PAST_PARTICIPLE) {
      participle(i, chunk, verb, coordinated);
    } else if (verb.form() == VerbForm.BASE && !verb.isFinite()) {
      bare(i, chunk, verb, coordinated);
    } else {
      finite(i, chunk, verb, coordinated);
    }
    draft.pendingPrep = null;
    draft.lastNoun = null;
  }

  /** "Should the parties [seek]", "Nor did the army [confirm]". */
  private boolean isSecondHalf(VerbGroup verb) {
    Clause clause = open.top();
    return clause.inverted
        && clause.objects.isEmpty()
        && draft.isAuxiliary(clause.verb)
        && !verb.infinitive();
  }

  /** "Nor did the army confirm", "Never had the town seen". */
  private boolean isNegatedBefore(VerbGroup auxiliary) {
    int before = auxiliary.range().from() - 1;
    return before >= 0 && draft.lists.is(draft.tokens.word(before), ClauseWord.NEGATED_FIRST);
  }

  private void gerund(Chunk chunk, VerbGroup verb) {
    Chunk prep = draft.pendingPrep;
    Clause host = open.top();
    Clause clause = new Clause(ClauseKind.GERUND, chunk.from(), host);
    clause.verb = verb;
    clause.marker = prep == null ? -1 : prep.from();
    open.push(clause);
    if (prep != null) {
      TokenRange range = TokenRange.of(prep.from(), chunk.to());
      host.addPhrase(new PrepPhrase(draft.words(prep), range, null, clause, null));
    }
  }

  private void infinitive(int i, Chunk chunk, VerbGroup verb, boolean coordinated) {
    if (coordinated) {
      Clause mate = open.of(ClauseKind.INFINITIVE);
      if (mate != null) {
        open.beside(mate, chunk.from(), verb);
        return;
      }
    }
    Clause clause = new Clause(ClauseKind.INFINITIVE, chunk.from(), open.top());
    clause.verb = verb;
    clause.antecedent = antecedents.ofInfinitive(i);
    open.push(clause);
  }

  private void ing(int i, Chunk chunk, VerbGroup verb, boolean coordinated) {
    if (coordinated) {
      Clause mate = open.ing();
      if (mate != null) {
        open.beside(mate, chunk.from(), verb);
        return;
      }
    }
    Kind before = draft.before(i);
    Clause host = open.top();
    boolean begins = host.verb == null && host.subject == null || before == Kind.VERB;
    if (begins && before != Kind.COMMA && ahead.isSubject(i, draft.lists)) {
      Clause clause = new Clause(ClauseKind.GERUND, chunk.from(), host);
      clause.verb = verb;
      open.push(clause);
      draft.gerundSubject = clause;
      return;
    }
    if (before == Kind.COMMA || before == Kind.DASH || before == Kind.AND) {
      host = open.hostOfParticiple(verb);
      open.popTo(host);
    } else if (host.verb != null && before == Kind.VERB) {
      Clause clause = new Clause(ClauseKind.GERUND, chunk.from(), host);
      clause.verb = verb;
      open.push(clause);
      return;
    } else if (host.kind == ClauseKind.ADVERBIAL && host.verb == null) {
      host.verb = verb;
      return;
    }
    Clause clause = new Clause(ClauseKind.PARTICIPLE, chunk.from(), host);
    clause.verb = verb;
    if (before == Kind.NOUN) {
      clause.antecedent = draft.lastNoun;
    }
    open.push(clause);
  }

  private void participle(int i, Chunk chunk, VerbGroup verb, boolean coordinated) {
    if (coordinated) {
      Clause mate = open.passive();
      if (mate != null) {
        open.beside(mate, chunk.from(), verb);
        return;
      }
    }
    Clause host = open.top();
    Kind before = draft.before(i);
    if (coordinated && isPastForm(verb)) {
      finite(i, chunk, asPast(verb), true);
      return;
    }
    if (host.kind == ClauseKind.ADVERBIAL && host.verb == null && host.subject == null) {
      host.verb = verb;
      return;
    }
    if (host.kind == ClauseKind.RELATIVE && host.marker < 0 && host.verb == null) {
      host.verb = asPast(verb); // "the letter the king sent"
      return;
    }
    boolean last = // "The council, meeting in Bern, put off a vote; Oslo has protested"
        before == Kind.NOUN
            ? ahead.finiteVerbAfter(i) < 0
            : before == Kind.COMMA && isPastForm(verb) && ahead.finiteVerbs(i) == 0;
    boolean asks = before == Kind.NOUN && asksSomebody(i, verb) || isMutual(i, verb);
    boolean describes = ReducedRelatives.isAt(draft.chunks, i, draft.tags);
    if (host.verb == null && host.subject != null && (last || asks) && !describes) {
      // "The mayor lamented how", tagged as a participle, has an object; the headline "12 killed"
      // none.
      boolean active =
          isPastForm(verb)
              && (host.kind == ClauseKind.RELATIVE && host.marker >= 0
                  || draft.kindAt(i + 1) == Kind.NOUN
                  || draft.kindAt(i + 1) == Kind.MARK
                  || asks
                  || isParticle(chunk.to()));
      host.verb = active ? asPast(verb) : verb;
      return;
    }
    Clause clause = new Clause(ClauseKind.PARTICIPLE, chunk.from(), host);
    clause.verb = verb;
    if (before == Kind.NOUN || before == Kind.COMMA && draft.lastNoun != null) {
      clause.antecedent = antecedents.at(i);
    }
    open.push(clause);
  }

  /** "The draft called on both to leave", whatever verbs come later. */
  private boolean asksSomebody(int i, VerbGroup verb) {
    if (draft.kindAt(i + 1) != Kind.PREP
        || draft.kindAt(i + 2) != Kind.NOUN
        || !draft.lists.is(verb.lemma(), ClauseWord.ASKS_BEHIND_PREPOSITION)) {
      return false;
    }
    int at = i + 3;
    while (draft.kindAt(at) == Kind.PREP && draft.kindAt(at + 1) == Kind.NOUN) {
      at += 2;
    }
    VerbGroup act = draft.kindAt(at) == Kind.VERB ? draft.chunks.get(at).verb() : null;
    return act != null && act.infinitive();
  }

  /** "The council met in private, but ...", not "a plan met by protests". */
  private boolean isMutual(int i, VerbGroup verb) {
    String next = draft.kindAt(i + 1) == Kind.PREP ? draft.words(draft.chunks.get(i + 1)) : "";
    return draft.lists.is(verb.lemma(), ClauseWord.MUTUAL)
        && isPastForm(verb)
        && !SmallWord.BY.is(next)
        && !SmallWord.WITH.is(next);
  }

  /** "put off a vote": without "by" no passive. */
  private boolean isParticle(int token) {
    return token + 1 < draft.tokens.size()
        && draft.tags.pos(token + 1) == Pos.DET
        && draft.lists.is(draft.tokens.word(token), ClauseWord.PARTICLE);
  }

  private boolean isPastForm(VerbGroup verb) {
    String word = draft.tokens.lower(verb.head());
    return verb.head() == verb.range().to() - 1 && (word.endsWith("d") || !word.endsWith("n"));
  }

  private static VerbGroup asPast(VerbGroup verb) {
    return new VerbGroup(
        verb.range(),
        verb.head(),
        verb.lemma(),
        Tense.PAST,
        VerbForm.PAST,
        false,
        verb.negated(),
        false,
        null,
        false);
  }

  private void bare(int i, Chunk chunk, VerbGroup verb, boolean coordinated) {
    if (coordinated || draft.before(i) == Kind.COMMA) { // "to stay, eat and [sleep]"
      Clause mate = open.base();
      if (mate != null) {
        open.beside(mate, chunk.from(), verb);
        return;
      }
    }
    Clause host = open.top();
    if (host.verb == null) {
      host.verb = verb;
      return;
    }
    Clause clause = new Clause(ClauseKind.INFINITIVE, chunk.from(), host);
    clause.verb = verb;
    open.push(clause);
  }

  private void finite(int i, Chunk chunk, VerbGroup verb, boolean coordinated) {
    Clause clause = open.top();
    if (asides.isSpeakerNext(i, verb)) {
      asides.open(chunk, verb);
      return;
    }
    if (clause == draft.gerundSubject && clause.host != null) {
      clause = hostOfSubject(clause, clause.host);
    }
    if (clause.verb == null) {
      clause.verb = verb;
      return;
    }
    if (isNextInfinitive(i, verb, coordinated)) {
      open.beside(open.top(), chunk.from(), verb);
      return;
    }
    if (coordinated) {
      Clause mate = open.mateFor(verb, draft.before(i - 1) == Kind.COMMA);
      open.beside(mate, chunk.from(), verb);
      return;
    }
    Clause waiting = open.waiting();
    if (waiting != null) {
      open.popTo(waiting);
      waiting.verb = verb;
    } else if (clause.isFreeRelative() && clause.host != null) {
      open.popTo(clause.host);
      open.top().verb = verb;
    } else if (!isAfterOneComma(i, clause) && reduce(clause)) {
      clause.verb = verb;
    } else if (!clause.objects.isEmpty() && draft.before(i) == Kind.NOUN) {
      promoteObject(clause, verb);
    } else if (draft.before(i) == Kind.COMMA) {
      open.beside(open.mateFor(verb, true), chunk.from(), verb);
    } else {
      Clause stray = new Clause(ClauseKind.COMPLEMENT, chunk.from(), clause);
      stray.verb = verb;
      open.push(stray);
    }
  }

  /** "said [shelling the port] was a crime": told by whoever said it, done by nobody named. */
  private Clause hostOfSubject(Clause gerund, Clause around) {
    open.popTo(around);
    if (around.verb == null) {
      return around;
    }
    Clause told = open.push(new Clause(ClauseKind.COMPLEMENT, gerund.from, around));
    gerund.host = told;
    told.children = Clause.with(gerund, told.children);
    around.children.remove(gerund);
    return told;
  }

  /** "to do its duty, [take] a stand and [rebuild] the port". */
  private boolean isNextInfinitive(int i, VerbGroup verb, boolean coordinated) {
    Clause top = open.top();
    boolean listed = coordinated && (top.conjunct != null || isToldBefore(top));
    return top.kind == ClauseKind.INFINITIVE
        && top.verb != null
        && verb.form() == VerbForm.PRESENT
        && verb.modal() == null
        && draft.tags.pos(verb.head()) == Pos.VERB
        && (listed || draft.before(i) == Kind.COMMA);
  }

  /** "urged them to stay and [respect] it": the verb around is no present in the plural. */
  private static boolean isToldBefore(Clause infinitive) {
    Clause host = infinitive.host;
    VerbGroup verb = host == null ? null : host.verb;
    return verb != null && verb.form() != VerbForm.PRESENT && verb.form() != VerbForm.BASE;
  }

  /** "The plan failed, [said]": no aside has been closed since the verb. */
  private boolean isAfterOneComma(int i, Clause clause) {
    VerbGroup verb = clause.verb;
    if (verb == null || draft.before(i) != Kind.COMMA) {
      return false;
    }
    int commas = 0;
    for (int j = i - 1; j >= 0 && draft.chunks.get(j).from() > verb.head(); j--) {
      commas += draft.kindAt(j) == Kind.COMMA ? 1 : 0;
    }
    return commas == 1;
  }

  /** "a rocket fired from Gaza landed": what looked like the verb describes the subject. */
  private boolean reduce(Clause clause) {
    VerbGroup verb = clause.verb;
    if (verb == null || clause.subject == null || !verb.mayBeParticiple() || clause.isInverted()) {
      return false;
    }
    if (clause.conjunct != null || !clause.objects.isEmpty()) {
      return false;
    }
    Clause reduced = new Clause(ClauseKind.PARTICIPLE, verb.range().from(), clause);
    reduced.verb = verb.asParticiple();
    reduced.antecedent = clause.subject;
    reduced.to = clause.to;
    reduced.preps = clause.preps;
    reduced.phrases = clause.phrases;
    clause.preps = List.of();
    clause.phrases = List.of();
    clause.children = Clause.with(reduced, clause.children);
    clause.subject.extendFull(clause.to);
    open.done().add(reduced);
    return true;
  }

  /** "feared the fighting would spread": the object was the subject of a clause without "that". */
  private void promoteObject(Clause host, VerbGroup verb) {
    NounPhrase subject = host.objects.remove(host.objects.size() - 1);
    Clause clause = new Clause(ClauseKind.COMPLEMENT, subject.base().from(), host);
    clause.subject = subject;
    clause.verb = verb;
    open.push(clause);
  }
}
