package org.newsfacts.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words and their classes, and what a user is told of a bad row. */
class WordsTest {
  private enum Mood implements Listed {
    GLAD,
    RATHER_SAD;

    @Override
    public String list() {
      return "moods";
    }
  }

  private static WordList moods(String... rows) {
    List<WordList.Row> all =
        List.of(rows).stream().map(row -> WordList.Row.of(row.split("\t"))).toList();
    return WordList.of("moods", List.of("word", "classes"), all);
  }

  @Test
  void wordHasTheClassesOfItsRow() {
    Words<Mood> words =
        Words.of(moods("cheer\tglad", "sigh\tglad rather-sad", "Sigh\tglad"), Mood.class);
    assertThat(words.is("cheer", Mood.GLAD)).isTrue();
    assertThat(words.is("cheer", Mood.RATHER_SAD)).isFalse();
    assertThat(words.of("sigh")).containsExactly(Mood.GLAD, Mood.RATHER_SAD);
    assertThat(words.first("sigh")).isEqualTo(Mood.GLAD);
    assertThat(words.of("shrug")).isEmpty();
    assertThat(words.all(Mood.GLAD)).containsExactly("cheer", "sigh");
  }

  @Test
  void unknownClassIsToldWithListLineAndAllowedClasses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.of(moods("cheer\tglad", "howl\tangry"), Mood.class))
        .withMessage(
            "moods.tsv, line 3: \"angry\" is no class of words: howl\tangry"
                + " (allowed: glad, rather-sad)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.of(moods("howl"), Mood.class))
        .withMessageContaining("line 2: no class of words in the second column");
  }

  @Test
  void lexiconKeepsTheClassesAndTakesRowsOfUsers() {
    Lexicon lexicon = Lexicon.english().with(moods("cheer\tglad"));
    assertThat(lexicon.words(Mood.class)).isSameAs(lexicon.words(Mood.class));
    Lexicon ours = lexicon.with("moods", List.of(WordList.Row.of("grin", "glad")));
    assertThat(ours.words(Mood.class).is("grin", Mood.GLAD)).isTrue();
    assertThat(lexicon.words(Mood.class).is("grin", Mood.GLAD)).isFalse();
  }
}
