package org.newsfacts.casualty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Span;
import org.newsfacts.model.VictimGroup;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds by what and by whom the harm was done. */
final class Causes {
  private static final Set<String> BEFORE_EVENTS =
      Set.of("in", "by", "from", "after", "during", "following", "amid", "between", "to");
  private static final Set<String> PAUSES =
      Set.of(",", ";", ":", "(", ")", "–", "—", "--", ".", "that", "which", "who", "where", "when");

  private static final Set<String> ARMS =
      Set.of(
          "strike",
          "airstrike",
          "shelling",
          "raid",
          "bombardment",
          "missile",
          "drone",
          "rocket",
          "offensive",
          "invasion",
          "siege",
          "barrage",
          "fire",
          "bombing",
          "incursion");
  private static final Set<String> ALSO_WORDS =
      Set.of("attack", "assault", "storm", "raid", "open", "set", "carry", "torch", "hit");
  private static final Set<String> DONE =
      Set.of("claim", "conduct", "carry", "commit", "perpetrate", "stage", "mount", "launch");
  private static final Set<String> ASCRIBED = Set.of("ascribe", "attribute");

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
  private final Whereabouts whereabouts;

  Causes(Reading reading, HarmWords words, EventReader events, Whereabouts whereabouts) {
    this.reading = reading;
    this.words = words;
    this.events = events;
    this.whereabouts = whereabouts;
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
    if (agent != null && (acts(agent) || isWho(finding))) {
      perpetrator = done ? reading.actor(agent) : null;
    } else if (agent != null && !isPronoun(agent) && !isName(agent)) {
      cause = span(agent);
      perpetrator = done && events.isEvent(agent) ? doer(agent) : null;
    }
    if (cause == null) {
      NounPhrase event = eventNear(draft, clause);
      cause = event == null ? whenClause(clause) : span(event);
      cause = cause == null ? whenJoined(draft, clause) : cause;
      perpetrator = perpetrator == null && event != null && done ? doer(event) : perpetrator;
    }
    return new Told(cause, perpetrator);
  }

  /** Returns what kills in "the blast killed 12" and "12 were killed by the blast". */
  private @Nullable NounPhrase agent(Draft draft, Finding finding, Clause clause) {
    if (finding.rule().equals(HarmVerbs.OBJECT)) {
      Clause own = reading.clauses().ofVerb(finding.from());
      NounPhrase subject = own == null ? null : own.subject();
      if (own != null && own.kind() == ClauseKind.RELATIVE && own.antecedent() != null) {
        subject = own.antecedent();
      }
      NounPhrase last = reading.clauses().nounAt(Math.max(0, finding.from() - 1));
      boolean year = subject != null && reading.times().at(subject.head()) != null;
      if (last != null && subject != last && (year || events.isEvent(last))) {
        return last;
      }
      return subject == null || subject.isTime() || draft.crowd.range().contains(subject.head())
          ? null
          : subject;
    }
    boolean passive = finding.rule().equals(HarmVerbs.SUBJECT);
    PrepPhrase by = passive ? clause.prep("by") : null;
    if (by == null
        && !finding.rule().equals(Tolls.TOLL)
        && !isTime(finding.to() + 1)
        && finding.to() + 1 < reading.tokens().size()
        && reading.tokens().lower(finding.to()).equals("by")) {
      return reading.clauses().nounAt(finding.to() + 1);
    }
    return by == null ? null : by.object();
  }

  /** "the doctor who killed 13". */
  private boolean isWho(Finding finding) {
    Clause own = reading.clauses().ofVerb(finding.from());
    return finding.rule().equals(HarmVerbs.OBJECT)
        && own != null
        && own.kind() == ClauseKind.RELATIVE
        && own.marker() >= 0
        && reading.tokens().lower(own.marker()).equals("who");
  }

  private boolean acts(NounPhrase noun) {
    VictimGroup group = words.group(reading.tags().lemma(noun.head()));
    if (events.isEvent(noun)) {
      return false;
    }
    ActorKind kind = reading.actor(noun).kind();
    return group == VictimGroup.SECURITY_FORCES
        || group == VictimGroup.MILITANTS
        || kind == ActorKind.PERSON
        || kind == ActorKind.ORGANIZATION
        || kind == ActorKind.COUNTRY
        || words.isPerson(reading.tags().lemma(noun.head()));
  }

  /** A bare name that is no storm's may be the doer or a place: neither is guessed. */
  private boolean isName(NounPhrase noun) {
    return reading.names().at(noun.head()) != null && !events.isEvent(noun);
  }

  private boolean isPronoun(NounPhrase noun) {
    Pos pos = reading.tags().pos(noun.head());
    return pos == Pos.PRON || pos == Pos.DET;
  }

