package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsfacts.Facts;
import org.newsfacts.NewsFacts;
import org.newsfacts.text.Article;
import org.newsfacts.text.Tokens;

/**
 * The sentences of all corpora, cut off and jumbled. Whatever is left of a sentence, no rule may
 * fail at it: no exception, no warning, and every span is a stretch of the text.
 *
 * <p>A part of all texts is read; with {@code -Dnewsfacts.broken.texts=1000000} as many as that.
 */
class BrokenTextTest {
  private static final int TEXTS = Integer.getInteger("newsfacts.broken.texts", 6_000);
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 5);
  private static final List<String> MARKS =
      List.of(
          ",", ".", "\"", "“", "”", "'", "’", "(", ")", "—", ":", ";", "?", "\n", "\n\n", "\r\n");

  private static final NewsFacts ENGINE = NewsFacts.english();

  @Test
  void sentencesCutAfterAnyWordAreRead() throws IOException {
    List<String> cuts = new ArrayList<>();
    for (String sentence : sentences()) {
      Tokens tokens = Tokens.of(sentence);
      for (int token = 0; token < tokens.size(); token++) {
        cuts.add(sentence.substring(0, tokens.end(token)));
      }
    }
    Collections.shuffle(cuts, new Random(1));
    readAll(cuts);
  }

  @Test
  void sentencesThatBeginWithAnyWordAreRead() throws IOException {
    List<String> cuts = new ArrayList<>();
    for (String sentence : sentences()) {
      Tokens tokens = Tokens.of(sentence);
      for (int token = 1; token < tokens.size(); token++) {
        cuts.add(sentence.substring(tokens.start(token)));
      }
    }
    Collections.shuffle(cuts, new Random(2));
    readAll(cuts);
  }

  @Test
  void sentencesWithWordsSwappedDroppedAndDoubledAreRead() throws IOException {
    List<String> sentences = sentences();
    Random random = new Random(3);
    List<String> jumbled = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      String other = sentences.get(random.nextInt(sentences.size()));
      jumbled.add(jumbled(pieces(sentence), pieces(other), random));
    }
    readAll(jumbled);
  }

  private static String jumbled(List<String> words, List<String> others, Random random) {
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes && !words.isEmpty(); i++) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(6)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(random.nextInt(words.size())));
        case 2 -> Collections.swap(words, at, random.nextInt(words.size()));
        case 3 -> words.add(at, MARKS.get(random.nextInt(MARKS.size())));
        case 4 -> words.add(at, others.get(random.nextInt(others.size())));
        default -> {
          words.subList(at, words.size()).clear();
          words.addAll(others.subList(random.nextInt(others.size()), others.size()));
        }
      }
    }
    return String.join("", words);
  }

  /** The words of a sentence, each with the white space before it. */
  private static List<String> pieces(String sentence) {
    Tokens tokens = Tokens.of(sentence);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int token = 0; token < tokens.size(); token++) {
      pieces.add(sentence.substring(from, tokens.end(token)));
      from = tokens.end(token);
    }
    return pieces;
  }

  private static List<String> sentences() throws IOException {
    Set<String> all = new LinkedHashSet<>();
    for (RuleExamples<?> rule : Corpora.all()) {
      rule.positives().forEach(example -> all.add(example.sentence()));
      all.addAll(rule.nearMisses());
    }
    assertThat(all.size()).isGreaterThan(500);
    return List.copyOf(all);
  }

  private static void readAll(List<String> texts) {
    List<String> broken = new ArrayList<>();
    for (String text : texts.subList(0, Math.min(TEXTS, texts.size()))) {
      try {
        Facts facts = ENGINE.read(Article.of(text).published(PUBLISHED));
        facts.forEach(fact -> Spans.check(fact, text));
        facts.warnings().forEach(warning -> broken.add(warning + " in: " + text));
      } catch (RuntimeException | AssertionError | StackOverflowError failed) {
        broken.add(failed + " in: " + text);
      }
    }
    assertThat(broken.stream().limit(20)).isEmpty();
  }
}
