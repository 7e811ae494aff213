package org.newsfacts.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.newsfacts.NewsFacts;
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

/** The whole way from an article's text to its facts, with one engine that is built beforehand. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class ExtractionBenchmark {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 18);

  private final NewsFacts engine = NewsFacts.english();

  /** All extractors. */
  @Benchmark
  public int facts(NewsText news, Characters characters) {
    int facts = 0;
    for (String text : news.texts()) {
      facts += engine.read(Article.of(text).published(PUBLISHED)).size();
      characters.count(text);
    }
    return facts;
  }
}
