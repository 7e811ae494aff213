package org.newsfacts.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Finds what stands in a slot: the object, what follows a preposition, what is to be done. */
final class Parts {
  /** How far behind its word a part is looked for, in tokens. */
  private static final int FARTHEST = 40;

  /** How far behind a noun a part of it is looked for. */
  private static final int NEAR = 12;

  private final Layers layers;
  private final Extents things;
  private final Extents actions;
  private final Doers doers;

  Parts(Layers layers, Extents things, Extents actions, Doers doers) {
    this.layers = layers;
    this.things = things;
    this.actions = actions;
    this.doers = doers;
  }

  /**
   * Fills the role of the object of an active verb that ends at a token: "condemned [the raid]".
   */
  void object(Clause clause, int end, Slot slot, Filling filling) {
    int start = things.start(clause, end);
    if (start >= 0) {
      boolean quoted = layers.tokens().kind(start) == TokenKind.QUOTE;
      NounPhrase noun = layers.nounAt(quoted ? start + 1 : start);
      if (slot.role().isWords()) {
        filling.put(slot.role(), Argument.words(things.from(clause, start), noun, null));
      } else if (noun != null) {
        filling.put(slot.role(), Argument.of(counted(noun), Link.OWN));
        filling.open(slot.role());
      }
      return;
    }
    NounPhrase own = clause.object();
    if (own != null && !slot.role().isWords() && own.head() >= end) {
      filling.put(slot.role(), Argument.of(own, Link.OWN)); // "killed at least [nine soldiers]"
      return;
    }
    NounPhrase antecedent = clause.antecedent();
    if (clause.kind() == ClauseKind.RELATIVE
        && antecedent != null
        && !layers.isForm(clause.range().from(), FrameWord.WHEN_OR_WHERE)
        && doers.subject(clause) != antecedent) {
      TokenRange range = slot.role().isWords() ? whole(clause, antecedent) : antecedent.list();
      filling.put(slot.role(), Argument.words(range, antecedent, null));
    }
  }

  /** Returns the words of a thing from a token on. */
  TokenRange thing(Clause clause, int from) {
    return things.from(clause, from);
  }

  /** Fills the role of the object of a passive verb: "[the raid] was condemned". */
  void undergoer(Clause clause, Slot slot, Filling filling) {
    NounPhrase described = clause.kind() == ClauseKind.PARTICIPLE ? clause.antecedent() : null;
    boolean reduced = described != null && !doers.isTime(described); // "was on Monday rammed"
    NounPhrase subject = reduced ? described : doers.subject(clause);
    if (subject != null) {
      boolean own = !clause.isSubjectShared() || reduced;
      filling.put(
          slot.role(),
          new Argument(
              subject.list(), subject.head(), subject, null, own ? Link.OWN : Link.SHARED));
    }
  }

  /**
   * "months of talks by Oslo, which Bern hailed": hailed are the months, not Oslo; without the
   * comma it is the nearest noun.
   */
  private TokenRange whole(Clause clause, NounPhrase antecedent) {
    if (!layers.lower(clause.range().from() - 1).equals(",")) {
      return antecedent.range();
    }
    TokenRange whole = antecedent.range();
    TokenRange inner = whole;
    int first = Math.max(layers.sentence(antecedent.head()).from(), antecedent.head() - FARTHEST);
    for (int token = antecedent.base().from() - 1; token >= first; token--) {
      NounPhrase noun = layers.nounAt(token);
      boolean by = noun != null && layers.is(whole.from() - 1, SmallWord.BY);
      if (noun != null
          && (noun.range().contains(inner) || by && noun.range().to() == whole.from() - 1)) {
        inner = noun.range();
        whole = inner.union(whole);
      }
    }
    return whole;
  }

  /** Fills a role with what follows one of the slot's prepositions from a token on. */
  void preposition(@Nullable Clause clause, int from, int limit, Slot slot, Filling filling) {
    int at = find(clause, from, limit, slot);
    if (at < 0) {
      return;
    }
    int behind = at + words(at, slot);
    NounPhrase noun = layers.nounAt(behind);
    if (noun == null && !slot.role().isWords()) {
      return; // "its call to pull back" is no call to somebody
    }
    filling.starts(at);
    if (slot.role().isWords()) {
      Extents extents = slot.role() == Role.CONTENT ? actions : things;
      filling.put(slot.role(), Argument.words(extents.from(clause, behind), noun, null));
    } else if (noun != null) {
      filling.put(slot.role(), Argument.of(counted(noun), Link.OWN));
    }
  }

  /** "all of [the parties]": those who are counted. */
  private NounPhrase counted(NounPhrase noun) {
    if (layers.isForm(noun.head(), FrameWord.QUANTITY)) {
      for (PrepPhrase prep : noun.preps()) {
        if (SmallWord.OF.is(prep.word()) && prep.object() != null) {
          return prep.object();
        }
      }
    }
    return noun;
  }

