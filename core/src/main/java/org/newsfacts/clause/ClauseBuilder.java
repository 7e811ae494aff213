package org.newsfacts.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Chunk.Kind;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Builds the clauses of one sentence in one pass over its chunks. A stack holds the clauses that
 * are still open, the innermost on top; what a chunk means is settled by its neighbours and by a
 * bounded look ahead ({@link Lookahead}).
 */
final class ClauseBuilder {
  /** No sentence of news nests deeper; keeps the work linear for any text. */
  private static final int DEEPEST = 24;

  private final List<Chunk> chunks;
  private final Tokens tokens;
  private final Tags tags;
  private final Quotations quotations;
  private final Set<String> clausal;
  private final Set<String> speech;
  private final Lookahead ahead;
  private final Deque<Clause> open = new ArrayDeque<>();
  private final List<Clause> done = new ArrayList<>();

  private @Nullable NounPhrase lastNoun;
  private @Nullable Chunk pendingPrep;
  private boolean pendingAnd;

  ClauseBuilder(
      List<Chunk> chunks,
      Tokens tokens,
      Tags tags,
      Quotations quotations,
      Set<String> clausal,
      Set<String> speech) {
    this.chunks = chunks;
    this.tokens = tokens;
    this.tags = tags;
    this.quotations = quotations;
    this.clausal = clausal;
    this.speech = speech;
    this.ahead = new Lookahead(chunks);
  }

