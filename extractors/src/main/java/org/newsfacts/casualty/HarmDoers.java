package org.newsfacts.casualty;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Actor;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/**
 * Finds who did a harm: never a court, an accuser, a bystander, or a state told only as a place.
 */
final class HarmDoers {
  private final Reading reading;
  private final HarmWords words;
  private final EventReader events;

  HarmDoers(Reading reading, HarmWords words, EventReader events) {
    this.reading = reading;
    this.words = words;
    this.events = events;
  }

  /** Returns who or what does what the clause tells, as far as its words say. */
  @Nullable NounPhrase doerOf(Clause own, TokenRange crowd) {
    if (own.kind() == ClauseKind.GERUND && isCharge(own)) {
      return convicted(own);
    }
    if (isBeside(own) || eventBefore(own) != null) {
      return null;
    }
    NounPhrase subject = withoutDateline(own.subject());
    boolean where = own.markerWord().equals("where"); // "Lom, where raiders killed nine"
    if (own.kind() == ClauseKind.RELATIVE && own.antecedent() != null && !where) {
      subject = described(own, own.antecedent());
    }
    int verb = own.verb() == null ? own.range().from() : own.verb().range().from();
    NounPhrase last = verb == 0 ? null : reading.clauses().nounAt(verb - 1);
    boolean year = subject != null && reading.times().at(subject.head()) != null;
    if (last != null && subject != last && (year || events.isEvent(last))) {
      return last;
    }
    Clause host = own.host();
    if (subject != null && isPlaceOnly(subject) && host != null && host.subject() != null) {
      subject = host.subject();
    }
    boolean beside = subject != null && (isBesidePlace(subject) || isIt(own, subject));
    return subject == null || beside || subject.isTime() || crowd.contains(subject.head())
        ? null
        : subject;
  }

  /** "NAIROBI A bomber killed 11": the bomber. */
  private @Nullable NounPhrase withoutDateline(@Nullable NounPhrase subject) {
    int next = subject == null ? 0 : subject.base().to();
    if (subject == null
        || next >= reading.tokens().size()
        || subject.base().from() != reading.sentence(next).from()) {
      return subject;
    }
    String text = reading.tokens().text(next - 1);
    boolean shouted = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    NounPhrase behind = shouted ? reading.clauses().nounAt(next) : null;
    return behind == null ? subject : behind;
  }

  /** "The raid followed one in Garda, killing three": which of the two is not said. */
  boolean isBeside(Clause clause) {
    Clause host = clause.kind() == ClauseKind.PARTICIPLE ? clause.host() : null;
    return host != null && words.is(host.lemma(), IncidentWord.PUTS_IN_ORDER);
  }

  /**
   * "The police seek the lorry that hit a bus in Lom, killing six": the relative clause, for the
   * lorry did it, not the police; null where none stands before.
   */
  @Nullable Clause eventBefore(Clause own) {
    int before = own.range().from() - 2; // before the comma
    if (own.kind() != ClauseKind.PARTICIPLE || before < 0) {
      return null;
    }
    TimeMention day = reading.times().at(before); // "that crashed last month, killing six"
    Clause last = reading.clauses().at(day == null ? before : Math.max(0, day.range().from() - 1));
    boolean tells =
        last != null
            && last.kind() == ClauseKind.RELATIVE
            && last != own.host()
            && words.tellsEvent(reading, last);
    return tells ? last : null;
  }

  /** "A bomb aimed at mourners in Syria killed nine": neither Syria nor the mourners did. */
  private boolean isPlaceOnly(NounPhrase noun) {
    int before = noun.base().from() - 1;
    boolean target = before > 0 && reading.isForm(before, IncidentWord.UPON);
    return target || isPlace(noun) && reading.isForm(before, IncidentWord.WHERE);
  }

  /** "A storm hit Mozambique. Officials said it killed 26": it is not Mozambique. */
  private boolean isIt(Clause own, NounPhrase subject) {
    Clause host = own.host();
    NounPhrase speaker = host == null ? null : host.subject();
    boolean it = reading.tokens().lower(subject.head()).equals("it");
    return it
        && (speaker == null
            || !reading.actor(speaker).name().equals(reading.actor(subject).name()));
  }

  /** "accused of killing", "found guilty of killing". */
  private boolean isCharge(Clause own) {
    return reading.isForm(own.range().from() - 1, CasualtyWord.BEFORE_CHARGE);
  }

  /** "A judge convicted him of killing 38": he did it; who is only accused did nothing yet. */
  private @Nullable NounPhrase convicted(Clause own) {
    Clause host = own.host();
    if (host == null || !words.is(host.lemma(), IncidentWord.CONVICTS) || host.isNegated()) {
      return null;
    }
    return host.isPassive() ? host.subject() : host.object();
  }

