package org.newsfacts.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a long run has come. Runs below two seconds show nothing. */
final class Progress implements LongConsumer, AutoCloseable {
  private static final long SILENT_NANOS = 2_000_000_000L;
  private static final long MEGABYTE = 1 << 20;

  private final boolean terminal = isTerminal();
  private final long started = System.nanoTime();
  private long total = -1;
  private long done;
  private @Nullable ProgressBar bar;

  /** Sets how many bytes there are; unknown when one of them is standard input. */
  void expect(Iterable<String> files) {
    long sum = 0;
    for (String file : files) {
      sum += file.equals("-") ? Long.MIN_VALUE / 2 : size(file);
    }
    total = Math.max(-1, sum);
  }

  @Override
  public void accept(long bytes) {
    done += bytes;
    if (!terminal) {
      return;
    }
    ProgressBar shown = bar;
    if (shown == null && System.nanoTime() - started > SILENT_NANOS) {
      shown = open(total);
      bar = shown;
    }
    if (shown != null) {
      shown.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private static ProgressBar open(long total) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(total)
        .setUnit(" MB", MEGABYTE)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  /** Returns the bytes of a file; 0 when it is missing, which is reported when it is opened. */
  private static long size(String file) {
    try {
      return Files.size(Path.of(file));
    } catch (IOException | IllegalArgumentException missing) {
      return 0;
    }
  }

  @SuppressWarnings("SystemConsoleNull") // From JDK 22 on the bar may show in a redirected run.
  private static boolean isTerminal() {
    try {
      String standardError = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return standardError.startsWith("/dev/pts/") || standardError.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException noSuchLink) {
      return System.console() != null;
    }
  }
}