  List<Clause> build() {
    if (chunks.isEmpty()) {
      return done;
    }
    push(new Clause(ClauseKind.MAIN, chunks.get(0).from(), null));
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case NOUN -> noun(i, chunk);
        case VERB -> verb(i, chunk);
        case PREP -> preposition(i, chunk);
        case COMMA, DASH -> comma(i);
        case AND -> and();
        case MARK -> mark(i, chunk);
        case RELATIVE -> relative(chunk);
        case ADJECTIVE -> adjective(chunk);
        case QUOTATION -> quotation(chunk);
        case BREAK -> breakOff(i);
        default -> {
          // adverbs, brackets and stops open and close nothing
        }
      }
      touch(chunk);
    }
    while (!open.isEmpty()) {
      pop();
    }
    Subjects.share(done);
    return done;
  }

  // ---------------------------------------------------------------- the stack

  private Clause top() {
    Clause top = open.peek();
    if (top == null) {
      throw new IllegalStateException("no clause is open");
    }
    return top;
  }

  private Clause push(Clause clause) {
    while (open.size() >= DEEPEST) {
      pop();
    }
    Clause host = clause.host;
    if (host != null) {
      host.children.add(clause);
    }
    open.push(clause);
    done.add(clause);
    return clause;
  }

  private void pop() {
    open.pop();
  }

  private void popTo(Clause clause) {
    while (open.size() > 1 && top() != clause) {
      pop();
    }
  }

  /** All open clauses reach as far as the chunk, unless it is a mark that only follows them. */
  private void touch(Chunk chunk) {
    switch (chunk.kind()) {
      case STOP -> {
        for (Clause clause : open) {
          int to = withClosingMark(clause, chunk.to());
          clause.to = to > chunk.to() ? to : clause.to;
        }
      }
      case COMMA, DASH, AND, BREAK -> {
        // a mark between clauses belongs to none
      }
      default -> {
        for (Clause clause : open) {
          clause.to = Math.max(clause.to, withClosingMark(clause, chunk.to()));
        }
      }
    }
  }

  /** The mark that closes a quotation opened in the clause belongs to it. */
  private int withClosingMark(Clause clause, int to) {
    if (to >= tokens.size() || tokens.kind(to) != TokenKind.QUOTE) {
      return to;
    }
    Quotation quotation = quotations.at(to);
    return quotation != null
            && quotation.outer().to() == to + 1
            && quotation.outer().from() >= clause.from
        ? to + 1
        : to;
  }

  private boolean isSpeech(@Nullable VerbGroup verb) {
    return verb != null && speech.contains(verb.lemma());
  }

  private Kind kindAt(int i) {
    return i < 0 || i >= chunks.size() ? Kind.STOP : chunks.get(i).kind();
  }

  /** The chunk before, quotation marks and adverbs passed over. */
  private Kind before(int i) {
    int j = i - 1;
    while (j >= 0 && (kindAt(j) == Kind.ADVERB || kindAt(j) == Kind.BRACKET)) {
      j--;
    }
    return kindAt(j);
  }

  // ---------------------------------------------------------------- noun phrases

  private void noun(int i, Chunk chunk) {
    NounPhrase noun = chunk.noun();
    if (noun == null) {
      return;
    }
    if (pendingPrep != null) {
      afterPreposition(noun);
    } else if (pendingAnd && lastNoun != null && (waitsForVerb() || ahead.finiteVerbAfter(i) < 0)) {
      lastNoun.addConjunct(noun);
      extendOwners(lastNoun.listHead(), noun.base().to());
    } else if (top().verb == null) {
      beforeVerb(i, noun);
    } else {
      afterVerb(i, noun);
    }
    pendingAnd = false;
    pendingPrep = null;
    lastNoun = noun;
  }

  /** "hostilities in Israel and Gaza were": the list is still before the verb. */
  private boolean waitsForVerb() {
    return top().verb == null && top().subject != null;
  }

  private void afterPreposition(NounPhrase noun) {
    Chunk prep = pendingPrep;
    if (prep == null) {
      return;
    }
    String word = words(prep);
    TokenRange range = TokenRange.of(prep.from(), noun.base().to());
    PrepPhrase phrase = new PrepPhrase(word, range, noun, null);
    boolean adjacent = lastNoun != null && prep.from() <= lastNoun.range().to() + 1;
    if (lastNoun != null && adjacent && (word.equals("of") || top().verb == null || binds(word))) {
      NounPhrase first = lastNoun;
      first.extend(noun.base().to());
      first.listHead().extendFull(noun.base().to());
      extendOwners(first, noun.base().to());
    }
    top().preps.add(phrase);
  }

  /**
   * "the ambassador to the UN", "the deputy in charge of ports": ends of all phrases around grow.
   */
  private void extendOwners(NounPhrase inner, int to) {
    Clause clause = top();
    for (NounPhrase object : last(clause.objects)) {
      if (object.range().to() == inner.base().from()
          || object.range().to() >= inner.base().to()
              && object.range().to() < to
              && object.range().contains(inner.head())) {
        object.extend(to);
      }
    }
    for (PrepPhrase prep : last(clause.preps)) {
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

  private static boolean binds(String word) {
    return switch (word) {
      case "of", "between", "including", "such as", "than" -> true;
      default -> false;
    };
  }

  private void beforeVerb(int i, NounPhrase noun) {
    Clause clause = top();
    if (noun.isTime() && ahead.finiteVerbAfter(i) != i + 1) {
      clause.times.add(noun);
    } else if (clause.subject == null) {
      clause.subject = noun;
    } else if (before(i) == Kind.COMMA || before(i) == Kind.DASH) {
      if (ahead.isList(i)) {
        clause.subject.addConjunct(noun);
      } else {
        clause.subject.addApposition(noun);
      }
    } else if (ahead.finiteVerbAfter(i) >= 0) {
      if (clause.subject.isTime()) {
        clause.times.add(clause.subject);
      }
      clause.subject = noun;
    }
  }

  private void afterVerb(int i, NounPhrase noun) {
    // "sent an envoy and Bern denied it" has two clauses; "said an envoy and a minister left" one
    // inside
    boolean mayBeList =
        top().verb != null && clausal.contains(top().verb.lemma()) && top().objects.isEmpty();
    boolean newClause = ahead.finiteVerbAfter(i, mayBeList) >= 0;
    Kind before = before(i);
    if (newClause && (before == Kind.COMMA || before == Kind.DASH || before == Kind.QUOTATION)) {
      afterComma(i, noun);
    } else if (newClause && pendingAnd) {
      coordinateWithSubject(i, noun);
    } else if (newClause) {
      embedded(i, noun);
    } else if (before == Kind.COMMA && lastNoun != null) {
      if (noun.isTime()) {
        top().times.add(noun);
      } else if (ahead.isList(i)) {
        lastNoun.addConjunct(noun);
      } else {
        lastNoun.addApposition(noun);
      }
    } else if (noun.isTime()) {
      top().times.add(noun);
    } else if (isInverted()) {
      top().subject = noun;
      top().inverted = true;
    } else {
      object(noun);
    }
  }

  private boolean isInverted() {
    Clause clause = top();
    return clause.subject == null
        && clause.kind != ClauseKind.PARTICIPLE
        && clause.kind != ClauseKind.INFINITIVE
        && clause.kind != ClauseKind.GERUND
        && clause.conjunct == null
        && clause.objects.isEmpty()
        && isSpeech(clause.verb)
        && clause.verb != null
        && clause.verb.isFinite();
  }

  private void object(NounPhrase noun) {
    Clause clause = top();
    if (clause.verb != null
        && clause.verb.lemma().equals("be")
        && clause.predicate == null
        && clause.objects.isEmpty()) {
      clause.predicate = noun.base();
    }
    clause.objects.add(noun);
  }

  /** ", he said," or, after a clause that came first, the subject of the main clause. */
  private void afterComma(int i, NounPhrase noun) {
    int verb = ahead.finiteVerbAfter(i);
    VerbGroup group = chunks.get(verb).verb();
    Clause waiting = waitingForSubject();
    if (waiting != null) {
      popTo(waiting);
      waiting.subject = noun;
    } else if (isSpeech(group) && ahead.endsAfterSpeech(verb)) {
      Clause host = outermost();
      popTo(host);
      Clause aside = new Clause(ClauseKind.PARENTHETICAL, noun.base().from(), host);
      aside.subject = noun;
      push(aside);
    } else {
      Clause mate = sentenceLevel();
      popTo(mate);
      pop();
      Clause clause =
          new Clause(
              ClauseKind.MAIN.equals(mate.kind) ? ClauseKind.MAIN : mate.kind,
              noun.base().from(),
              mate.host);
      clause.conjunct = mate;
      clause.subject = noun;
      push(clause);
    }
  }

  private @Nullable Clause waitingForSubject() {
    for (Clause clause : open) {
      if (clause.verb == null && clause != top() && clause.kind == ClauseKind.MAIN) {
        return clause;
      }
    }
    return null;
  }

  private Clause outermost() {
    Clause last = top();
    for (Clause clause : open) {
      last = clause;
    }
    return last;
  }

  private Clause sentenceLevel() {
    return outermost();
  }

  /** "A said B and C denied it": a clause with its own subject beside the innermost finite one. */
  private void coordinateWithSubject(int i, NounPhrase noun) {
    int verb = ahead.finiteVerbAfter(i);
    VerbGroup group = chunks.get(verb).verb();
    Clause mate = mateFor(group, before(i - 1) == Kind.COMMA);
    popTo(mate);
    pop();
    Clause clause = new Clause(mate.kind, noun.base().from(), mate.host);
    clause.conjunct = mate;
    clause.antecedent = mate.antecedent;
    clause.subject = noun;
    push(clause);
  }

  /** "said X left": a clause without "that"; "the letter X sent": one without "which". */
  private void embedded(int i, NounPhrase noun) {
    Clause host = top();
    VerbGroup verb = host.verb;
    boolean takesClause = verb != null && clausal.contains(verb.lemma());
    boolean afterNoun = kindAt(i - 1) == Kind.NOUN && lastNoun != null && !lastNoun.isTime();
    boolean tells = host.objects.size() == 1 && isTelling(host);
    boolean contact =
        afterNoun && !(takesClause && (host.objects.isEmpty() || tells)) && host.inverted;
    if (afterNoun && !takesClause || contact) {
      Clause clause = new Clause(ClauseKind.RELATIVE, noun.base().from(), host);
      clause.antecedent = lastNoun;
      clause.subject = noun;
      push(clause);
      return;
    }
    Clause clause = new Clause(ClauseKind.COMPLEMENT, noun.base().from(), host);
    clause.subject = noun;
    push(clause);
  }

  private static boolean isTelling(Clause clause) {
    return clause.isVerb(
        "tell",
        "inform",
        "warn",
        "assure",
        "remind",
        "notify",
        "advise",
        "convince",
        "persuade",
        "reassure");
  }

  // ---------------------------------------------------------------- verbs

  private void verb(int i, Chunk chunk) {
    VerbGroup verb = chunk.verb();
    if (verb == null) {
      return;
    }
    boolean coordinated = pendingAnd;
    pendingAnd = false;
    if (pendingPrep != null && !verb.isFinite()) {
      gerund(chunk, verb);
    } else if (verb.infinitive()) {
      infinitive(i, chunk, verb, coordinated);
    } else if (verb.form() == VerbForm.ING) {
      ing(i, chunk, verb, coordinated);
    } else if (verb.form() == VerbForm.PAST_PARTICIPLE) {
      participle(i, chunk, verb, coordinated);
    } else if (verb.form() == VerbForm.BASE && !verb.isFinite()) {
      bare(chunk, verb, coordinated);
    } else {
      finite(i, chunk, verb, coordinated);
    }
    pendingPrep = null;
    lastNoun = null;
  }

  private void gerund(Chunk chunk, VerbGroup verb) {
    Chunk prep = pendingPrep;
    Clause host = top();
    Clause clause = new Clause(ClauseKind.GERUND, chunk.from(), host);
    clause.verb = verb;
    clause.marker = prep == null ? -1 : prep.from();
    push(clause);
    if (prep != null) {
      host.preps.add(
          new PrepPhrase(words(prep), TokenRange.of(prep.from(), chunk.to()), null, clause));
    }
  }

  private void infinitive(int i, Chunk chunk, VerbGroup verb, boolean coordinated) {
    if (coordinated) {
      Clause mate = openOf(ClauseKind.INFINITIVE);
      if (mate != null) {
        beside(mate, chunk, verb);
        return;
      }
    }
    Clause clause = new Clause(ClauseKind.INFINITIVE, chunk.from(), top());
    clause.verb = verb;
    if (top().verb == null
        || kindAt(i - 1) == Kind.NOUN
            && lastNoun != null
            && top().objects.contains(lastNoun)
            && isActNoun(lastNoun)) {
      clause.antecedent = lastNoun;
    }
    push(clause);
  }

  /** "the decision to leave", "his call to stop": the infinitive tells what the noun is about. */
  private boolean isActNoun(NounPhrase noun) {
    return switch (tags.lemma(noun.head())) {
      case "decision",
          "plan",
          "call",
          "right",
          "effort",
          "attempt",
          "bid",
          "pledge",
          "promise",
          "offer",
          "agreement",
          "readiness",
          "willingness",
          "commitment",
          "ability",
          "order",
          "deadline",
          "proposal",
          "move",
          "chance",
          "opportunity",
          "need",
          "refusal",
          "intention" ->
          true;
      default -> false;
    };
  }

  private void ing(int i, Chunk chunk, VerbGroup verb, boolean coordinated) {
    if (coordinated) {
      Clause mate = openIng();
      if (mate != null) {
        beside(mate, chunk, verb);
        return;
      }
    }
    Kind before = before(i);
    Clause host = top();
    if (before == Kind.COMMA || before == Kind.DASH || before == Kind.AND) {
      host = hostOfParticiple(verb);
      popTo(host);
    } else if (host.verb != null && before == Kind.VERB) {
      Clause clause = new Clause(ClauseKind.GERUND, chunk.from(), host);
      clause.verb = verb;
      push(clause);
      return;
    } else if (host.kind == ClauseKind.ADVERBIAL && host.verb == null) {
      host.verb = verb;
      return;
    }
    Clause clause = new Clause(ClauseKind.PARTICIPLE, chunk.from(), host);
    clause.verb = verb;
    if (before == Kind.NOUN) {
      clause.antecedent = lastNoun;
    }
    push(clause);
  }

  /** ", saying X" goes with the verb of saying before it; ", killing 12" with the nearest verb. */
  private Clause hostOfParticiple(VerbGroup verb) {
    Clause nearest = null;
    Clause speaking = null;
    for (Clause clause : open) {
      if (clause.verb == null
          || clause.kind == ClauseKind.RELATIVE
          || clause.kind == ClauseKind.PARENTHETICAL) {
        continue;
      }
      if (clause.verb.isFinite()) {
        nearest = nearest == null ? clause : nearest;
        speaking = isSpeech(clause.verb) || clause.host == null ? clause : speaking;
      }
    }
    if (isSpeech(verb) && speaking != null) {
      return speaking;
    }
    return nearest != null ? nearest : outermost();
  }

  private @Nullable Clause openIng() {
    for (Clause clause : open) {
      if (clause.verb != null
          && clause.verb.form() == VerbForm.ING
          && !clause.verb.isFinite()
          && (clause.kind == ClauseKind.PARTICIPLE || clause.kind == ClauseKind.GERUND)) {
        return clause;
      }
    }
    return null;
  }

  private void participle(int i, Chunk chunk, VerbGroup verb, boolean coordinated) {
    if (coordinated) {
      Clause mate = openPassive();
      if (mate != null) {
        beside(mate, chunk, verb);
        return;
      }
    }
    Clause host = top();
    Kind before = before(i);
    if (coordinated && isPastForm(verb)) {
      finite(i, chunk, asPast(verb), true);
      return;
    }
    if (host.kind == ClauseKind.ADVERBIAL && host.verb == null && host.subject == null) {
      host.verb = verb;
      return;
    }
    if (host.verb == null
        && host.subject != null
        && before == Kind.NOUN
        && ahead.finiteVerbAfter(i) < 0) {
      // "The mayor lamented how", tagged as a participle, has an object; the headline "12 killed"
      // none.
      boolean active =
          isPastForm(verb) && (kindAt(i + 1) == Kind.NOUN || kindAt(i + 1) == Kind.MARK);
      host.verb = active ? asPast(verb) : verb;
      return;
    }
    Clause clause = new Clause(ClauseKind.PARTICIPLE, chunk.from(), host);
    clause.verb = verb;
    if (before == Kind.NOUN || before == Kind.COMMA && lastNoun != null) {
      clause.antecedent = lastNoun;
    }
    push(clause);
  }

  private boolean isPastForm(VerbGroup verb) {
    String word = tokens.lower(verb.head());
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

  /** "were killed and 30 wounded", "was arrested and charged". */
  private @Nullable Clause openPassive() {
    for (Clause clause : open) {
      if (clause.verb != null && (clause.verb.passive() || clause.verb.perfect())) {
        return clause;
      }
    }
    return null;
  }

  private void bare(Chunk chunk, VerbGroup verb, boolean coordinated) {
    if (coordinated) {
      Clause mate = openBase();
      if (mate != null) {
        beside(mate, chunk, verb);
        return;
      }
    }
    Clause host = top();
    if (host.verb == null) {
      host.verb = verb;
      return;
    }
    Clause clause = new Clause(ClauseKind.INFINITIVE, chunk.from(), host);
    clause.verb = verb;
    push(clause);
  }

  private @Nullable Clause openBase() {
    for (Clause clause : open) {
      if (clause.verb != null
          && (clause.verb.infinitive()
              || clause.verb.form() == VerbForm.BASE
              || clause.verb.modal() != null)) {
        return clause;
      }
    }
    return null;
  }

  private @Nullable Clause openOf(ClauseKind kind) {
    for (Clause clause : open) {
      if (clause.kind == kind) {
        return clause;
      }
    }
    return null;
  }

  private void finite(int i, Chunk chunk, VerbGroup verb, boolean coordinated) {
    Clause clause = top();
    if (clause.verb == null) {
      assign(clause, verb);
      return;
    }
    if (coordinated) {
      Clause mate = mateFor(verb, before(i - 1) == Kind.COMMA);
      beside(mate, chunk, verb);
      return;
    }
    Clause waiting = waiting();
    if (waiting != null) {
      popTo(waiting);
      assign(waiting, verb);
    } else if (reduce(clause)) {
      clause.verb = verb;
    } else if (!clause.objects.isEmpty() && before(i) == Kind.NOUN) {
      promoteObject(clause, verb);
    } else if (before(i) == Kind.COMMA) {
      beside(mateFor(verb, true), chunk, verb);
    } else {
      Clause stray = new Clause(ClauseKind.COMPLEMENT, chunk.from(), clause);
      stray.verb = verb;
      push(stray);
    }
  }

  private static void assign(Clause clause, VerbGroup verb) {
    clause.verb = verb;
  }

  private @Nullable Clause waiting() {
    for (Clause clause : open) {
      if (clause.verb == null && clause.subject != null) {
        return clause;
      }
    }
    return null;
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
    reduced.verb = asParticiple(verb);
    reduced.antecedent = clause.subject;
    reduced.to = clause.to;
    reduced.preps.addAll(clause.preps);
    clause.preps.clear();
    clause.children.add(reduced);
    clause.subject.extendFull(clause.to);
    done.add(reduced);
    return true;
  }

  private static VerbGroup asParticiple(VerbGroup verb) {
    return new VerbGroup(
        verb.range(),
        verb.head(),
        verb.lemma(),
        Tense.NONE,
        VerbForm.PAST_PARTICIPLE,
        true,
        verb.negated(),
        false,
        null,
        false);
  }

  /** "feared the fighting would spread": the object was the subject of a clause without "that". */
  private void promoteObject(Clause host, VerbGroup verb) {
    NounPhrase subject = host.objects.remove(host.objects.size() - 1);
    Clause clause = new Clause(ClauseKind.COMPLEMENT, subject.base().from(), host);
    clause.subject = subject;
    clause.verb = verb;
    push(clause);
  }

  /** The clause beside which a coordinated verb stands. */
  private Clause mateFor(@Nullable VerbGroup verb, boolean afterComma) {
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
    if (speaking != null && isSpeech(verb)) {
      return speaking;
    }
    if (innermost != null && afterComma && verb != null && !sameTense(innermost.verb, verb)) {
      for (Clause clause : open) {
        if (clause.verb != null && sameTense(clause.verb, verb)) {
          return clause;
        }
      }
    }
    return innermost != null ? innermost : outermost();
  }

  private static boolean sameTense(@Nullable VerbGroup a, VerbGroup b) {
    return a != null && a.tense() == b.tense();
  }

  private void beside(Clause mate, Chunk chunk, VerbGroup verb) {
    popTo(mate);
    if (open.size() > 0 && top() == mate) {
      pop();
    }
    Clause clause = new Clause(mate.kind, chunk.from(), mate.host);
    clause.conjunct = mate;
    clause.antecedent = mate.antecedent;
    clause.verb = verb;
    push(clause);
  }

  // ---------------------------------------------------------------- words between

  private void preposition(int i, Chunk chunk) {
    Kind next = kindAt(i + 1);
    if (next == Kind.NOUN
        || next == Kind.VERB
        || next == Kind.ADVERB
        || next == Kind.ADJECTIVE
        || next == Kind.MARK) {
      String word = words(chunk);
      boolean clauseAhead =
          next == Kind.NOUN
              && isSubordinator(word)
              && ahead.finiteVerbAfter(i + 1) >= 0
              && kindAt(i + 2) != Kind.STOP;
      if (clauseAhead && ahead.finiteVerbAfter(i + 1) == i + 2) {
        mark(i, chunk);
        return;
      }
      pendingPrep = chunk;
    } else {
      top()
          .preps
          .add(new PrepPhrase(words(chunk), TokenRange.of(chunk.from(), chunk.to()), null, null));
    }
    pendingAnd = false;
  }

  private static boolean isSubordinator(String word) {
    return switch (word) {
      case "after", "before", "since", "as", "until", "like", "than", "except", "for" ->
          !word.equals("for");
      default -> false;
    };
  }

  private void comma(int i) {
    Clause clause = top();
    pendingPrep = null;
    if (clause.kind == ClauseKind.PARENTHETICAL && clause.verb != null) {
      pop();
      return;
    }
    boolean aside =
        clause.verb != null
            && (clause.kind == ClauseKind.RELATIVE || clause.kind == ClauseKind.PARTICIPLE);
    if (aside
        && clause.host != null
        && kindAt(i + 1) == Kind.VERB
        && chunks.get(i + 1).isFiniteVerb()) {
      pop();
    } else if (aside && clause.kind == ClauseKind.RELATIVE && kindAt(i + 1) != Kind.AND) {
      pop();
    } else if (clause.verb != null
        && clause.host != null
        && clause.host.verb == null
        && clause.kind != ClauseKind.COMPLEMENT) {
      pop();
    }
  }

  private void and() {
    pendingAnd = true;
    pendingPrep = null;
  }

  private void breakOff(int i) {
    Clause first = outermost();
    popTo(first);
    if (first.verb == null || i + 1 >= chunks.size() || kindAt(i + 1) == Kind.QUOTATION) {
      return;
    }
    pop();
    push(new Clause(ClauseKind.MAIN, chunks.get(i + 1).from(), null));
    lastNoun = null;
  }

  private void adjective(Chunk chunk) {
    Clause clause = top();
    if (clause.verb != null && clause.objects.isEmpty()) {
      TokenRange old = clause.predicate;
      clause.predicate =
          old == null
              ? TokenRange.of(chunk.from(), chunk.to())
              : TokenRange.of(old.from(), chunk.to());
    }
    pendingAnd = false;
  }

  private void quotation(Chunk chunk) {
    Clause clause = top();
    if (clause.quotation == null) {
      clause.quotation = TokenRange.of(chunk.from(), chunk.to());
    }
    pendingPrep = null;
    pendingAnd = false;
  }

  private void mark(int i, Chunk chunk) {
    String word = tokens.lower(chunk.from());
    Clause host = top();
    if (word.equals("that") || isQuestion(word)) {
      complement(i, chunk, word);
    } else if (ahead.isClauseAhead(i)) {
      if (kindAt(i - 1) == Kind.COMMA && host.kind == ClauseKind.PARENTHETICAL) {
        pop();
        host = top();
      }
      Clause clause = new Clause(ClauseKind.ADVERBIAL, chunk.from(), host);
      clause.marker = chunk.from();
      push(clause);
    } else {
      pendingPrep = chunk;
    }
    pendingAnd = false;
  }

  private void complement(int i, Chunk chunk, String word) {
    Clause host = top();
    boolean noun = kindAt(i - 1) == Kind.NOUN;
    boolean nextIsVerb = kindAt(i + 1) == Kind.VERB && chunks.get(i + 1).isFiniteVerb();
    if (word.equals("that") && noun && nextIsVerb && !isTelling(host)) {
      relative(chunk);
      return;
    }
    if ((word.equals("where") || word.equals("when"))
        && (noun || kindAt(i - 1) == Kind.COMMA)
        && lastNoun != null) {
      relative(chunk);
      return;
    }
    if (word.equals("when") && !clausal.contains(host.lemma())) {
      Clause clause = new Clause(ClauseKind.ADVERBIAL, chunk.from(), host);
      clause.marker = chunk.from();
      push(clause);
      return;
    }
    if (pendingAnd || kindAt(i - 1) == Kind.COMMA && word.equals("that")) {
      Clause mate = openOf(ClauseKind.COMPLEMENT);
      if (mate != null && mate.verb != null && mate.host != null) {
        popTo(mate);
        pop();
        host = mate.host;
      }
    }
    Clause clause = new Clause(ClauseKind.COMPLEMENT, chunk.from(), host);
    clause.marker = chunk.from();
    if (noun && host.verb != null && !clausal.contains(host.lemma()) && !isTelling(host)) {
      clause.antecedent = lastNoun;
    }
    push(clause);
    lastNoun = null;
    pendingPrep = null;
  }

  private static boolean isQuestion(String word) {
    return switch (word) {
      case "what", "how", "why", "whether", "where", "when", "whatever", "whoever" -> true;
      default -> false;
    };
  }

  private void relative(Chunk chunk) {
    Clause clause = new Clause(ClauseKind.RELATIVE, chunk.from(), top());
    clause.marker = chunk.from();
    clause.antecedent = lastNoun;
    push(clause);
    pendingAnd = false;
    pendingPrep = null;
  }

  private String words(Chunk chunk) {
    StringBuilder joined = new StringBuilder(tokens.lower(chunk.from()));
    for (int t = chunk.from() + 1; t < chunk.to(); t++) {
      joined.append(' ').append(tokens.lower(t));
    }
    return joined.toString();
  }
}
