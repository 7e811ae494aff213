package org.newsfacts.mediation;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.CO_AGENT;
import static org.newsfacts.frame.Role.INSTRUMENT;
import static org.newsfacts.frame.Role.TOPIC;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.diplomacy.Acts;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Factuality;
import org.newsfacts.frame.Frame;
import org.newsfacts.frame.Link;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Mediation;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Who mediates between whom, and how far they got: "Oman's truce efforts made no headway". */
public final class MediationRules {
  private static final int NEAR = 14;
  private static final int FAR = 60;

  private static final FrameRule VERB =
      FrameRule.named(
              "mediation.verb",
              "X mediates between Y and Z, X brokered a truce, X tried to bring Y and Z together")
          .act("MEDIATE")
          .alsoSpokenOf()
          .unless("A bid to broker a swap failed.", MediationRules::isEffortItself)
          .unless("Norway offered to mediate.", told -> !isTold(told))
          .unless("The firm brokered a sale.", told -> !isPeace(told))
          .unless("The company acted as a sponsor.", told -> !isGoBetween(told))
          .unless("The storm mediated between Peru and Oman.", told -> mediators(told).isEmpty())
          .yields(told -> mediation(told, outcomeOfVerb(told)));

  private static final FrameRule EFFORTS =
      FrameRule.named("mediation.efforts", "truce efforts by X, mediation by X, X's mediation")
          .act("MEDIATION")
          .alsoSpokenOf()
          .unless("Efforts by Norway to save the forest go on.", told -> !isEffort(told))
          .unless("The judge ordered mediation of the claim.", told -> mediators(told).isEmpty())
          .yields(told -> mediation(told, outcome(told)));

