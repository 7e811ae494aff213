package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CallChannel;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads calls told with a verb: spoke with, phoned, called, was on the phone to. */
final class CallVerbs {

  private final Parties parties;
  private final Reading reading;
  private final Sides sides;
  private final Adjuncts adjuncts;
  private final Plans plans;
  private final Topics topics;
  private final CallParties officials;
  private final CallLedger ledger;

  CallVerbs(Parties parties, CallParties officials, CallLedger ledger) {
    this.parties = parties;
    this.reading = parties.reading();
    this.sides = new Sides(parties, false);
    this.adjuncts = new Adjuncts(parties);
    this.plans = new Plans(parties);
    this.topics = new Topics(parties);
    this.officials = officials;
    this.ledger = ledger;
  }

  void read(Clause clause) {
    if (parties.isVerb(clause, CallWord.SPEAKING)) {
      readSpoke(clause);
      return;
    }
    if (parties.isVerb(clause, CallWord.PHONING)) {
      readPhoned(clause, true);
      return;
    }
    switch (clause.lemma()) {
      case "call" -> readPhoned(clause, false);
      case "be", "get" -> readOnThePhone(clause);
      default -> {}
    }
  }

  private void readSpoke(Clause clause) {
    if (clause.isPassive() && clause.verb() != null && clause.verb().range().size() > 1) {
      return;
    }
    TokenRange after = clause.afterVerb();
    if (isPublicSpeech(after)) {
      return;
    }
    int link = adjuncts.link(after.from(), after.to(), "with", "to");
    if (link >= 0 && reading.tags().pos(link) == Pos.PART) {
      link = -1; // "spoke to reaffirm their friendship"
    }
    CallChannel channel = means(clause);
    if (link < 0) {
      readTogether(clause, channel);
      return;
    }
    List<Actor> callers = sides.subject(clause);
    boolean offices = officials.isOfficial(sides.listed(clause));
    int from = after.from();
    while (link >= 0) {
      PartyList.Listed listed = sides.at(link + 1, after.to());
      int end = adjuncts.after(listed.end(), after.to());
      boolean sure =
          channel != CallChannel.UNSPECIFIED
              ? officials.isOfficial(callers, listed.actors())
              : offices
                  && officials.isOfficial(listed)
                  && officials.isOfficial(callers, listed.actors());
      if (sure) {
        ledger.addAll(
            timed(clause, TokenRange.of(from, end), Calls.SPOKE),
            callers,
            listed.actors(),
            channel,
            topics.of(clause, from));
      }
      from = end;
      link = another(end, after.to());
    }
  }

  /** "spoke by phone", "In separate phone calls, he spoke with". */
  private CallChannel means(Clause clause) {
    CallChannel behind = PhoneWords.means(parties, clause.afterVerb());
    int verb = clause.afterVerb().from();
    return behind != CallChannel.UNSPECIFIED || clause.range().from() >= verb
        ? behind
        : PhoneWords.means(parties, TokenRange.of(clause.range().from(), verb));
  }

  /** "— and on Sunday with Berg". */
  private int another(int token, int limit) {
    int at = token;
    boolean and = false;
    while (at < limit && isJoint(parties.lower(at))) {
      and |= parties.lower(at).equals("and");
      at++;
    }
    return and ? adjuncts.link(at, limit, "with", "to") : -1;
  }

  private static boolean isJoint(String word) {
    return switch (word) {
      case ",", "and", "—", "–", "-", "later", "then", "also" -> true;
      default -> false;
    };
  }

  /** The day told beside those who are named, else the day of the clause. */
  private Basis timed(Clause clause, TokenRange near, String rule) {
    Basis basis = plans.ofVerb(clause, rule);
    When own = plans.when(near);
    return own == null ? basis : basis.withWhen(own);
  }

  /** "The president and the king spoke on Monday", but not "spoke at a rally". */
  private void readTogether(Clause clause, CallChannel channel) {
    PartyList.Listed listed = sides.several(clause);
    List<Actor> callers = listed.actors();
    if (callers.size() < 2) {
      return;
    }
    boolean told = channel != CallChannel.UNSPECIFIED;
    if (told || CallParties.areTwoSided(listed) && isNamed(clause) && isBare(clause)) {
      ledger.addAll(
          plans.ofVerb(clause, Calls.SPOKE),
          callers,
          List.of(),
          channel,
          topics.of(clause, clause.afterVerb().from()));
    }
  }

  /** "they also spoke about grain" tells of a talk that is told elsewhere. */
  private boolean isNamed(Clause clause) {
    NounPhrase subject = clause.subject();
    return subject != null && reading.tags().pos(subject.head()) != Pos.PRON;
  }

  /** Only a time or a topic follows. */
  private boolean isBare(Clause clause) {
    int at = clause.afterVerb().from();
    int limit = clause.range().to();
    while (at < limit && reading.times().at(at) != null) {
      at++;
    }
    return at >= limit || parties.is(parties.lower(at), CallWord.AFTER_SPOKE);
  }

  /** "in an interview", "in person", "at a rally": no call. */
  private boolean isPublicSpeech(TokenRange after) {
    return parties.has(after, CallWord.PUBLIC_SPEECH);
  }

