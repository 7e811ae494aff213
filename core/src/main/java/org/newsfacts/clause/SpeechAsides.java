package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Chunk.Kind;

/** Verbs of saying that stand before their speaker, after what was said or in the midst of it. */
final class SpeechAsides {
  private final ClauseDraft draft;
  private final OpenClauses clauses;
  private final Lookahead ahead;

  SpeechAsides(ClauseDraft draft) {
    this.draft = draft;
    this.clauses = draft.open;
    this.ahead = draft.ahead;
  }

  /** "The plan failed, said the mayor." and "The talks, said the mayor, would go on." */
  boolean isSpeakerNext(int i, VerbGroup verb) {
    Kind before = draft.before(i);
    if (before != Kind.COMMA && before != Kind.DASH
        || draft.kindAt(i + 1) != Kind.NOUN
        || !isPlainSpeech(verb)
        || verb.tense() == Tense.FUTURE
        || ahead.finiteVerbAfter(i + 1) >= 0
        || !isSpeaker(draft.chunks.get(i + 1).noun())) {
      return false;
    }
    return clauses.waiting() == null
        ? clauses.top().verb != null && ahead.endsSentence(i + 1)
        : ahead.isVerbAfterComma(i + 1);
  }

  private boolean isPlainSpeech(VerbGroup verb) {
    return draft.lists.is(verb.lemma(), ClauseWord.PLAIN_SPEECH);
  }

  /** Not "said nothing", "said a prayer". */
  private boolean isSpeaker(@Nullable NounPhrase noun) {
    return noun != null
        && !noun.isTime()
        && !draft.lists.is(draft.tokens.lower(noun.head()), ClauseWord.NO_SPEAKER);
  }

  /** Opens the aside; what comes next is its speaker. */
  void open(Chunk chunk, VerbGroup verb) {
    Clause waiting = clauses.waiting();
    Clause host = waiting != null ? waiting : clauses.outermost();
    clauses.popTo(host);
    Clause aside = new Clause(ClauseKind.PARENTHETICAL, chunk.from(), host);
    aside.verb = verb;
    clauses.push(aside);
  }
}
