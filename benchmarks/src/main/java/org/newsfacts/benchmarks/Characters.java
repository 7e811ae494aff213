package org.newsfacts.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what was read: JMH reports the counter as UTF-16 characters a second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Characters {
  /** Characters read in this iteration. */
  public long chars;

  void count(String text) {
    chars += text.length();
  }
}