  private MediationRules() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    return FrameRules.of("mediation", List.of("mediation-senses"), List.of(VERB, EFFORTS));
  }

  private static Mediation mediation(Told told, Mediation.Outcome outcome) {
    Basis basis = Acts.basis(told);
    boolean noun = told.frame().noun() != null;
    boolean failed = outcome == Mediation.Outcome.FAILED;
    List<Actor> mediators = mediators(told);
    List<Actor> parties = new ArrayList<>(parties(told));
    parties.removeIf( // "the two governments", taken for those of the mediators
        party -> mediators.stream().anyMatch(one -> one.name().equals(party.name())));
    return Mediation.builder(
            noun || failed ? basis.withNegated(false).withModality(Modality.ACTUAL) : basis)
        .mediators(mediators)
        .parties(parties)
        .goal(goal(told))
        .outcome(outcome)
        .build();
  }

  /** What is sought: "[a truce]", "[reconcile the clans]", "[truce efforts]"; null for "a bid". */
  private static @Nullable Span goal(Told told) {
    Reading reading = told.reading();
    Argument goal = told.frame().argument(TOPIC);
    NounPhrase noun = told.frame().noun();
    if (noun == null) {
      NounPhrase sought = sought(told);
      return sought == null || told.is(MediationSense.MESSAGES)
          ? effort(told)
          : reading.span(withSeries(reading, sought));
    }
    if (goal == null) {
      TokenRange owner = noun.possessor(); // "Oman's [truce efforts]"
      int from = owner == null ? noun.base().from() : owner.to() + 1;
      TokenRange named = TokenRange.of(Math.min(from, noun.head()), noun.base().to());
      return reading.has(named, MediationWord.PEACE_EFFORT) && !isBare(reading, named)
          ? reading.span(named)
          : null;
    }
    Frame inner = brokering(told);
    Argument thing = inner == null ? null : inner.argument(TOPIC);
    if (thing == null && goal.range().size() == 1) {
      return null; // "efforts to mediate"
    }
    return reading.span(thing == null ? goal.range() : thing.range());
  }

  /** "Omani mediation", "her mediation": nothing is said of what is sought. */
  private static boolean isBare(Reading reading, TokenRange named) {
    TokenRange before = TokenRange.of(named.from(), named.to() - 1);
    return !reading.has(before, MediationWord.PEACE_EFFORT);
  }

  /** "Peace [talks] between A and B, mediated by Oman": not B; null where nothing is told. */
  private static @Nullable NounPhrase sought(Told told) {
    Argument goal = told.frame().argument(TOPIC);
    NounPhrase noun = goal == null ? null : goal.noun();
    NounPhrase side = side(told.reading(), noun);
    return side == null ? noun : side.owner();
  }

  /** The first of "between [the government of Peru] and the clans", asked of a word inside. */
  private static @Nullable NounPhrase side(Reading reading, @Nullable NounPhrase inside) {
    NounPhrase at = inside == null ? null : inside.listHead();
    for (int i = 0; at != null && i < 3; i++) {
      int before = at.base().from() - 1;
      NounPhrase owner = at.owner();
      if (before > 0 && SmallWord.BETWEEN.is(reading.tokens().lower(before))) {
        return owner == null ? null : at;
      }
      at = owner == null ? null : owner.listHead();
    }
    return null;
  }

  /** "several rounds of [indirect talks]". */
  private static TokenRange withSeries(Reading reading, NounPhrase noun) {
    int of = noun.base().to();
    boolean more = of + 1 < reading.tokens().size() && SmallWord.OF.is(reading.tokens().lower(of));
    NounPhrase talks = more ? reading.clauses().nounAt(of + 1) : null;
    return talks == null ? noun.base() : noun.base().union(talks.base());
  }

  /** "shuttled between the two in an effort to [end the war]"; null without one. */
  private static @Nullable Span effort(Told told) {
    Reading reading = told.reading();
    int end = Math.min(reading.sentence(told.frame().trigger()).to(), told.frame().trigger() + FAR);
    for (int token = told.frame().trigger() + 1; token + 2 < end; token++) {
      boolean to = SmallWord.TO.is(reading.tokens().lower(token + 1));
      if (to && reading.isLemma(token, MediationWord.EFFORT)) {
        return reading.span(reading.frames().action(told.frame().clause(), token + 2));
      }
    }
    return null;
  }

  /** "a bid to [broker a truce]": the act that an effort is made for; null without one. */
  private static @Nullable Frame brokering(Told told) {
    Argument goal = told.frame().argument(TOPIC);
    Clause clause = goal == null ? null : goal.clause();
    if (clause == null || told.frame().noun() == null) {
      return null;
    }
    for (Frame frame : told.reading().frames().of("MEDIATE")) {
      if (frame.clause() == clause) {
        return frame;
      }
    }
    return null;
  }

  /**
   * Between whom: as told with the act, else by the only "between" of its sentence: "Talks between
   * Peru and Chile ended in spite of mediation by Oman".
   */
  private static List<Actor> parties(Told told) {
    List<Actor> own = Acts.each(told, CO_AGENT);
    Frame inner = brokering(told);
    Argument brought = inner == null ? null : inner.argument(CO_AGENT);
    if (!own.isEmpty() || brought != null) {
      return own.isEmpty() && brought != null ? Acts.each(told, brought) : own;
    }
    Reading reading = told.reading();
    Argument topic = told.frame().argument(TOPIC);
    NounPhrase side = topic == null ? null : side(reading, topic.noun());
    if (side != null) {
      return Acts.each(told, Argument.of(side, Link.SHARED));
    }
    TokenRange sentence = reading.sentence(told.frame().trigger());
    NounPhrase sides = null;
    for (int token = sentence.from(); token + 1 < sentence.to(); token++) {
      if (SmallWord.BETWEEN.is(reading.tokens().lower(token))) {
        if (sides != null) {
          return List.of();
        }
        sides = reading.clauses().nounAt(token + 1);
      }
    }
    return sides == null || sides.members().size() < 2
        ? List.of()
        : Acts.each(told, Argument.of(sides, Link.SHARED));
  }

  /** Who mediates, each by himself: "by Oman, Turkey and the league". */
  private static List<Actor> mediators(Told told) {
    Argument agent = told.frame().argument(AGENT);
    Clause clause = told.frame().clause();
    PrepPhrase by = clause == null ? null : clause.phrase("by");
    NounPhrase doer = by == null ? null : by.object();
    boolean thing = // "A truce mediated by Oman took effect": read as an active verb
        agent != null && told.reading().isLemma(agent.head(), MediationWord.PEACE);
    List<Actor> all =
        new ArrayList<>(
            thing && doer != null
                ? Acts.each(told, Argument.of(doer, Link.OWN))
                : Acts.each(told, AGENT));
    all.removeIf(actor -> actor.kind() == Actor.Kind.UNKNOWN && actor.country() == null);
    return all;
  }

  /** "offered to mediate" is an offer, "refused to mediate" nothing; "tried to mediate" goes on. */
  private static boolean isTold(Told told) {
    Factuality how = told.frame().factuality();
    Clause clause = told.frame().clause();
    Clause host = clause == null ? null : clause.host();
    boolean plain = how.told() && how.modality() != Modality.CONDITIONAL;
    if (clause == null || host == null || clause.kind() != ClauseKind.INFINITIVE) {
      return plain;
    }
    boolean offered = how.modality() == Modality.POSSIBLE;
    boolean refused = how.negated() && !host.isVerb("fail", "be");
    return told.reading().isWord(host.lemma(), MediationWord.TRYING)
        || plain && !offered && !refused;
  }

  /** The bid is read as a noun: it names who made it. */
  private static boolean isEffortItself(Told told) {
    Argument agent = told.frame().argument(AGENT);
    return agent != null && told.reading().isLemma(agent.head(), MediationWord.EFFORT);
  }

  /** What is brokered, carried, hosted is of peace: "hosted indirect talks". */
  private static boolean isPeace(Told told) {
    Reading reading = told.reading();
    Argument topic = told.frame().argument(TOPIC);
    if (told.is(MediationSense.PEACE)) {
      return topic != null && reading.isLemma(topic.head(), MediationWord.PEACE);
    }
    if (told.is(MediationSense.MESSAGES)) {
      return topic != null && reading.isLemma(topic.head(), MediationWord.MESSAGE);
    }
    if (told.is(MediationSense.INDIRECT)) {
      return topic != null && reading.has(topic.range(), MediationWord.INDIRECT);
    }
    if (told.is(MediationSense.TOGETHER)) {
      return isBroughtTogether(told);
    }
    if (told.is(MediationSense.SHUTTLE)) {
      return told.has(CO_AGENT) || reading.has(near(told), MediationWord.PROGRESS);
    }
    return !told.is(MediationSense.TWO) || Acts.each(told, CO_AGENT).size() > 1;
  }

  /** "brought the two sides together", "brings the rivals to the table". */
  private static boolean isBroughtTogether(Told told) {
    Reading reading = told.reading();
    Argument brought = told.frame().argument(CO_AGENT);
    Clause clause = told.frame().clause();
    if (brought == null || clause == null) {
      return false;
    }
    int end = Math.min(reading.sentence(brought.head()).to(), brought.head() + NEAR);
    boolean sides =
        Acts.each(told, CO_AGENT).size() > 1
            || reading.isLemma(brought.head(), MediationWord.TWO_SIDED);
    int from = Math.min(clause.afterVerb().from(), brought.head());
    for (int token = from; sides && token < end; token++) {
      if (reading.isForm(token, MediationWord.TOGETHER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGoBetween(Told told) {
    Argument as = told.frame().argument(INSTRUMENT);
    return !told.is(MediationSense.GO_BETWEEN)
        || as != null && told.reading().isLemma(as.head(), MediationWord.GO_BETWEEN);
  }

  /** "truce efforts", "a bid to broker a truce". */
  private static boolean isEffort(Told told) {
    NounPhrase noun = told.frame().noun();
    if (noun == null || !told.is(MediationSense.EFFORT)) {
      return noun != null;
    }
    Reading reading = told.reading();
    if (reading.has(noun.base(), MediationWord.PEACE_EFFORT)) {
      return true;
    }
    Argument goal = told.frame().argument(TOPIC);
    Clause clause = goal == null ? null : goal.clause();
    boolean ends = // "efforts to end the war between Peru and Chile"
        clause != null
            && reading.isWord(clause.lemma(), MediationWord.ENDING)
            && parties(told).size() > 1;
    return clause != null && (ends || reading.isWord(clause.lemma(), MediationWord.BROKERING));
  }

  /** A truce that was brokered is there; one that could not be brokered failed. */
  private static Mediation.Outcome outcomeOfVerb(Told told) {
    Factuality how = told.frame().factuality();
    if (how.told() && how.negated() && isAttempt(told)) {
      return Mediation.Outcome.FAILED;
    }
    Mediation.Outcome outcome = outcome(told);
    boolean made =
        told.is(MediationSense.PEACE)
            || told.is(MediationSense.TOGETHER)
            || told.is(MediationSense.TWO);
    return made && how.isDone() && outcome == Mediation.Outcome.ONGOING
        ? Mediation.Outcome.SUCCEEDED
        : outcome;
  }

  /** "failed to broker", "was unable to bring them together", "could not broker". */
  private static boolean isAttempt(Told told) {
    Clause clause = told.frame().clause();
    return clause != null
        && (clause.kind() == ClauseKind.INFINITIVE
            || clause.verb() != null && "could".equals(clause.verb().modal()));
  }

  /** How far they got, as the words of the sentence tell. */
  private static Mediation.Outcome outcome(Told told) {
    Reading reading = told.reading();
    TokenRange sentence = near(told);
    if (reading.has(sentence, MediationWord.FAILED)) {
      return Mediation.Outcome.FAILED;
    }
    if (reading.has(sentence, MediationWord.PROGRESS)) {
      return reading.has(sentence, MediationWord.NONE)
          ? Mediation.Outcome.NO_PROGRESS
          : Mediation.Outcome.PROGRESS;
    }
    if (reading.has(sentence, MediationWord.STUCK) || isFruitless(reading, sentence)) {
      return Mediation.Outcome.NO_PROGRESS;
    }
    return reading.has(sentence, MediationWord.SUCCEEDED)
        ? Mediation.Outcome.SUCCEEDED
        : Mediation.Outcome.ONGOING;
  }

  /** "ended without a deal", "with no agreement". */
  private static boolean isFruitless(Reading reading, TokenRange sentence) {
    for (int token = sentence.from(); token < sentence.to(); token++) {
      NounPhrase result = reading.clauses().nounAt(token);
      if (result != null
          && reading.isLemma(result.head(), MediationWord.RESULT)
          && (reading.isForm(result.base().from(), MediationWord.NONE)
              || result.base().from() > 0
                  && reading.isForm(result.base().from() - 1, MediationWord.NONE))) {
        return true;
      }
    }
    return false;
  }

  /** The sentence, as far as it is near. */
  private static TokenRange near(Told told) {
    int word = told.frame().trigger();
    TokenRange whole = told.reading().sentence(word);
    return TokenRange.of(Math.max(whole.from(), word - FAR), Math.min(whole.to(), word + FAR));
  }
}
