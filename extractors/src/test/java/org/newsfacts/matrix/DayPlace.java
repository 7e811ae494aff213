package org.newsfacts.matrix;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a day may stand in the sentence of an act, and whether it is the day of the act. */
@SuppressWarnings("ImmutableEnumChecker") // its sets and functions are made once and never changed
enum DayPlace {
  FIRST(act -> "On Monday " + act.doerInside() + " " + act.done() + ".", true),
  FIRST_COMMA(act -> "On Monday, " + act.doerInside() + " " + act.done() + ".", true),
  BEFORE_VERB(act -> act.doer() + " on Monday " + act.done() + ".", true),
  BARE_BEFORE_VERB(act -> act.doer() + " Monday " + act.done() + ".", true),
  BETWEEN_COMMAS(act -> act.doer() + ", on Monday, " + act.done() + ".", true),
  AFTER_VERB(act -> act.doer() + " " + act.past() + " on Monday " + act.rest() + ".", true),
  LAST(act -> act.doer() + " " + act.done() + " on Monday.", true),
  BARE_LAST(act -> act.doer() + " " + act.done() + " Monday.", true),
  LAST_MORNING(act -> act.doer() + " " + act.done() + " early on Monday.", true),
  YESTERDAY(
      act -> "Yesterday " + act.doerInside() + " " + act.done() + ".", LocalDate.of(2031, 3, 11)),
  NEXT(act -> act.doer() + " will " + act.toDo() + " on Friday.", LocalDate.of(2031, 3, 14)),
  OF_THE_HOST(
      act -> "A spokesman said on Monday that " + act.doerInside() + " had " + act.beDone() + ".",
      false),
  OF_THE_ASIDE(act -> act.doer() + " " + act.done() + ", a spokesman said on Monday.", false),
  OF_THE_OBJECT(act -> act.doer() + " " + act.done() + separated(act.relative()) + ".", false),
  OF_THE_SUBJECT(
      act -> act.doer() + ", who had signed a lease on Monday, " + act.done() + ".", false),
  SINCE(act -> act.doer() + ", in the news since Monday, " + act.done() + ".", false),
  DAYS_AFTER(act -> act.doer() + " " + act.done() + " days after a fair closed on Monday.", false),
  NEXT_SENTENCE(act -> act.doer() + " " + act.done() + ". The fair closed on Monday.", false);

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);

  private final Function<Act, String> sentence;
  private final @Nullable LocalDate wanted;

  DayPlace(Function<Act, String> sentence, boolean isDayOfAct) {
    this(sentence, isDayOfAct ? LocalDate.of(2031, 3, 10) : null);
  }

  DayPlace(Function<Act, String> sentence, @Nullable LocalDate wanted) {
    this.sentence = sentence;
    this.wanted = wanted;
  }

  /** The day on which all is published, a Wednesday. */
  static LocalDate published() {
    return MONDAY.plusDays(2);
  }

  String sentence(Act act) {
    return sentence.apply(act);
  }

  /** The day of the act; null where the day is that of something else. */
  @Nullable LocalDate wanted() {
    return wanted;
  }

  boolean isLast() {
    return this == LAST || this == BARE_LAST || this == LAST_MORNING || this == NEXT;
  }

  private static String separated(String relative) {
    String told = relative.replace("%s", "Monday");
    return told.startsWith(",") ? told : " " + told;
  }
}
