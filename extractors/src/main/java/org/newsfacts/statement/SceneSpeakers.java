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
final class SceneSpeakers implements StatementWriter.Speakers {
  private final Reading reading;

  SceneSpeakers(Reading reading) {
    this.reading = reading;
  }

  @Override
  public @Nullable Actor actor(NounPhrase phrase) {
    return reading.actor(phrase);
  }

  @Override
  public @Nullable Actor actor(TokenRange tokens) {
    return tokens.isEmpty() ? null : reading.actors().of(tokens);
  }

  @Override
  public @Nullable TokenRange nameIn(TokenRange range) {
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

  @Override
  public @Nullable When when(Draft draft) {
    if (draft.clause == null) {
      return null;
    }
    for (TimeMention time : reading.times().in(draft.clause.range())) {
      boolean tells = time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
      if (tells && isOutside(draft, time.range())) {
        return reading.when(time);
      }
    }
    return null;
  }

  private static boolean isOutside(Draft draft, TokenRange time) {
    for (TokenRange piece : draft.content) {
      if (piece.overlaps(time)) {
        return false;
      }
    }
    return true;
  }
}