  private void readPhoned(Clause clause, boolean sure) {
    if (clause.predicate() != null || clause.quotation() != null) {
      return;
    }
    if (clause.isPassive()) {
      readWasPhoned(clause, sure);
      return;
    }
    TokenRange after = clause.afterVerb();
    NounPhrase object = after.isEmpty() ? null : reading.clauses().nounAt(after.from());
    if (object == null || clause.verb() == null || parties.isTime(object)) {
      return;
    }
    PartyList.Listed listed = sides.at(after.from(), after.to());
    if (listed.actors().isEmpty()) {
      return;
    }
    List<Actor> callers = firstTo(clause, listed.end());
    if (callers.isEmpty()) {
      if (!sure && !endsAfter(clause, listed.end())) {
        return;
      }
      callers = sides.subject(clause);
    }
    boolean told = sure || hasPurpose(clause, listed.end());
    boolean king = // "planned to call King Omar on Saturday"
        listed.offices() > 0 && officials.isOfficial(listed.actors(), List.of());
    boolean official =
        told || king
            ? officials.isOfficial(callers, listed.actors())
            : officials.areOfficial(callers, listed.actors());
    if (official) {
      addPhoned(clause, callers, listed);
    }
  }

  /** "called Lund on Tuesday and Berg on Wednesday". */
  private void addPhoned(Clause clause, List<Actor> callers, PartyList.Listed first) {
    int limit = clause.afterVerb().to();
    int from = clause.afterVerb().from();
    PartyList.Listed listed = first;
    while (!listed.actors().isEmpty()) {
      int end = adjuncts.after(listed.end(), limit);
      ledger.addAll(
          timed(clause, TokenRange.of(from, end), Calls.PHONED),
          callers,
          listed.actors(),
          CallChannel.PHONE,
          topics.of(clause, listed.end()));
      if (end == listed.end() || end >= limit || !parties.lower(end).equals("and")) {
        return;
      }
      from = end;
      listed = sides.at(end + 1, limit);
    }
  }

  /** "The king was telephoned on Sunday by the prime minister". */
  private void readWasPhoned(Clause clause, boolean sure) {
    TokenRange after = clause.afterVerb();
    int by = adjuncts.link(after.from(), after.to(), "by");
    if (!sure || by < 0) {
      return;
    }
    List<Actor> callers = sides.at(by + 1, after.to()).actors();
    List<Actor> others = sides.subject(clause);
    if (!callers.isEmpty() && !others.isEmpty() && officials.isOfficial(callers, others)) {
      ledger.addAll(
          plans.ofVerb(clause, Calls.PHONED),
          callers,
          others,
          CallChannel.PHONE,
          topics.of(clause, after.from()));
    }
  }

  /** "The first to call him was Berg": who is told behind "was". */
  private List<Actor> firstTo(Clause clause, int end) {
    int verb = clause.verb() == null ? 0 : clause.verb().range().from();
    TokenRange before = TokenRange.of(Math.max(0, verb - 4), verb);
    int was = adjuncts.after(end, reading.sentence(verb).to());
    if (!parties.has(before, CallWord.ORDER) || !parties.lower(was).equals("was")) {
      return List.of();
    }
    return sides.at(was + 1, reading.sentence(was).to()).actors();
  }

  /** "called Tomas Lenk today to congratulate him". */
  private boolean hasPurpose(Clause clause, int end) {
    int to = adjuncts.after(end, clause.range().to());
    return parties.lower(to).equals("to") && reading.isLemma(to + 1, CallWord.PURPOSE);
  }

  /** "called Lund on Sunday", but not "called Lund a liar", "called the move illegal". */
  private boolean endsAfter(Clause clause, int token) {
    int limit = clause.range().to();
    if (token >= limit || reading.times().at(token) != null) {
      return true;
    }
    return switch (parties.lower(token)) {
      case "to" -> parties.is(reading.tags().lemma(token + 1), CallWord.PURPOSE);
      case "," -> token + 1 >= limit || !isName(token + 1);
      default -> parties.is(parties.lower(token), CallWord.AFTER_CALLED);
    };
  }

  /** "called Lund, a liar" gives a name; "called Lund, a source said" does not. */
  private boolean isName(int token) {
    Clause clause = reading.clauses().at(token);
    return reading.clauses().nounAt(token) != null
        && (clause == null || clause.kind() != ClauseKind.PARENTHETICAL);
  }

  /** "was on the phone to Berg", "got on the phone with Berg". */
  private void readOnThePhone(Clause clause) {
    int at = clause.afterVerb().from();
    int limit = clause.range().to();
    if (!parties.lower(at).equals("on")
        || !parties.has(TokenRange.of(at, Math.min(at + 3, limit)), CallWord.LINE)) {
      return;
    }
    int link = adjuncts.link(at, limit, "to", "with");
    List<Actor> callers = sides.subject(clause);
    if (link < 0 || callers.isEmpty()) {
      return;
    }
    List<Actor> others = new ArrayList<>(sides.at(link + 1, limit).actors());
    if (officials.areOfficial(callers, others)) {
      ledger.addAll(
          plans.ofVerb(clause, Calls.PHONED),
          callers,
          others,
          CallChannel.PHONE,
          topics.of(clause, link));
    }
  }
}
