package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Span;
import org.newsfacts.text.TokenRange;

/** What a call or meeting was about: "on the border", "to discuss grain", "discussed the truce". */
final class Topics {
  private final Parties parties;

  Topics(Parties parties) {
    this.parties = parties;
  }

  /** The topics told after a token of the clause, or in a purpose: "to discuss grain". */
  List<Span> of(Clause clause, int after) {
    List<Span> topics = new ArrayList<>(parties.topics(clause, after));
    if (!topics.isEmpty()) {
      return topics;
    }
    for (Clause child : clause.children()) {
      boolean purpose =
          child.kind() == ClauseKind.INFINITIVE || child.kind() == ClauseKind.PARTICIPLE;
      if (purpose && child.range().from() >= after && isTalking(child)) {
        topics.addAll(discussed(child));
      }
    }
    return topics;
  }

  static boolean isTalking(Clause clause) {
    return clause.isVerb("discuss", "review", "address", "debate", "cover");
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
      int from = members.get(i).base().from();
      int to = i + 1 < members.size() ? members.get(i).range().to() : end(clause, members.get(i));
      if (to > from) {
        topics.add(parties.span(TokenRange.of(from, to)));
      }
    }
    return topics;
  }

  /** Up to a time, a means or the other side: "the truce by phone with Berg". */
  private int end(Clause clause, NounPhrase last) {
    int to = Math.max(last.range().to(), last.base().to());
    for (PrepPhrase prep : clause.preps()) {
      if (prep.range().from() < last.base().to() || prep.range().from() >= to) {
        continue;
      }
      boolean outside =
          prep.word().equals("with")
              || prep.object() != null
                  && (parties.isTime(prep.object())
                      || PhoneWords.isMeans(parties, prep.object().base()));
      if (outside) {
        to = prep.range().from();
      }
    }
    return to;
  }
}
