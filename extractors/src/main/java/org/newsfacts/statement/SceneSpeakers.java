package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Resolves speakers, addressees and times through the reading. */
final class SceneSpeakers {
  private final Reading reading;

  SceneSpeakers(Reading reading) {
    this.reading = reading;
  }

  /** Returns who is meant by a noun phrase. */
  @Nullable Actor actor(NounPhrase phrase) {
    return reading.actor(phrase);
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
      boolean tells = time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
      if (tells && draft.isOutside(time.range())) {
        return reading.when(time);
      }
    }
    return null;
  }
}
