package org.newsfacts.diplomacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  private final List<DiplomaticCall> calls = new ArrayList<>();

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
    for (int i = 0; i < calls.size(); i++) {
      DiplomaticCall old = calls.get(i);
      if (isPair(old, caller, other)
          && old.basis().negated() == basis.negated()
          && old.basis().modality() == basis.modality()
          && isCompatible(old.basis().when(), basis.when())) {
        calls.set(i, merged(old, basis, channel, topics));
        return;
      }
    }
    calls.add(new DiplomaticCall(basis, caller, other, channel, topics));
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
    for (int i = calls.size() - 1; i >= 0; i--) {
      DiplomaticCall old = calls.get(i);
      if (isPair(old, one, other) && !old.basis().negated()) {
        calls.set(i, old.toBuilder().topics(union(old.topics(), topics)).build());
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(DiplomaticCall call, Actor one, Actor other) {
    String caller = Parties.key(call.caller());
    String counterpart = Parties.key(call.counterpart());
    String a = Parties.key(one);
    String b = Parties.key(other);
    return caller.equals(a) && counterpart.equals(b) || caller.equals(b) && counterpart.equals(a);
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
