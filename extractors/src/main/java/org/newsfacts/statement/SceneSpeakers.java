package org.newsfacts.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.When;
import org.newsfacts.text.TokenRange;

/** Resolves speakers by the words of the text. */
final class SceneSpeakers implements StatementWriter.Speakers {
  private final Transcript page;

  SceneSpeakers(Transcript page) {
    this.page = page;
  }

  @Override
  public @Nullable Actor actor(NounPhrase phrase) {
    return actor(phrase.range());
  }

  @Override
  public @Nullable Actor actor(TokenRange tokens) {
    if (tokens.isEmpty()) {
      return null;
    }
    var mention = page.tokens().span(tokens);
    return new Actor(mention.text(), ActorKind.UNKNOWN, null, null, null, mention, List.of());
  }

  @Override
  public @Nullable When when(Draft draft) {
    return null;
  }
}
