package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Place;
import org.newsfacts.model.VictimGroup;
import org.newsfacts.rule.Reading;

/** Fills in where, by what and by whom. */
final class Circumstances {
  private final Reading reading;
  private final HarmWords words;

  Circumstances(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  CasualtyFigure.Builder fill(
      CasualtyFigure.Builder figure, Crowd crowd, Finding finding, @Nullable Clause clause) {
    Place place = clause == null || clause.range().isEmpty() ? null : reading.place(clause.range());
    if (place == null) {
      place = reading.place(reading.sentence(crowd.range().from()));
    }
    figure.place(place);
    if (clause == null) {
      return figure;
    }
    if (finding.rule().equals(HarmBefore.OBJECT)) {
      Clause own = reading.clauses().ofVerb(finding.from());
      NounPhrase subject = own == null ? null : own.subject();
      if (subject != null && !crowd.range().contains(subject.head())) {
        agent(figure, subject);
      }
    } else if (finding.rule().equals(HarmAfter.SUBJECT)) {
      PrepPhrase by = clause.prep("by");
      PrepPhrase in = clause.prep("in");
      if (by != null && by.object() != null) {
        agent(figure, by.object());
      } else if (in != null && in.object() != null && isEvent(in.object())) {
        figure.cause(reading.span(in.object().range()));
      }
    }
    return figure;
  }

  private void agent(CasualtyFigure.Builder figure, NounPhrase noun) {
    VictimGroup group = words.group(reading.tags().lemma(noun.head()));
    Actor actor = reading.actor(noun);
    boolean acts =
        group == VictimGroup.SECURITY_FORCES
            || group == VictimGroup.MILITANTS
            || actor.kind() == ActorKind.PERSON
            || actor.kind() == ActorKind.ORGANIZATION
            || actor.kind() == ActorKind.COUNTRY;
    if (acts) {
      figure.perpetrator(actor);
    } else if (!isPronoun(noun)) {
      figure.cause(reading.span(noun.range()));
    }
  }

  private boolean isPronoun(NounPhrase noun) {
    return reading.tags().pos(noun.head()) == Pos.PRON;
  }

  private boolean isEvent(NounPhrase noun) {
    String first = reading.tokens().lower(noun.base().from());
    return (first.equals("a") || first.equals("an")) && reading.place(noun.base()) == null;
  }
}
