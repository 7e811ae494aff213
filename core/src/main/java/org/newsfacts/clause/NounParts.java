package org.newsfacts.clause;

import java.util.List;
import org.newsfacts.clause.Chunk.Kind;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/**
 * What a noun phrase is in its sentence: subject, object, apposition, member of a list, or the
 * subject of a new clause.
 */
final class NounParts {
  private final ClauseDraft draft;
  private final OpenClauses open;
  private final Lookahead ahead;
  private final PhraseOwners owners;
  private final NewSubjects subjects;

  NounParts(ClauseDraft draft) {
    this.draft = draft;
    this.open = draft.open;
    this.ahead = draft.ahead;
    this.owners = new PhraseOwners(draft);
    this.subjects = new NewSubjects(draft);
  }

  void noun(int i, Chunk chunk) {
    NounPhrase noun = chunk.noun();
    if (noun == null) {
      return;
    }
    if (draft.pendingPrep != null) {
      afterPreposition(i, noun);
    } else if (draft.pendingAnd
        && draft.lastNoun != null
        && (waitsForVerb(i) || ahead.finiteVerbAfter(i) < 0)) {
      draft.lastNoun.addConjunct(noun);
      extendOwners(draft.lastNoun.listHead(), noun.base().to());
    } else if (open.top().verb == null) {
      beforeVerb(i, noun);
    } else {
      afterVerb(i, noun);
    }
    draft.pendingAnd = false;
    draft.andBeforePhrase &= draft.pendingPrep != null;
    draft.pendingPrep = null;
    NounPhrase before = draft.lastNoun;
    draft.beforeTime = noun.isTime() && before != null && !before.isTime() ? before : null;
    draft.lastNoun = noun;
  }

  /**
   * "hostilities in Israel and Gaza were", "A bid to reconcile Oslo and Bern failed": the list is
   * still before the verb.
   */
  private boolean waitsForVerb(int i) {
    Clause clause = open.top();
    boolean told = clause.kind == ClauseKind.INFINITIVE && clause.antecedent != null;
    return clause.verb == null && clause.subject != null
        || told && open.waiting() != null && ahead.finiteVerbs(i) == 1;
  }

  private void afterPreposition(int i, NounPhrase noun) {
    Chunk prep = draft.pendingPrep;
    if (prep == null) {
      return;
    }
    String word = draft.words(prep);
    TokenRange range = TokenRange.of(prep.from(), noun.base().to());
    PrepPhrase phrase = new PrepPhrase(word, range, noun, null, owners.of(i, word, prep, noun));
    boolean adjacent = draft.lastNoun != null && prep.from() <= draft.lastNoun.range().to() + 1;
    boolean time = noun.isTime() && !SmallWord.OF.is(word); // "Oman [on Monday] called"
    boolean aside = // "the office, [in a report], warned"
        phrase.owner() == null
            && prep.from() > 0
            && draft.tokens.lower(prep.from() - 1).equals(",");
    if (draft.lastNoun != null
        && adjacent
        && !time
        && !aside
        && (SmallWord.OF.is(word)
            || open.top().verb == null
            || draft.lists.is(word, ClauseWord.BINDS))) {
      NounPhrase first = draft.lastNoun;
      first.extend(noun.base().to());
      first.listHead().extendFull(noun.base().to());
      extendOwners(first, noun.base().to());
    }
    open.top().addPhrase(phrase);
  }

  /**
   * "the ambassador to the UN", "the deputy in charge of ports": ends of all phrases around grow.
   */
  private void extendOwners(NounPhrase inner, int to) {
    Clause clause = open.top();
    for (NounPhrase object : last(clause.objects)) {
      if (object.range().to() == inner.base().from()
          || object.range().to() >= inner.base().to()
              && object.range().to() < to
              && object.range().contains(inner.head())) {
        object.extend(to);
      }
    }
    for (PrepPhrase prep : last(clause.phrases)) {
      NounPhrase object = prep.object();
      if (object != null
          && object.range().to() >= inner.base().to()
          && object.range().contains(inner.head())) {
        object.extend(to);
      }
    }
    NounPhrase subject = clause.subject;
    if (subject != null && subject.range().contains(inner.head())) {
      subject.extend(to);
    }
  }

  private static <T> List<T> last(List<T> list) {
    return list.subList(Math.max(0, list.size() - 6), list.size());
  }