  /** Where one of the prepositions stands behind the word; -1 without it. */
  private int find(@Nullable Clause clause, int from, int limit, Slot slot) {
    if (clause != null) {
      int whose = -1;
      for (PrepPhrase prep : clause.preps()) {
        int at = prep.range().from();
        if (at >= from && at < limit && slot.is(prep.word()) && !isTime(at, slot)) {
          boolean ofWhom = // "accused the head of the bank of theft"
              whose < 0
                  && SmallWord.OF.is(prep.word())
                  && layers.isLemma(at - 1, FrameWord.OF_WHOM);
          if (!ofWhom) {
            return at;
          }
          whose = at;
        }
      }
      int second = whose < 0 ? -1 : find(null, whose + 1, limit, slot);
      if (whose >= 0) {
        return second < 0 ? whose : second;
      }
    }
    int far = clause == null ? NEAR : FARTHEST;
    int end = Math.min(Math.min(limit, from + far), layers.tokens().size() - 1);
    for (int token = from; token < end; token++) {
      if (ends(token, from)) {
        return -1;
      }
      boolean loose =
          token > from
              && clause == null
              && layers.is(token, SmallWord.OF)
              && !layers.is(from - 1, SmallWord.OF);
      boolean owner = // "support for the flight from Oslo" is not support from Oslo
          clause == null
              && slot.role() == Role.AGENT
              && layers.is(token, SmallWord.FROM)
              && token > from;
      if (words(token, slot) > 0
          && !owner
          && !(clause != null && isToWhom(slot) && isOfNoun(clause, token))
          && !loose // "outrage on the death of the king" is not outrage of the king
          && layers.names().at(token) == null
          && !isTime(token, slot)) {
        return token;
      }
    }
    return -1;
  }

  private static boolean isToWhom(Slot slot) {
    return slot.role() == Role.RECIPIENT && !slot.optional();
  }

  /** "called for an end to attacks [on] Aleppo": the phrase belongs to the noun before it. */
  private boolean isOfNoun(Clause clause, int preposition) {
    TokenRange predicate = clause.predicate();
    if (predicate != null && predicate.contains(preposition - 1)) {
      return false; // "is time for Oslo to pay"
    }
    NounPhrase before = layers.nounAt(preposition - 1);
    for (PrepPhrase prep : before == null ? List.<PrepPhrase>of() : before.preps()) {
      if (prep.range().from() == preposition) {
        return true;
      }
    }
    return false;
  }

  /** The words of a slot's preposition that stand at a token: 3 for "in favour of"; 0 for none. */
  private int words(int token, Slot slot) {
    for (String word : slot.words()) {
      if (word.indexOf(' ') > 0) {
        int at = token;
        boolean all = true;
        for (String part : Senses.parts(word, ' ')) {
          all &= layers.lower(at).equals(part);
          at++;
        }
        if (all) {
          return at - token;
        }
      }
    }
    return slot.is(layers.lower(token)) ? 1 : 0;
  }

  /** "called on Sunday": a day is no part of the act. */
  private boolean isTime(int preposition, Slot slot) {
    int next = preposition + Math.max(1, words(preposition, slot));
    TimeMention time = layers.times().at(next);
    NounPhrase noun = layers.nounAt(next);
    boolean modifier = noun != null && time != null && noun.head() >= time.range().to();
    boolean lasting = // "congratulated him on thirty years of service"
        time != null
            && time.kind() == TimeMention.Kind.DURATION
            && !layers.is(preposition, SmallWord.FOR);
    return !lasting && (time != null && !modifier || noun != null && noun.isTime());
  }

  /** A mark, or a verb that goes on with something else. */
  private boolean ends(int token, int from) {
    return switch (layers.lower(token)) {
      case ".", ";", ":", "?", "!" -> true;
      case "," -> !isClosedSoon(token);
      default ->
          layers.isForm(token, FrameWord.ENDS_PART)
              || token > from && layers.tags().form(token).isFinite();
    };
  }

