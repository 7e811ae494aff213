package org.newsfacts.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static final String TITLES =
      """
      # source: this test
      # licence: none
      # columns: title\tlevel
      foreign minister\t2
      mayor\t1
      mayor\tsmall town
      prime minister\t3
      """;

  private static WordList titles() {
    return WordList.read("titles", new StringReader(TITLES));
  }

  @Test
  void findsWordsAndPhrasesInAnyCase() {
    WordList list = titles();
    assertThat(list.contains("Prime Minister")).isTrue();
    assertThat(list.get("FOREIGN MINISTER", 1)).isEqualTo("2");
    assertThat(list.contains("minister")).isFalse();
    assertThat(list.row("king")).isNull();
  }

  @Test
  void foldsApostrophesAndHyphens() {
    WordList list =
        WordList.of(
            "x", List.of("w"), List.of(WordList.Row.of("o'clock"), WordList.Row.of("cease-fire")));
    assertThat(list.contains("o\u2019clock")).isTrue();
    assertThat(list.contains("cease\u2011fire")).isTrue();
  }

  @Test
  void givesTheFirstRowOfARepeatedWord() {
    assertThat(titles().get("mayor", 1)).isEqualTo("1");
    assertThat(titles().rows()).hasSize(4);
  }

  @Test
  void readsTheHeader() {
    assertThat(titles().source()).isEqualTo("this test");
    assertThat(titles().licence()).isEqualTo("none");
    assertThat(titles().columns()).containsExactly("title", "level");
  }

  @Test
  void readsWindowsLineEndings() {
    WordList list = WordList.read("titles", new StringReader(TITLES.replace("\n", "\r\n")));
    assertThat(list.rows()).isEqualTo(titles().rows());
  }

  @Test
  void missingCellIsEmpty() {
    WordList list = WordList.of("x", List.of("a", "b"), List.of(WordList.Row.of("one")));
    assertThat(list.get("one", 1)).isEmpty();
    assertThat(list.get("two", 1)).isEmpty();
  }

  @Test
  void addedRowsTakeThePlaceOfOldOnes() {
    WordList list = titles().with(List.of(WordList.Row.of("Mayor", "9")));
    assertThat(list.get("mayor", 1)).isEqualTo("9");
    assertThat(list.rows()).hasSize(3);
    assertThat(titles().get("mayor", 1)).isEqualTo("1");
    assertThat(list.without("mayor").contains("mayor")).isFalse();
  }

  @Test
  void tellsFileLineAndReasonOfABadLine() {
    String bad = TITLES + "king\t1\ttoo many\n";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordList.read("titles", new StringReader(bad)))
        .withMessage("titles.tsv, line 8: 3 cells for 2 columns: king\t1\ttoo many");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordList.read("titles", new StringReader("king\t1\n")))
        .withMessageContaining("titles.tsv, line 1: a row before the line '# columns:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordList.read("titles", new StringReader("# columns: a\n\tb\n")))
        .withMessageContaining("line 2: no word");
  }

  @Test
  void refusesRowsThatNoFileCouldHold() {
    assertThatIllegalArgumentException().isThrownBy(() -> WordList.Row.of("a\tb"));
    assertThatIllegalArgumentException().isThrownBy(() -> WordList.Row.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> WordList.Row.of("# note"));
  }
}
