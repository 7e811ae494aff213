package org.newsfacts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however strange. */
class TextInvariantsTest {
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u00a0",
          "\u200b",
          "\u00ad",
          "a",
          "I",
          "the",
          "The",
          "don't",
          "’s",
          "cannot",
          "U.S.",
          "J.",
          "Mr.",
          "No.",
          "etc.",
          "a.m.",
          "12",
          "1,200",
          "3.",
          ".5",
          "-",
          "--",
          "—",
          "…",
          "...",
          "'",
          "''",
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "`",
          "«",
          "(",
          ")",
          "[",
          "]",
          "?",
          "!",
          ",",
          ";",
          ":",
          "://",
          "www.",
          "@",
          "#",
          "/",
          "&",
          "_",
          "$",
          "%",
          "é",
          "ß",
          "İ",
          "Кий",
          "北",
          "ا",
          "́",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "\ud835\udd04",
          "\u0000",
          "\uffff",
          "\ufeff",
          "\u2028",
          "\u0085",
          "Share",
          "Comments",
          "Credit:",
          "OSLO (Wire) — ",
          "By Ada Berg",
          "Read more:",
          "(AP)",
          "0:00",
          "x.com",
          "a@b.c",
          "\u2060",
          "\u202e");

  static List<String> strangeTexts() {
    Random random = new Random(20210517);
    return random
        .ints(300, 0, 120)
        .mapToObj(
            length -> {
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < length; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
              }
              return text.toString();
            })
        .toList();
  }

  static List<String> strangeUnits() {
    Random random = new Random(7);
    return random
        .ints(100, 0, 200)
        .mapToObj(
            length -> {
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < length; i++) {
                text.append((char) random.nextInt(1 << (1 + random.nextInt(16))));
              }
              return text.toString();
            })
        .toList();
  }

  @ParameterizedTest
  @MethodSource({"strangeTexts", "strangeUnits"})
  void everyVisibleCharacterStandsInOneToken(String text) {
    Tokens tokens = Tokens.of(text);
    int covered = 0;
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(tokens.start(token)).isGreaterThanOrEqualTo(covered).isLessThan(tokens.end(token));
      assertThat(isInvisible(text, covered, tokens.start(token))).isTrue();
      covered = tokens.end(token);
      assertThat(tokens.lower(token)).isEqualTo(tokens.lower(token)).isNotNull();
      assertThat(tokens.at(tokens.start(token))).isEqualTo(token);
    }
    assertThat(covered).isLessThanOrEqualTo(text.length());
    assertThat(isInvisible(text, covered, text.length())).isTrue();
  }

  private static boolean isInvisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Page.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @MethodSource({"strangeTexts", "strangeUnits"})
  void wordsCoverTheSameCharacters(String text) {
    Tokens tokens = Tokens.of(text);
    Tokens words = tokens.words();
    int word = 0;
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(words.start(word)).isEqualTo(tokens.start(token));
      while (words.end(word) < tokens.end(token)) {
        assertThat(words.start(word + 1)).isEqualTo(words.end(word));
        word++;
      }
      assertThat(words.end(word++)).isEqualTo(tokens.end(token));
    }
    assertThat(words.size()).isEqualTo(word);
  }

  @ParameterizedTest
  @MethodSource({"strangeTexts", "strangeUnits"})
  void sentencesPartTheTokens(String text) {
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens, Lines.of(text));
    int next = 0;
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      TokenRange range = sentences.get(sentence);
      assertThat(range.from()).isEqualTo(next);
      assertThat(range.isEmpty()).isFalse();
      assertThat(sentences.at(range.from())).isEqualTo(sentence);
      assertThat(sentences.at(range.to() - 1)).isEqualTo(sentence);
      next = range.to();
    }
    assertThat(next).isEqualTo(tokens.size());
  }

  @ParameterizedTest
  @MethodSource({"strangeTexts", "strangeUnits"})
  void linesPartTheText(String text) {
    Lines lines = Lines.of(text);
    int covered = 0;
    for (Line line : lines.all()) {
      assertThat(line.start()).isBetween(covered, covered + 2);
      assertThat(line.end()).isGreaterThanOrEqualTo(line.start());
      assertThat(isInvisible(text, covered, line.start())).isTrue();
      assertThat(line.kind()).isNotNull();
      covered = line.end();
    }
    assertThat(covered).isEqualTo(text.length());
  }

  /** Anything worse than linear would not come back from these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ".",
        "'",
        "\"",
        "-",
        "@",
        "a.",
        "a.b",
        "a@",
        "a-",
        "a'",
        "\n",
        "a\n",
        "Share ",
        "(",
        "https://",
        "…",
        "1,",
        "U.",
        "\ud83d",
        "é",
        "Credit:",
        "«",
        "a_",
        "[",
        "? ",
        "OSLO — ",
        "\u00ad",
        "- ",
        "”",
        "Mr. ",
        "A. ",
        "'s",
        "1-",
        "Aa"
      })
  void longTextsAreRead(String piece) {
    String text = piece.repeat(600_000 / piece.length());
    Tokens tokens = Tokens.of(text);
    Lines lines = Lines.of(text);
    assertThat(lines.all()).isNotEmpty();
    assertThat(Sentences.of(tokens, lines).size()).isLessThanOrEqualTo(tokens.size());
    assertThat(tokens.words().size()).isGreaterThanOrEqualTo(tokens.size());
  }
}
