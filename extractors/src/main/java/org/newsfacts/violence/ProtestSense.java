package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Factuality;
import org.newsfacts.frame.Form;
import org.newsfacts.frame.Role;
import org.newsfacts.frame.Sense;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Protest;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.TokenRange;

/** Tells words of protest from the same words in other senses: "rallied behind her". */
final class ProtestSense {
  private final Reading reading;
  private final ProtestCrowd crowd;
  private final ActSetting setting;
  private final Strikes strikes;

  /** What a verb or noun needs beside it to tell a protest. */
  enum Needs {
    /** "marched": a crowd does it. */
    CROWD,
    /** "gathered", "blocked", "a rally": for or against something. */
    CAUSE,
    /** "poured", "packed": into the streets. */
    STREETS,
    /** "walked out": of work. */
    WORK,
    /** "clashed with police": who is known as a protester. */
    PROTESTER,
    /** "protesters [outside the town hall]": where they stand. */
    PLACE,
    /** "looted": rioters. */
    RIOTER,
    /** "strike": no attack. */
    STOPPAGE,
    /** "action": after "industrial" or "strike". */
    ACTION
  }

  ProtestSense(Reading reading, ProtestCrowd crowd, AttackArms arms) {
    this.reading = reading;
    this.crowd = crowd;
    this.setting = arms.setting();
    this.strikes = arms.strikes();
  }

  ActSetting setting() {
    return setting;
  }

  ProtestCrowd crowd() {
    return crowd;
  }

  private static Needs needs(Told told) {
    Needs needs = told.frame().sense().value("needs", Needs.class);
    return needs == null ? Needs.CROWD : needs;
  }

  /** "Nobody", "neither union": who did nothing. */
  static boolean isOfNobody(Told told) {
    Clause clause = told.frame().clause();
    NounPhrase noun = told.frame().noun();
    Argument agent = told.frame().argument(Role.AGENT);
    return clause == null
        || clause.verb() == null
        || AttackReality.isNobody(told.reading(), noun)
        || AttackReality.isNobody(told.reading(), clause.subject())
        || agent != null && AttackReality.isNobody(told.reading(), agent.noun());
  }

  /**
   * Who protests, told by a verb; of "protesters wearing hats, masks and scarves gathered" not the
   * scarves.
   */
  @Nullable NounPhrase who(Told told) {
    Argument agent = told.frame().argument(Role.AGENT);
    Clause clause = told.frame().clause();
    Argument with = told.frame().argument(Role.PATIENT); // "Police clashed with protesters"
    if (with != null && needs(told) == Needs.PROTESTER && crowd.isProtester(with.noun())) {
      return with.noun();
    }
    if (agent != null || clause == null || told.frame().form() != Form.PASSIVE) {
      return agent == null ? null : agent.noun();
    }
    NounPhrase near = clause.kind() == ClauseKind.PARTICIPLE ? clause.antecedent() : null;
    Clause host = clause.host();
    if (near == null || host == null) {
      return null;
    }
    boolean misread = host.verb() != null && !crowd.isCrowd(near);
    return misread
        ? crowd.isProtester(host.subject()) ? host.subject() : null
        : host.verb() == null ? near : null; // "In the town about 40 people marched"
  }

  /** Whether a crowd did it, was to or may: "Thousands marched", "the pilots voted to strike". */
  boolean isOfCrowd(Told told) {
    Clause clause = told.frame().clause();
    VerbGroup verb = clause == null ? null : clause.verb();
    return clause != null
        && verb != null
        && !AttackReality.isCustom(reading, verb)
        && deed(clause).told()
        && crowd.isCrowd(who(told));
  }

  /** "rallied behind her", "rallied to help", "protested her innocence", "lawmakers walked out". */
  boolean isOtherwise(Told told) {
    Clause clause = told.frame().clause();
    if (clause == null) {
      return true;
    }
    NounPhrase object = clause.object();
    int after = clause.afterVerb().from();
    boolean next = // not "rallied outside the ministry"
        object != null && !object.isTime() && object.base().from() == after;
    if (!told.frame().sense().has("bare")) { // "protested her innocence"
      return next && isVerb(clause, ProtestWord.PLEADING) && reading.tags().pos(after) == Pos.PRON;
    }
    boolean far = // "marched 12 miles"
        object != null
            && isVerb(clause, ProtestWord.MARCHING)
            && reading.numbers().at(object.head()) != null;
    boolean helps =
        isVerb(clause, ProtestWord.RALLYING)
            && (reading.isForm(after, ProtestWord.ROUND)
                || clause.phrase("to") != null
                || clause.child(ClauseKind.INFINITIVE) != null && !hasPurpose(clause));
    boolean shows =
        isVerb(clause, ProtestWord.SHOWING)
            && (clause.child(ClauseKind.COMPLEMENT) != null || !crowd.isPeople(who(told)));
    return next && !far || helps || shows;
  }

