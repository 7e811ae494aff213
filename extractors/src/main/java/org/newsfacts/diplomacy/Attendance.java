package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Form;
import org.newsfacts.frame.Frame;
import org.newsfacts.frame.Role;
import org.newsfacts.model.Actor;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/**
 * Who takes part in what a noun tells: "her call with Berg", "talks between A and B".
 *
 * @param own those whose call it is, who hold it or make it
 * @param others those it is with, from or between
 * @param between whether the others alone take part
 * @param from whether it came to the subject: "received a call from Berg"
 * @param held whether the subject of the verb holds it
 * @param end the token behind those told with the noun
 */
record Attendance(
    List<Actor> own, List<Actor> others, boolean between, boolean from, boolean held, int end) {

  /** Reads who takes part. */
  static Attendance of(Told told, Sides sides, boolean holding) {
    Frame frame = told.frame();
    Reading reading = told.reading();
    int end = frame.trigger() + 1;
    Argument pair = pair(reading, frame);
    boolean of = pair != null && isOf(reading, pair);
    boolean between = pair != null && !of;
    List<Actor> others = new ArrayList<>();
    if (pair != null) {
      PartyList.Listed listed =
          between ? sides.between(told, Role.PATIENT) : sides.of(told, Role.PATIENT);
      others.addAll(listed.actors());
      end = Math.max(end, listed.end());
    }
    Argument agent = agent(told);
    boolean from = agent != null && isFrom(reading, agent) && agent.head() > frame.trigger();
    Argument other = frame.argument(Role.CO_AGENT);
    if (other != null && !reaches(reading, frame, other)) {
      other = null;
    }
    boolean taken = // "discussions on a truce with Somalia"
        other != null && reading.isForm(other.range().from() - 2, PartyWord.TAKES_WITH);
    boolean none = other == null || taken;
    for (PartyList.Listed listed = none ? null : sides.of(told, Role.CO_AGENT);
        listed != null && !listed.actors().isEmpty();
        listed = sides.more(told, listed)) {
      Parties.addNew(others, listed.actors());
      end = Math.max(end, listed.end());
    }
    if (others.isEmpty() && !taken) {
      PartyList.Listed listed = sides.arranged(told);
      others.addAll(listed.actors());
      between |=
          !others.isEmpty() && SmallWord.BETWEEN.is(reading.tokens().lower(listed.start() - 1));
      end = Math.max(end, listed.end());
    }
    boolean held = frame.form() == Form.LIGHT_VERB || holding && Deeds.isObject(told);
    List<Actor> own = between ? List.of() : own(told, sides, agent, held);
    if (from && !between) {
      PartyList.Listed listed = sides.of(told, Role.AGENT);
      own = listed.actors();
      end = Math.max(end, listed.end());
    }
    Clause clause = frame.clause();
    if (from && others.isEmpty() && clause != null) {
      others.addAll(sides.subject(clause));
    }
    return new Attendance(own, others, between, from, held, end);
  }

  /** "a call between A and B", "a meeting of A and B"; the rest of the sentence names others. */
  private static @Nullable Argument pair(Reading reading, Frame frame) {
    Argument pair = frame.argument(Role.PATIENT);
    if (pair == null || !reaches(reading, frame, pair)) {
      return null;
    }
    return isOf(reading, pair) && pair.range().from() != frame.trigger() + 2
        ? null // "talks with the governor of the bank"
        : pair;
  }

  private static boolean isOf(Reading reading, Argument pair) {
    return SmallWord.OF.is(reading.tokens().lower(pair.range().from() - 1));
  }

  /** Whose call it is; nobody's in "cancelled Thursday's call with Berg". */
  private static @Nullable Argument agent(Told told) {
    Argument agent = told.frame().argument(Role.AGENT);
    if (agent == null || told.reading().times().at(agent.head()) != null) {
      return null;
    }
    boolean far = Deeds.isSetting(told) && !reaches(told.reading(), told.frame(), agent);
    return far ? null : agent; // "In a call initiated by Oman, they agreed": not theirs
  }

  private static List<Actor> own(Told told, Sides sides, @Nullable Argument agent, boolean held) {
    Frame frame = told.frame();
    Clause clause = frame.clause();
    NounPhrase noun = frame.noun();
    List<Actor> owner = noun == null ? List.of() : sides.owner(noun);
    if (!owner.isEmpty()) {
      return owner; // "Opening the council's first meeting"
    }
    if (agent == null && clause != null && held && !clause.isPassive()) {
      return sides.several(clause).actors();
    }
    if (agent == null) {
      return clause != null && Deeds.isSetting(told) ? sides.subject(clause) : List.of();
    }
    if (agent.head() > frame.trigger()) {
      return sides.of(told, Role.AGENT).actors();
    }
    if (clause == null || noun != null && noun.base().contains(agent.head())) {
      return List.of();
    }
    return sides.several(clause).actors();
  }

  private static boolean isFrom(Reading reading, Argument agent) {
    int before = agent.range().from() - 1;
    return before >= 0 && SmallWord.FROM.is(reading.tokens().lower(before));
  }

  /**
   * "the talks reaffirmed the bond between A and B", "talks and to work with A": not of the talks.
   */
  private static boolean reaches(Reading reading, Frame frame, Argument argument) {
    for (int token = frame.trigger() + 1; token < argument.range().from(); token++) {
      boolean verb = reading.tags().pos(token) == Pos.VERB || reading.tags().pos(token) == Pos.AUX;
      if (verb && !reading.isForm(token, EncounterWord.ARRANGED_PARTICIPLE)) {
        return false;
      }
    }
    return true;
  }

  /** From the noun to the end of those told with it. */
  TokenRange near(Told told) {
    NounPhrase noun = told.frame().noun();
    int start = noun == null ? told.frame().trigger() : noun.base().from();
    return TokenRange.of(start, Math.max(start, end));
  }
}
