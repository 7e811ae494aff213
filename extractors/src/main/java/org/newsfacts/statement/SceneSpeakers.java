package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
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
  @Nullable Actor actor(NounPhrase said) {
    NounPhrase phrase = whole(said);
    Actor actor = reading.actor(phrase);
    if (actor == null || !named(phrase)) {
      return actor;
    }
    for (NounPhrase apposition : phrase.appositions()) {
      boolean plain =
          actor.name().indexOf(' ') < 0 || !reading.tokens().isCapitalized(phrase.head());
      TokenRange name = plain ? nameIn(apposition.base()) : null;
      if (name != null) {
        return reading.actors().of(name);
      }
    }
    TokenRange name = actor.name().indexOf(',') < 0 ? null : nameIn(phrase.range());
    return name == null ? actor : reading.actors().of(name);
  }

  /** "Firms including Marn Oil and Dorna Gas said": the firms. */
  private NounPhrase whole(NounPhrase phrase) {
    NounPhrase first = phrase.listHead();
    int before = first.base().from() - 1;
    boolean part = before > 0 && reading.tokens().lower(before).equals("including");
    NounPhrase owner = first.owner();
    return part && owner != null ? owner : phrase;
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

  /** "according to a report on Saturday". */
  private @Nullable When ofSource(Attribution draft) {
    TokenRange source = draft.speakerTokens;
    if (source == null || source.isEmpty() || draft.cue == null) {
      return null;
    }
    int behind = source.to();
    boolean on = behind < reading.tokens().size() && reading.tokens().lower(behind).equals("on");
    TimeMention time = reading.times().at(on ? behind + 1 : behind);
    boolean day = time != null && time.kind() == TimeMention.Kind.DATE;
    return time != null && day && time.range().from() <= behind + 1 ? reading.when(time) : null;
  }

  /** Returns when it was said. */
  @Nullable When when(Attribution draft) {
    Clause clause = draft.clause;
    When when = clause == null ? ofSource(draft) : reading.frames().when(clause);
    Clause host = clause == null || when != null ? null : clause.host();
    if (clause != null
        && host != null
        && clause.kind() == ClauseKind.PARTICIPLE
        && reading.isWord(host.lemma(), SpeechWord.SAYS_TO_SOMEBODY)) {
      when = reading.frames().when(host); // "wrote to the union on Tuesday saying"
    }
    if (clause != null) {
      for (Clause child : clause.children()) {
        boolean speaking = // "said so while addressing the press yesterday"
            child.verb() != null
                && child.verb().form() == VerbForm.ING
                && reading.isWord(child.lemma(), SpeechWord.SPEAKING);
        when = when == null && speaking ? reading.frames().when(child) : when;
      }
    }
    Span mention = when == null ? null : when.mention();
    boolean inside =
        mention != null
            && draft.content.stream()
                .anyMatch(
                    piece ->
                        reading.tokens().start(piece.from()) <= mention.start()
                            && mention.end() <= reading.tokens().end(piece.to() - 1));
    return inside ? null : when;
  }
}