  /** What the row asks for. */
  boolean hasNeeds(Told told) {
    Clause clause = told.frame().clause();
    NounPhrase who = who(told);
    if (clause == null || who == null) {
      return false;
    }
    return switch (needs(told)) {
      case CAUSE -> hasCause(told, clause, who);
      case STREETS ->
          reading.has(clause.afterVerb(), ProtestWord.STREETS)
              || crowd.isProtester(who) && reading.has(clause.afterVerb(), ProtestWord.STREET);
      case WORK -> isLeavingWork(told, clause, who);
      case PROTESTER -> crowd.isProtester(who);
      case RIOTER -> reading.isLemma(who.head(), ProtestWord.RIOTER);
      default -> true;
    };
  }

  private boolean hasCause(Told told, Clause clause, NounPhrase who) {
    NounPhrase object = clause.object();
    Sense sense = told.frame().sense();
    boolean blocking = // "Farmers blocked the road with tractors."
        object != null
            && sense.has("blocks")
            && reading.isLemma(object.head(), ProtestWord.BLOCKABLE);
    return blocking
        || crowd.isProtester(who)
        || isInProtest(clause)
        || hasPurpose(clause)
        || kind(told) == Protest.Kind.OTHER
            && setting.isNear(clause.range().from(), ProtestWord.CAUSE);
  }

  /** "walked out over pay"; not "walked out of the talks", "struck at dawn". */
  private boolean isLeavingWork(Told told, Clause clause, NounPhrase who) {
    boolean labour = setting.isNear(clause.range().from(), ProtestWord.LABOUR);
    boolean intent = told.frame().factuality().modality() != Modality.ACTUAL || isVoted(clause);
    boolean of = setting.word(clause.afterVerb().from() + 1).equals("of");
    return isVerb(clause, ProtestWord.DOWNING)
        ? intent || labour
        : !of || labour && crowd.isPeople(who) && crowd.size(who) != null;
  }

  private boolean isVerb(Clause clause, ProtestWord of) {
    return reading.isWord(clause.lemma(), of);
  }

  /** "voted to strike". */
  boolean isVoted(Clause clause) {
    Clause host = clause.host();
    return host != null
        && clause.kind() == ClauseKind.INFINITIVE
        && isVerb(host, ProtestWord.VOTING);
  }

  /** "gathered to demand his release", "blocked the road against the toll". */
  private boolean hasPurpose(Clause clause) {
    for (Clause child : clause.children()) {
      boolean purpose =
          child.kind() == ClauseKind.INFINITIVE || child.kind() == ClauseKind.PARTICIPLE;
      if (purpose && reading.isWord(child.lemma(), ProtestWord.PURPOSE)) {
        return true;
      }
    }
    PrepPhrase against = clause.phrase("against");
    return against != null && against.object() != null && !isVerb(clause, ProtestWord.MASSING);
  }

  /** "sang at the checkpoint in protest", "stayed shut in a one-day protest". */
  private boolean isInProtest(Clause clause) {
    TokenRange after = clause.afterVerb();
    int to = Math.min(after.to(), after.from() + ActSetting.NEAR);
    for (int token = after.from(); token < to; token++) {
      if (setting.word(token).equals("protest") && reading.tags().pos(token) != Pos.VERB) {
        NounPhrase noun = reading.clauses().nounAt(token);
        return setting.word((noun == null ? token : noun.base().from()) - 1).equals("in");
      }
    }
    return false;
  }

  /** Whether "in protest" makes a protest of what a crowd does or what stays shut. */
  boolean isManner(Clause clause) {
    NounPhrase subject = clause.subject();
    return subject != null
        && isInProtest(clause)
        && reading.frames().factuality(clause).told()
        && !AttackReality.isNobody(reading, subject)
        && !reading.isWord(clause.lemma(), ProtestWord.LEAVING)
        && (crowd.isCrowd(subject) || reading.isLemma(subject.head(), ProtestWord.SHUTTABLE));
  }

  /** The kind of a row, told by "general" and "hunger" before a strike. */
  Protest.Kind kind(Told told) {
    Protest.Kind kind = told.value("kind", Protest.Kind.class);
    NounPhrase noun = told.frame().noun();
    if (noun == null || kind != Protest.Kind.STRIKE) {
      return kind;
    }
    for (int token = noun.base().from(); token < noun.head(); token++) {
      if (needs(told) == Needs.STOPPAGE && reading.isForm(token, ProtestWord.FASTING)) {
        return Protest.Kind.OTHER;
      }
      if (reading.isForm(token, ProtestWord.GENERAL)) {
        return Protest.Kind.GENERAL_STRIKE;
      }
    }
    return kind;
  }

