package org.newsfacts.casualty;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.frame.Argument;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Statement;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.TokenRange;

/**
 * Finds who gives a figure: the speaker of the statement it stands in, "according to the ministry"
 * at either end of the sentence, ", police said" at its end, "the ministry put the dead at nine".
 */
final class Sources {
  private final Scene scene;
  private final Reading reading;
  private final HarmWords words;

  Sources(Scene scene, HarmWords words) {
    this.words = words;
    this.scene = scene;
    this.reading = scene.reading();
  }

  @Nullable Actor of(Draft draft) {
    Statement statement = scene.statementAt(draft.at());
    Actor speaker = statement == null ? null : statement.speaker();
    if (statement != null) {
      boolean victims = // "Six people died, they said": not the six
          speaker != null
              && fold(reading.span(draft.crowd.range()).text()).equals(fold(speaker.name()));
      speaker = victims ? speakerBefore(draft) : speaker;
      return speaker == null || isNobody(fold(speaker.name())) ? null : speaker;
    }
    Actor counting = byCount(draft);
    counting = counting == null ? counting(draft) : counting;
    if (counting != null || scene.isQuoted(draft.at())) {
      return counting;
    }
    Actor sayer = sayer(draft);
    return sayer == null ? after(draft) : sayer;
  }

  /** "the ministry said, putting the toll at 13". */
  private @Nullable Actor sayer(Draft draft) {
    Clause clause = draft.clause;
    Clause host = clause == null ? null : clause.host();
    if (clause == null || host == null) {
      return null;
    }
    if (clause.kind() == ClauseKind.GERUND) { // "The envoy accused the army of killing 12"
      boolean accuses = reading.isWord(host.lemma(), CasualtyWord.ACCUSES) && !host.isNegated();
      Argument accuser = accuses ? reading.frames().doer(host) : null;
      return accuser == null ? null : reading.frames().actor(accuser);
    }
    boolean behind = // not "The pilot of the plane that crashed, killing 12, reported smoke"
        host.verb() != null && host.verb().range().from() < clause.range().from();
    boolean says = behind && !host.isPassive() && words.isReporting(host.lemma());
    NounPhrase who =
        says && clause.kind() == ClauseKind.PARTICIPLE ? reading.frames().subject(host) : null;
    return who == null ? null : reading.actor(who);
  }

  /** "Seven were killed, by the army's count". */
  private @Nullable Actor byCount(Draft draft) {
    PrepPhrase by = draft.clause == null ? null : draft.clause.prep("by");
    NounPhrase count = by == null ? null : by.object();
    TokenRange owner = count == null ? null : count.possessor();
    return owner != null
            && count != null
            && reading.isLemma(count.head(), IncidentWord.NO_CAUSE)
            && reading.isLemma(count.head(), CasualtyWord.SUM_NOUN)
        ? reading.actor(owner, owner.to() - 1)
        : null;
  }

  /** The riot began at dawn, [wardens] said. Six people died, they said. */
  private @Nullable Actor speakerBefore(Draft draft) {
    int start = reading.sentence(draft.at()).from();
    Statement before = start < 2 ? null : scene.statementAt(reading.sentence(start - 1).from());
    return before == null ? null : before.speaker();
  }

  private boolean isNobody(String name) {
    return name.startsWith("no ")
        || name.equals("an") // "An estimated 900 people"
        || words.is(name, CasualtyWord.ONE)
        || words.is(name, CasualtyWord.NOBODY);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** "The agency raised the toll to six". */
  private @Nullable Actor counting(Draft draft) {
    Finding finding = draft.finding;
    Clause clause = draft.clause;
    NounPhrase subject = clause == null ? null : clause.subject();
    if (finding == null || clause == null || subject == null || clause.isPassive()) {
      return null;
    }
    Actor actor = reading.actor(subject);
    boolean toll =
        finding.rule().equals(Tolls.TOLL) && words.is(clause.lemma(), CasualtyWord.COUNTS);
    boolean counts = // "Hospital sources counted 22 dead"
        reading.isWord(clause.lemma(), CasualtyWord.SUM_NOUN)
            && subject.base().to() <= draft.at()
            && reading.frames().isSomebody(actor);
    boolean body = actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.PERSON;
    return counts || toll && body ? actor : null;
  }

  /** "12 died, the army said, and more were hurt", "the army said, putting the toll at 13". */
  private @Nullable Actor after(Draft draft) {
    TokenRange sentence = reading.sentence(draft.at());
    Clause clause = draft.clause;
    int from = draft.crowd.range().to();
    if (clause != null && clause.kind() == ClauseKind.PARTICIPLE) {
      from = commaBefore(clause.range().from() - 1, sentence.from());
    }
    for (int at = from; at < sentence.to(); at++) {
      boolean comma = reading.tokens().lower(at).equals(",");
      Actor speaker = comma ? speaker(at + 1, sentence.to()) : null;
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /** Returns the comma before the one at the token: that before "the army said, putting". */
  private int commaBefore(int comma, int start) {
    int at = comma - 1;
    while (at > start && !reading.tokens().lower(at).equals(",")) {
      at--;
    }
    return Math.max(at, start);
  }

  /** "the army said", "reported officials", between commas or at the end of the sentence. */
  private @Nullable Actor speaker(int from, int end) {
    NounPhrase first = from < end ? reading.clauses().nounAt(from) : null;
    if (first != null && first.base().from() == from && first.base().size() > 1) {
      int last = first.base().to() - 1; // "the agency estimates" read as a noun
      boolean said = words.isReporting(reading.tags().lemma(last)) && isEnd(last + 1, end);
      boolean one = reading.tags().lemma(last).equals(reading.tokens().lower(last));
      if (said && !one) {
        return reading.actor(TokenRange.of(from, last), last - 1);
      }
    }
    if (first != null && first.base().from() == from) {
      int verb = Math.max(first.base().to(), first.range().to());
      if (reading.tags().pos(first.head()) == Pos.DET) {
        return null; // "An estimated 900 people died"
      }
      return isSaid(verb, end) && isEnd(verb + 1, end) ? reading.actor(first) : null;
    }
    if (!isSaid(from, end)) {
      return null;
    }
    NounPhrase after = from + 1 < end ? reading.clauses().nounAt(from + 1) : null;
    return after != null && isEnd(Math.max(after.base().to(), after.range().to()), end)
        ? reading.actor(after)
        : null;
  }

  private boolean isSaid(int token, int end) {
    return token < end
        && reading.tags().pos(token) == Pos.VERB
        && reading.tags().form(token) != VerbForm.ING
        && words.isReporting(reading.tags().lemma(token));
  }

  private boolean isEnd(int token, int end) {
    return token >= end || reading.tags().pos(token) == Pos.PUNCT || isTimeNext(token);
  }

  private boolean isTimeNext(int token) {
    int size = reading.tokens().size();
    return reading.times().at(token) != null
        || token + 1 < size && reading.times().at(token + 1) != null;
  }
}
