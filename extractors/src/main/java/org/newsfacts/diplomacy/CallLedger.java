package org.newsfacts.diplomacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CallChannel;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** The calls of an article; what is told again of one call is added to it. */
final class CallLedger {
  /** A call is told again by what is told of the same two within so many calls. */
  private static final int NEAR = 8;

  static final int MOST_TOPICS = 8;

  private final Reading reading;
  private final List<DiplomaticCall> calls = new ArrayList<>();
  private final Map<String, List<Integer>> byPair = new HashMap<>();
  private final Set<Integer> sentences = new HashSet<>();

  CallLedger(Reading reading) {
    this.reading = reading;
  }

  List<DiplomaticCall> calls() {
    return calls;
  }

  /** "They discussed grain": a talk, by telephone only where the article says so elsewhere. */
  static boolean isTalk(DiplomaticCall call) {
    return call.rule().equals(CallRules.DISCUSSED) && call.channel() == CallChannel.UNSPECIFIED;
  }

  /** Adds the topics of a talk to the call of the same two; or the call that a readout tells. */
  void addTalk(DiplomaticCall talk) {
    List<Integer> told = near(pair(talk.caller(), talk.counterpart()));
    for (int i = told.size() - 1; i >= 0; i--) {
      DiplomaticCall old = calls.get(told.get(i));
      if (!old.basis().negated()) {
        calls.set(
            told.get(i), old.toBuilder().topics(Topics.union(old.topics(), talk.topics())).build());
        return;
      }
    }
    TokenRange sentence = reading.sentence(reading.tokens().at(talk.evidence().start()));
    boolean readout = false;
    for (int token = sentence.from(); token < sentence.to(); token++) {
      readout |= reading.isForm(token, CallWord.OF_CALL);
    }
    if (readout && !sentences.contains(sentence.from()) && isNamed(talk.caller())) {
      add(talk);
    }
  }

  private static boolean isNamed(Actor actor) {
    return actor.mention() != null && Character.isUpperCase(actor.name().codePointAt(0));
  }

  /** Adds a call, to the one it tells again where there is such. */
  void add(DiplomaticCall call) {
    boolean bare = // "a conversation with the king", where the article tells of no calls
        call.rule().equals(CallRules.HELD) && call.channel() == CallChannel.UNSPECIFIED;
    Actor caller = call.caller();
    Actor other = call.counterpart();
    boolean none = bare && calls.isEmpty() || !isKnown(caller) || !isKnown(other);
    if (none || Parties.key(caller).equals(Parties.key(other))) {
      return;
    }
    String pair = pair(caller, other);
    for (int at : near(pair)) {
      if (isSame(calls.get(at), call.basis())) {
        calls.set(at, merged(calls.get(at), call));
        return;
      }
    }
    int same = toldOfOffice(call);
    if (same >= 0) {
      DiplomaticCall old = calls.get(same);
      boolean later = isNameless(old.caller(), caller);
      calls.set(same, later ? merged(call, old) : merged(old, call));
    } else {
      calls.add(call);
    }
    int at = same >= 0 ? same : calls.size() - 1;
    byPair.computeIfAbsent(pair, key -> new ArrayList<>(1)).add(at);
    sentences.add(reading.sentence(reading.tokens().at(call.evidence().start())).from());
  }

  private List<Integer> near(String pair) {
    List<Integer> told = byPair.getOrDefault(pair, List.of());
    return List.copyOf(told.subList(Math.max(0, told.size() - NEAR), told.size()));
  }

  private static boolean isSame(DiplomaticCall old, Basis basis) {
    return old.basis().negated() == basis.negated()
        && old.basis().modality() == basis.modality()
        && isCompatible(old.basis().when(), basis.when());
  }

  /** "Readout of the President's call with Rosas" tells the call of President Tveit; or -1. */
  private int toldOfOffice(DiplomaticCall call) {
    for (int at = Math.max(0, calls.size() - NEAR); at < calls.size(); at++) {
      DiplomaticCall old = calls.get(at);
      boolean other = Parties.key(old.counterpart()).equals(Parties.key(call.counterpart()));
      boolean nameless =
          isNameless(old.caller(), call.caller()) || isNameless(call.caller(), old.caller());
      if (other && nameless && isSame(old, call.basis())) {
        return at;
      }
    }
    return -1;
  }

  /** "the President" for "President Tveit". */
  private static boolean isNameless(Actor office, Actor named) {
    String role = named.role();
    return role != null
        && named.kind() == ActorKind.PERSON
        && !Parties.key(office).equals(Parties.key(named))
        && role.equalsIgnoreCase(office.name());
  }

  /** A word of which nothing is known is no caller: "the Peace Bell". */
  private static boolean isKnown(Actor actor) {
    return actor.kind() != ActorKind.UNKNOWN || actor.role() != null || actor.country() != null;
  }

  private static DiplomaticCall merged(DiplomaticCall first, DiplomaticCall more) {
    boolean open = first.channel() == CallChannel.UNSPECIFIED;
    Basis basis = first.basis();
    return new DiplomaticCall(
        basis.when() == null ? basis.withWhen(more.basis().when()) : basis,
        first.caller(),
        first.counterpart(),
        open ? more.channel() : first.channel(),
        Topics.union(first.topics(), more.topics()));
  }

  /** Two calls on different days are two. */
  private static boolean isCompatible(@Nullable When one, @Nullable When other) {
    LocalDate from = one == null ? null : one.start();
    LocalDate start = other == null ? null : other.start();
    if (one == null || other == null || from == null || start == null) {
      return true;
    }
    LocalDate to = one.end() == null ? from : one.end();
    LocalDate end = other.end() == null ? start : other.end();
    return !start.isAfter(to) && !from.isAfter(end);
  }

  /** Both names in one order: who called is told now one way, now the other. */
  private static String pair(Actor one, Actor other) {
    String a = Parties.key(one);
    String b = Parties.key(other);
    return a.compareTo(b) <= 0 ? a + '\n' + b : b + '\n' + a;
  }
}
