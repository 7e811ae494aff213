package org.newsfacts.verbal;

import static org.newsfacts.verbal.AppealRules.ACTION;
import static org.newsfacts.verbal.AppealRules.ADDRESSEE;
import static org.newsfacts.verbal.AppealRules.REQUESTS;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Actor;
import org.newsfacts.pattern.ClausePattern.Filling;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;

/** What is demanded without a plain "to": a thing, a clause, a deadline, and in the passive. */
final class Demands {
  private Demands() {}

  static boolean warnedAgainst(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    PrepPhrase against = Things.prep(clause, "against");
    if (against == null) {
      return false;
    }
    NounPhrase object = clause.object();
    if (object != null && object.base().from() < against.range().from()) {
      filling.put(ADDRESSEE, reading.actor(object), object.list());
    }
    return Things.put(ACTION, reading.frames().action(clause, against.range().from()), filling);
  }

  static boolean urgedThing(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    int start = reading.frames().thingStart(clause);
    if (start < 0
        || Requests.complement(clause) != null
            && !clause.isVerb("demand")
            && reading.tokens().kind(start) != TokenKind.QUOTE
        || isTold(reading, clause, start)) {
      return false;
    }
    PrepPhrase from = Things.prep(clause, "from");
    boolean weak = clause.isVerb("order", "seek");
    boolean names = clause.isVerb("recommend", "request", "advocate", "urge");
    NounPhrase noun = reading.clauses().nounAt(start);
    boolean somebody = noun != null && Verbal.isSomebody(reading, reading.actor(noun));
    boolean nothing = noun != null && isNoAct(reading.tags().lemma(noun.head()));
    boolean cheered = // "urged the runners on"
        clause.isVerb("urge")
            && noun != null
            && noun.base().to() + 1 < reading.tokens().size()
            && reading.tokens().lower(noun.base().to()).equals("on")
            && reading.clauses().nounAt(noun.base().to() + 1) == null;
    if (nothing || cheered || somebody && (names || reading.tags().pos(start) == Pos.PRON)) {
      return false;
    }
    if (weak && !OrderedThings.isAct(reading, clause, start)) {
      return false;
    }
    if (reading.tokens().lower(start).equals("that") && clause.isVerb("demand")) {
      return Things.put(ACTION, reading.frames().action(clause, start + 1), filling);
    }
    if (!Things.put(ACTION, reading.frames().thing(clause, start), filling)) {
      return false;
    }
    if (from != null && from.object() != null) {
      Actor asked = reading.actor(from.object());
      if (Verbal.isSomebody(reading, asked)) {
        filling.put(ADDRESSEE, asked, from.object().list());
        Things.put(ACTION, Things.between(start, from.range().from()), filling);
      }
    }
    return true;
  }

  /** "requested anonymity", "sought comment". */
  private static boolean isNoAct(String noun) {
    return switch (noun) {
      case "anonymity", "comment", "interview", "more", "patience", "copy", "seat", "room" -> true;
      default -> false;
    };
  }

  /** "urged Oslo to talk" and "urged fighting to stop" are read elsewhere. */
  private static boolean isTold(Reading reading, Clause clause, int start) {
    int to = Requests.toAct(reading, start);
    if (to < 0 || clause.isVerb("demand", "seek", "advocate", "recommend")) {
      return false;
    }
    return !Requests.isOfNoun(reading, start, to);
  }

  static boolean demandedThat(Clause clause, Filling filling) {
    Clause child = Requests.complement(clause);
    if (child == null
        || child.verb() == null
        || isQuestion(filling.reading(), child)
        || isNoun(filling.reading(), child)) {
      return false;
    }
    boolean that = clause.isVerb("demand", "urge") && child.marker() >= 0;
    boolean past = Things.verbOf(clause).tense() == Tense.PAST;
    boolean subjunctive =
        clause.isVerb("demand", "order") || past && !clause.isVerb("ask", "insist");
    boolean firm = that || subjunctive && isPlainPresent(child);
    return (firm || isWanted(child)) && REQUESTS.thatClause(child, filling);
  }

