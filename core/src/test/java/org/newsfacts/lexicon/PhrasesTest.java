package org.newsfacts.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

class PhrasesTest {
  private static final Phrases<String> OFFICES =
      Phrases.<String>builder()
          .add("minister", "a")
          .add("minister of state", "b")
          .add("minister of state for trade", "c")
          .add("U.S. envoy", "d")
          .build();

  private static Phrases.@Nullable Match<String> at(String text, int token) {
    return OFFICES.longest(Tokens.of(text), token);
  }

  @Test
  void prefersTheLongestPhrase() {
    assertThat(at("The Minister of State for Trade resigned.", 1))
        .isEqualTo(new Phrases.Match<>(TokenRange.of(1, 6), "c"));
    assertThat(at("The minister of state for health resigned.", 1))
        .isEqualTo(new Phrases.Match<>(TokenRange.of(1, 4), "b"));
    assertThat(at("The minister of trade resigned.", 1))
        .isEqualTo(new Phrases.Match<>(TokenRange.of(1, 2), "a"));
  }

  @Test
  void splitsPhrasesLikeTexts() {
    assertThat(at("A U.S. envoy arrived.", 1))
        .isEqualTo(new Phrases.Match<>(TokenRange.of(1, 3), "d"));
  }

  @Test
  void findsNothingElsewhere() {
    assertThat(at("The mayor resigned.", 1)).isNull();
    assertThat(OFFICES.longest(Tokens.of("minister of state"), 0, 2))
        .isEqualTo(new Phrases.Match<>(TokenRange.of(0, 1), "a"));
  }

  @Test
  void keepsTheFirstValueOfAPhrase() {
    WordList list =
        WordList.of(
            "x",
            List.of("phrase", "value"),
            List.of(WordList.Row.of("tear gas", "1"), WordList.Row.of("tear gas", "2")));
    Phrases<String> phrases = Phrases.of(list, row -> row.get(1));
    assertThat(phrases.size()).isEqualTo(1);
    assertThat(phrases.longest(Tokens.of("tear gas"), 0))
        .isEqualTo(new Phrases.Match<>(TokenRange.of(0, 2), "1"));
  }

  @Test
  void refusesABlankPhrase() {
    assertThatIllegalArgumentException().isThrownBy(() -> Phrases.<String>builder().add(" ", "x"));
  }
}
