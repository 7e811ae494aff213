package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** What a call or meeting was about: "on the border", "to discuss grain", "discussed the truce". */
final class Topics {
  private final Parties parties;
  private final Reading reading;

  Topics(Parties parties) {
    this.parties = parties;
    this.reading = parties.reading();
  }

  /** The topics told after a token of the clause, or in a purpose: "to discuss grain". */
  List<Span> of(Clause clause, int after) {
    return of(clause, TokenRange.of(after, Math.max(after, clause.range().to())));
  }

  /** The topics told in a stretch of the clause. */
  List<Span> of(Clause clause, TokenRange range) {
    List<Span> topics = new ArrayList<>();
    for (Clause child : clause.children()) {
      boolean told =
          child.kind() == ClauseKind.INFINITIVE
              || child.kind() == ClauseKind.PARTICIPLE
              || child.kind() == ClauseKind.RELATIVE;
      if (told && range.contains(child.range().from()) && isTalking(child)) {
        topics.addAll(discussed(child));
      }
    }
    for (int token = range.from(); token + 1 < range.to() && topics.isEmpty(); token++) {
      if (isTopical(token) && isOwn(clause, token)) {
        addBehind(token, range.to(), topics);
      }
    }
    return topics;
  }

  private boolean isTopical(int token) {
    return reading.tags().pos(token) == Pos.ADP
        && parties.is(parties.lower(token), PartyWord.TOPICAL);
  }

  /** In the clause itself or in what one did it for: "called to voice concern over the cuts". */
  private boolean isOwn(Clause clause, int token) {
    Clause inner = reading.clauses().at(token);
    if (inner == null || inner == clause) {
      return inner != null;
    }
    boolean purpose = inner.kind() == ClauseKind.INFINITIVE && inner.host() == clause;
    return purpose || inner.range().from() == token + 1;
  }

  private void addBehind(int token, int limit, List<Span> topics) {
    NounPhrase object = reading.clauses().nounAt(token + 1);
    if (object == null) {
      Clause inner = reading.clauses().at(token + 1);
      if (inner != null
          && inner.range().from() == token + 1
          && (inner.kind() == ClauseKind.COMPLEMENT || inner.kind() == ClauseKind.GERUND)) {
        topics.add(parties.span(inner.range()));
      }
      return;
    }
    if (!parties.isNoTopic(object)) {
      topics.add(parties.span(TokenRange.of(token + 1, end(object, limit))));
    }
  }

  /** To the end of what belongs to the noun: "the safety of crews in the Red Sea". */
  private int end(NounPhrase noun, int limit) {
    int end = Math.max(noun.base().to(), noun.list().to());
    while (end + 1 < limit && isBinding(end)) {
      NounPhrase next = reading.clauses().nounAt(end + 1);
      if (next == null || parties.isTime(next)) {
        break;
      }
      end = Math.max(end + 2, Math.max(next.base().to(), next.list().to()));
    }
    return Math.min(end, limit);
  }

  private boolean isBinding(int token) {
    return parties.is(parties.lower(token), PartyWord.BINDING);
  }

  boolean isTalking(Clause clause) {
    return parties.isVerb(clause, EncounterWord.TALKING);
  }

  /** What was discussed; "the border and the grain trade" are two topics. */
  List<Span> discussed(Clause clause) {
    List<Span> topics = new ArrayList<>();
    NounPhrase object = clause.object();
    if (object == null) {
      Clause complement = clause.complement();
      if (complement != null) {
        topics.add(parties.span(complement.range()));
      }
      return topics;
    }
    List<NounPhrase> members = object.members();
    for (int i = 0; i < members.size(); i++) {
      NounPhrase member = members.get(i);
      int limit = i + 1 < members.size() ? members.get(i + 1).base().from() : clause.range().to();
      int to = i + 1 < members.size() ? beforeJoint(member, limit) : outside(clause, member, limit);
      if (to > member.base().from()) {
        topics.add(parties.span(TokenRange.of(member.base().from(), to)));
      }
    }
    return topics;
  }

  private int beforeJoint(NounPhrase member, int next) {
    int to = Math.min(member.range().to(), next);
    while (to > member.base().from() + 1
        && (parties.lower(to - 1).equals("and") || parties.lower(to - 1).equals(","))) {
      to--;
    }
    return to;
  }

  /** Up to a time, a means or the other side: "the truce by phone with Berg". */
  private int outside(Clause clause, NounPhrase last, int limit) {
    int to = Math.max(last.range().to(), last.base().to());
    int end = Math.min(limit, Math.max(to, end(last, limit)));
    for (int token = last.base().to(); token + 1 < end; token++) {
      NounPhrase next = reading.clauses().nounAt(token + 1);
      boolean means =
          next != null
              && next.base().from() == token + 1
              && (parties.isTime(next) || PhoneWords.isMeans(parties, next.base()));
      boolean setting =
          next != null
              && (PhoneWords.isCall(parties, next) || parties.head(next).equals("meeting"));
      if (reading.tags().pos(token) == Pos.ADP
          && (means || setting || parties.lower(token).equals("with"))) {
        return token;
      }
    }
    return clause.range().contains(end - 1) ? end : to;
  }
}
