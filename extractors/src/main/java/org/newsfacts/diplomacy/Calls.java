package org.newsfacts.diplomacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsfacts.model.Actor;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Ledger;
import org.newsfacts.text.TokenRange;

/** The calls of an article; what it tells in pieces about one call is one record. */
final class Calls {
  private final Reading reading;
  private final Ledger<DiplomaticCall> ledger =
      new Ledger<>(call -> List.of(pair(call), other(call)), Calls::isTold, Calls::joined);

  private final Set<Integer> sentences = new HashSet<>();

  private Calls(Reading reading) {
    this.reading = reading;
  }

  static Extractor extractor() {
    return FrameRules.of("call", List.of("call-senses"), CallRules.all())
        .joining((reading, told) -> new Calls(reading).all(told));
  }

  private List<DiplomaticCall> all(List<Fact> told) {
    List<DiplomaticCall> calls = told.stream().map(DiplomaticCall.class::cast).toList();
    calls.stream().filter(call -> !isTalk(call)).forEach(this::add);
    calls.stream().filter(Calls::isTalk).forEach(this::addTalk);
    return ledger.facts();
  }

  /** "They discussed grain": a talk, by telephone only where the article says so elsewhere. */
  private static boolean isTalk(DiplomaticCall call) {
    return call.rule().equals(CallRules.DISCUSSED)
        && call.channel() == DiplomaticCall.Channel.UNSPECIFIED;
  }

  /** Adds the topics of a talk to the call of the same two; or the call that a readout tells. */
  private void addTalk(DiplomaticCall talk) {
    boolean known =
        ledger.join(talk, (old, more) -> pair(old).equals(pair(more)) && !old.basis().negated());
    TokenRange sentence = reading.sentence(reading.tokens().at(talk.evidence().start()));
    boolean readout = new Parties(reading).has(sentence, CallWord.OF_CALL);
    if (!known && readout && !sentences.contains(sentence.from()) && isNamed(talk.caller())) {
      add(talk);
    }
  }

  private static boolean isNamed(Actor actor) {
    return actor.mention() != null && Character.isUpperCase(actor.name().codePointAt(0));
  }

  private void add(DiplomaticCall call) {
    boolean bare = // "a conversation with the king", where the article tells of no calls
        call.rule().equals(CallRules.HELD) && call.channel() == DiplomaticCall.Channel.UNSPECIFIED;
    boolean none = bare && ledger.facts().isEmpty();
    boolean one = Parties.key(call.caller()).equals(Parties.key(call.counterpart()));
    if (!none && !one && isKnown(call.caller()) && isKnown(call.counterpart())) {
      ledger.add(call);
      sentences.add(reading.sentence(reading.tokens().at(call.evidence().start())).from());
    }
  }

  /** The same two; or "Readout of the President's call with Rosas" for that of President Tveit. */
  private static boolean isTold(DiplomaticCall old, DiplomaticCall call) {
    boolean office =
        other(old).equals(other(call))
            && (isNameless(old.caller(), call.caller()) || isNameless(call.caller(), old.caller()));
    return (office || pair(old).equals(pair(call))) && Ledger.isAlike(old.basis(), call.basis());
  }

  /** "the President" for "President Tveit". */
  private static boolean isNameless(Actor office, Actor named) {
    String role = named.role();
    return role != null
        && named.kind() == Actor.Kind.PERSON
        && !Parties.key(office).equals(Parties.key(named))
        && role.equalsIgnoreCase(office.name());
  }

  /** A word of which nothing is known is no caller: "the Peace Bell". */
  private static boolean isKnown(Actor actor) {
    return actor.kind() != Actor.Kind.UNKNOWN || actor.role() != null || actor.country() != null;
  }

  private static DiplomaticCall joined(DiplomaticCall old, DiplomaticCall told) {
    boolean later = isNameless(old.caller(), told.caller());
    DiplomaticCall first = later ? told : old;
    DiplomaticCall more = later ? old : told;
    boolean open = first.channel() == DiplomaticCall.Channel.UNSPECIFIED;
    return new DiplomaticCall(
        isTalk(more) ? first.basis() : Ledger.dated(first.basis(), more.basis()),
        first.caller(),
        first.counterpart(),
        open ? more.channel() : first.channel(),
        Topics.union(first.topics(), more.topics()));
  }

  private static String other(DiplomaticCall call) {
    return "with " + Parties.key(call.counterpart());
  }

  /** Both names in one order: who called is told now one way, now the other. */
  private static String pair(DiplomaticCall call) {
    String one = Parties.key(call.caller());
    String other = Parties.key(call.counterpart());
    return one.compareTo(other) <= 0 ? one + '\n' + other : other + '\n' + one;
  }
}
