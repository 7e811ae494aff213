package org.newsfacts.casualty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Place;
import org.newsfacts.model.VictimGroup;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Fills in where, by what and by whom. */
final class Circumstances {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "off", "inside", "across", "around", "throughout");
  private static final Set<String> EVENTS =
      Set.of(
          "attack",
          "blast",
          "explosion",
          "crash",
          "shooting",
          "bombing",
          "strike",
          "airstrike",
          "quake",
          "earthquake",
          "flood",
          "flooding",
          "fire",
          "storm",
          "clash",
          "fighting",
          "violence",
          "raid",
          "accident",
          "stampede",
          "collapse",
          "landslide",
          "mudslide",
          "riot",
          "ambush",
          "firefight",
          "shelling",
          "bomb",
          "stabbing",
          "assault",
          "hurricane",
          "cyclone",
          "typhoon",
          "tornado",
          "tsunami",
          "avalanche",
          "derailment",
          "collision",
          "massacre",
          "eruption",
          "wildfire",
          "outbreak",
          "epidemic",
          "famine",
          "battle",
          "crackdown",
          "unrest",
          "crossfire",
          "missile",
          "rocket",
          "drone",
          "shootout",
          "gunfight",
          "capsizing",
          "blaze",
          "barrage");

  private final Reading reading;
  private final HarmWords words;

  Circumstances(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  CasualtyFigure.Builder fill(
      CasualtyFigure.Builder figure, Crowd crowd, Finding finding, @Nullable Clause clause) {
    figure.place(place(crowd, clause));
    if (clause == null) {
      return figure;
    }
    if (finding.rule().equals(HarmBefore.OBJECT)) {
      Clause own = reading.clauses().ofVerb(finding.from());
      NounPhrase subject = own == null ? null : own.subject();
      boolean telling = subject != null && own != null && own.kind() != ClauseKind.RELATIVE;
      if (subject != null
          && (telling || isEvent(subject))
          && !crowd.range().contains(subject.head())) {
        agent(figure, subject, finding.harm());
      }
      return figure;
    }
    PrepPhrase by = finding.rule().equals(HarmAfter.SUBJECT) ? clause.prep("by") : null;
    if (by != null && by.object() != null && finding.harm() != Harm.DISPLACED) {
      agent(figure, by.object(), finding.harm());
      return figure;
    }
    NounPhrase event = event(crowd, clause);
    if (event != null) {
      figure.cause(reading.span(event.range()));
    }
    return figure;
  }

  private void agent(CasualtyFigure.Builder figure, NounPhrase noun, Harm harm) {
    VictimGroup group = words.group(reading.tags().lemma(noun.head()));
    Actor actor = reading.actor(noun);
    boolean acts =
        group == VictimGroup.SECURITY_FORCES
            || group == VictimGroup.MILITANTS
            || actor.kind() == ActorKind.PERSON
            || actor.kind() == ActorKind.ORGANIZATION
            || actor.kind() == ActorKind.COUNTRY;
    if (acts && (harm == Harm.DISPLACED || harm == Harm.MISSING)) {
      return;
    }
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
    return EVENTS.contains(reading.tags().lemma(noun.head()));
  }

  /**
   * Returns the attack or accident told in the clause of the crowd: "in the blast", "after a
   * crash".
   */
  private @Nullable NounPhrase event(Crowd crowd, Clause clause) {
    TokenRange sentence = reading.sentence(crowd.range().from());
    TokenRange range = sentence.contains(clause.range()) ? clause.range() : sentence;
    NounPhrase subject = clause.subject();
    if (subject != null && isEvent(subject) && !subject.range().overlaps(crowd.range())) {
      return subject;
    }
    for (int at = range.from(); at + 1 < range.to(); at++) {
      String lower = reading.tokens().lower(at);
      if (lower.equals("in")
          || lower.equals("by")
          || lower.equals("from")
          || lower.equals("after")
          || lower.equals("during")) {
        NounPhrase noun = reading.clauses().nounAt(at + 1);
        if (noun != null && isEvent(noun)) {
          return noun;
        }
      }
    }
    return null;
  }

  /** Returns the place after "in", "at", "near": in the clause first, then in the sentence. */
  private @Nullable Place place(Crowd crowd, @Nullable Clause clause) {
    TokenRange sentence = reading.sentence(crowd.range().from());
    Place place = null;
    if (clause != null && sentence.contains(clause.range())) {
      place = placeIn(clause.range(), crowd);
    }
    return place == null ? placeIn(sentence, crowd) : place;
  }

  private @Nullable Place placeIn(TokenRange range, Crowd crowd) {
    for (int at = range.from(); at + 1 < range.to(); at++) {
      if (!WHERE.contains(reading.tokens().lower(at)) || crowd.range().contains(at)) {
        continue;
      }
      NounPhrase noun = reading.clauses().nounAt(at + 1);
      Place place = noun == null ? null : reading.place(noun.range());
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