  /** "an X-ray", "an 8% pay rise": a noun taken for a verb behind its article. */
  private static boolean isNoun(Reading reading, Clause child) {
    NounPhrase subject = child.subject();
    return child.marker() < 0
        && subject != null
        && switch (reading.tokens().lower(subject.base().from())) {
          case "a", "an" -> true;
          default -> false;
        };
  }

  /** "asked whether Oslo should pay". */
  private static boolean isQuestion(Reading reading, Clause child) {
    String marker = child.marker() < 0 ? "" : reading.tokens().lower(child.marker());
    return marker.equals("whether") || marker.equals("if") || marker.equals("why");
  }

  /** "demanded they stop digging", "ordered the men remain". */
  private static boolean isPlainPresent(Clause child) {
    VerbForm form = Things.verbOf(child).form();
    boolean bare = form == VerbForm.PRESENT && !child.isVerb("be") || form == VerbForm.BASE;
    return bare && child.subject() != null && !Things.verbOf(child).perfect();
  }

  /** "insisted that Oslo must pay", "recommended that he stay"; not "insisted that it was true". */
  private static boolean isWanted(Clause child) {
    String modal = Things.verbOf(child).modal();
    boolean duty = modal != null && (modal.equals("must") || modal.equals("should"));
    VerbForm form = Things.verbOf(child).form();
    NounPhrase subject = child.subject();
    boolean bare = form == VerbForm.BASE && subject != null;
    return duty || bare;
  }

  static boolean demandedTo(Clause clause, Filling filling) {
    Clause child = clause.child(ClauseKind.INFINITIVE);
    int next = Things.verbOf(clause).range().to();
    Reading reading = filling.reading();
    return child != null
        && child.verb() != null
        && Things.verbOf(child).range().from() == next
        && Things.put(ACTION, reading.frames().action(clause, next + 1), filling);
  }

  static boolean wasAsked(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    NounPhrase subject = Things.undergoer(reading, clause);
    Clause child = clause.child(ClauseKind.INFINITIVE);
    boolean called = clause.isVerb("call") && Things.prep(clause, "on", "upon") == null;
    if (subject == null || called && !Things.isFollowedBy(reading, clause, "on")) {
      return false;
    }
    if (child != null && child.verb() != null) {
      int from = Things.verbOf(child).range().from() + (Things.verbOf(child).infinitive() ? 1 : 0);
      return filling.put(ADDRESSEE, reading.actor(subject), null)
          && Things.put(ACTION, beforeAgent(reading, child, from), filling);
    }
    return clause.isVerb("demand", "request", "recommend", "order", "urge")
        && clause.kind() != ClauseKind.RELATIVE
        && reading.names().at(subject.head()) == null
        && reading.tags().pos(subject.head()) == Pos.NOUN
        && Things.put(ACTION, subject.list(), filling);
  }

  /** "was asked to keep them by the mayor": the agent is no part of the act. */
  private static TokenRange beforeAgent(Reading reading, Clause act, int from) {
    TokenRange action = reading.frames().action(act, from);
    PrepPhrase by = Things.prep(act, "by");
    boolean inside = by != null && by.object() != null && action.contains(by.range().from());
    return by != null && inside
        ? reading.trimmed(TokenRange.of(action.from(), by.range().from()))
        : action;
  }

  static boolean gaveUntil(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    int start = reading.frames().thingStart(clause);
    int to = start < 0 ? -1 : Requests.toAct(reading, start);
    for (int token = start; token < to; token++) {
      String word = reading.tokens().lower(token);
      if ((word.equals("until") || word.equals("till")) && token > start) {
        NounPhrase noun = reading.clauses().nounAt(start);
        return noun != null
            && filling.put(ADDRESSEE, reading.actor(noun), noun.list())
            && Things.put(ACTION, reading.frames().action(clause, to + 1), filling);
      }
    }
    return false;
  }
}