  private void beforeVerb(int i, NounPhrase noun) {
    Clause clause = open.top();
    boolean begun = // "The council this week adopted"
        clause.subject != null && !clause.subject.isTime() && draft.kindAt(i - 1) == Kind.NOUN;
    if (noun.isTime() && (begun || ahead.finiteVerbAfter(i) != i + 1)) {
      clause.times = Clause.with(noun, clause.times);
    } else if (clause.subject == null) {
      clause.subject = noun;
    } else if (draft.kindAt(i - 1) == Kind.NOUN && isEcho(noun)) {
      clause.subject.extend(noun.base().to()); // "the mayor himself", "we all"
    } else if (draft.before(i) == Kind.COMMA && isSubjectPronoun(i, noun)) {
      clause.subject = noun; // "A student and a keen swimmer, he left at noon."
    } else if (draft.before(i) == Kind.COMMA || draft.before(i) == Kind.DASH) {
      if (ahead.isList(i)) {
        clause.subject.addConjunct(noun);
      } else {
        named(clause.subject).addApposition(noun);
      }
    } else if (isContactRelative(i, clause.subject)) {
      Clause relative = new Clause(ClauseKind.RELATIVE, noun.base().from(), clause);
      relative.antecedent = draft.lastNoun;
      relative.subject = noun;
      open.push(relative);
    } else if (ahead.finiteVerbAfter(i) >= 0) {
      if (clause.subject.isTime()) {
        clause.times = Clause.with(clause.subject, clause.times);
      }
      clause.subject = noun;
    }
  }

  /** "A spokeswoman for the bloc's [chief], Bruno Castelli, said": he is the chief. */
  private NounPhrase named(NounPhrase subject) {
    NounPhrase last = draft.lastNoun;
    boolean office =
        last != null
            && last != subject
            && subject.range().contains(last.head())
            && draft.lists.is(draft.tags.lemma(last.head()), ClauseWord.OFFICE);
    return last != null && office ? last : subject;
  }

  private boolean isEcho(NounPhrase noun) {
    return noun.base().size() == 1
        && draft.lists.is(draft.tokens.word(noun.head()), ClauseWord.ECHO);
  }

  private boolean isSubjectPronoun(int i, NounPhrase noun) {
    return draft.kindAt(i + 1) == Kind.VERB
        && draft.chunks.get(i + 1).isFiniteVerb()
        && draft.lists.is(draft.tokens.word(noun.head()), ClauseWord.SUBJECT_PRONOUN);
  }

  /** "The letter the king sent was lost": two verbs are to come. */
  private boolean isContactRelative(int i, NounPhrase subject) {
    VerbGroup next = draft.kindAt(i + 1) == Kind.VERB ? draft.chunks.get(i + 1).verb() : null;
    return !subject.isTime()
        && draft.kindAt(i - 1) == Kind.NOUN
        && next != null
        && (next.isFinite() || next.form() == VerbForm.PAST_PARTICIPLE)
        && ahead.bareFiniteVerbs(i) == (next.isFinite() ? 2 : 1);
  }

  private void afterVerb(int i, NounPhrase noun) {
    // "sent an envoy and Bern denied it" has two clauses; "said an envoy and a minister left" one
    // inside
    boolean mayBeList =
        open.top().verb != null && draft.takesClause(open.top()) && open.top().objects.isEmpty();
    Kind before = draft.before(i);
    mayBeList |= before == Kind.COMMA && isListOfSpeakers(i);
    boolean newClause =
        !isBetweenVerbs(i)
            && open.top() != draft.gerundSubject
            && !isObjectPronoun(noun)
            && !isAskedToAct(i)
            && !isDayOfReduced(noun)
            && !isObjectInsideSubject(i, before)
            && !isLet(i)
            && ahead.finiteVerbAfter(i, mayBeList) >= 0;
    if (before == Kind.COMMA && isCounted(noun) && subjects.isGapped(i)) {
      subjects.coordinateWithSubject(i, noun);
    } else if (newClause
        && (before == Kind.COMMA || before == Kind.DASH || before == Kind.QUOTATION)) {
      subjects.afterComma(i, noun);
    } else if (draft.pendingAnd && (newClause || subjects.isGapped(i))) {
      subjects.coordinateWithSubject(i, noun);
    } else if (newClause) {
      subjects.embedded(i, noun);
    } else if (before == Kind.COMMA && draft.lastNoun != null) {
      if (noun.isTime()) {
        open.top().times = Clause.with(noun, open.top().times);
      } else if (ahead.isList(i)) {
        draft.lastNoun.addConjunct(noun);
      } else {
        draft.lastNoun.addApposition(noun);
      }
    } else if (noun.isTime()) {
      open.top().times = Clause.with(noun, open.top().times);
    } else if (isInverted() || isPresented() || isBetweenVerbs(i)) {
      open.top().subject = noun;
      open.top().inverted = true;
    } else {
      object(noun);
    }
  }

  /** "Nine people were hurt, [police] and witnesses said": together they end the sentence. */
  private boolean isListOfSpeakers(int i) {
    VerbGroup verb = draft.kindAt(i + 3) == Kind.VERB ? draft.chunks.get(i + 3).verb() : null;
    return verb != null
        && draft.kindAt(i + 1) == Kind.AND
        && draft.kindAt(i + 2) == Kind.NOUN
        && open.isSpeech(verb)
        && ahead.endsAfterSpeech(i + 3);
  }

