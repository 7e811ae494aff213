package org.newsfacts.diplomacy;

import static org.newsfacts.frame.Role.TOPIC;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Where a text is voted on: which text, who decides, how the vote went. */
final class Floor {
  private static final int FAR = 100;

  final Parties parties;
  final Chambers chambers;
  final Texts texts;
  private final Told told;
  private final Reading reading;

  Floor(Told told) {
    this.told = told;
    this.reading = told.reading();
    this.parties = new Parties(reading);
    this.chambers = new Chambers(parties);
    this.texts = new Texts(parties, chambers);
  }

  /** The clause of the act. */
  Clause clause() {
    Clause clause = told.frame().clause();
    if (clause == null) {
      throw new IllegalStateException("an act outside any clause: " + told.frame());
    }
    return clause;
  }

  /**
   * The text that is decided on; "vetoed on Friday a draft", "passed by 12 votes a motion" are
   * active though the verb looks like a participle.
   */
  @Nullable NounPhrase text() {
    Argument argument = told.frame().argument(TOPIC);
    NounPhrase named = argument == null ? null : argument.noun();
    if (named == null && argument != null) {
      named = reading.clauses().nounAt(argument.range().from());
    }
    NounPhrase behind = isText(named) || told.frame().noun() != null ? null : textBehind();
    NounPhrase text = behind == null ? named : behind;
    NounPhrase carrier = carrier();
    text = carrier == null ? text : carrier;
    NounPhrase act = text;
    if (act != null
        && reading.isForm(act.head(), ResolutionWord.ADOPTION)
        && SmallWord.OF.is(parties.lower(act.base().to()))) {
      text = parties.objectOf(act.base().to()); // "blocked the adoption of a statement"
    }
    return isText(text) ? text : null;
  }

  /** "A draft demanding a truce was vetoed": the draft, though the truce stands before the verb. */
  private @Nullable NounPhrase carrier() {
    Clause clause = told.frame().clause();
    Clause host = clause == null ? null : clause.host();
    boolean inside =
        clause != null
            && host != null
            && clause.isPassive()
            && clause.kind() == ClauseKind.COMPLEMENT
            && clause.marker() < 0
            && host.kind() == ClauseKind.PARTICIPLE;
    return inside && host != null && texts.isText(host.antecedent()) ? host.antecedent() : null;
  }

  /** How the act is told. */
  Factuality deed() {
    Factuality how = told.frame().factuality();
    if (carrier() == null) {
      return how;
    }
    return clause().isNegated() ? Factuality.NOT_DONE : Factuality.DONE;
  }

  private boolean isText(@Nullable NounPhrase noun) {
    return texts.isText(noun) || texts.isPact(noun);
  }

  /** A text behind the verb: "approved, by a vote of 94 to 2, a text". */
  @Nullable NounPhrase textBehind() {
    return texts.behind(clause());
  }

  /** Whether the text suffers the act. */
  boolean isPassive() {
    Clause clause = clause();
    NounPhrase subject = clause.subject();
    boolean active = subject != null && !isText(subject) && textBehind() != null;
    return clause.isPassive() && !active;
  }

  /** A text that a preposition leads to: "a quorum for a motion". */
  @Nullable NounPhrase textInPhrase() {
    for (PrepPhrase prep : clause().phrases()) {
      if (texts.isText(prep.object())) {
        return prep.object();
      }
    }
    return null;
  }

  /** "The bill passed the Senate", "the motion passed by 12 votes to one". */
  boolean isTextItself() {
    Clause clause = clause();
    NounPhrase object = clause.object();
    boolean other = object == null || chambers.isDeciding(object) || !texts.isText(object);
    return !clause.isPassive()
        && reading.isWord(clause.lemma(), ResolutionWord.PASSING)
        && texts.isFirm(clause.subject())
        && other;
  }

  /** Who acts: the subject, or "by" whom. */
  @Nullable NounPhrase doer() {
    Clause host = clause().host();
    boolean parted = // "France has for the third time vetoed a draft"
        clause().subject() == null && host != null && host.isVerb("have");
    if (parted && host != null) {
      return host.subject();
    }
    if (!isPassive()) {
      return clause().subject();
    }
    PrepPhrase by = clause().phrase("by");
    NounPhrase doer = by == null ? null : by.object();
    return doer == null || reading.numbers().at(doer.base().from()) != null ? null : doer;
  }

