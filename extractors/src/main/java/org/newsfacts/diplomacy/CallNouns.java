package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CallChannel;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Span;
import org.newsfacts.text.TokenRange;

/** Reads calls told with a noun: "held a call with", "a call from", "the call between". */
final class CallNouns {

  private final Parties parties;
  private final Encounters encounters;
  private final Plans plans;
  private final Topics topics;
  private final CallParties officials;
  private final CallLedger ledger;

  CallNouns(Parties parties, CallParties officials, CallLedger ledger) {
    this.parties = parties;
    this.encounters =
        new Encounters(parties, false, clause -> parties.isVerb(clause, CallWord.CALL_HOLDING));
    this.plans = new Plans(parties);
    this.topics = new Topics(parties);
    this.officials = officials;
    this.ledger = ledger;
  }

  void read(NounPhrase noun) {
    boolean bare = isConversation(noun);
    if (!bare && (!PhoneWords.isCall(parties, noun) || isAppeal(noun))) {
      return;
    }
    Encounter found = encounters.read(noun);
    if (found == null) {
      return;
    }
    boolean asks =
        parties.lower(noun.base().to()).equals("to")
            && parties.lower(found.end()).equals("to")
            && !found.held();
    if (asks) {
      return; // "repeated his call to the king to resign"
    }
    Clause clause = found.clause();
    boolean received = found.held() && parties.isVerb(clause, CallWord.RECEIVING);
    List<Actor> own = found.own();
    List<Actor> others = found.others();
    if (others.isEmpty() && encounters.isSetting(noun)) {
      others = told(clause, noun);
    }
    if (own.isEmpty() && !found.between() && isPlanned(clause, noun)) {
      own = lastCaller();
    }
    if (found.from() != received
        || !isFit(found, own, others)
        || bare && !isPrivate(found, own, others)) {
      return;
    }
    add(found, received, own, others);
  }

  /** "a conversation with the king": by telephone or not, where the article tells of calls. */
  private boolean isConversation(NounPhrase noun) {
    String head = parties.head(noun);
    return (head.equals("conversation") || head.equals("conversations"))
        && !parties.has(noun.base(), "respective")
        && !PhoneWords.isCall(parties, noun)
        && !ledger.calls().isEmpty();
  }

  private boolean isPrivate(Encounter found, List<Actor> own, List<Actor> others) {
    return CallParties.areNamed(own)
        && CallParties.areNamed(others)
        && (found.between() || officials.areOfficial(own, others));
  }

  private void add(Encounter found, boolean received, List<Actor> own, List<Actor> others) {
    Clause clause = found.clause();
    NounPhrase noun = found.noun();
    Basis basis = plans.ofNoun(clause, noun, Calls.HELD, found.end());
    List<Span> about = topics.of(clause, noun.base().to());
    if (about.isEmpty() && encounters.isSetting(noun) && topics.isTalking(clause)) {
      about = topics.discussed(clause); // "raised the case in a call with Lund"
    }
    CallChannel channel = PhoneWords.channelOf(parties, noun);
    if (found.between() || others.isEmpty()) {
      ledger.addAll(basis, others.isEmpty() ? own : others, List.of(), channel, about);
    } else if (received) {
      ledger.addAll(basis, others, own, channel, about);
    } else {
      ledger.addAll(basis, own, others, channel, about);
    }
  }

  private boolean isFit(Encounter found, List<Actor> own, List<Actor> others) {
    if (found.between()) {
      return others.size() > 1 && officials.isOfficial(others, List.of());
    }
    if (others.isEmpty()) { // "the leaders of A and B held a call"
      boolean setting = // "A and B agreed on patrols in a phone call"
          encounters.isSetting(found.noun())
              && !parties.lower(found.noun().base().from()).equals("the")
              && officials.isOfficial(own, List.of());
      return (found.held() || setting) && own.size() > 1;
    }
    return !own.isEmpty() && officials.isOfficial(own, others);
  }

  /** "a call for restraint", "calls to end the war", "a call to action", "on call". */
  private boolean isAppeal(NounPhrase noun) {
    int next = noun.base().to();
    String word = parties.lower(next);
    if (word.equals("for")) {
      return parties.reading().times().at(next + 1) == null;
    }
    if (word.equals("to")) {
      NounPhrase to = parties.reading().clauses().nounAt(next + 1);
      return to == null || parties.head(to).equals("action") || parties.head(to).equals("arms");
    }
    return word.equals("sign") || word.equals("center") || word.equals("centre");
  }

  /** "told the minister in a call that": the object is the other side. */
  private List<Actor> told(Clause clause, NounPhrase noun) {
    NounPhrase object = parties.object(clause);
    if (object == null || object == noun || !officials.isTelling(clause)) {
      return List.of();
    }
    return new Sides(parties, false).of(object, noun.base().from());
  }

  private boolean isPlanned(Clause clause, NounPhrase noun) {
    return clause.subject() == noun
        && clause.isPassive()
        && parties.isVerb(clause, EncounterWord.ARRANGING);
  }

  /** "A call with Berg was planned": the one whose calls were told before. */
  private @Nullable List<Actor> lastOf(List<DiplomaticCall> calls) {
    return calls.isEmpty() ? null : List.of(calls.get(calls.size() - 1).caller());
  }

  private List<Actor> lastCaller() {
    List<Actor> last = lastOf(ledger.calls());
    return last == null ? List.of() : last;
  }

  /** Whether a stretch holds a call that is already read. */
  boolean isToldIn(TokenRange range) {
    int from = parties.reading().tokens().start(range.from());
    int to = parties.reading().tokens().end(range.to() - 1);
    for (DiplomaticCall call : ledger.calls()) {
      if (call.evidence().start() < to && call.evidence().end() > from) {
        return true;
      }
    }
    return false;
  }
}
