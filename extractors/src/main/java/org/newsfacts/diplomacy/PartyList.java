package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;

/**
 * A list of people, states or bodies read word by word from where it begins: "President Emile Duval
 * of France, Chancellor Olaf Kern, her Omani counterpart, Said Amin, and the king".
 */
final class PartyList {
  /**
   * Those of a list.
   *
   * @param actors in the order of the text, each once
   * @param start the token where it begins
   * @param end the token after the list
   * @param offices how many of them are told with an office
   */
  record Listed(List<Actor> actors, int start, int end, int offices) {}

  private final PartyParts parts;
  private final PartyJoints joints;
  private final boolean bodiesToo;

  PartyList(Parties parties, boolean bodiesToo) {
    this.bodiesToo = bodiesToo;
    this.parts = new PartyParts(parties, bodiesToo);
    this.joints = new PartyJoints(parties);
  }

  /** Reads the list that begins at a token and ends before the limit. */
  Listed at(int token, int limit) {
    return read(token, limit, false);
  }

  /** Reads the two and more behind "between": "a call between A and B was planned". */
  Listed between(int token, int limit) {
    return read(token, limit, true);
  }

  private Listed read(int token, int limit, boolean pair) {
    List<Party> found = new ArrayList<>();
    int end = token;
    boolean last = true;
    Party part = parts.at(token, limit);
    while (part != null) {
      Party before = found.isEmpty() ? null : found.get(found.size() - 1);
      if (before != null && !last && isSame(before, part)) {
        found.set(found.size() - 1, before.joined(part));
      } else if (before != null
          && !(pair && last && found.size() == 1)
          && isOutside(part, last, limit)) {
        break;
      } else {
        found.add(part);
      }
      end = part.end();
      int joint = joints.afterJoint(end, limit);
      last = joint > 0 && joints.isLastJoint(end, joint);
      part = joint < 0 ? null : parts.at(joint, limit);
    }
    return new Listed(actors(found), token, end, offices(found));
  }

  /** "met Lund, Reuters said", "met Lund, and Berg said". */
  private boolean isOutside(Party part, boolean last, int limit) {
    return last ? joints.opensClause(part, limit) : !joints.goesOn(part, limit);
  }

  /** "his counterpart, Olof Berg", "Olof Berg, the minister": one told twice. */
  private static boolean isSame(Party before, Party next) {
    if (before.person() != null) {
      return next.person() == null && next.office() && !next.plural();
    }
    return next.person() != null
        && !before.plural()
        && (before.office() || before.counterpart())
        && (!next.titled() || before.counterpart());
  }

  private static int offices(List<Party> found) {
    int offices = 0;
    for (Party part : found) {
      offices += part.office() || part.titled() ? 1 : 0;
    }
    return offices;
  }

  private List<Actor> actors(List<Party> found) {
    List<Actor> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Party part = found.get(i);
      if (part.person() == null && part.plural() && areNames(found.subList(i + 1, found.size()))) {
        continue; // "her French and Omani counterparts, Anne Duval and Said Amin"
      }
      for (Actor actor : parts.actors(part)) {
        for (Actor one : actor.members().size() > 1 ? actor.members() : List.of(actor)) {
          if (bodiesToo || one.kind() != ActorKind.ORGANIZATION) {
            all.add(one);
          }
        }
      }
    }
    List<Actor> actors = new ArrayList<>();
    Parties.addNew(actors, all);
    return actors;
  }

  private static boolean areNames(List<Party> parts) {
    for (Party part : parts) {
      if (part.person() == null) {
        return false;
      }
    }
    return parts.size() > 1;
  }
}
