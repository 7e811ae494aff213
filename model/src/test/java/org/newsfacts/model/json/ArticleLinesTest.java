package org.newsfacts.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLinesTest {

  private static final FactJson JSON = FactJson.standard();

  @Test
  void anArticleHasIdTitleDateAndText() throws IOException {
    assertThat(
            article(
                """
                {"id":"a7","title":"Ferry runs","published":"2024-05-17","text":"The ferry runs."}\
                """))
        .isEqualTo(
            new ArticleLine("a7", "Ferry runs", LocalDate.of(2024, 5, 17), "The ferry runs."));
  }

  @Test
  void titleAndDateMayBeMissing() throws IOException {
    ArticleLine bare = new ArticleLine("a7", null, null, "The ferry runs.");

    assertThat(article("{\"id\":\"a7\",\"text\":\"The ferry runs.\"}")).isEqualTo(bare);
    assertThat(
            article(
                """
                {"id":"a7","title":null,"published":null,"text":"The ferry runs."}\
                """))
        .isEqualTo(bare);
    assertThat(article("{\"id\":\"a7\",\"published\":\"\",\"text\":\"The ferry runs.\"}"))
        .isEqualTo(bare);
  }

  @Test
  void otherFieldsArePassedOver() throws IOException {
    assertThat(
            article(
                """
                {"kind":"wire","facts":[{"type":"Unheard","x":[1,{"y":null}]}],"id":"a7",\
                "parties":["NO","OM"],"text":"The ferry runs.","score":0.5}\
                """))
        .isEqualTo(new ArticleLine("a7", null, null, "The ferry runs."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-17T08:00:00Z", "2024-05-17 08:00", "2024-05-17T23:59:59+14:00"})
  void theTimeOfDayIsDropped(String published) throws IOException {
    assertThat(
            article("{\"id\":\"a\",\"published\":\"" + published + "\",\"text\":\"\"}").published())
        .isEqualTo(LocalDate.of(2024, 5, 17));
  }

  @Test
  void aNumberServesAsId() throws IOException {
    assertThat(article("{\"id\":4711,\"text\":\"\"}").id()).isEqualTo("4711");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17 May 2024", "2024-13-01", "yesterday", "2024-05-17x"})
  void aDateThatIsNoneIsAnError(String published) throws IOException {
    JsonLine<ArticleLine> line =
        line("{\"id\":\"a\",\"published\":\"" + published + "\",\"text\":\"\"}");

    assertThatExceptionOfType(JsonLineException.class)
        .isThrownBy(line::orThrow)
        .withMessage("articles.ndjson, line 1: published: not an ISO date: \"" + published + "\"");
  }

  @Test
  void anArticleNeedsATextAndAnId() throws IOException {
    assertThatExceptionOfType(JsonLineException.class)
        .isThrownBy(line("{\"id\":\"a\"}")::orThrow)
        .withMessageEndingWith("an article without a text");
    assertThatExceptionOfType(JsonLineException.class)
        .isThrownBy(line("{\"text\":\"The ferry runs.\"}")::orThrow)
        .withMessageEndingWith("a line without an id");
  }

  @Test
  void aTextKeepsEveryCharacter() throws IOException {
    assertThat(
            article("{\"id\":\"a\",\"text\":\"x\\ud83d y\\u0000 \\r\\n\u00a0\ud83d\udea2\"}")
                .text())
        .isEqualTo("x\ud83d y\u0000 \r\n\u00a0\ud83d\udea2");
  }

  @Test
  void aTextMayBeVeryLong() throws IOException {
    String text = "\\\"".repeat(11_000_000);

    assertThat(article("{\"id\":\"a\",\"text\":\"" + text + "\"}").text()).hasSize(11_000_000);
  }

  @Test
  void aPackedFileIsUnpacked(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("news.ndjson.GZ");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"a\",\"text\":\"The ferry runs.\"}".getBytes(StandardCharsets.UTF_8));
    }

    try (JsonLines<ArticleLine> lines = JSON.articles(file)) {
      assertThat(lines)
          .extracting(JsonLine::orThrow)
          .extracting(ArticleLine::id)
          .containsExactly("a");
    }
  }

  @Test
  void aMissingFileIsAnErrorAtOnce(@TempDir Path folder) {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> JSON.articles(folder.resolve("none.ndjson")));
  }

  @Test
  void aFileThatFailsSaysHowFarItGot() {
    InputStream failing =
        new InputStream() {
          private final byte[] line =
              "{\"id\":\"a\",\"text\":\"\"}\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() throws IOException {
            if (at == line.length) {
              throw new IOException("disk gone");
            }
            return line[at++];
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            into[from] = (byte) read();
            return 1;
          }
        };
    Iterator<JsonLine<ArticleLine>> lines = JSON.articles(failing, "wire").iterator();

    assertThat(lines.next().orThrow().id()).isEqualTo("a");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(lines::hasNext)
        .withMessage("wire, after line 1");
  }

  @Test
  void afterTheLastLineThereIsNone() throws IOException {
    try (JsonLines<ArticleLine> lines = lines("{\"id\":\"a\",\"text\":\"\"}")) {
      Iterator<JsonLine<ArticleLine>> iterator = lines.iterator();
      iterator.next();

      assertThat(iterator.hasNext()).isFalse();
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
    }
  }

  private static ArticleLine article(String line) throws IOException {
    return line(line).orThrow();
  }

  private static JsonLine<ArticleLine> line(String line) throws IOException {
    try (JsonLines<ArticleLine> lines = lines(line)) {
      List<JsonLine<ArticleLine>> all = lines.stream().toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private static JsonLines<ArticleLine> lines(String file) {
    return JSON.articles(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "articles.ndjson");
  }
}
