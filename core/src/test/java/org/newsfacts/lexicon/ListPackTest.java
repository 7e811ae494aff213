package org.newsfacts.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ListPackTest {

  @Test
  void holdsWhatTheFilesHold() throws IOException {
    Map<String, ListText> texts = new TreeMap<>();
    SortedSet<String> names = ListNames.onThePath();
    for (String name : names) {
      String text;
      try (var in = Lexicon.open(Lexicon.FOLDER + name + ".tsv")) {
        text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      texts.put(name, new WordListReader(name, text).read());
    }
    ListPack pack = new ListPack(ListPack.pack(List.copyOf(texts.values())));
    for (ListText text : texts.values()) {
      WordList file = new WordList(text);
      WordList packed = list(pack, text.name);
      assertThat(packed.columns()).isEqualTo(file.columns());
      assertThat(packed.source()).isEqualTo(file.source());
      assertThat(packed.licence()).isEqualTo(file.licence());
      assertThat(packed.rows()).isEqualTo(file.rows());
      for (WordList.Row row : file.rows().subList(0, Math.min(200, file.size()))) {
        assertThat(packed.row(row.word())).isEqualTo(file.row(row.word()));
        assertThat(packed.lineOf(row)).isEqualTo(file.lineOf(row));
      }
    }
    assertThat(pack.list("no-such-list")).isNull();
  }

  @Test
  void keepsLettersOfAllKinds() throws IOException {
    String text = "# columns: word\tsign\nrupee\t\u20b9\nco\u00f6rdinate\t\u00f6\n";
    ListPack pack = new ListPack(ListPack.pack(List.of(new WordListReader("a", text).read())));
    assertThat(list(pack, "a").get("RUPEE", 1)).isEqualTo("\u20b9");
    assertThat(list(pack, "a").get("co\u00d6rdinate", 1)).isEqualTo("\u00f6");
  }

  @Test
  void isNotReadFromFoldersNorFromOtherFiles() throws IOException {
    assertThat(ListPack.at(null)).isNull();
    assertThat(ListPack.at(new URL("file:/nowhere/core.lists"))).isNull();
    assertThatThrownBy(() -> new ListPack(new byte[16]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static WordList list(ListPack pack, String name) {
    return Objects.requireNonNull(pack.list(name), name);
  }
}
