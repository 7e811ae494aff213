package org.newsfacts.matrix;

import static org.newsfacts.matrix.Outcome.CONDITIONAL;
import static org.newsfacts.matrix.Outcome.NEGATED;
import static org.newsfacts.matrix.Outcome.NONE;
import static org.newsfacts.matrix.Outcome.PLANNED;
import static org.newsfacts.matrix.Outcome.POSSIBLE;
import static org.newsfacts.matrix.Outcome.TOLD;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** A way to tell that an act was done, and those in which it was not, or not yet. */
@SuppressWarnings("ImmutableEnumChecker") // its sets and functions are made once and never changed
enum Way {
  TELLS(act -> act.doer() + " " + act.done() + ".", TOLD),
  MANAGED_TO(act -> act.doer() + " managed to " + act.toDo() + ".", TOLD),
  AFTER(act -> act.doer() + " left the hall after " + act.doing() + ".", TOLD),
  DID_NOT(act -> act.doer() + " did not " + act.toDo() + ".", NEGATED),
  HAS_NOT(act -> act.doer() + has(act) + "not " + act.beDone() + ".", NEGATED),
  NEVER(act -> act.doer() + " never " + act.done() + ".", NEGATED),
  NO_LONGER(act -> act.doer() + " no longer " + act.does() + ".", NEGATED, NONE),
  HAS_YET_TO(act -> act.doer() + has(act) + "yet to " + act.toDo() + ".", NEGATED),
  FAILED_TO(act -> act.doer() + " failed to " + act.toDo() + ".", NEGATED),
  REFUSED_TO(act -> act.doer() + " refused to " + act.toDo() + ".", NEGATED),
  DECLINED_TO(act -> act.doer() + " declined to " + act.toDo() + ".", NEGATED),
  FORGOT_TO(act -> act.doer() + " forgot to " + act.toDo() + ".", NEGATED, NONE),
  STOPPED_SHORT_OF(act -> act.doer() + " stopped short of " + act.doing() + ".", NEGATED),
  AVOIDED(act -> act.doer() + " avoided " + act.doing() + ".", NEGATED, NONE),
  WITHOUT(act -> act.doer() + " left the hall without " + act.doing() + ".", NEGATED, NONE),
  INSTEAD_OF(act -> act.doer() + " kept still instead of " + act.doing() + ".", NEGATED, NONE),
  DENIED(act -> act.doer() + " denied " + act.doing() + ".", NEGATED, NONE),
  RULED_OUT(act -> act.doer() + " ruled out " + act.doing() + ".", NEGATED, NONE),
  WAS_ACCUSED_OF(act -> act.doer() + was(act) + "accused of " + act.doing() + ".", NONE),
  WAS_ASKED_TO(act -> act.doer() + was(act) + "asked to " + act.toDo() + ".", NONE),
  CONSIDERED(act -> act.doer() + " considered " + act.doing() + ".", NONE, POSSIBLE),
  PRETENDED_TO(act -> act.doer() + " pretended to " + act.toDo() + ".", NONE, NEGATED),
  TRIED_TO(act -> act.doer() + " tried to " + act.toDo() + ".", NONE, POSSIBLE),
  WANTED_TO(act -> act.doer() + " wanted to " + act.toDo() + ".", NONE, PLANNED, POSSIBLE),
  HOPED_TO(act -> act.doer() + " hoped to " + act.toDo() + ".", NONE, PLANNED, POSSIBLE),
  THREATENED_TO(act -> act.doer() + " threatened to " + act.toDo() + ".", NONE, PLANNED, POSSIBLE),
  VOWED_TO(act -> act.doer() + " vowed to " + act.toDo() + ".", PLANNED),
  PLANNED_TO(act -> act.doer() + " planned to " + act.toDo() + ".", PLANNED),
  WILL(act -> act.doer() + " will " + act.toDo() + ".", PLANNED),
  WAS_EXPECTED_TO(
      act -> act.doer() + was(act) + "expected to " + act.toDo() + ".", PLANNED, POSSIBLE),
  MAY(act -> act.doer() + " may " + act.toDo() + ".", POSSIBLE),
  IS_UNLIKELY_TO(
      act -> act.doer() + is(act) + "unlikely to " + act.toDo() + ".", POSSIBLE, NEGATED, NONE),
  WOULD_HAVE(act -> act.doer() + " would have " + act.beDone() + ".", CONDITIONAL, NONE),
  COULD_HAVE(act -> act.doer() + " could have " + act.beDone() + ".", CONDITIONAL, POSSIBLE, NONE),
  IF(
      act -> "If " + act.doerInside() + " " + act.does() + ", the lake may freeze.",
      CONDITIONAL,
      NONE),
  UNLESS(
      act -> "The lake may freeze unless " + act.doerInside() + " " + act.does() + ".",
      CONDITIONAL,
      NONE),
  WHETHER(act -> "It is not clear whether " + act.doerInside() + " " + act.done() + ".", NONE),
  QUESTION(act -> "Did " + act.doerInside() + " " + act.toDo() + "?", NONE),
  NOBODY(act -> "Nobody " + act.done() + ".", NONE),
  NEITHER(act -> "Neither Chad nor " + act.doerInside() + " " + act.done() + ".", NEGATED, NONE),
  NO_REPORT_THAT(
      act -> "It is not true that " + act.doerInside() + " " + act.done() + ".", NEGATED, NONE);

  private final Function<Act, String> sentence;
  private final Set<Outcome> wanted;

  Way(Function<Act, String> sentence, Outcome first, Outcome... others) {
    this.sentence = sentence;
    this.wanted = EnumSet.of(first, others);
  }

  String sentence(Act act) {
    return sentence.apply(act);
  }

  boolean isTrying() {
    return this == TRIED_TO || this == FAILED_TO;
  }

  /** What may be read of it: the first is what ought to, the others are no error. */
  Set<Outcome> wanted() {
    return wanted;
  }

  private static String was(Act act) {
    return act.isPlural() ? " were " : " was ";
  }

  private static String is(Act act) {
    return act.isPlural() ? " are " : " is ";
  }

  private static String has(Act act) {
    return act.isPlural() ? " have " : " has ";
  }
}
