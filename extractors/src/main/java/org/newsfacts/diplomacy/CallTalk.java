package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.CallChannel;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads what was said in a call: "discussed grain by phone with", "they discussed the truce". */
final class CallTalk {
  private final Parties parties;
  private final Reading reading;
  private final Sides sides;
  private final Plans plans;
  private final Topics topics;
  private final CallParties officials;
  private final CallLedger ledger;
  private final CallNouns nouns;

  CallTalk(Parties parties, CallParties officials, CallLedger ledger, CallNouns nouns) {
    this.parties = parties;
    this.reading = parties.reading();
    this.sides = new Sides(parties, false);
    this.plans = new Plans(parties);
    this.topics = new Topics(parties);
    this.officials = officials;
    this.ledger = ledger;
    this.nouns = nouns;
  }

  void read(Clause clause) {
    if (clause.isPassive()) {
      return;
    }
    if (topics.isTalking(clause) && !clause.isVerb("raise")
        || parties.isVerb(clause, CallWord.STRESSING)) {
      readDiscussed(clause);
    } else if (!parties.isVerb(clause, CallWord.SPEAKING)) {
      readByPhone(clause);
    }
  }

  private void readDiscussed(Clause clause) {
    List<Actor> own = sides.subject(clause);
    List<Actor> others = with(clause);
    List<Actor> all = new ArrayList<>(own);
    Parties.addNew(all, others);
    if (all.size() < 2) {
      return;
    }
    List<Span> about = topics.discussed(clause);
    boolean known = false;
    for (int i = 1; i < all.size(); i++) {
      known |= ledger.addTopics(all.get(0), all.get(i), about);
    }
    CallChannel channel = PhoneWords.means(parties, clause.afterVerb());
    boolean told = channel != CallChannel.UNSPECIFIED;
    if (!told && (known || !isOfCall(clause))) {
      return;
    }
    if (officials.isOfficial(own, others)) {
      ledger.addAll(plans.ofVerb(clause, Calls.DISCUSSED), own, others, channel, about);
    }
  }

  /** The readout of a call is named, and no call in the same sentence. */
  private boolean isOfCall(Clause clause) {
    TokenRange sentence = reading.sentence(clause.range().from());
    NounPhrase subject = clause.subject();
    boolean pronoun = subject == null || reading.tags().pos(subject.head()) == Pos.PRON;
    return !pronoun
        && clause.isVerb("discuss")
        && parties.has(sentence, "readout", "call")
        && !nouns.isToldIn(sentence);
  }

  /** All told with "with": "with Lund and, a source said, with Berg". */
  private List<Actor> with(Clause clause) {
    List<Actor> others = new ArrayList<>();
    TokenRange after = clause.afterVerb();
    for (int token = after.from(); token + 1 < after.to(); token++) {
      if (parties.lower(token).equals("with") && reading.clauses().at(token) == clause) {
        PartyList.Listed listed = sides.at(token + 1, after.to());
        Parties.addNew(others, listed.actors());
        token = Math.max(token, listed.end() - 1);
      }
    }
    return others;
  }

  /** "congratulated the minister by phone", "agreed over the phone with Berg". */
  private void readByPhone(Clause clause) {
    CallChannel channel = PhoneWords.means(parties, clause.afterVerb());
    if (channel == CallChannel.UNSPECIFIED) {
      return;
    }
    List<Actor> own = sides.subject(clause);
    List<Actor> others = with(clause);
    NounPhrase object = parties.object(clause);
    if (others.isEmpty() && object != null && officials.isTelling(clause)) {
      others = sides.of(object, clause.range().to());
    }
    if (!own.isEmpty() && !others.isEmpty() && officials.areOfficial(own, others)) {
      ledger.addAll(
          plans.ofVerb(clause, Calls.DISCUSSED),
          own,
          others,
          channel,
          topics.of(clause, clause.afterVerb().from()));
    }
  }
}