  /** "instructed [the board] (of trustees) to report": an object, whatever verb comes later. */
  private boolean isAskedToAct(int i) {
    int next = i + 1;
    while (draft.kindAt(next) == Kind.BRACKET || draft.kindAt(next) == Kind.ADVERB) {
      next++;
    }
    VerbGroup verb = draft.kindAt(next) == Kind.VERB ? draft.chunks.get(next).verb() : null;
    return verb != null
        && verb.infinitive()
        && draft.lists.is(open.top().lemma(), ClauseWord.ASKS_TO_ACT);
  }

  /** "urged [them] to keep the roads open": never a subject. */
  private boolean isObjectPronoun(NounPhrase noun) {
    return noun.base().size() == 1
        && draft.lists.is(draft.tokens.word(noun.head()), ClauseWord.OBJECT_PRONOUN);
  }

  /** "let [the council] resume its work": an object, and what follows an infinitive. */
  private boolean isLet(int i) {
    if (!draft.lists.is(open.top().lemma(), ClauseWord.BARE_INFINITIVE)) {
      return false;
    }
    int verb = ahead.finiteVerbAfter(i);
    VerbGroup found = verb < 0 ? null : draft.chunks.get(verb).verb();
    return found != null && found.form() == VerbForm.BASE;
  }

  /**
   * "Rebels who stormed the base killed 12", "The push to free the crew stalled": the verb to come
   * has its subject already. In "The man who said the war was lost left" two are to come.
   */
  private boolean isObjectInsideSubject(int i, Kind before) {
    Clause clause = open.top();
    Clause host = clause.host;
    boolean charge = // "a man accused of killing [two people] told"
        clause.kind == ClauseKind.GERUND && host != null && host.kind == ClauseKind.PARTICIPLE;
    host = charge && host != null ? host.host : host;
    boolean ofNoun =
        clause.kind == ClauseKind.INFINITIVE
            && clause.antecedent != null
            && (!draft.takesClause(clause) || draft.isActNoun(clause.antecedent));
    return before == Kind.VERB
        && (ofNoun
            || clause.kind == ClauseKind.RELATIVE
            || clause.kind == ClauseKind.PARTICIPLE
            || charge
            || clause.isFreeRelative())
        && host != null
        && host.verb == null
        && (host.subject != null || clause.isFreeRelative())
        && (!draft.takesClause(clause) || ahead.bareFiniteVerbs(i) == 1);
  }

  private boolean isInverted() {
    Clause clause = open.top();
    return clause.subject == null
        && !isSubjectOf(clause)
        && clause.kind != ClauseKind.PARTICIPLE
        && clause.kind != ClauseKind.INFINITIVE
        && clause.kind != ClauseKind.GERUND
        && clause.conjunct == null
        && clause.objects.isEmpty()
        && open.isSpeech(clause.verb)
        && clause.verb != null
        && clause.verb.isFinite();
  }

  /** "A document filed [Thursday] says": the day tells when it was filed. */
  private boolean isDayOfReduced(NounPhrase noun) {
    VerbGroup verb = open.top().verb;
    return noun.isTime() && verb != null && verb.mayBeParticiple() && open.top().subject != null;
  }

  /** "Should the parties seek", "Nor did the army confirm". */
  private boolean isBetweenVerbs(int i) {
    Clause clause = open.top();
    int next = draft.kindAt(i + 1) == Kind.ADVERB ? i + 2 : i + 1;
    VerbGroup main = draft.kindAt(next) == Kind.VERB ? draft.chunks.get(next).verb() : null;
    return clause.subject == null
        && clause.kind == ClauseKind.MAIN
        && clause.objects.isEmpty()
        && draft.isAuxiliary(clause.verb)
        && main != null
        && !main.infinitive();
  }

  /** "Among the dead were three nurses." */
  private boolean isPresented() {
    Clause clause = open.top();
    return clause.subject == null
        && clause.kind == ClauseKind.MAIN
        && clause.conjunct == null
        && clause.isVerb(SmallWord.BE)
        && clause.verb != null
        && clause.verb.isFinite()
        && !clause.preps.isEmpty()
        && clause.objects.isEmpty();
  }

  /** "who in March called the king": the marker itself is the subject. */
  private boolean isSubjectOf(Clause clause) {
    VerbGroup verb = clause.verb;
    if (verb == null || clause.marker < 0) {
      return false;
    }
    return switch (clause.kind) {
      case RELATIVE -> true;
      case COMPLEMENT -> clause.marker + 1 == verb.range().from();
      default -> false;
    };
  }

  private void object(NounPhrase noun) {
    Clause clause = open.top();
    if (clause.verb != null
        && SmallWord.BE.is(clause.verb.lemma())
        && clause.predicate == null
        && clause.objects.isEmpty()) {
      clause.predicate = noun.base();
    }
    clause.objects = Clause.with(noun, clause.objects);
  }

  /** "Two were killed, [four] wounded". */
  private boolean isCounted(NounPhrase noun) {
    return draft.tags.pos(noun.head()) == Pos.NUM
        || draft.tags.pos(noun.base().from()) == Pos.NUM
        || draft.lists.is(draft.tokens.lower(noun.head()), ClauseWord.COUNTING);
  }
}
