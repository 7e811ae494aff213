package org.newsfacts.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Tokens;

/**
 * The clauses of a sentence that may still grow, the innermost on top, and which of them the next
 * verb goes with.
 */
final class OpenClauses {
  /** No sentence of news nests deeper; keeps the work linear for any text. */
  private static final int DEEPEST = 24;

  private final Tokens tokens;
  private final ClauseLists lists;
  private final Deque<Clause> open = new ArrayDeque<>();
  private final List<Clause> done = new ArrayList<>();

  OpenClauses(Tokens tokens, ClauseLists lists) {
    this.tokens = tokens;
    this.lists = lists;
  }

  /** All clauses so far, also those that are closed, in the order they were opened. */
  List<Clause> done() {
    return done;
  }

  /** The open ones, innermost first. */
  Iterable<Clause> innermostFirst() {
    return open;
  }

  Clause top() {
    Clause top = open.peek();
    if (top == null) {
      throw new IllegalStateException("no clause is open");
    }
    return top;
  }

  Clause push(Clause clause) {
    while (open.size() >= DEEPEST) {
      pop();
    }
    Clause host = clause.host;
    if (host != null) {
      host.children = Clause.with(clause, host.children);
    }
    open.push(clause);
    done.add(clause);
    return clause;
  }

  void pop() {
    open.pop();
  }

  void popTo(Clause clause) {
    while (open.size() > 1 && top() != clause) {
      pop();
    }
  }

  /** Opens a clause of its own for a verb that shares the subject of {@code mate}. */
  void beside(Clause mate, int from, VerbGroup verb) {
    Clause clause = replacing(mate, from);
    clause.verb = verb;
    push(clause);
  }

  /** Closes a clause and returns one that takes its place: "left and [returned]". */
  Clause replacing(Clause mate, int from) {
    popTo(mate);
    if (top() == mate) {
      pop();
    }
    Clause clause = new Clause(mate.kind, from, mate.host);
    clause.conjunct = mate;
    clause.antecedent = mate.antecedent;
    return clause;
  }

  boolean isSpeech(@Nullable VerbGroup verb) {
    return verb != null && lists.isSpeech(verb.lemma());
  }

  Clause outermost() {
    return open.getLast();
  }

  @Nullable Clause of(ClauseKind kind) {
    return first(clause -> clause.kind == kind);
  }

  /** A clause with a subject and no verb yet. */
  @Nullable Clause waiting() {
    return first(clause -> clause.verb == null && clause.subject != null);
  }

  /** "When the siren went, [the crews] left": a main clause below the top that has begun only. */
  @Nullable Clause waitingForSubject() {
    return first(
        clause -> clause.verb == null && clause != top() && clause.kind == ClauseKind.MAIN);
  }

  /** A verb in "-ing" beside which another one may stand: "calling and [writing]". */
  @Nullable Clause ing() {
    return first(
        clause ->
            clause.verb != null
                && clause.verb.form() == VerbForm.ING
                && !clause.verb.isFinite()
                && (clause.kind == ClauseKind.PARTICIPLE || clause.kind == ClauseKind.GERUND));
  }

  /** "was arrested and [charged]", "has come and [gone]". */
  @Nullable Clause passive() {
    return first(clause -> clause.verb != null && (clause.verb.passive() || clause.verb.perfect()));
  }

  /** "must stay and [fight]", "to stay and [fight]". */
  @Nullable Clause base() {
    return first(
        clause ->
            clause.verb != null
                && (clause.verb.infinitive()
                    || clause.verb.form() == VerbForm.BASE
                    || clause.verb.modal() != null));
  }

  /** ", saying X" goes with the verb of saying before it; ", killing 12" with the nearest verb. */
  Clause hostOfParticiple(VerbGroup verb) {
    Clause nearest = null;
    Clause speaking = null;
    for (Clause clause : open) {
      if (clause.verb == null
          || clause.kind == ClauseKind.RELATIVE
          || clause.kind == ClauseKind.PARENTHETICAL
          || !clause.verb.isFinite()) {
        continue;
      }
      nearest = nearest == null ? clause : nearest;
      speaking = isSpeech(clause.verb) || clause.host == null ? clause : speaking;
    }
    if (isSpeech(verb) && speaking != null) {
      return speaking;
    }
    return nearest != null ? nearest : outermost();
  }

  /** The clause beside which a coordinated verb stands. */
  Clause mateFor(@Nullable VerbGroup verb, boolean afterComma) {
    Clause innermost = null;
    Clause speaking = null;
    for (Clause clause : open) {
      if (clause.verb == null
          || !clause.verb.isFinite()
          || clause.kind == ClauseKind.PARENTHETICAL) {
        continue;
      }
      innermost = innermost == null ? clause : innermost;
      if (isSpeech(clause.verb) && verb != null && sameTense(clause.verb, verb)) {
        speaking = clause;
      }
    }
    if (speaking != null && isSpeech(verb) && !opensAlike(innermost, verb)) {
      return speaking;
    }
    if (innermost != null && afterComma && verb != null && !sameTense(innermost.verb, verb)) {
      Clause mate = first(clause -> clause.verb != null && sameTense(clause.verb, verb));
      return mate != null ? mate : innermost;
    }
    return innermost != null ? innermost : outermost();
  }

  /** "said it [was] in touch and [was] urging both sides": the same auxiliary again. */
  private boolean opensAlike(@Nullable Clause clause, @Nullable VerbGroup verb) {
    VerbGroup first = clause == null ? null : clause.verb;
    return first != null
        && verb != null
        && (verb.range().size() > 1 || SmallWord.BE.is(verb.lemma()))
        && tokens.lower(first.range().from()).equals(tokens.lower(verb.range().from()));
  }

  private static boolean sameTense(@Nullable VerbGroup a, VerbGroup b) {
    return a != null && a.tense() == b.tense();
  }

  private @Nullable Clause first(Predicate<Clause> wanted) {
    for (Clause clause : open) {
      if (wanted.test(clause)) {
        return clause;
      }
    }
    return null;
  }
}
