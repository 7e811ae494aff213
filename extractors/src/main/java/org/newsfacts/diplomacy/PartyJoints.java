package org.newsfacts.diplomacy;

import org.newsfacts.clause.Pos;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** What stands between the members of a list of parties: "A, B and, later, C". */
final class PartyJoints {
  private final Parties parties;
  private final Reading reading;

  PartyJoints(Parties parties) {
    this.parties = parties;
    this.reading = parties.reading();
  }

  /** The token where the next member begins, or -1 where the list ends. */
  int afterJoint(int end, int limit) {
    int at = end;
    if (parties.lower(at).equals("(")) {
      int close = at + 1;
      while (close < limit && close < at + 8 && !parties.lower(close).equals(")")) {
        close++;
      }
      at = close + 1;
    }
    int start = at;
    boolean open = true;
    while (open && at < limit) {
      int next = joined(at, start);
      open = next > at;
      at = Math.max(at, next);
    }
    return at > start && at < limit ? at : -1;
  }

  /** Behind one word that joins members: "and", "later", "as well as", "together with". */
  private int joined(int at, int start) {
    if (reading.isForm(at, PartyWord.JOINT)
        || at > start && reading.isForm(at, PartyWord.JOINT_ADVERB)) {
      return at + 1;
    }
    String next = parties.lower(at + 1);
    boolean well = parties.lower(at).equals("as") && next.equals("well");
    if (well) {
      return parties.lower(at + 2).equals("as") ? at + 3 : at;
    }
    boolean together = reading.isForm(at, PartyWord.LAST_JOINT) && next.equals("with");
    return together ? at + 2 : at;
  }

  /** Whether "and" stands between two members. */
  boolean isLastJoint(int from, int to) {
    return parties.has(TokenRange.of(from, to), PartyWord.LAST_JOINT);
  }

  /** "met Lund, and Berg said": the next one is the subject of another clause. */
  boolean opensClause(Party part, int limit) {
    int at = part.end();
    while (at < limit && reading.tags().pos(at) == Pos.ADV) {
      at++;
    }
    return at < limit && (reading.tags().form(at).isFinite() || reading.tags().pos(at) == Pos.AUX);
  }

  /** Whether a member after a comma is followed by another one. */
  boolean goesOn(Party part, int limit) {
    int joint = afterJoint(part.end(), limit);
    return joint > 0 && !opensClause(part, limit);
  }
}
