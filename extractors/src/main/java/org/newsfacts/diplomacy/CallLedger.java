package org.newsfacts.diplomacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CallChannel;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;

/** The calls of an article; what is told again of one call is added to it. */
final class CallLedger {
  /** A call is told again by what is told of the same two within so many calls. */
  private static final int NEAR = 8;

  private final List<DiplomaticCall> calls = new ArrayList<>();
  private final Map<String, List<Integer>> byPair = new HashMap<>();

  List<DiplomaticCall> calls() {
    return calls;
  }

  /** One call for each caller and each other; without others the first called the rest. */
  void addAll(
      Basis basis,
      List<Actor> callers,
      List<Actor> others,
      CallChannel channel,
      List<Span> topics) {
    if (callers.isEmpty()) {
      return;
    }
    if (others.isEmpty()) {
      for (int i = 1; i < callers.size(); i++) {
        add(basis, callers.get(0), callers.get(i), channel, topics);
      }
      return;
    }
    for (Actor caller : callers) {
      if (others.size() > 1 && isAmong(caller, others)) {
        return; // "he called them": a pronoun that takes in the caller is read wrongly
      }
    }
    for (Actor caller : callers) {
      for (Actor other : others) {
        add(basis, caller, other, channel, topics);
      }
    }
  }

  private static boolean isAmong(Actor caller, List<Actor> others) {
    for (Actor other : others) {
      if (Parties.key(other).equals(Parties.key(caller))) {
        return true;
      }
    }
    return false;
  }

  private void add(Basis basis, Actor caller, Actor other, CallChannel channel, List<Span> topics) {
    if (Parties.key(caller).equals(Parties.key(other)) || !isSomebody(caller, other)) {
      return;
    }
    List<Integer> told = byPair.computeIfAbsent(pair(caller, other), key -> new ArrayList<>(1));
    int last = Math.max(0, told.size() - NEAR);
    for (int at : told.subList(last, told.size())) {
      DiplomaticCall old = calls.get(at);
      if (isSame(old, basis)) {
        calls.set(at, merged(old, basis, channel, topics));
        return;
      }
    }
    DiplomaticCall call = new DiplomaticCall(basis, caller, other, channel, topics);
    int same = toldOfOffice(call);
    if (same >= 0) {
      DiplomaticCall old = calls.get(same);
      boolean later = isNameless(old.caller(), caller);
      calls.set(
          same,
          later
              ? merged(call, old.basis(), old.channel(), old.topics())
              : merged(old, basis, channel, topics));
      told.add(same);
      return;
    }
    told.add(calls.size());
    calls.add(call);
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
  private static boolean isSomebody(Actor caller, Actor other) {
    return isKnown(caller) && isKnown(other);
  }

  private static boolean isKnown(Actor actor) {
    return actor.kind() != ActorKind.UNKNOWN || actor.role() != null || actor.country() != null;
  }

  private static DiplomaticCall merged(
      DiplomaticCall old, Basis basis, CallChannel channel, List<Span> topics) {
    CallChannel known = old.channel() == CallChannel.UNSPECIFIED ? channel : old.channel();
    Basis kept = old.basis().when() == null ? old.basis().withWhen(basis.when()) : old.basis();
    return new DiplomaticCall(
        kept, old.caller(), old.counterpart(), known, union(old.topics(), topics));
  }

  /** Two calls on different days are two. */
  private static boolean isCompatible(@Nullable When one, @Nullable When other) {
    if (one == null || other == null) {
      return true;
    }
    LocalDate from = one.start();
    LocalDate start = other.start();
    if (from == null || start == null) {
      return true;
    }
    LocalDate to = one.end() == null ? from : one.end();
    LocalDate end = other.end() == null ? start : other.end();
    return !start.isAfter(to) && !from.isAfter(end);
  }

  /** Adds topics to a call that is told elsewhere. */
  boolean addTopics(Actor one, Actor other, List<Span> topics) {
    List<Integer> told = byPair.getOrDefault(pair(one, other), List.of());
    for (int i = told.size() - 1; i >= Math.max(0, told.size() - NEAR); i--) {
      DiplomaticCall old = calls.get(told.get(i));
      if (!old.basis().negated()) {
        calls.set(told.get(i), old.toBuilder().topics(union(old.topics(), topics)).build());
        return true;
      }
    }
    return false;
  }

  /** Both names in one order: who called is told now one way, now the other. */
  private static String pair(Actor one, Actor other) {
    String a = Parties.key(one);
    String b = Parties.key(other);
    return a.compareTo(b) <= 0 ? a + '\n' + b : b + '\n' + a;
  }

  private static List<Span> union(List<Span> old, List<Span> more) {
    List<Span> all = new ArrayList<>(old);
    for (Span span : more) {
      if (!all.contains(span)) {
        all.add(span);
      }
    }
    return all;
  }
}