  /** "a raid on Garda on 3 March, in which 90 died": the raid; null without an event. */
  @Nullable NounPhrase describedEvent(Clause relative) {
    NounPhrase antecedent = relative.antecedent();
    boolean is = relative.kind() == ClauseKind.RELATIVE && antecedent != null;
    NounPhrase event = is && antecedent != null ? described(relative, antecedent) : antecedent;
    return event != null && events.isEvent(event) ? event : null;
  }

  /** "an attack in Muscat, Oman, which killed nine": the attack did, not Oman. */
  private @Nullable NounPhrase described(Clause relative, NounPhrase antecedent) {
    if (events.isEvent(antecedent) || relative.markerWord().equals("who")) {
      return antecedent;
    }
    int start = reading.sentence(antecedent.head()).from();
    for (int at = antecedent.base().from() - 1;
        at >= Math.max(start, antecedent.head() - 14);
        at--) {
      NounPhrase noun = reading.clauses().nounAt(at);
      if (noun != null && noun.head() == at && events.isEvent(noun)) {
        return noun;
      }
      if (reading.tags().pos(at) == Pos.VERB) {
        break;
      }
    }
    Clause host = relative.host();
    boolean states = host != null && !host.isNegated() && host.object() == null;
    NounPhrase first = states && host != null ? host.subject() : null;
    if (first != null && events.isEvent(first) && relative.markerWord().equals("which")) {
      return first; // "The raid was in Lom at noon, which left 12 dead."
    }
    return acts(antecedent) && !isPlace(antecedent) ? antecedent : null;
  }

  private boolean isPlace(NounPhrase noun) {
    return reading.places().told(noun.base()) != null;
  }

  /** "in Graz, Austria, a porter went": Austria only tells where Graz is. */
  private boolean isBesidePlace(NounPhrase noun) {
    int comma = noun.base().from() - 1;
    boolean after = comma > 0 && reading.tokens().lower(comma).equals(",");
    NounPhrase before = after ? reading.clauses().nounAt(comma - 1) : null;
    return before != null && isPlace(before) && isPlace(noun);
  }

  boolean acts(NounPhrase noun) {
    String head = reading.tags().lemma(noun.head());
    CasualtyFigure.Group group = words.group(head);
    boolean nobody = reading.isForm(noun.base().from(), CasualtyWord.NOBODY);
    boolean none = nobody || reading.tokens().lower(noun.base().from()).equals("no");
    if (events.isEvent(noun) || none || words.is(head, IncidentWord.BYSTANDER)) {
      return false;
    }
    Actor.Kind kind = reading.actor(noun).kind();
    for (NounPhrase same : noun.appositions()) {
      if (isForce(same)) {
        return true; // "Los Halcones, a death squad"
      }
    }
    return group == CasualtyFigure.Group.SECURITY_FORCES
        || group == CasualtyFigure.Group.MILITANTS
        || kind == Actor.Kind.PERSON
        || kind == Actor.Kind.GROUP && noun.conjuncts().size() > 0
        || kind == Actor.Kind.ORGANIZATION
        || kind == Actor.Kind.COUNTRY
        || words.isPerson(reading.tags().lemma(noun.head()));
  }

  /** "Norway's army", "its militia", "their jets": bodies and arms that act for their owner. */
  boolean isForce(NounPhrase noun) {
    CasualtyFigure.Group group = words.group(reading, noun.base());
    return group == CasualtyFigure.Group.SECURITY_FORCES || group == CasualtyFigure.Group.MILITANTS;
  }

  boolean isPronoun(NounPhrase noun) {
    Pos pos = reading.tags().pos(noun.head());
    return pos == Pos.PRON || pos == Pos.DET || pos == Pos.NUM;
  }

  /** "U.S. air strikes": the country that strikes; "an attack by rebels". */
  @Nullable Actor doer(NounPhrase event) {
    NounPhrase inner = events.inner(event); // "thousands of raids by rebels"
    int by = inner == null ? event.base().to() : inner.base().to();
    Clause told = reading.clauses().at(event.head());
    boolean others = // "The Red Front was blamed for the bombing by the governor"
        told != null && told.isPassive() && !words.tellsEvent(reading, told);
    if (!others && by + 1 < reading.tokens().size() && reading.tokens().lower(by).equals("by")) {
      NounPhrase noun = reading.clauses().nounAt(by + 1);
      if (noun != null && acts(noun)) {
        return reading.actor(noun);
      }
    }
    Actor claimant = claimantOf(event);
    if (claimant != null) {
      return claimant;
    }
    int head = inner == null ? event.head() : inner.head();
    if (!reading.isLemma(head, IncidentWord.ARMS)) {
      return null;
    }
    TokenRange range = events.base(event);
    range = inner == null ? range : range.union(inner.base());
    for (NameMention name : reading.names().in(range)) {
      boolean brief =
          name.range().size() == 1 && reading.tokens().text(name.range().from()).length() <= 4;
      boolean nation =
          name.kind() == NameMention.Kind.DEMONYM
              || name.kind() == NameMention.Kind.COUNTRY && brief
              || name.kind() == NameMention.Kind.ORGANIZATION;
      if (nation && !name.range().contains(event.head())) {
        return reading.actor(name.range(), name.range().to() - 1);
      }
    }
    return null;
  }