  /** ", the mayor of Dorno, ": what a second comma closes. */
  private boolean isClosedSoon(int comma) {
    for (int token = comma + 1; token < Math.min(comma + 8, layers.tokens().size()); token++) {
      if (layers.lower(token).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Fills a role with what is to be done: "urged both armies to [pull back]". */
  void infinitive(Clause clause, Slot slot, Filling filling) {
    Clause own = clause.child(ClauseKind.INFINITIVE);
    Clause child = own != null && own.range().from() >= verbEnd(clause) ? own : late(clause);
    if (child != null) {
      toDo(child, slot, filling);
    }
  }

  /**
   * "urged its allies, citing the pact, to [pay]", "asked nurses who work nights to [rest]": the
   * infinitive behind an aside, though it was read with the verb of the aside; null without one.
   */
  private @Nullable Clause late(Clause clause) {
    for (Clause aside : clause.children()) {
      Clause child = aside.child(ClauseKind.INFINITIVE);
      VerbGroup verb = aside.verb();
      if (child == null || verb == null || aside.range().from() < verbEnd(clause)) {
        continue;
      }
      int before = child.range().from() - 1;
      boolean closed =
          layers.lower(before).equals(",")
              && (layers.lower(aside.range().from() - 1).equals(",")
                  || layers.lower(aside.range().from() - 2).equals(",")) // ", in keeping with"
              && aside.kind() != ClauseKind.COMPLEMENT;
      boolean whose =
          aside.kind() == ClauseKind.RELATIVE
              && layers.lower(aside.range().from()).equals("who")
              && before >= verb.range().to() + 2;
      if (closed || whose) {
        return child;
      }
    }
    return null;
  }

  /** Fills a role with an infinitive: "[pull back]". */
  void toDo(Clause child, Slot slot, Filling filling) {
    VerbGroup verb = child.verb();
    if (verb == null) {
      return;
    }
    int to = withAdverbs(verb.range().from()); // "to pull", or "pull" after adverbs
    int from = layers.is(to, SmallWord.TO) ? to + 1 : to;
    boolean notTo = layers.is(from - 2, SmallWord.NOT);
    filling.starts(Math.min(to, notTo ? from - 2 : from - 1));
    filling.put(slot.role(), Argument.words(actions.from(child, from), null, child));
  }

  /** "to [immediately and fully] open": where the words of the infinitive begin. */
  private int withAdverbs(int verb) {
    int at = verb;
    while (layers.tags().pos(at - 1) == Pos.ADV
        || layers.is(at - 1, SmallWord.AND) && layers.tags().pos(at - 2) == Pos.ADV) {
      at--;
    }
    return layers.is(at - 1, SmallWord.TO) ? at : verb;
  }

  /** Fills a role with the act under a modal: "must [pay]", "must, with Oslo, [watch over it]". */
  void underModal(Clause clause, VerbGroup verb, Slot slot, Filling filling) {
    int from = layers.afterDuty(verb);
    if (from < verb.head() || !layers.isDuty(from)) {
      filling.put(slot.role(), Argument.words(actions.from(clause, from), null, clause));
    } else if (layers.lower(verb.range().to()).equals(",")) {
      behindAside(clause, slot, filling);
    }
  }

  private void behindAside(Clause clause, Slot slot, Filling filling) {
    int end = Math.min(layers.sentence(verbEnd(clause)).to(), verbEnd(clause) + NEAR + 2);
    for (int token = verbEnd(clause); token < end; token++) {
      Clause act = layers.clauses().ofVerb(token);
      if (act != null && act.conjunct() == clause && act.isSubjectShared()) {
        filling.put(slot.role(), Argument.words(actions.from(act, token), null, act));
        return;
      }
    }
  }

  /** Fills a role with the clause that the verb governs: "demanded that [Oslo pay]". */
  void that(Clause clause, Slot slot, Filling filling) {
    Clause child = clause.child(ClauseKind.COMPLEMENT);
    if (child == null || child.antecedent() != null || child.range().from() < verbEnd(clause)) {
      return;
    }
    int from = child.range().from() + (SmallWord.THAT.is(child.markerWord()) ? 1 : 0);
    if (child.marker() < 0 && layers.tokens().kind(verbEnd(clause)) == TokenKind.QUOTE) {
      return; // "urged “fewer meetings and more letters answered”": a thing in marks
    }
    filling.starts(child.range().from());
    filling.put(slot.role(), Argument.words(actions.from(child, from), null, child));
  }

  /** Fills a role with the clause behind a noun: "fears that [the dam may burst]". */
  void that(NounPhrase noun, Slot slot, Filling filling) {
    int at = noun.base().to();
    if (layers.is(at, SmallWord.THAT) && at + 1 < layers.tokens().size()) {
      Clause child = layers.clauses().at(at + 1);
      filling.starts(at);
      filling.put(slot.role(), Argument.words(actions.from(child, at + 1), null, child));
    }
  }

  private static int verbEnd(Clause clause) {
    return clause.verb() == null ? clause.range().from() : clause.verb().range().to();
  }

  /** Fills a role with the owner of a noun: "[Oslo]'s condemnation", "[its] condemnation". */
  void owner(NounPhrase noun, Slot slot, Filling filling) {
    TokenRange possessor = noun.possessor();
    int first = noun.base().from();
    if (possessor != null && !possessor.isEmpty()) {
      filling.put(slot.role(), Argument.of(possessor, Link.OWN));
    } else if (layers.isForm(first, FrameWord.OWNER)) {
      filling.put(slot.role(), Argument.of(TokenRange.single(first), Link.OWN));
    }
  }

  /** Fills a role with a nation before the noun: "[Norwegian] criticism of the law". */
  void nation(NounPhrase noun, Slot slot, Filling filling) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      var name = layers.names().at(token);
      if (name != null && name.range().to() <= noun.head() && layers.tags().pos(token) != Pos.DET) {
        filling.put(slot.role(), Argument.of(name.range(), Link.OWN));
        return;
      }
    }
  }
}
