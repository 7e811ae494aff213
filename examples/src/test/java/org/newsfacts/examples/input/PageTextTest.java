package org.newsfacts.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfacts.text.Article;

/**
 * Pages with the text that a reader would take from them. As in the benchmarks of article
 * extraction, what is compared is the words in rows of four: F1 of those found and those wanted.
 */
class PageTextTest {
  private static final int IN_A_ROW = 4;

  @ParameterizedTest
  @CsvSource({
    "divs, Ferry runs again after storm, 2031-05-17",
    "breaks, Old mill burns, 2031-03-03",
    "cards, Strike at the docks, 2031-03-04",
    "teaser, Bridge closed for a month, 2031-02-14",
    "blocks, Two held after raid on a cheese store, 2031-10-09",
    "blog, Harbour master resigns, 2031-04-11",
    "feature, The last ferryman, 2031-09-01",
    "gallery, Tunnel breaks through, 2031-05-08",
    "live, Storm Ine: what we know, ",
    "shell, Quake shakes Mirra, 2031-07-21",
    "tables, Mill reopens in Tarn, 2031-06-02",
    "talk, Clock stolen from a church, 2031-06-02",
    "wall, Tax on boats is off the table, 2031-01-15"
  })
  void aPageGivesItsArticle(String name, String title, @Nullable LocalDate published)
      throws Exception {
    String page = resource(name + ".html");
    List<String> notes = new ArrayList<>();
    Article article = read(page, notes);
    assertThat(article.title()).hasValue(title);
    assertThat(article.published()).isEqualTo(Optional.ofNullable(published));
    String wanted = resource(name + ".txt").strip();
    assertThat(f1(rows(article.text()), rows(wanted)))
        .as("found:%n%s%nwanted:%n%s", article.text(), wanted)
        .isGreaterThanOrEqualTo(0.99);
    assertThat(notes).isEmpty();
  }

  /** Pages that nothing was made for: what is too much or missing there is known and stays. */
  @Test
  void pagesOfOtherMakesGiveMostOfTheirArticle() throws Exception {
    double sum = 0;
    List<String> names = List.of("agency", "ministry", "phone");
    for (String name : names) {
      Article article = read(resource(name + ".html"), new ArrayList<>());
      double f1 = f1(rows(article.text()), rows(resource(name + ".txt")));
      assertThat(f1).as(name).isGreaterThan(0.8);
      sum += f1;
    }
    assertThat(sum / names.size()).isGreaterThan(0.86);
  }

  @Test
  void furnitureThatHoldsMostOfTheProseIsTheArticle() throws Exception {
    String page =
        "<body><div class='widget more'><p>Bells rang in Amsel all morning, and nobody could say"
            + " who had asked for it.</p></div><div>Contact</div></body>";
    assertThat(read(page, new ArrayList<>()).text()).startsWith("Bells rang").doesNotContain("Con");
  }

  @Test
  void aDateThatCannotBeReadCostsTheDate() throws Exception {
    List<String> notes = new ArrayList<>();
    String page = "<body><time datetime='17:30'>today</time><p>Bells rang.</p></body>";
    assertThat(read(page, notes).published()).isEmpty();
    assertThat(notes).containsExactly("date not read: \"17:30\"");
  }

  @Test
  void anOldPageIsReadInItsEncoding() throws Exception {
    List<String> notes = new ArrayList<>();
    byte[] latin =
        "<meta charset=iso-8859-1><p>Caf\u00e9 \u0093open\u0094</p>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(HtmlPage.read(latin, "a", null, notes).text()).isEqualTo("Caf\u00e9 “open”");
    assertThat(notes).containsExactly("read as windows-1252");
    notes.clear();
    byte[] silent = "<p>Caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(HtmlPage.read(silent, "a", null, notes).text()).isEqualTo("Caf\u00e9");
    assertThat(notes).hasSize(1).first().asString().endsWith("read as windows-1252");
  }

  @Test
  void oneDamagedByteCostsItsCharacterOnly() throws Exception {
    byte[] bytes = "<p>Žižka said: “No?” — then left.</p>".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
    }
    List<String> notes = new ArrayList<>();
    assertThat(HtmlPage.read(bytes, "a", null, notes).text())
        .isEqualTo("Žižka said: “No\uFFFD” — then left.");
    assertThat(notes).hasSize(1).first().asString().endsWith("replaced there");
  }

  @Test
  void aVeryLongPageIsCutAndDeepOnesEnd() throws Exception {
    List<String> notes = new ArrayList<>();
    String row = "<p>Bells rang in Amsel all morning, and nobody could say why.</p>\n";
    String page = row.repeat(HtmlPage.LONGEST_PAGE / row.length() + 10);
    assertThat(read(page, notes).text()).hasSizeLessThan(HtmlPage.LONGEST_PAGE);
    assertThat(notes).hasSize(1).first().asString().startsWith("page longer than");
    String deep = "<div>".repeat(100_000) + "Bells rang in Amsel.";
    assertThat(read(deep, new ArrayList<>()).text()).isEqualTo("Bells rang in Amsel.");
  }

  private static Article read(String page, List<String> notes) throws BrokenInputException {
    return HtmlPage.read(page.getBytes(StandardCharsets.UTF_8), "a", null, notes);
  }

  private static Map<String, Integer> rows(String text) {
    List<String> words = List.of(text.strip().split("\\s+", -1));
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i + IN_A_ROW <= words.size(); i++) {
      rows.merge(String.join(" ", words.subList(i, i + IN_A_ROW)), 1, Integer::sum);
    }
    return rows;
  }

  private static double f1(Map<String, Integer> found, Map<String, Integer> wanted) {
    double both = 0;
    for (Map.Entry<String, Integer> row : found.entrySet()) {
      both += Math.min(row.getValue(), wanted.getOrDefault(row.getKey(), 0));
    }
    double all = found.values().stream().mapToInt(n -> n).sum();
    return 2 * both / (all + wanted.values().stream().mapToInt(n -> n).sum());
  }

  private static String resource(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/pages", name));
  }
}