  /** "U.S. air strikes": the country that strikes; "an attack by rebels". */
  @Nullable Actor doer(NounPhrase event) {
    int by = event.base().to();
    if (by + 1 < reading.tokens().size() && reading.tokens().lower(by).equals("by")) {
      NounPhrase noun = reading.clauses().nounAt(by + 1);
      if (noun != null && acts(noun)) {
        return reading.actor(noun);
      }
    }
    NounPhrase inner = events.inner(event);
    int head = inner == null ? event.head() : inner.head();
    if (!ARMS.contains(reading.tags().lemma(head))) {
      return null;
    }
    TokenRange range = inner == null ? event.base() : event.base().union(inner.base());
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

  /** "Gunmen ambushed a convoy", "rebels opened fire": those who did it. */
  @Nullable Actor attacker(Clause clause) {
    if (!words.isDeed(clause.lemma())) {
      return null;
    }
    NounPhrase who = clause.subject();
    Clause host = clause.host();
    if (clause.isPassive()) {
      PrepPhrase by = clause.prep("by");
      who = by == null ? null : by.object();
    } else if (clause.kind() == ClauseKind.GERUND && host != null) {
      who = host.isVerb("accuse", "suspect") ? host.object() : null;
    }
    if (who == null || isPronoun(who) && reading.actor(who).kind() == ActorKind.UNKNOWN) {
      return null;
    }
    if (!isPronoun(who) && !acts(who)) {
      return null;
    }
    Actor actor = reading.actor(who);
    boolean person = actor.kind() == ActorKind.PERSON && reading.names().at(who.head()) != null;
    return person && ALSO_WORDS.contains(clause.lemma()) ? null : actor;
  }

  /** Returns whether "they", "he" does the harm: somebody whom the event's doer need not be. */
  boolean isByPronoun(Draft draft) {
    Finding finding = draft.finding;
    Clause clause = finding == null ? null : reading.clauses().ofVerb(finding.from());
    NounPhrase subject = clause == null || clause.isPassive() ? null : clause.subject();
    return finding != null
        && subject != null
        && isPronoun(subject)
        && finding.rule().equals(HarmVerbs.OBJECT);
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
    boolean done = link.equals("by") && DONE.contains(lemma);
    boolean ascribed = link.equals("to") && ASCRIBED.contains(lemma);
    NounPhrase who = (done || ascribed) && by + 1 < end ? reading.clauses().nounAt(by + 1) : null;
    return who != null && !isPronoun(who) && acts(who) ? reading.actor(who) : null;
  }

  /** "in the blast", "after a crash"; "a bombing that left", "riots in which". */
  private @Nullable NounPhrase eventNear(Draft draft, Clause clause) {
    NounPhrase antecedent = clause.antecedent();
    TokenRange crowd = draft.crowd.range();
    if (antecedent != null && events.isEvent(antecedent)) {
      return antecedent;
    }
    NounPhrase subject = clause.subject();
    if (subject != null
        && events.isEvent(subject)
        && !subject.range().overlaps(draft.crowd.range())) {
      return subject;
    }
    TokenRange sentence = reading.sentence(draft.at());
    TokenRange range = sentence.contains(clause.range()) ? clause.range() : sentence;
    NounPhrase event = eventIn(range, crowd);
    Clause host = clause.host();
    boolean inner = clause.kind() != ClauseKind.COMPLEMENT;
    return event == null && inner && host != null && !words.isReporting(host.lemma())
        ? eventIn(host.range(), crowd)
        : event;
  }

  private @Nullable NounPhrase eventIn(TokenRange range, TokenRange crowd) {
    for (int at = range.from(); at + 1 < range.to(); at++) {
      if (BEFORE_EVENTS.contains(reading.tokens().lower(at))) {
        NounPhrase noun = reading.clauses().nounAt(at + 1);
        if (noun != null && events.isEvent(noun) && !noun.range().overlaps(crowd)) {
          return noun;
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
      return reading.span(cut(after.clause().range(), after.clause().range().from()));
    }
    for (Clause child : clause.children()) {
      int marker = child.marker();
      if (child.kind() != ClauseKind.ADVERBIAL || marker < 0 || child.verb() == null) {
        continue;
      }
      String word = reading.tokens().lower(marker);
      NounPhrase subject = child.subject();
      boolean thing = subject != null && !isPronoun(subject) && !acts(subject);
      boolean told =
          (word.equals("when") || word.equals("after"))
              && (thing || events.at(child.verb().head()) != null);
      if (told) {
        return reading.span(cut(TokenRange.of(marker + 1, child.range().to()), marker + 1));
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
    if (harm != null) {
      return harm == Harm.INJURED ? reading.span(TokenRange.single(event.at())) : null;
    }
    if (clause == null || reading.tags().lemma(event.at()).equals("shoot")) {
      return null;
    }
    NounPhrase subject = clause.subject();
    boolean apart = // "accused the army of bombing a camp"
        subject == null || clause.kind() == ClauseKind.GERUND;
    int from = apart ? event.at() : Math.min(event.at(), subject.base().from());
    if (clause.kind() == ClauseKind.ADVERBIAL && clause.marker() >= 0) {
      from = clause.marker() + 1;
    }
    TokenRange told = TokenRange.of(from, Math.max(event.at() + 1, clause.range().to()));
    TokenRange cut = cut(told, from);
    return cut.contains(event.at()) ? reading.span(cut) : null;
  }

  private Span span(NounPhrase noun) {
    int of = noun.base().from() - 1;
    NounPhrase row = of > 0 ? reading.clauses().nounAt(of - 1) : null;
    NounPhrase inner = events.inner(noun);
    TokenRange range =
        row != null && events.inner(row) == noun ? row.base().union(noun.range()) : noun.range();
    return reading.span(cut(range, inner == null ? noun.head() : inner.head()));
  }

  /** "A raid on a chapel in Lom on Friday" is cut before "in" and "on Saturday". */
  private TokenRange cut(TokenRange range, int head) {
    int at = head + 1;
    while (at < range.to() && !isCircumstance(at) && !PAUSES.contains(reading.tokens().lower(at))) {
      at++;
    }
    return TokenRange.of(range.from(), at);
  }

  private boolean isCircumstance(int at) {
    if (whereabouts.startsAt(at) || isTime(at)) {
      return true;
    }
    Pos pos = reading.tags().pos(at);
    return (pos == Pos.ADP || pos == Pos.ADV) && (isTime(at + 1) || isTime(at + 2));
  }

  private boolean isTime(int at) {
    TimeMention time = at < reading.tokens().size() ? reading.times().at(at) : null;
    return time != null && time.range().from() == at && time.kind() != TimeMention.Kind.DURATION;
  }
}
