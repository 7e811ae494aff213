package org.newsfacts.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sentences. Ours includes the words and the kinds of the lines, which it needs; the peers look at
 * the characters alone and split "U.S. President" and "Sen. Vance".
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Thread)
public class SentenceBenchmark {
  private final BreakIterator icu = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
  private final java.text.BreakIterator jdk =
      java.text.BreakIterator.getSentenceInstance(Locale.ENGLISH);

  /** Ours, from the characters. */
  @Benchmark
  public int newsFacts(NewsText news, Characters characters) {
    int sentences = 0;
    for (String text : news.texts()) {
      sentences += Sentences.of(Tokens.of(text), Lines.of(text)).size();
      characters.count(text);
    }
    return sentences;
  }

  /** The sentence breaker of ICU4J. */
  @Benchmark
  public int icu4j(NewsText news, Characters characters) {
    int sum = 0;
    for (String text : news.texts()) {
      icu.setText(text);
      for (int end = icu.first(); end != BreakIterator.DONE; end = icu.next()) {
        sum += end;
      }
      characters.count(text);
    }
    return sum;
  }

  /** The sentence breaker of the JDK. */
  @Benchmark
  public int jdk(NewsText news, Characters characters) {
    int sum = 0;
    for (String text : news.texts()) {
      jdk.setText(text);
      for (int end = jdk.first(); end != java.text.BreakIterator.DONE; end = jdk.next()) {
        sum += end;
      }
      characters.count(text);
    }
    return sum;
  }
}
