package org.newsfacts.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Chunk.Kind;
import org.newsfacts.text.Tokens;

/** A sentence half read: its chunks, its open clauses, and what waits for the next chunk. */
final class ClauseDraft {
  final List<Chunk> chunks;
  final Tokens tokens;
  final Tags tags;
  final OpenClauses open;
  final Lookahead ahead;
  final ClauseLists lists;

  /** The noun phrase just read; null after a verb. */
  @Nullable NounPhrase lastNoun;

  /** The noun phrase before a day: "talks" of "held talks Saturday with X". */
  @Nullable NounPhrase beforeTime;

  /** "Shelling the port" of "Shelling the port was a crime", until its verb comes. */
  @Nullable Clause gerundSubject;

  /** A preposition that waits for its object. */
  @Nullable Chunk pendingPrep;

  /** Whether "and" was just read. */
  boolean pendingAnd;

  /** Whether a phrase stands between "and" and what it joins: "and with our help [rebuild]". */
  boolean andBeforePhrase;

  ClauseDraft(List<Chunk> chunks, Tokens tokens, Tags tags, ClauseLists lists) {
    this.chunks = chunks;
    this.tokens = tokens;
    this.tags = tags;
    this.lists = lists;
    this.open = new OpenClauses(tokens, lists);
    this.ahead = new Lookahead(chunks);
  }

  /** Returns whether the verb of the clause governs clauses: "say", "fear", "promise". */
  boolean takesClause(Clause clause) {
    return lists.takesClause(clause.lemma());
  }

  /** "told reporters that": the verb takes a person and a clause. */
  boolean isTelling(Clause clause) {
    return lists.is(clause.lemma(), ClauseWord.TELLING);
  }

  /** "the decision to leave", "his call to stop": an infinitive tells what the noun is about. */
  boolean isActNoun(NounPhrase noun) {
    return lists.is(tags.base(noun.head()), ClauseWord.ACT_NOUN);
  }

  /** Returns whether the group is an auxiliary that still lacks its main verb. */
  boolean isAuxiliary(@Nullable VerbGroup verb) {
    return verb != null && verb.isFinite() && tags.pos(verb.head()) == Pos.AUX;
  }

  Kind kindAt(int i) {
    return i < 0 || i >= chunks.size() ? Kind.STOP : chunks.get(i).kind();
  }

  /** The chunk before, brackets and adverbs passed over. */
  Kind before(int i) {
    int j = i - 1;
    while (j >= 0 && (kindAt(j) == Kind.ADVERB || kindAt(j) == Kind.BRACKET)) {
      j--;
    }
    return kindAt(j);
  }

  /** The words of a chunk in lower case. */
  String words(Chunk chunk) {
    if (chunk.to() == chunk.from() + 1) {
      return tokens.lower(chunk.from());
    }
    StringBuilder joined = new StringBuilder(tokens.lower(chunk.from()));
    for (int t = chunk.from() + 1; t < chunk.to(); t++) {
      joined.append(' ').append(tokens.lower(t));
    }
    return joined.toString();
  }
}
