package org.newsfacts.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words belong in the lists, not in the code. What stands in the code still is counted here; the
 * numbers below are ceilings that may be lowered and never raised.
 *
 * <p>An English word is a literal of lower-case letters, hyphens and apostrophes, of two words at
 * most: {@code "yet"}, {@code "due to"}, {@code "one-day"}. Names of lists, of parameters and of
 * rules are none.
 */
class WordsInCodeTest {
  private static final int FEW = 12;
  private static final int LONG = 400;

  /** What one file holds. */
  private record Source(String name, int words, int lines) {}

  @ParameterizedTest
  @CsvSource({"model, 42, 1, 0", "core, 342, 0, 2", "extractors, 947, 15, 0"})
  void wordsStandInLists(String module, int words, int classes, int longClasses)
      throws IOException {
    List<Source> sources = sources(module);
    int all = 0;
    Map<String, Integer> above = new TreeMap<>();
    Map<String, Integer> tooLong = new TreeMap<>();
    for (Source source : sources) {
      all += source.words();
      if (source.words() > FEW) {
        above.put(source.name(), source.words());
      }
      if (source.lines() > LONG) {
        tooLong.put(source.name(), source.lines());
      }
    }
    SoftAssertions softly = new SoftAssertions();
    softly
        .assertThat(all)
        .as("English words in the code of %s, most in %s", module, most(sources))
        .isLessThanOrEqualTo(words);
    softly
        .assertThat(above.size())
        .as("classes of %s with more than %s words: %s", module, FEW, above)
        .isLessThanOrEqualTo(classes);
    softly
        .assertThat(tooLong.size())
        .as("classes of %s with more than %s lines: %s", module, LONG, tooLong)
        .isLessThanOrEqualTo(longClasses);
    softly.assertAll();
  }

  private static List<String> most(List<Source> sources) {
    return sources.stream()
        .sorted(Comparator.comparingInt(Source::words).reversed())
        .limit(10)
        .map(source -> source.name() + " " + source.words())
        .toList();
  }

  private static List<Source> sources(String module) throws IOException {
    Path root = Kept.project().resolve(Path.of(module, "src", "main", "java"));
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      int words = 0;
      for (String line : lines) {
        words += words(line);
      }
      sources.add(new Source(file.getFileName().toString(), words, lines.size()));
    }
    return sources;
  }

  private static int words(String line) {
    String code = line.strip();
    if (code.startsWith("*") || code.startsWith("//") || code.startsWith("/*") || isName(code)) {
      return 0;
    }
    int words = 0;
    for (int open = code.indexOf('"'); open >= 0; open = code.indexOf('"', open)) {
      int close = open + 1;
      while (close < code.length() && code.charAt(close) != '"') {
        close += code.charAt(close) == '\\' ? 2 : 1;
      }
      if (close < code.length() && isWord(code.substring(open + 1, close))) {
        words++;
      }
      open = close + 1;
    }
    return words;
  }

  /** Names of parameters, JSON fields, rules, lists and warnings are no words of news. */
  private static boolean isName(String code) {
    return Stream.of(
                "requireNonNull",
                "RuleInfo",
                ".list(",
                "SuppressWarnings",
                "line.get(",
                "line.containsKey(",
                "fields.get(",
                "keySet().removeAll(",
                "field.equals(",
                "known.contains(",
                "Property(",
                "(in);",
                "Exception(",
                "positive(")
            .anyMatch(code::contains)
        || code.startsWith("return \"") && code.contains("-words\"");
  }

  private static boolean isWord(String literal) {
    int letters = 0;
    int spaces = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      letters += c >= 'a' && c <= 'z' ? 1 : 0;
      spaces += c == ' ' ? 1 : 0;
      if (!(c >= 'a' && c <= 'z' || c == '-' || c == '\'' || c == ' ')) {
        return false;
      }
    }
    return letters > 1 && spaces < 2 && literal.strip().equals(literal);
  }
}
