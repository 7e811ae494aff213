package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.When;
import org.newsfacts.rule.Reading;
import org.newsfacts.text.TokenRange;

/** Resolves speakers by the words of the text. */
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
    if (tokens.isEmpty()) {
      return null;
    }
    return reading.actors().of(tokens);
  }

  @Override
  public @Nullable When when(Draft draft) {
    return draft.clause == null ? null : reading.when(draft.clause);
  }
}