  /** "The group claimed the attack". */
  private @Nullable Actor claimantOf(NounPhrase event) {
    Clause clause = reading.clauses().at(event.head());
    NounPhrase who = clause == null ? null : clause.subject();
    boolean claims =
        clause != null
            && clause.object() == event
            && words.is(clause.lemma(), IncidentWord.CLAIMS)
            && reading.frames().factuality(clause).isDone();
    return who != null && claims && !isPronoun(who) ? doer(who, reading.actor(who)) : null;
  }

  private @Nullable Actor doer(NounPhrase who, Actor actor) {
    boolean group = reading.isLemma(who.head(), IncidentWord.GROUP);
    return acts(who) || group ? actor : null;
  }

  /** "Gunmen ambushed a convoy", "rebels opened fire": those who did it. */
  @Nullable Actor attacker(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean undergone = // "two militants gunned down"
        verb != null
            && !clause.isPassive()
            && clause.object() == null
            && words.harms(reading, verb.head());
    if (undergone || !words.isDeed(clause.lemma())) {
      return null;
    }
    NounPhrase who = clause.subject();
    Clause host = clause.host();
    if (clause.isPassive()) {
      PrepPhrase by = clause.prep("by");
      who = by == null ? null : by.object();
    } else if (clause.kind() == ClauseKind.GERUND && host != null) {
      who = reading.isWord(host.lemma(), CasualtyWord.ACCUSES) ? host.object() : null;
    }
    if (who == null || isPronoun(who) && reading.actor(who).kind() == Actor.Kind.UNKNOWN) {
      return null;
    }
    if (!isPronoun(who) && !acts(who)) {
      return null;
    }
    Actor actor = reading.actor(who);
    boolean person = actor.kind() == Actor.Kind.PERSON && reading.names().at(who.head()) != null;
    return person && words.is(clause.lemma(), IncidentWord.ALSO_SAID) ? null : actor;
  }

  /** "Al-Nur claimed responsibility"; not "no group", not who rejects it. */
  @Nullable Actor claimant(int responsibility) {
    Clause clause = reading.clauses().at(responsibility);
    NounPhrase who = clause == null ? null : clause.subject();
    boolean claims =
        clause != null
            && words.is(clause.lemma(), IncidentWord.CLAIMS)
            && reading.frames().factuality(clause).isDone();
    Actor actor = who == null || !claims ? null : reading.actor(who);
    boolean nobody =
        who != null
            && (reading.isForm(who.base().from(), CasualtyWord.NOBODY)
                || reading.tokens().lower(who.base().from()).equals("no"));
    return actor == null || nobody || actor.kind() == Actor.Kind.UNKNOWN ? null : actor;
  }

  /** "Al-Nur said it had carried out the attack". */
  private @Nullable Actor carrierOut(int verb, int from) {
    Clause clause = reading.clauses().ofVerb(verb);
    NounPhrase what = reading.clauses().nounAt(from);
    NounPhrase who = clause == null ? null : clause.subject();
    boolean told =
        what != null
            && events.isEvent(what)
            && reading.isForm(what.base().from(), IncidentWord.DEFINITE)
            && clause != null
            && !clause.isPassive()
            && reading.frames().factuality(clause).isDone();
    Actor actor = who == null || !told ? null : reading.actor(who);
    return actor == null || actor.kind() == Actor.Kind.UNKNOWN || who == null || !acts(who, actor)
        ? null
        : actor;
  }

  private boolean acts(NounPhrase who, Actor actor) {
    return isPronoun(who) ? actor.kind() != Actor.Kind.UNKNOWN : doer(who, actor) != null;
  }

  /** "conducted by the rebels", "claimed by X", "ascribed to X". */
  @Nullable Actor blamedAt(int token, int end) {
    if (token + 2 >= end || reading.tags().pos(token) != Pos.VERB) {
      return null;
    }
    String lemma = reading.tags().lemma(token);
    String next = reading.tokens().lower(token + 1);
    int by = next.equals("out") ? token + 2 : token + 1;
    String link = reading.tokens().lower(by);
    boolean carries = words.is(lemma, IncidentWord.CARRIES_OUT);
    if (carries && !link.equals("by")) {
      return carrierOut(token, by);
    }
    boolean done = link.equals("by") && carries;
    boolean ascribed = link.equals("to") && words.is(lemma, IncidentWord.ASCRIBED);
    NounPhrase who = (done || ascribed) && by + 1 < end ? reading.clauses().nounAt(by + 1) : null;
    return who != null && !isPronoun(who) && acts(who) ? reading.actor(who) : null;
  }
}
