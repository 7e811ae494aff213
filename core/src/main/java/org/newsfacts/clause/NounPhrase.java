package org.newsfacts.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenRange;

/**
 * A noun phrase: "the U.S. ambassador to the UN, Linda Thomas". Immutable once read.
 *
 * <ul>
 *   <li>{@link #base()}: from the determiner to the head, "the U.S. ambassador";
 *   <li>{@link #range()}: with what follows the head up to the first comma, "the U.S. ambassador to
 *       the UN";
 *   <li>{@link #full()}: with appositions, relative clauses and further members of a list.
 * </ul>
 */
public final class NounPhrase {
  private final int head;
  private final TokenRange base;
  private final @Nullable TokenRange possessor;
  private final boolean time;
  private TokenRange range;
  private int end;
  private int fullEnd;
  private List<NounPhrase> conjuncts = List.of();
  private List<NounPhrase> appositions = List.of();
  private List<PrepPhrase> preps = List.of();
  private @Nullable NounPhrase listHead;
  private @Nullable NounPhrase owner;
  private @Nullable NounPhrase apposed;

  NounPhrase(int head, TokenRange base, @Nullable TokenRange possessor, boolean time) {
    this.head = head;
    this.base = base;
    this.range = base;
    this.possessor = possessor;
    this.time = time;
    this.end = base.to();
    this.fullEnd = base.to();
  }

  /** Returns the token of the head noun, name, number or pronoun. */
  public int head() {
    return head;
  }

  /** Returns determiner, modifiers and head. */
  public TokenRange base() {
    return base;
  }

  /** Returns the phrase with the prepositional phrases that belong to it. */
  public TokenRange range() {
    TokenRange known = range;
    if (known.to() != end) {
      known = TokenRange.of(base.from(), end);
      range = known;
    }
    return known;
  }

  /** Returns the phrase with appositions, relative clauses and further members of a list. */
  public TokenRange full() {
    return TokenRange.of(base.from(), fullEnd);
  }

  /** Returns the owner without its "'s": "Israel" in "Israel's UN envoy". */
  public @Nullable TokenRange possessor() {
    return possessor;
  }

  /** Returns whether the phrase tells a time: "last week", "Monday". */
  public boolean isTime() {
    return time;
  }

  /** Returns the further members of a list that this phrase opens: B and C of "A, B and C". */
  public List<NounPhrase> conjuncts() {
    return Clause.shown(conjuncts);
  }

  /** Returns this phrase and its conjuncts. */
  public List<NounPhrase> members() {
    List<NounPhrase> members = new ArrayList<>(1 + conjuncts.size());
    members.add(this);
    members.addAll(conjuncts);
    return members;
  }

  /** Returns the phrases that say again what this one names: "X, the mayor". */
  public List<NounPhrase> appositions() {
    return Clause.shown(appositions);
  }

  /** Returns the phrase that opens the list this one stands in; itself outside a list. */
  public NounPhrase listHead() {
    return listHead == null ? this : listHead;
  }

  /** Returns from the first to the last member of the list, each with its prepositional phrases. */
  public TokenRange list() {
    int last = end;
    for (NounPhrase conjunct : conjuncts) {
      last = Math.max(last, conjunct.end);
    }
    return TokenRange.of(base.from(), last);
  }

  /** Returns the prepositional phrases that belong to it: "on the port" of "the attack". */
  public List<PrepPhrase> preps() {
    return Clause.shown(preps);
  }

  /**
   * Returns the noun phrase that it belongs to, "the attack" for "the port" behind "on"; or null.
   */
  public @Nullable NounPhrase owner() {
    return owner;
  }

  /** The phrase that this one says again: "Muscat" for "Oman" in "Muscat, Oman". */
  @Nullable NounPhrase apposed() {
    return apposed;
  }

  /** Returns whether a phrase with the preposition belongs to it. */
  boolean has(String preposition) {
    for (PrepPhrase prep : preps) {
      if (prep.word().equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  void addPrep(PrepPhrase prep) {
    preps = Clause.with(prep, preps);
    NounPhrase object = prep.object();
    if (object != null) {
      object.owner = this;
    }
  }

  void extend(int to) {
    end = Math.max(end, to);
    extendFull(to);
  }

  void extendFull(int to) {
    fullEnd = Math.max(fullEnd, to);
    if (listHead != null) {
      listHead.fullEnd = Math.max(listHead.fullEnd, to);
    }
  }

  void addConjunct(NounPhrase next) {
    NounPhrase first = listHead();
    if (next == first) {
      return;
    }
    next.listHead = first;
    first.conjuncts = Clause.with(next, first.conjuncts);
    first.extendFull(next.fullEnd);
  }

  void addApposition(NounPhrase next) {
    appositions = Clause.with(next, appositions);
    next.apposed = this;
    extendFull(next.fullEnd);
  }

  @Override
  public String toString() {
    return "NounPhrase" + range() + " head " + head;
  }
}
