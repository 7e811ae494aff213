package org.newsfacts.diplomacy;

import static org.newsfacts.frame.Role.AGENT;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Role;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.TokenRange;

/** What the records of diplomacy take from any act that a frame tells. */
public final class Acts {
  private Acts() {}

  /** The basis with the words from the one who acts on: "Poland refused to send a delegation". */
  public static Basis basis(Told told) {
    Argument agent = told.frame().argument(AGENT);
    TokenRange range = told.frame().range();
    TokenRange sentence = told.reading().sentence(range.from());
    return agent != null
            && agent.range().to() <= range.from()
            && sentence.contains(agent.range().from())
        ? told.basis().withEvidence(told.reading().span(agent.range().union(range)))
        : told.basis();
  }

  /** Each of those who fill a role: "by Oman, Turkey and the league" are three. */
  public static List<Actor> each(Told told, Role role) {
    Argument argument = told.frame().argument(role);
    if (argument == null) {
      return List.of();
    }
    List<Actor> all = each(told, argument);
    return all.size() > 1 ? all : told.actors(role);
  }

  /** Each of those whom an argument lists. */
  public static List<Actor> each(Told told, Argument argument) {
    Reading reading = told.reading();
    List<Actor> members = ofMembers(told, argument);
    int limit = limit(told, argument);
    PartyList list = new PartyList(new Parties(reading), true);
    int from = argument.range().from();
    boolean pair = // "between A and B was signed": the second is no subject
        from > 0 && reading.isForm(from - 1, PartyWord.PAIR_LINK);
    List<Actor> listed = (pair ? list.between(from, limit) : list.at(from, limit)).actors();
    return listed.size() > members.size() ? listed : members;
  }

  /** Those who act stand before the verb: "efforts by Oman and Chad [have failed]". */
  private static int limit(Told told, Argument argument) {
    Clause clause = told.frame().clause();
    int verb = clause == null || clause.verb() == null ? -1 : clause.verb().range().from();
    int end = told.reading().sentence(argument.range().from()).to();
    return verb > argument.head() ? Math.min(verb, end) : end;
  }

  private static List<Actor> ofMembers(Told told, Argument argument) {
    Reading reading = told.reading();
    NounPhrase noun = argument.noun();
    Clause clause = told.frame().clause();
    VerbGroup verb = clause == null ? null : clause.verb();
    boolean plural = // "Brazil and Peru, which are mediating"
        clause != null
            && verb != null
            && clause.antecedent() == noun
            && reading.isForm(verb.range().from(), PartyWord.PLURAL_VERB);
    noun = noun != null && plural ? noun.listHead() : noun;
    List<Actor> all = new ArrayList<>();
    for (NounPhrase member : noun == null ? List.<NounPhrase>of() : noun.members()) {
      Actor actor = reading.actor(member.range(), member.head());
      Parties.addNew(all, Told.each(actor));
    }
    return all;
  }
}