  /** Whether a noun names a protest: no charity march, no air strike, no campaign rally. */
  boolean names(Told told) {
    NounPhrase noun = told.frame().noun();
    if (noun == null) {
      return false;
    }
    for (int token = noun.base().from(); token < noun.head(); token++) {
      boolean fast = needs(told) == Needs.STOPPAGE && reading.isForm(token, ProtestWord.FASTING);
      if (reading.isForm(token, ProtestWord.NO_PROTEST) && !fast) {
        return false;
      }
    }
    NounPhrase of = setting.tail(noun).of;
    if (of != null && kind(told) == Protest.Kind.MARCH && !crowd.isPeople(of)) {
      return crowd.size(of) != null; // "the long march of technology"
    }
    return switch (needs(told)) {
      case STOPPAGE -> strikes.isStoppage(noun);
      case ACTION -> reading.isForm(noun.head() - 1, ProtestWord.INDUSTRIAL);
      case CAUSE -> isForCause(told, noun);
      case PLACE ->
          reading.isForm(noun.base().to(), ProtestWord.FACING) && crowd.size(noun) != null;
      default -> true;
    };
  }

  /** A rally against or for something, or of a crowd; not one of candidates. */
  private boolean isForCause(Told told, NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      NameMention name = reading.names().at(token);
      boolean person = name != null && name.kind() == NameMention.Kind.PERSON;
      if (person || reading.tags().pos(token) == Pos.PRON) {
        return false;
      }
    }
    int head = noun.head();
    Clause clause = told.frame().clause();
    boolean governed = clause != null && isGoverned(clause, noun);
    boolean crowded = governed && clause != null && crowd.isCrowd(clause.subject());
    boolean rally = kind(told) == Protest.Kind.RALLY;
    if (setting.isNear(head, ProtestWord.CAUSE) || crowded && !rally) {
      return true; // "Truck drivers ended a blockade of the port."
    }
    if (!rally || setting.isNear(head, ProtestWord.CAMPAIGNING)) {
      return false;
    }
    boolean held = clause != null && reading.isWord(clause.lemma(), ProtestWord.HOLDING);
    boolean many = reading.tokens().lower(head).endsWith("s"); // "Rallies were held in 14 towns"
    NounPhrase host = clause == null || clause.isPassive() ? null : clause.subject();
    boolean opposed = host != null && reading.isLemma(host.head(), ProtestWord.OPPOSED);
    if (held && governed && (many || opposed || crowded)) {
      return true;
    }
    int next = noun.base().to();
    boolean joined =
        governed
            && clause != null
            && (reading.isWord(clause.lemma(), ProtestWord.OFF)
                || reading.isWord(clause.lemma(), ProtestWord.ATTENDING) && crowded);
    return joined
        || reading.isForm(next, ProtestWord.FOR)
        || setting.word(next).equals("in") && reading.isForm(next + 1, ProtestWord.CAUSE)
        || reading.isForm(next + 1, ProtestWord.SUPPORT);
  }

  /** "lodged a protest", "called for protests", "Solheim held a rally". */
  boolean isFormal(Told told) {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    if (noun == null || clause == null) {
      return true;
    }
    boolean object = clause.object() == noun || clause.isPassive() && clause.subject() == noun;
    if (object && reading.isWord(clause.lemma(), ProtestWord.FORMAL)) {
      return told.frame().sense().word().equals("protest");
    }
    NounPhrase subject = clause.subject();
    boolean one = subject != null && reading.actor(subject).kind() == Actor.Kind.PERSON;
    boolean rally = kind(told) == Protest.Kind.RALLY;
    return object && one && rally && !clause.isPassive();
  }

  /** Whether the clause around a noun tells something, and does not just call for protests. */
  boolean isDone(Told told) {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    if (noun == null || clause == null || !deed(acting(clause, noun)).told()) {
      return false;
    }
    PrepPhrase call = isVerb(clause, ProtestWord.CALLING) ? clause.phrase("for") : null;
    return call == null || call.object() != noun;
  }

  /** "A rally is due to be held": the clause that tells what becomes of it. */
  Clause acting(Clause clause, NounPhrase noun) {
    if (crowd.isProtester(noun)) {
      return clause; // "The protesters outside were told to go home"
    }
    for (Clause child : clause.children()) {
      boolean infinitive =
          child.kind() == ClauseKind.INFINITIVE || child.kind() == ClauseKind.GERUND;
      boolean behind = // not "a strike due to start on Monday will go ahead"
          clause.verb() != null && child.range().from() >= clause.verb().range().to();
      if (infinitive && behind && clause.subject() == noun && child.subject() == noun) {
        return child;
      }
    }
    return clause;
  }

  /** "used tear gas to disperse a demonstration": it was held. */
  Factuality deed(Clause clause) {
    Clause host = clause.host();
    boolean purpose =
        host != null
            && clause.kind() == ClauseKind.INFINITIVE
            && reading.isWord(clause.lemma(), ProtestWord.DISPERSING);
    return reading.frames().factuality(purpose && host != null ? host : clause);
  }

  /** Whether the verb is said of the act: "called a strike", "is on strike", "was called off". */
  boolean isGoverned(Clause clause, NounPhrase noun) {
    if (clause.isPassive() && clause.subject() == noun || Strikes.isObject(clause, noun)) {
      return true;
    }
    boolean goes = reading.isWord(clause.lemma(), ProtestWord.ON_STRIKE);
    for (PrepPhrase prep : clause.phrases()) {
      if (goes && prep.word().endsWith("on") && prep.object() == noun) {
        return true;
      }
    }
    return false;
  }
}
