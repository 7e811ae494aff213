package org.newsfacts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.newsfacts.model.Fact;

/**
 * What rules did at each trigger. Records only what failed unless it was asked for all.
 *
 * <p>A step of a rule that throws costs its own record, never the article: {@link #attempt} notes
 * it.
 */
public final class Trace {
  private static final int MOST_FAILURES = 100;

  private final List<Event> events = new ArrayList<>();
  private final List<Event> failures = new ArrayList<>();
  private int failed;
  private int leftOver;
  private final boolean records;

  private Trace(boolean records) {
    this.records = records;
  }

  /** A trace that forgets everything. */
  public static Trace none() {
    return new Trace(false);
  }

  /** A trace that keeps everything. */
  public static Trace recording() {
    return new Trace(true);
  }

  /** How a step of a rule ended. */
  public enum Outcome {
    /** It read a fact. */
    READ,
    /** A part of the act is not told. */
    LACKS,
    /** A guard kept it out. */
    VETOED,
    /** The fact was read and then left out. */
    LEFT_OUT,
    /** It threw. */
    FAILED
  }

  /**
   * What one rule did.
   *
   * @param rule its id
   * @param token the trigger
   * @param outcome how it ended
   * @param reason the guard that vetoed, the part that is missing, or what failed; empty for READ
   * @param parts the parts that were told
   */
  public record Event(String rule, int token, Outcome outcome, String reason, String parts) {}

  private void note(String rule, int token, Outcome outcome, String reason, String parts) {
    if (records) {
      events.add(new Event(rule, token, outcome, reason, parts));
    }
  }

  /** Returns whether it keeps what is noted; false where only failures count. */
  public boolean isRecording() {
    return records;
  }

  /** Notes that a rule read a fact. */
  public void read(String rule, int token, String parts) {
    note(rule, token, Outcome.READ, "", parts);
  }

  /** Notes that a guard vetoed a match. */
  public void vetoed(String rule, int token, String guard, String parts) {
    note(rule, token, Outcome.VETOED, guard, parts);
  }

  /** Notes that a part which the rule needs is not told. */
  public void lacks(String rule, int token, String part, String parts) {
    note(rule, token, Outcome.LACKS, part, parts);
  }

  /** Notes that a fact was read and then left out. */
  public void leftOut(String rule, int token, String why) {
    note(rule, token, Outcome.LEFT_OUT, why, "");
  }

  /** Notes that a fact was left out because its sentence tells too many. */
  public void overfull() {
    leftOver++;
  }

  /** Returns how many facts were left out because their sentences tell too many. */
  public int leftOver() {
    return leftOver;
  }

  /** Takes one step of a rule or a family; what it throws costs this step only and is noted. */
  public void attempt(String rule, int token, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError thrown) {
      failed(rule, token, thrown);
    }
  }

  /** Takes the step that makes a fact, and notes that the rule read it. */
  public void attempt(String rule, int token, Supplier<? extends Fact> maker, Consumer<Fact> sink) {
    attempt(
        rule,
        token,
        () -> {
          sink.accept(maker.get());
          read(rule, token, "");
        });
  }

  /** Notes that a step of a rule or a family failed. */
  public void failed(String rule, int token, Throwable thrown) {
    failed++;
    if (failures.size() < MOST_FAILURES) {
      Event event = new Event(rule, token, Outcome.FAILED, reason(thrown), "");
      failures.add(event);
      if (records) {
        events.add(event);
      }
    }
  }

  /** "IllegalStateException: no target (AttackVerbs:214)". */
  private static String reason(Throwable thrown) {
    String message = thrown.getMessage();
    StringBuilder reason = new StringBuilder(thrown.getClass().getSimpleName());
    if (message != null) {
      reason.append(": ").append(message);
    }
    for (StackTraceElement element : thrown.getStackTrace()) {
      String name = element.getClassName();
      if (!name.startsWith("java.")) {
        reason.append(" (").append(name.substring(name.lastIndexOf('.') + 1));
        return reason.append(':').append(element.getLineNumber()).append(')').toString();
      }
    }
    return reason.toString();
  }

  /** Returns the first hundred steps that failed. */
  public List<Event> failures() {
    return List.copyOf(failures);
  }

  /** Returns how many steps failed. */
  public int failed() {
    return failed;
  }

  /** Returns what was noted, in the order it was. */
  public List<Event> events() {
    return List.copyOf(events);
  }
}
