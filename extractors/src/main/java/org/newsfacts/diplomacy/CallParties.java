package org.newsfacts.diplomacy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;

/** Whose call is news of diplomacy: officials and states, not reporters and friends. */
final class CallParties {
  private final Parties parties;

  CallParties(Parties parties) {
    this.parties = parties;
  }

  /** Whether one of them holds an office or stands for a state, and none is of the press. */
  boolean isOfficial(List<Actor> callers, List<Actor> others) {
    boolean official = false;
    for (List<Actor> side : List.of(callers, others)) {
      for (Actor actor : side) {
        if (isPress(actor) || !isKnown(actor)) {
          return false;
        }
        official |= isOfficial(actor);
      }
    }
    return official;
  }

  /** Whether each side has one who holds an office or stands for a state. */
  boolean areOfficial(List<Actor> callers, List<Actor> others) {
    return isOfficial(callers, List.of())
        && isOfficial(others, List.of())
        && isOfficial(callers, others);
  }

  /** A name, a state, "her Omani counterpart", "the ministers"; not "a leader", "researchers". */
  private boolean isKnown(Actor actor) {
    if (actor.kind() == Actor.Kind.COUNTRY || actor.country() != null) {
      return true;
    }
    if (actor.kind() == Actor.Kind.PERSON && Character.isUpperCase(actor.name().codePointAt(0))) {
      return true;
    }
    Span mention = actor.mention();
    return mention != null
        && parties.isOfStateIn(mention)
        && !mention.text().startsWith("a ")
        && !mention.text().startsWith("an ");
  }

  /** "a conversation between Lund and Berg": two by name. */
  static boolean areNamed(List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.kind() != Actor.Kind.PERSON
          || !Character.isUpperCase(actor.name().codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPress(Actor actor) {
    if (actor.role() == null) {
      return false;
    }
    String role = actor.role().toLowerCase(Locale.ROOT);
    return role.endsWith("reporter")
        || role.endsWith("journalist")
        || role.endsWith("correspondent")
        || role.endsWith("editor")
        || role.endsWith("host")
        || role.endsWith("anchor");
  }

  private boolean isOfficial(Actor actor) {
    if (actor.role() != null || actor.affiliation() != null || actor.kind() == Actor.Kind.COUNTRY) {
      return true;
    }
    Span mention = actor.mention();
    return mention != null && parties.isOfficeIn(mention);
  }

  /** Whether one in the list holds an office or stands for a state. */
  boolean isOfficial(PartyList.Listed listed) {
    return listed.offices() > 0 || isOfficial(listed.actors(), List.of());
  }

  /** "President A and Chancellor B spoke": both hold an office, not of one country. */
  static boolean areTwoSided(PartyList.Listed listed) {
    List<Actor> callers = listed.actors();
    if (callers.size() < 2) {
      return false;
    }
    Actor one = callers.get(0);
    Actor other = callers.get(1);
    if (!areNamed(callers)) {
      return false; // "The mayor and the governor spoke about the flood"
    }
    return (listed.offices() > 1 || one.role() != null && other.role() != null)
        && (one.affiliation() == null || !Objects.equals(one.affiliation(), other.affiliation()));
  }
}
