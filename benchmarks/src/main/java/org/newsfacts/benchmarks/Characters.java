package org.newsfacts.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts what was read. JMH reports both counters by the second of the clock; {@code chars} divided
 * by {@code cpuSeconds} is characters by the second of the processor, which other programs on the
 * machine disturb less.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Characters {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** UTF-16 characters read in this iteration. */
  public long chars;

  /** Processor time spent in this iteration. */
  public double cpuSeconds;

  private long last;

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void begin() {
    last = THREADS.getCurrentThreadCpuTime();
  }

  void count(String text) {
    chars += text.length();
    long now = THREADS.getCurrentThreadCpuTime();
    cpuSeconds += (now - last) / 1e9;
    last = now;
  }
}
