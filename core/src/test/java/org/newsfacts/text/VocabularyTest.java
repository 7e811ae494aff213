package org.newsfacts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void wordsThatReadAlikeAreOne() {
    Tokens tokens = Tokens.of("Said, SAID and said: the cease‑fire, the Cease-fire.");
    assertThat(tokens.word(0)).isSameAs(tokens.word(2)).isSameAs(tokens.word(4));
    assertThat(tokens.word(7)).isSameAs(tokens.word(10)).hasToString("cease-fire");
    assertThat(tokens.form(0)).isEqualTo(tokens.form(4));
    assertThat(tokens.lower(-1)).isEmpty();
    assertThat(tokens.lower(99)).isEmpty();
  }

  @Test
  void textsOfOneVocabularyShareTheirWords() {
    Vocabulary vocabulary = new Vocabulary();
    Tokens first = Tokens.of("The mayor left.", vocabulary);
    Tokens second = Tokens.of("A MAYOR came.", vocabulary);
    assertThat(first.word(1)).isSameAs(second.word(1));
    assertThat(vocabulary.word("mayor")).isSameAs(first.word(1));
  }

  @Test
  void knowsCapitals() {
    Tokens tokens = Tokens.of("The US sent al-Amin a U.S. COVID-19 A note");
    assertThat(IntStream.range(0, tokens.size()).filter(tokens::isUpper).mapToObj(tokens::text))
        .containsExactly("US", "U.S.", "COVID-19");
    assertThat(tokens.hasInnerCapital(3)).isTrue();
    assertThat(tokens.isCapitalized(3)).isFalse();
  }

  @Test
  void whatIsKnownOfAWordIsFoundOutOnce() {
    Vocabulary vocabulary = new Vocabulary();
    int[] asked = {0};
    Known<Integer> lengths =
        new Known<>(
            vocabulary,
            word -> {
              asked[0]++;
              return word.lower().length();
            });
    Tokens tokens = Tokens.of("the mayor, the mayor", vocabulary);
    assertThat(lengths.of(tokens.word(1))).isEqualTo(5);
    assertThat(lengths.of(tokens.word(4))).isEqualTo(5);
    assertThat(lengths.of(Tokens.of("mayor").word(0))).isEqualTo(5);
    assertThat(asked[0]).isEqualTo(1);
  }

  @Test
  void staysRightWhateverItIsGiven() {
    Vocabulary vocabulary = new Vocabulary();
    Known<String> readings = new Known<>(vocabulary, Word::lower);
    for (int i = 0; i < 100_000; i++) {
      String word = "w" + i;
      assertThat(readings.of(vocabulary.word(word))).isEqualTo(word);
    }
    String chain = "so-".repeat(40) + "on";
    assertThat(vocabulary.word(chain).lower()).isEqualTo(chain);
  }

  @Test
  void servesManyThreads() {
    Vocabulary vocabulary = new Vocabulary();
    Known<String> readings = new Known<>(vocabulary, Word::lower);
    List<String> wrong =
        IntStream.range(0, 200_000)
            .parallel()
            .mapToObj(i -> "w" + i * 31 % 5_000)
            .filter(word -> !readings.of(vocabulary.word(word)).equals(word))
            .toList();
    assertThat(wrong).isEmpty();
  }
}
