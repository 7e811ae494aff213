package org.newsfacts.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
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
 * Words with their offsets. One operation reads all articles once; each peer gives the offsets of
 * every word it finds, none is asked for the words as strings.
 *
 * <p>The peers do less than we do: ICU4J, the JDK and Lucene split neither "doesn't" nor "U.S." as
 * an analyst of English would, OpenNLP's simple tokenizer splits wherever the kind of character
 * changes.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Thread)
public class TokenBenchmark {
  private final BreakIterator icu = BreakIterator.getWordInstance(ULocale.ENGLISH);
  private final java.text.BreakIterator jdk =
      java.text.BreakIterator.getWordInstance(Locale.ENGLISH);
  private final StandardTokenizer lucene = new StandardTokenizer();
  private final OffsetAttribute offsets = lucene.addAttribute(OffsetAttribute.class);

  /** Ours. */
  @Benchmark
  public int newsFacts(NewsText news, Characters characters) {
    int tokens = 0;
    for (String text : news.texts()) {
      tokens += Tokens.of(text).size();
      characters.count(text);
    }
    return tokens;
  }

  /** The word breaker of ICU4J. */
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

  /** The word breaker of the JDK. */
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

  /**
   * Lucene's StandardTokenizer.
   *
   * @throws IOException never: it reads strings
   */
  @Benchmark
  public int lucene(NewsText news, Characters characters) throws IOException {
    int sum = 0;
    for (String text : news.texts()) {
      lucene.setReader(new StringReader(text));
      lucene.reset();
      while (lucene.incrementToken()) {
        sum += offsets.endOffset();
      }
      lucene.end();
      lucene.close();
      characters.count(text);
    }
    return sum;
  }

  /** OpenNLP's SimpleTokenizer. */
  @Benchmark
  public int openNlp(NewsText news, Characters characters) {
    int tokens = 0;
    for (String text : news.texts()) {
      tokens += SimpleTokenizer.INSTANCE.tokenizePos(text).length;
      characters.count(text);
    }
    return tokens;
  }
}
