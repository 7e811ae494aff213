package org.newsfacts.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsfacts.clause.Tagger;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage by itself, the stages before it done beforehand: where the time goes. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class StageBenchmark {
  private final Tagger tagger = new Tagger(Lexicon.english());
  private final List<Stages> articles = new ArrayList<>();

  /** Reads the stages that later ones build on. */
  @Setup
  public void read(NewsText news) {
    articles.clear();
    for (String text : news.texts()) {
      Lines lines = Lines.of(text);
      Tokens tokens = Tokens.of(text);
      articles.add(new Stages(text, lines, tokens, Sentences.of(tokens, lines)));
    }
  }

  /** The kinds of the lines. */
  @Benchmark
  public int lines(Characters characters) {
    int lines = 0;
    for (Stages article : articles) {
      lines += Lines.of(article.text).all().size();
      characters.count(article.text);
    }
    return lines;
  }

  /** Sentences out of words. */
  @Benchmark
  public int sentences(Characters characters) {
    int sentences = 0;
    for (Stages article : articles) {
      sentences += Sentences.of(article.tokens, article.lines).size();
      characters.count(article.text);
    }
    return sentences;
  }

  /** Quotation marks in pairs. */
  @Benchmark
  public int quotations(Characters characters) {
    int quotations = 0;
    for (Stages article : articles) {
      quotations += Quotations.of(article.tokens, article.sentences, article.lines).all().size();
      characters.count(article.text);
    }
    return quotations;
  }

  /** Word classes. */
  @Benchmark
  public int tags(Characters characters) {
    int sum = 0;
    for (Stages article : articles) {
      sum += tagger.tag(article.tokens, article.sentences).pos(0).hashCode();
      characters.count(article.text);
    }
    return sum;
  }

  private record Stages(String text, Lines lines, Tokens tokens, Sentences sentences) {}
}
