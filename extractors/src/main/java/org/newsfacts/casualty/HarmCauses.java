package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds by what and by whom the harm was done. */
final class HarmCauses {
  /**
   * What was found.
   *
   * @param cause the attack, accident or disaster
   * @param perpetrator who did it
   */
  record Told(@Nullable Span cause, @Nullable Actor perpetrator) {
    static final Told NOTHING = new Told(null, null);
  }

  private final Reading reading;
  private final HarmWords words;
  private final EventReader events;
  private final Ladder ladder;
  private final HarmDoers doers;
  private final CauseWording wording;

  HarmCauses(
      Reading reading, HarmWords words, EventReader events, EventPlaces places, Ladder ladder) {
    this.reading = reading;
    this.words = words;
    this.events = events;
    this.ladder = ladder;
    this.doers = new HarmDoers(reading, words, events);
    this.wording = new CauseWording(reading, words, events, places, doers);
  }

  HarmDoers doers() {
    return doers;
  }

  CauseWording wording() {
    return wording;
  }

  /** Reads the cause and the perpetrator in the clause of the figure and right around it. */
  Told of(Draft draft) {
    Finding finding = draft.finding;
    Clause clause = draft.clause;
    if (finding == null || clause == null) {
      return Told.NOTHING;
    }
    boolean done = finding.harm() != Harm.DISPLACED && finding.harm() != Harm.MISSING;
    Actor perpetrator = null;
    Span cause = null;
    NounPhrase agent = agent(draft, finding, clause);
    TokenRange owner = agent == null ? null : agent.possessor();
    if (agent != null && owner != null && isDeedOf(agent)) {
      cause = wording.of(agent);
      Actor own = reading.actor(owner, owner.to() - 1);
      perpetrator = done && own.kind() != Actor.Kind.UNKNOWN ? own : null;
    } else if (agent != null && (doers.acts(agent) || isWho(finding))) {
      perpetrator = done ? reading.actor(agent) : null;
    } else if (agent != null && mayBeCause(agent, finding)) {
      Span brought = brought(reading.clauses().ofVerb(finding.from()), agent);
      cause = brought == null ? wording.of(agent) : brought;
      perpetrator = done ? doers.doer(agent) : null;
    }
    boolean stock = finding.harm() == Harm.DISPLACED && draft.isCounted();
    if (cause == null && !stock && !finding.rule().equals(Harms.NOMINAL)) {
      NounPhrase event = eventNear(draft, clause);
      cause = event == null ? whenClause(clause) : wording.of(event, draft.crowd.range());
      cause = cause == null ? whenJoined(draft, clause) : cause;
      perpetrator = perpetrator == null && event != null && done ? doers.doer(event) : perpetrator;
    }
    int at = reading.tokens().start(draft.at());
    boolean later = draft.former && cause != null && cause.start() > at;
    return later ? Told.NOTHING : new Told(cause, perpetrator);
  }

  /** "The Red Front's campaign has killed 300": what they did, and they. */
  private boolean isDeedOf(NounPhrase agent) {
    return reading.names().at(agent.head()) == null
        && !words.isPerson(reading.tags().lemma(agent.head()))
        && !doers.isForce(agent);
  }

  /** "A gale caused a crane to fall, killing 12", "a tram caught fire, killing two". */
  private @Nullable Span brought(@Nullable Clause own, NounPhrase agent) {
    Clause host = own == null || own.kind() != ClauseKind.PARTICIPLE ? null : own.host();
    if (host == null || host.verb() == null) {
      return null;
    }
    PrepPhrase by = host.isPassive() ? host.prep("by") : null;
    if (by != null && by.object() != null && events.isEvent(by.object())) {
      return wording.of(by.object()); // "Two trucks were hit by blasts, killing six"
    }
    Clause inner = host.child(ClauseKind.INFINITIVE);
    NounPhrase thing = host.object();
    boolean causes = reading.isWord(host.lemma(), IncidentWord.LEADS_TO);
    if (causes && inner != null && inner.verb() != null && thing != null) {
      return reading.span(thing.base().union(inner.verb().range()));
    }
    EventMention event = events.isEvent(agent) ? null : events.at(host.verb().head());
    return event == null ? null : wording.of(event);
  }

  /** What did it, where nobody did: not "it", a bare name, a court, the dead themselves. */
  private boolean mayBeCause(NounPhrase agent, Finding finding) {
    String head = reading.tags().lemma(agent.head());
    if (events.isEvent(agent)) {
      return true;
    }
    boolean taken =
        switch (finding.harm()) {
          case DISPLACED, DETAINED, ABDUCTED, MISSING -> true;
          default -> false;
        };
    return !taken
        && !doers.isPronoun(agent)
        && !isName(agent)
        && !words.isPerson(head)
        && !reading.isForm(agent.head(), CasualtyWord.WHOLE)
        && !words.is(head, IncidentWord.BYSTANDER);
  }

  /** Returns what kills in "the blast killed 12" and "12 were killed by the blast". */
  private @Nullable NounPhrase agent(Draft draft, Finding finding, Clause clause) {
    if (finding.rule().equals(Harms.OBJECT)) {
      Clause own = reading.clauses().ofVerb(finding.from());
      return own == null ? null : doers.doerOf(own, draft.crowd.range());
    }
    if (finding.rule().equals(Harms.NOMINAL)) {
      return nominal(finding, clause);
    }
    boolean passive = finding.rule().equals(Harms.SUBJECT);
    PrepPhrase by = passive ? clause.prep("by") : null;
    int next = finding.to() + 1;
    if (by == null
        && !finding.rule().equals(Tolls.TOLL)
        && next < reading.tokens().size()
        && reading.tokens().lower(finding.to()).equals("by")) {
      return isNoCause(next) ? null : reading.clauses().nounAt(next);
    }
    NounPhrase object = by == null ? null : by.object();
    return object == null || isNoCause(object.head()) ? null : object;
  }

