package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Role;
import org.newsfacts.model.Actor;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Who stands on either side of an act: the lists that begin where the roles of its frame do. */
final class Sides {
  private static final int REACH = 40;
  private static final int MORE = 12;

  private final Parties parties;
  private final Reading reading;
  private final PartyList list;

  Sides(Parties parties, boolean bodiesToo) {
    this.parties = parties;
    this.reading = parties.reading();
    this.list = new PartyList(parties, bodiesToo);
  }

  /** Those who fill a role, and where their list ends. */
  PartyList.Listed of(Told told, Role role) {
    Argument argument = told.frame().argument(role);
    if (argument == null) {
      return none(told.frame().range().to());
    }
    int from = argument.range().from();
    return list.at(from, limit(told, from));
  }

  /** The two and more behind "between". */
  PartyList.Listed between(Told told, Role role) {
    Argument argument = told.frame().argument(role);
    if (argument == null) {
      return none(told.frame().range().to());
    }
    return list.between(argument.range().from(), reading.sentence(argument.head()).to());
  }

  /** Those who go on behind a list: "with Lund on Monday and with Berg"; none without "with". */
  PartyList.Listed more(Told told, PartyList.Listed before) {
    int limit = limit(told, before.end());
    boolean and = false;
    for (int at = before.end(); at < Math.min(limit, before.end() + MORE); at++) {
      String word = reading.tokens().lower(at);
      and |= SmallWord.AND.is(word);
      if (and && (SmallWord.WITH.is(word) || SmallWord.TO.is(word))) {
        return list.at(at + 1, limit);
      }
      Clause inner = reading.clauses().at(at);
      boolean aside = inner != null && inner.kind() == ClauseKind.PARENTHETICAL;
      if (and && !aside && reading.tags().pos(at) == Pos.VERB) {
        break; // "and, a source said, with Berg" goes on
      }
    }
    return none(before.end());
  }

  /** "a call that had been planned for Monday between A and B": those told with its plan. */
  PartyList.Listed arranged(Told told) {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    boolean going = // "Talks ended in Oslo without a deal between A and B"
        clause != null
            && Deeds.isSubject(told)
            && (parties.isVerb(clause, EncounterWord.GOING_ON)
                || clause.isPassive() && parties.isVerb(clause, EncounterWord.ARRANGED));
    PrepPhrase late = going && clause != null ? clause.phrase("between", "with") : null;
    if (late != null && late.range().from() > told.frame().trigger()) {
      return behind(late);
    }
    for (Clause child : noun == null || clause == null ? List.<Clause>of() : clause.children()) {
      boolean plan = child.antecedent() == noun && parties.isVerb(child, EncounterWord.ARRANGED);
      PrepPhrase prep = plan ? child.phrase("between", "with", "among") : null;
      if (prep != null) {
        return behind(prep);
      }
    }
    return none(told.frame().trigger() + 1);
  }

  private PartyList.Listed behind(PrepPhrase prep) {
    int from = prep.range().from() + 1;
    int limit = reading.sentence(from).to();
    return SmallWord.WITH.is(prep.word()) ? list.at(from, limit) : list.between(from, limit);
  }

  private int limit(Told told, int from) {
    Clause clause = told.frame().clause();
    int end = reading.sentence(from).to();
    boolean inside = told.frame().noun() == null && clause != null;
    return inside && clause != null && clause.range().contains(from)
        ? Math.min(end, clause.range().to())
        : end;
  }

  private static PartyList.Listed none(int end) {
    return PartyList.Listed.none(end);
  }

  /** The list that begins at a token. */
  PartyList.Listed at(int token, int limit) {
    return list.at(token, limit);
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
    return none(clause.range().from());
  }

  /** "her call", "Lund's visit", but not "Monday's call". */
  List<Actor> owner(NounPhrase noun) {
    TokenRange owner = noun.possessor();
    if (owner == null || owner.isEmpty()) {
      return ofPronoun(noun.base().from());
    }
    if (reading.times().at(owner.to() - 1) != null) {
      return List.of();
    }
    PartyList.Listed listed = list.at(owner.from(), noun.head());
    if (!listed.actors().isEmpty()) {
      return listed.actors();
    }
    List<Actor> owners = new ArrayList<>(parties.owner(noun));
    owners.removeIf(actor -> actor.name().contains(" and ")); // "the king and queen" for one
    return owners;
  }

  /** "his meeting with Lund": he himself, as far as the text tells who he is. */
  private List<Actor> ofPronoun(int token) {
    Clause clause = reading.clauses().at(token);
    NounPhrase subject = clause == null ? null : clause.subject();
    boolean late = subject != null && subject.base().from() > token;
    if (late || !reading.isForm(token, EncounterWord.OWN)) {
      return List.of(); // "At her weekly briefing, the minister said"
    }
    if (clause != null && reading.tokens().lower(token).equals("their")) {
      List<Actor> several = subject(clause);
      if (several.size() > 1) {
        return several; // "Lund and Berg continued their talks"
      }
    }
    Actor actor = reading.actor(TokenRange.single(token), token);
    List<Actor> all = actor.members().size() > 1 ? actor.members() : List.of(actor);
    boolean unknown = all.get(0).name().equalsIgnoreCase(reading.tokens().lower(token));
    boolean mixed = all.stream().anyMatch(one -> one.kind() != all.get(0).kind());
    return unknown || mixed ? List.of() : all;
  }

  /** Those an object tells of. */
  List<Actor> of(NounPhrase noun, int limit) {
    return list.at(noun.listHead().base().from(), limit).actors();
  }
}
