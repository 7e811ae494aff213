package org.newsfacts.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.newsfacts.mention.Mentions;
import org.newsfacts.text.Article;
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
 * Numbers, times and names, each from the characters on: the words, the sentences and, for times
 * and names, the word classes are read anew for each.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class MentionBenchmark {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 18);

  private final Mentions mentions = Mentions.english();

  /** Numbers with their qualifiers. */
  @Benchmark
  public int numbers(NewsText news, Characters characters) {
    int numbers = 0;
    for (String text : news.texts()) {
      numbers += mentions.numbers(text).size();
      characters.count(text);
    }
    return numbers;
  }

  /** Times with their days. */
  @Benchmark
  public int times(NewsText news, Characters characters) {
    int times = 0;
    for (String text : news.texts()) {
      times += mentions.times(Article.of(text).published(PUBLISHED)).size();
      characters.count(text);
    }
    return times;
  }

  /** Names with their kinds and countries. */
  @Benchmark
  public int names(NewsText news, Characters characters) {
    int names = 0;
    for (String text : news.texts()) {
      names += mentions.names(text).size();
      characters.count(text);
    }
    return names;
  }

  /** All three, the word classes read once. */
  @Benchmark
  public int all(NewsText news, Characters characters) {
    int all = 0;
    for (String text : news.texts()) {
      all += mentions.all(Article.of(text).published(PUBLISHED)).size();
      characters.count(text);
    }
    return all;
  }
}
