package org.newsfacts.diplomacy;

import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;

/** Who stands on either side of a verb or noun of calling and meeting. */
final class Sides {
  private static final int REACH = 40;

  private final Reading reading;
  private final PartyList list;

  Sides(Parties parties, boolean bodiesToo) {
    this.reading = parties.reading();
    this.list = new PartyList(parties, bodiesToo);
  }

  /** The list that begins at a token. */
  PartyList.Listed at(int token, int limit) {
    return list.at(token, limit);
  }

  /** Two and more behind "between". */
  PartyList.Listed between(int token, int limit) {
    return list.between(token, limit);
  }

  /** Those who do it. */
  List<Actor> subject(Clause clause) {
    return listed(clause).actors();
  }

  /** Those who do it, and where their list ends. */
  PartyList.Listed listed(Clause clause) {
    NounPhrase subject = clause.subject();
    Clause host = clause.host();
    if (clause.kind() == ClauseKind.INFINITIVE
        && subject != null
        && subject == clause.antecedent()
        && host != null
        && reading.isForm(subject.head(), EncounterWord.PLAN_NOUN)) {
      return listed(host); // "He has no plans to meet them"
    }
    if (subject == null) {
      subject = clause.kind() == ClauseKind.RELATIVE ? clause.antecedent() : null;
    }
    if (subject == null) {
      return before(clause);
    }
    PartyList.Listed own = of(subject, clause);
    return own.actors().isEmpty() && !clause.isSubjectShared() ? before(clause) : own;
  }

  private PartyList.Listed of(NounPhrase subject, Clause clause) {
    int from = subject.listHead().base().from();
    return list.at(from, Math.min(verbAfter(clause, from), reading.sentence(from).to()));
  }

  /** The first verb behind the subject: "are" of "The king and the queen are due to meet". */
  private static int verbAfter(Clause clause, int subject) {
    int first = Integer.MAX_VALUE;
    Clause at = clause;
    for (int i = 0; at != null && i < 8; i++) {
      int verb = at.verb() == null ? -1 : at.verb().range().from();
      if (verb > subject) {
        first = Math.min(first, verb);
      }
      at = at.conjunct() != null ? at.conjunct() : at.host();
    }
    return first;
  }

  /** Two or more whose list ends right before the verb: "A, the king, and B spoke". */
  PartyList.Listed several(Clause clause) {
    PartyList.Listed own = listed(clause);
    if (own.actors().size() > 1 || clause.verb() == null || clause.kind() == ClauseKind.RELATIVE) {
      return own;
    }
    int verb = clause.verb().range().from();
    int start = Math.max(reading.sentence(verb).from(), verb - REACH);
    for (int token = start; token < verb; token++) {
      if (opens(token)) {
        PartyList.Listed listed = list.at(token, verb);
        if (ends(listed, verb) && listed.actors().size() > 1) {
          return listed;
        }
      }
    }
    return own;
  }

  private boolean opens(int token) {
    NounPhrase noun = reading.clauses().nounAt(token);
    NameMention name = reading.names().at(token);
    if (token > 0 && reading.tags().pos(token - 1) == Pos.ADP) {
      return false; // "of Kenya"
    }
    return noun != null && noun.base().from() == token
        || name != null && name.range().from() == token;
  }

  private boolean ends(PartyList.Listed listed, int verb) {
    return listed.end() == verb
        || listed.end() + 1 == verb && reading.tokens().lower(listed.end()).equals(",");
  }

  /** "On the sidelines Norway's Kari Lund conferred": the name right before the verb. */
  private PartyList.Listed before(Clause clause) {
    if (clause.kind() == ClauseKind.MAIN && clause.verb() != null && clause.verb().isFinite()) {
      int verb = clause.verb().range().from();
      for (int token = Math.max(clause.range().from(), verb - 8); token < verb; token++) {
        if (opens(token)) {
          PartyList.Listed listed = list.at(token, verb);
          if (listed.end() == verb && !listed.actors().isEmpty()) {
            return listed;
          }
        }
      }
    }
    return new PartyList.Listed(List.of(), clause.range().from(), 0);
  }

  /** Those an object tells of. */
  List<Actor> of(NounPhrase noun, int limit) {
    return list.at(noun.listHead().base().from(), limit).actors();
  }
}
