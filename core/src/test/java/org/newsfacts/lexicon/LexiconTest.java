package org.newsfacts.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void tellsWhichListsThereAreAndTheirColumns() {
    Lexicon own =
        Lexicon.english()
            .with(
                WordList.of("own", List.of("word", "weight"), List.of(WordList.Row.of("a", "1"))));
    assertThat(own.names()).contains("titles", "embedding", "own");
    assertThat(Lexicon.english().names()).doesNotContain("own");
    assertThat(own.columns("own")).containsExactly("word", "weight");
  }

  @Test
  void readsAListOfTheLibraryOnce() {
    Lexicon english = Lexicon.english();
    assertThat(english.list("irregular-verbs").get("go", 1)).isEqualTo("went");
    assertThat(english.list("irregular-verbs")).isSameAs(english.list("irregular-verbs"));
  }

  @Test
  void ownRowsLeaveTheLibraryAlone() {
    Lexicon ours =
        Lexicon.english().with("irregular-nouns", List.of(WordList.Row.of("cherubim", "cherub")));
    assertThat(ours.list("irregular-nouns").contains("cherubim")).isTrue();
    assertThat(ours.list("irregular-nouns").contains("mice")).isTrue();
    assertThat(Lexicon.english().list("irregular-nouns").contains("cherubim")).isFalse();
  }

  @Test
  void takesListsOfOthers() {
    WordList rivers = WordList.of("rivers", List.of("river"), List.of(WordList.Row.of("Nile")));
    assertThat(Lexicon.english().with(rivers).list("rivers").contains("nile")).isTrue();
  }

  @Test
  void saysWhichListIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lexicon.english().list("no-such-list"))
        .withMessageContaining("META-INF/newsfacts/en/no-such-list.tsv");
  }
}