  /** "X caused the deaths of 12", "was responsible for them"; not "a reply to their deaths". */
  private @Nullable NounPhrase nominal(Finding finding, Clause clause) {
    int by = finding.to();
    int before = finding.from() - 1;
    boolean the = before > 0 && reading.tags().pos(before) == Pos.DET;
    boolean culprit = reading.isForm(before - (the ? 2 : 1), IncidentWord.CULPRIT);
    boolean led = reading.isWord(clause.lemma(), IncidentWord.LEADS_TO);
    NounPhrase subject = clause.subject();
    if (led && clause.kind() == ClauseKind.RELATIVE && clause.antecedent() != null) {
      subject = doers.doerOf(clause, TokenRange.of(finding.from(), by));
    }
    return culprit || led ? subject : null;
  }

  /** "by nightfall", "by Friday", "by mistake". */
  private boolean isNoCause(int token) {
    return wording.isTime(token)
        || reading.times().at(token) != null
        || reading.isLemma(token, IncidentWord.NO_CAUSE);
  }

  /** "the doctor who killed 13". */
  private boolean isWho(Finding finding) {
    Clause own = reading.clauses().ofVerb(finding.from());
    return finding.rule().equals(Harms.OBJECT)
        && own != null
        && own.kind() == ClauseKind.RELATIVE
        && own.marker() >= 0
        && reading.tokens().lower(own.marker()).equals("who");
  }

  /** A bare name that is no storm's may be the doer or a place: neither is guessed. */
  private boolean isName(NounPhrase noun) {
    return reading.names().at(noun.head()) != null && !events.isEvent(noun);
  }

  /** "in the blast", "after a crash"; "a bombing that left", "riots in which". */
  private @Nullable NounPhrase eventNear(Draft draft, Clause clause) {
    NounPhrase antecedent = doers.describedEvent(clause);
    TokenRange crowd = draft.crowd.range();
    if (antecedent != null && events.isEvent(antecedent)) {
      return antecedent;
    }
    NounPhrase subject = doers.isBeside(clause) ? null : clause.subject();
    if (subject != null && events.isEvent(subject) && !subject.range().overlaps(crowd)) {
      return subject;
    }
    NounPhrase event = eventIn(clause, crowd);
    Clause next = event == null ? ladder.nextOf(clause) : null;
    event = next == null ? event : eventIn(next, crowd);
    Clause host = isInner(draft, clause) ? clause.host() : null;
    return event == null && host != null && !words.isReporting(host.lemma())
        ? eventIn(host, crowd)
        : event;
  }

  private boolean isInner(Draft draft, Clause clause) {
    return clause.kind() != ClauseKind.COMPLEMENT
        && !draft.former
        && !ladder.isOtherSide(clause)
        && !ladder.isAfterwards(clause);
  }

  private @Nullable NounPhrase eventIn(Clause clause, TokenRange crowd) {
    TokenRange sentence = reading.sentence(crowd.from());
    TokenRange range = sentence.contains(clause.range()) ? clause.range() : sentence;
    for (int at = range.from(); at + 1 < range.to(); at++) {
      if (reading.isForm(at, IncidentWord.BEFORE_EVENT) && ladder.isNear(clause, at, crowd.to())) {
        NounPhrase noun = reading.clauses().nounAt(at + 1);
        NounPhrase last =
            noun == null || noun.conjuncts().isEmpty() ? noun : noun.conjuncts().get(0);
        boolean shared = // "an air and artillery barrage"
            noun != null
                && last != null
                && last != noun
                && events.base(last).from() == noun.base().from();
        NounPhrase event = shared ? last : noun;
        if (event != null && events.isEvent(event) && !event.range().overlaps(crowd)) {
          return event;
        }
      }
    }
    return null;
  }

  /** "14 were killed and dozens injured when a train left the rails". */
  private @Nullable Span whenJoined(Draft draft, Clause clause) {
    TokenRange sentence = reading.sentence(draft.at());
    for (int at = draft.crowd.range().to(); at < sentence.to(); at++) {
      Clause next = reading.clauses().ofVerb(at);
      if (next != null && clause.equals(next.conjunct())) {
        return whenClause(next);
      }
    }
    return null;
  }

  /** "died when a slope gave way", "drowned after a boat capsized". */
  private @Nullable Span whenClause(Clause clause) {
    PrepPhrase after = clause.prep("after");
    if (after != null
        && after.clause() != null
        && after.clause().verb() != null
        && words.tellsEvent(reading, after.clause())) {
      NounPhrase subject = after.clause().subject(); // not "after being beaten by guards"
      boolean untold = subject == null || after.clause().isSubjectShared();
      boolean known = untold && doers.attacker(after.clause()) != null;
      return known ? null : wording.ofClause(after.clause().range());
    }
    for (Clause child : clause.children()) {
      int marker = child.marker();
      if (child.kind() != ClauseKind.ADVERBIAL
          || marker < 0
          || child.verb() == null
          || ladder.isAfterwards(child)) {
        continue;
      }
      String word = reading.tokens().lower(marker);
      NounPhrase subject = child.subject();
      boolean thing = subject != null && !doers.isPronoun(subject) && !doers.acts(subject);
      boolean known = subject != null && doers.isPronoun(subject); // "when it hit dozens of homes"
      boolean told =
          !known
              && (word.equals("when") || word.equals("after"))
              && (thing || events.at(child.verb().head()) != null);
      if (told) {
        return wording.ofClause(TokenRange.of(marker + 1, child.range().to()));
      }
    }
    return null;
  }
}
