package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Span;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

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

  private static final int LONGEST_SUBJECT = 12;

  private final Reading reading;
  private final HarmWords words;
  private final EventReader events;
  private final EventPlaces places;
  private final Ladder ladder;
  private final HarmDoers doers;

  HarmCauses(
      Reading reading, HarmWords words, EventReader events, EventPlaces places, Ladder ladder) {
    this.reading = reading;
    this.words = words;
    this.events = events;
    this.places = places;
    this.ladder = ladder;
    this.doers = new HarmDoers(reading, words, events);
  }

  HarmDoers doers() {
    return doers;
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
      cause = span(agent);
      Actor own = reading.actor(owner, owner.to() - 1);
      perpetrator = done && own.kind() != ActorKind.UNKNOWN ? own : null;
    } else if (agent != null && (doers.acts(agent) || isWho(finding))) {
      perpetrator = done ? reading.actor(agent) : null;
    } else if (agent != null && mayBeCause(agent, finding)) {
      Span brought = brought(reading.clauses().ofVerb(finding.from()), agent);
      cause = brought == null ? span(agent) : brought;
      perpetrator = done ? doers.doer(agent) : null;
    }
    boolean stock = finding.harm() == Harm.DISPLACED && draft.isCounted();
    if (cause == null && !stock && !finding.rule().equals(Harms.NOMINAL)) {
      NounPhrase event = eventNear(draft, clause);
      cause = event == null ? whenClause(clause) : span(event, draft);
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
      return span(by.object()); // "Two trucks were hit by blasts, killing six"
    }
    Clause inner = host.child(ClauseKind.INFINITIVE);
    NounPhrase thing = host.object();
    boolean causes = reading.isWord(host.lemma(), IncidentWord.LEADS_TO);
    if (causes && inner != null && inner.verb() != null && thing != null) {
      return reading.span(thing.base().union(inner.verb().range()));
    }
    EventMention event = events.isEvent(agent) ? null : events.at(host.verb().head());
    return event == null ? null : span(event);
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
    return isTime(token)
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
        && words.tellsEvent(after.clause().lemma())) {
      boolean known = doers.attacker(after.clause()) != null; // "after being beaten by guards"
      return known ? null : span(cut(after.clause().range(), after.clause().range().from()));
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
        return span(cut(TokenRange.of(marker + 1, child.range().to()), marker + 1));
      }
    }
    return null;
  }

  /** Returns the words for an event, without where and when it was; null for a harm alone. */
  @Nullable Span span(EventMention event) {
    if (event.noun() != null) {
      return span(event.noun());
    }
    Clause clause = event.clause();
    Harm harm = words.does(reading.tags().lemma(event.at()));
    if (harm != null || words.harms(reading, event.at())) {
      return harm == Harm.INJURED ? reading.span(TokenRange.single(event.at())) : null;
    }
    if (clause == null || reading.tags().lemma(event.at()).equals("shoot")) {
      return null;
    }
    NounPhrase subject = clause.subject();
    PrepPhrase by = clause.isPassive() ? clause.prep("by") : null;
    if (by != null && by.object() != null && events.isEvent(by.object())) {
      return span(by.object()); // "Two trucks were hit by twin blasts"
    }
    if (subject != null && doers.isPronoun(subject)) {
      return null; // "One blew up"
    }
    int from = event.at();
    if (subject != null && clause.kind() != ClauseKind.GERUND) { // "accused it of bombing a camp"
      from = Math.min(from, subject.base().from());
    }
    Clause outer = clause.kind() == ClauseKind.COMPLEMENT ? clause.host() : null;
    boolean reduced = // "after a boat carrying migrants capsized"
        outer != null
            && outer.verb() != null
            && reading.tags().form(outer.verb().range().from()) == VerbForm.ING;
    Clause whole = reduced && outer != null ? outer : clause;
    if (whole.kind() == ClauseKind.ADVERBIAL && whole.marker() >= 0) {
      from = whole.marker() + 1;
    }
    from = from == event.at() && subject == null ? afterMarker(from) : from;
    TokenRange told = TokenRange.of(from, Math.max(event.at() + 1, clause.range().to()));
    TokenRange cut = cut(told, from);
    return cut.contains(event.at()) ? span(cut) : null;
  }

  /** "after [the boat they were in caught] fire": from the word behind "after". */
  private int afterMarker(int verb) {
    int start = Math.max(reading.sentence(verb).from(), verb - LONGEST_SUBJECT);
    for (int at = verb - 1; at >= start && !reading.tokens().lower(at).equals(","); at--) {
      if (reading.isForm(at, IncidentWord.OPENS_CAUSE)) {
        return at + 1;
      }
    }
    return verb;
  }

  private @Nullable Span span(NounPhrase noun, Draft draft) {
    Clause clause = reading.clauses().at(noun.head());
    TokenRange told = words(noun);
    boolean beside = clause != null && clause.subject() != noun && told.to() == noun.base().to();
    return span(beside ? withRelative(noun, told, draft.crowd.range()) : told);
  }

  private @Nullable Span span(NounPhrase noun) {
    return span(words(noun));
  }

  /** "the worst since [a raid in Garda in May 2019], when 12 died": the day tells which raid. */
  private TokenRange untilDay(TokenRange event) {
    for (int at = event.to(); at < Math.min(reading.tokens().size(), event.to() + 6); at++) {
      TimeMention time = reading.times().at(at);
      if (time != null || reading.tags().pos(at) == Pos.PUNCT) {
        return time == null ? event : TokenRange.of(event.from(), time.range().to());
      }
    }
    return event;
  }

  /** No words for a cause stand on both sides of a line's end. */
  private @Nullable Span span(TokenRange range) {
    int from = range.from(); // "A magnitude-6.9 tremor" in several tokens
    while (from > 0 && reading.tokens().end(from - 1) == reading.tokens().start(from)) {
      from--;
    }
    boolean one = from < range.from() && reading.isForm(from - 1, CasualtyWord.ONE);
    Span span = reading.span(TokenRange.of(one ? from - 1 : from, range.to()));
    return span.text().indexOf('\n') < 0 ? span : null;
  }

  private TokenRange words(NounPhrase noun) {
    int of = noun.base().from() - 1;
    NounPhrase row = of > 0 ? reading.clauses().nounAt(of - 1) : null;
    NounPhrase inner = events.inner(noun);
    TokenRange range =
        row != null && events.inner(row) == noun ? row.base().union(noun.range()) : noun.range();
    range = events.base(noun).union(range);
    NounPhrase target = inner == null ? target(range.to()) : null;
    range = target == null ? range : range.union(target.base());
    TokenRange cut = cut(range, inner == null ? noun.head() : inner.head());
    boolean since = reading.tokens().lower(Math.max(0, noun.base().from() - 1)).equals("since");
    return since ? cut.union(untilDay(cut)) : cut;
  }

  /** "a bomb attack on a bus station", "clashes between rival militias". */
  private @Nullable NounPhrase target(int link) {
    boolean on =
        link + 1 < reading.tokens().size()
            && (reading.isForm(link, IncidentWord.UPON)
                    && !reading.tokens().lower(link).equals("at")
                || reading.tokens().lower(link).equals("between"));
    NounPhrase noun = on ? reading.clauses().nounAt(link + 1) : null;
    return noun == null || noun.isTime() || reading.times().at(link + 1) != null ? null : noun;
  }

  /** "A raid on a chapel in Lom on Friday" is cut before "in" and "on Saturday". */
  private TokenRange cut(TokenRange told, int head) {
    int first = told.from();
    boolean described = first > 1 && reading.tags().pos(first - 1) == Pos.VERB;
    first = described ? first - 1 : first; // "11,187 [recorded] accidents"
    NumberMention number = first == 0 ? null : reading.numbers().at(first - 1);
    TokenRange range = number == null ? told : told.union(number.range());
    int at = head + 1;
    while (at < range.to() && !isCircumstance(at) && !reading.isForm(at, IncidentWord.PAUSE)) {
      at++;
    }
    return TokenRange.of(range.from(), at);
  }

  /** "multiple bombings that targeted bus stations": not "a blast that killed 12". */
  private TokenRange withRelative(NounPhrase noun, TokenRange told, TokenRange crowd) {
    int that = told.to();
    Clause clause = that < reading.tokens().size() ? reading.clauses().at(that) : null;
    boolean restricts =
        clause != null
            && clause.kind() == ClauseKind.RELATIVE
            && clause.marker() == that
            && clause.antecedent() == noun
            && !clause.range().overlaps(crowd);
    return restricts && clause != null ? told.union(clause.range()) : told;
  }

  private boolean isCircumstance(int at) {
    NounPhrase next = at + 1 < reading.tokens().size() ? reading.clauses().nounAt(at + 1) : null;
    if (reading.isLemma(at, IncidentWord.CUTS) && next != null && isCrossed(at, next)) {
      return false; // "mortar fire across the border"
    }
    boolean where =
        places.startsAt(at) || next != null && !reading.names().in(next.base()).isEmpty();
    if (where && reading.isForm(at, IncidentWord.CUTS) || isTime(at)) {
      return true;
    }
    Pos pos = reading.tags().pos(at);
    return (pos == Pos.ADP || pos == Pos.ADV) && (isTime(at + 1) || isTime(at + 2));
  }

  private boolean isCrossed(int at, NounPhrase next) {
    return reading.tokens().lower(at).equals("across")
        && reading.isLemma(next.head(), IncidentWord.CROSSED);
  }

  private boolean isTime(int at) {
    TimeMention time = at < reading.tokens().size() ? reading.times().at(at) : null;
    return time != null && time.range().from() == at && time.kind() != TimeMention.Kind.DURATION;
  }
}