  /** The body that is the subject; null where another is. */
  @Nullable Actor subjectBody() {
    NounPhrase subject = isPassive() ? clause().subject() : doer();
    Clause host = clause().host();
    boolean counted = // "voted 61-49 to pass the bill"
        subject != null
            && host != null
            && clause().kind() == ClauseKind.INFINITIVE
            && reading.numbers().at(subject.base().from()) != null;
    NounPhrase body = counted && host != null ? host.subject() : subject;
    return body != null && chambers.isDeciding(body) ? chambers.actor(body) : null;
  }

  /** The body that decides: the subject, "by the council", "in the Senate". */
  @Nullable Actor decider() {
    if (!isPassive()) {
      return subjectBody();
    }
    NounPhrase decider = deciderBehind();
    return decider == null ? null : chambers.actor(decider);
  }

  private @Nullable NounPhrase deciderBehind() {
    for (PrepPhrase prep : clause().phrases()) {
      boolean place =
          SmallWord.BY.is(prep.word())
              || SmallWord.IN.is(prep.word())
              || SmallWord.AT.is(prep.word());
      if (place && chambers.isDeciding(prep.object())) {
        return prep.object();
      }
    }
    return null;
  }

  /** The body of an act of deciding; of a bare passive the one whose text it is. */
  @Nullable Actor doerBody() {
    Actor decider = decider();
    NounPhrase text = text();
    boolean bare = decider == null && isPassive() && doer() == null;
    return bare && text != null && texts.isFirm(text) ? body(text) : decider;
  }

  /** "The bill passed the Senate", "the motion passed by 12 votes to one". */
  @Nullable Actor bodyPassed() {
    NounPhrase text = clause().subject();
    NounPhrase object = clause().object();
    if (clause().isPassive() || text == null || !texts.isFirm(text)) {
      return null;
    }
    if (object != null && chambers.isDeciding(object)) {
      return chambers.actor(object);
    }
    return object != null && isText(object) ? null : body(text);
  }

  /** The body of a text: named in it, in the clause, in the sentence, or before. */
  @Nullable Actor body(NounPhrase text) {
    Actor inside = chambers.inside(text.base(), text.head());
    if (inside != null) {
      return inside;
    }
    NounPhrase decider = deciderBehind();
    if (decider != null) {
      return chambers.actor(decider);
    }
    Actor near = chambers.near(text.base().from(), text.base().to());
    return near != null || !texts.isFirm(text) ? near : chambers.before(text.base().from());
  }

  /** "won the approval of the Senate", "from parliament". */
  @Nullable Actor ofApproval(NounPhrase text) {
    for (PrepPhrase prep : clause().phrases()) {
      boolean from = SmallWord.OF.is(prep.word()) || SmallWord.FROM.is(prep.word());
      if (from && prep.object() != null && chambers.isDeciding(prep.object())) {
        return chambers.actor(prep.object());
      }
    }
    return body(text);
  }

  /** The council of "an emergency session of the council"; a summit itself. */
  @Nullable Actor ofSession(NounPhrase session) {
    TokenRange range = session.range();
    for (int token = range.from(); token < range.to(); token++) {
      NounPhrase noun = reading.clauses().nounAt(token);
      if (noun != null && noun.head() == token && chambers.isDeciding(noun)) {
        return chambers.actor(noun);
      }
    }
    List<Actor> owner = parties.owner(session);
    return owner.isEmpty() ? null : owner.get(0);
  }

  /** The body of "the council's adoption", "the adoption by the council". */
  @Nullable Actor ofNoun(NounPhrase noun, Argument agent) {
    NounPhrase by = agent.head() > noun.head() ? agent.noun() : null;
    if (by != null) {
      return chambers.isDeciding(by) ? chambers.actor(by) : null;
    }
    return chambers.ofOwner(agent.range());
  }

