package org.newsfacts.diplomacy;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.ResolutionOutcome;
import org.newsfacts.model.Votes;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Where texts are voted on: what all rules on resolutions share. */
final class ResolutionFloor {
  final Parties parties;
  final Reading reading;
  final Chambers chambers;
  final ResolutionTexts texts;

  ResolutionFloor(Parties parties) {
    this.parties = parties;
    this.reading = parties.reading();
    this.chambers = new Chambers(parties);
    this.texts = new ResolutionTexts(parties);
  }

  /** "was adopted by the council", "was passed in the Senate": who decided a text. */
  @Nullable NounPhrase decider(Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      boolean place =
          prep.word().equals("by") || prep.word().equals("in") || prep.word().equals("at");
      if (place && chambers.isDeciding(prep.object())) {
        return prep.object();
      }
    }
    return null;
  }

  /**
   * Returns the body of a text that the clause does not tell: inside the phrase ("a council
   * statement"), in the clause, in the sentence, or named before.
   */
  @Nullable Actor body(Clause clause, NounPhrase text) {
    Actor inside = chambers.inside(text.base(), text.head());
    if (inside != null) {
      return inside;
    }
    NounPhrase decider = decider(clause);
    if (decider != null) {
      return chambers.actor(decider);
    }
    Actor near = chambers.near(text.base().from(), text.base().to());
    if (near != null || !texts.isFirm(text)) {
      return near;
    }
    return chambers.before(text.base().from());
  }

  /** The clause a deed is told in: "failed to adopt" from "failed" and its subject on. */
  Clause told(Clause clause) {
    Clause told = clause;
    while (told.host() != null
        && told.host().verb() != null
        && (told.kind() == ClauseKind.INFINITIVE || told.kind() == ClauseKind.GERUND)) {
      told = told.host();
    }
    return told;
  }

  /**
   * Whether the text suffers the act: "vetoed on Friday a draft", "passed by 12 votes a motion" are
   * active though the verb looks like a participle.
   */
  boolean isPassive(Clause clause) {
    boolean active =
        clause.verb() != null
            && clause.verb().mayBeParticiple()
            && clause.subject() != null
            && !texts.isText(clause.subject())
            && texts.isText(texts.object(clause));
    return clause.isPassive() && !active;
  }

  Basis basis(Clause clause, Factuality deed, String rule) {
    Clause told = told(clause);
    return new Basis(
        parties.span(told.range()),
        rule,
        deed.negated(),
        deed.modality(),
        null,
        reading.when(told));
  }

  /** Builds the fact. */
  Resolution fact(
      Clause clause,
      Basis basis,
      @Nullable Actor body,
      NounPhrase text,
      ResolutionOutcome outcome) {
    return builder(clause, basis, body, text, outcome).build();
  }

  Resolution.Builder builder(
      Clause clause,
      Basis basis,
      @Nullable Actor body,
      NounPhrase text,
      ResolutionOutcome outcome) {
    if (body == null) {
      throw new IllegalArgumentException("a resolution of nobody: " + basis.evidence());
    }
    return Resolution.builder(basis)
        .body(body)
        .instrument(texts.span(text))
        .outcome(outcome)
        .topic(texts.topic(clause, text))
        .votes(votes(clause, outcome));
  }

  private @Nullable Votes votes(Clause clause, ResolutionOutcome outcome) {
    if (outcome == ResolutionOutcome.PENDING) {
      return null;
    }
    VoteCount count = new VoteCount(reading);
    Clause told = told(clause);
    TokenRange whole = reading.sentence(told.range().from());
    TokenRange words = // "Adopting a text by 90 to 12, with 17 abstentions, the assembly"
        TokenRange.of(told.range().from(), Math.max(told.range().to(), whole.to()));
    Votes votes = count.read(words, outcome == ResolutionOutcome.REJECTED);
    if (votes != null) {
      return votes;
    }
    TokenRange sentence = reading.sentence(told.range().from());
    int end = Math.min(told.range().to(), sentence.to());
    votes = count.sides(TokenRange.of(end, sentence.to()));
    int next = reading.sentences().at(told.range().from()) + 1;
    return votes != null || next >= reading.sentences().size()
        ? votes
        : count.sides(reading.sentences().get(next));
  }

  /** "because Oslo objected", "after Oslo objected": who stood in the way. */
  @Nullable Actor objector(Clause clause) {
    for (Clause reason : clause.children()) {
      if (reason.kind() == ClauseKind.ADVERBIAL
          && (parties.lower(reason.marker()).equals("because")
              || parties.lower(reason.marker()).equals("after"))) {
        return parties.persons(reason.subject()).stream().findFirst().orElse(null);
      }
    }
    return null;
  }

  /** What comes of a text that is adopted, is to be adopted or could not be; null for no news. */
  static @Nullable ResolutionOutcome outcome(Factuality deed) {
    if (deed.modality() == Modality.CONDITIONAL) {
      return null;
    }
    if (deed.negated()) {
      return ResolutionOutcome.NOT_AGREED;
    }
    return deed.modality() == Modality.ACTUAL
        ? ResolutionOutcome.ADOPTED
        : ResolutionOutcome.PENDING;
  }
}
