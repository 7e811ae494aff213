package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.When;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Resolves speakers, addressees and times through the reading. */
final class SceneSpeakers {
  private final Reading reading;

  SceneSpeakers(Reading reading) {
    this.reading = reading;
  }

  /** Returns who is meant by a noun phrase. */
  @Nullable Actor actor(NounPhrase phrase) {
    Actor actor = reading.actor(phrase);
    if (actor == null || !named(phrase)) {
      return actor;
    }
    for (NounPhrase apposition : phrase.appositions()) {
      TokenRange name = actor.name().indexOf(' ') < 0 ? nameIn(apposition.base()) : null;
      if (name != null) {
        return reading.actors().of(name);
      }
    }
    TokenRange name = actor.name().indexOf(',') < 0 ? null : nameIn(phrase.range());
    return name == null ? actor : reading.actors().of(name);
  }

  /** "the guard, Ivo Kral,", "One archivist, Selma Roy,": told by a common noun and by name. */
  private boolean named(NounPhrase phrase) {
    return !reading.tokens().isCapitalized(phrase.head())
        || reading.tokens().isCapitalized(phrase.base().from());
  }

  /** Returns who is meant by a stretch of tokens. */
  @Nullable Actor actor(TokenRange tokens) {
    return tokens.isEmpty() ? null : reading.actors().of(tokens);
  }

  /** Returns the last name of a person, body or country in a stretch; null without. */
  @Nullable TokenRange nameIn(TokenRange range) {
    TokenRange last = null;
    for (NameMention name : reading.names().in(range)) {
      boolean speaks =
          name.kind() == NameMention.Kind.PERSON
              || name.kind() == NameMention.Kind.ORGANIZATION
              || name.kind() == NameMention.Kind.COUNTRY;
      last = speaks ? name.range() : last;
    }
    return last;
  }

  /** Returns when it was said. */
  @Nullable When when(Attribution draft) {
    if (draft.clause == null) {
      return null;
    }
    for (TimeMention time : reading.times().in(draft.clause.range())) {
      // "Noting that the queen will come in May, she said": the day of another clause
      Clause own = reading.clauses().at(time.range().from());
      if (own != draft.clause && own != draft.clause.host()) {
        continue;
      }
      boolean tells = time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
      if (tells && draft.isOutside(time.range())) {
        return reading.when(time);
      }
    }
    return null;
  }
}