  /** "All 14 other members of the council voted for the draft": how many, not the council. */
  boolean isShareOfVotes() {
    NounPhrase subject = clause().subject();
    if (subject == null || !chambers.isMembers(subject)) {
      return false;
    }
    for (int token = subject.base().from(); token < subject.head(); token++) {
      if (reading.isForm(token, ResolutionWord.SHARE) || reading.numbers().at(token) != null) {
        return true;
      }
    }
    return false;
  }

  /** "because Oslo objected", "after Oslo objected": who stood in the way. */
  @Nullable Actor objector() {
    TokenRange sentence = reading.sentence(clause().range().from());
    int end = Math.min(sentence.to(), clause().range().from() + FAR);
    for (int token = clause().range().from(); token < end; token++) {
      Clause reason = reading.clauses().at(token);
      boolean why =
          reason != null && reason.marker() == token && reading.isForm(token, ResolutionWord.WHY);
      NounPhrase subject = why && reason != null ? reason.subject() : null;
      if (why && subject != null) {
        Actor actor = reading.actor(subject.base(), subject.head());
        return Character.isUpperCase(actor.name().codePointAt(0)) ? actor : null;
      }
    }
    return null;
  }

  /** The clause a deed is told in: "failed to adopt" from "failed" and its subject on. */
  private Clause outermost() {
    Clause outer = clause();
    while (outer.host() != null
        && outer.host().verb() != null
        && (outer.kind() == ClauseKind.INFINITIVE
            || outer.kind() == ClauseKind.GERUND
            || outer.subject() == null && outer.host().isVerb("have"))) {
      outer = outer.host();
    }
    return outer;
  }

  /** The record of a text that was decided on. */
  Resolution fact(Actor body, NounPhrase text, Resolution.Outcome outcome, Factuality deed) {
    return Resolution.builder(basis(deed))
        .body(body)
        .instrument(texts.span(text))
        .outcome(outcome)
        .topic(texts.topic(clause(), text))
        .votes(votes(outcome))
        .build();
  }

  /** The record of a vote to do something: "voted to extend the mission". */
  Resolution ofDeed(Actor body, VerbGroup verb, TokenRange deed, Factuality how) {
    return Resolution.builder(basis(how))
        .body(body)
        .instrument(reading.span(TokenRange.single(verb.head())))
        .outcome(Resolution.Outcome.ADOPTED)
        .topic(parties.span(deed))
        .votes(votes(Resolution.Outcome.ADOPTED))
        .build();
  }

  private Basis basis(Factuality deed) {
    Clause outer = outermost();
    When own = reading.frames().when(clause());
    boolean aside = // "met three times in June without agreeing": the day is of the meetings
        outer != clause() && clause().kind() == ClauseKind.GERUND;
    When when = own == null && !aside ? reading.frames().when(outer) : own;
    return new Basis(parties.span(outer.range()), "", deed.negated(), deed.modality(), null, when);
  }

  private Resolution.@Nullable Votes votes(Resolution.Outcome outcome) {
    if (outcome == Resolution.Outcome.PENDING) {
      return null;
    }
    VoteCount count = new VoteCount(reading);
    Clause outer = outermost();
    TokenRange whole = reading.sentence(outer.range().from());
    TokenRange words = // "Adopting a text by 90 to 12, with 17 abstentions, the assembly"
        TokenRange.of(outer.range().from(), Math.max(outer.range().to(), whole.to()));
    Resolution.Votes votes = count.read(words, outcome == Resolution.Outcome.REJECTED);
    if (votes != null) {
      return votes;
    }
    int end = Math.min(outer.range().to(), whole.to());
    votes = count.sides(TokenRange.of(end, whole.to()));
    int next = reading.sentences().at(outer.range().from()) + 1;
    return votes != null || next >= reading.sentences().size()
        ? votes
        : count.sides(reading.sentences().get(next));
  }

  /** What comes of a text that is adopted, is to be adopted or could not be; null for no news. */
  static Resolution.@Nullable Outcome outcome(Factuality deed) {
    if (deed.modality() == Modality.CONDITIONAL) {
      return null;
    }
    if (deed.negated()) {
      return Resolution.Outcome.NOT_AGREED;
    }
    return deed.modality() == Modality.ACTUAL
        ? Resolution.Outcome.ADOPTED
        : Resolution.Outcome.PENDING;
  }
}
