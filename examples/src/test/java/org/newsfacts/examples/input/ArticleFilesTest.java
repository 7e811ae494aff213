package org.newsfacts.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsfacts.text.Article;

class ArticleFilesTest {
  @TempDir private Path folder;
  private final List<Article> articles = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void aTextFileIsOneArticleNamedAfterTheFile() throws IOException {
    read(write("harbour.v2.txt", "\uFEFFBells rang.\r\n"), null);
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).id()).hasValue("harbour.v2");
    assertThat(articles.get(0).text()).isEqualTo("Bells rang.\r\n");
    assertThat(articles.get(0).published()).isEmpty();
  }

  @Test
  void theDefaultDateIsForArticlesWithoutOne() throws IOException {
    String lines =
        """
        {"id":"a","text":"x"}
        {"id":"b","published":"2031-02-03T23:30:00-05:00","text":"x"}
        """;
    read(write("day.jsonl", lines), LocalDate.of(2031, 1, 1));
    assertThat(articles.get(0).published()).hasValue(LocalDate.of(2031, 1, 1));
    assertThat(articles.get(1).published()).hasValue(LocalDate.of(2031, 2, 3));
  }

  @Test
  void readsPackedFiles() throws IOException {
    byte[] packed = packed("{\"id\":\"a\",\"text\":\"Bells rang.\"}\n");
    read(write("day.ndjson.gz", packed), null);
    read(write("note.txt.gz", packed("Rain fell.")), null);
    assertThat(articles).extracting(Article::text).containsExactly("Bells rang.", "Rain fell.");
    assertThat(articles.get(1).id()).hasValue("note");
  }

  @Test
  void tellsAPackedFileThatEndsEarlyOrIsNone() throws IOException {
    byte[] packed = packed("{\"id\":\"a\",\"text\":\"Bells rang.\"}\n");
    String cut = write("cut.ndjson.gz", Arrays.copyOf(packed, packed.length - 12));
    String plain = write("plain.txt.gz", "Bells rang.");
    read(cut, null);
    read(plain, null);
    assertThat(problems)
        .containsExactly(
            cut + ": ends in the middle of packed data; what stands before it was read");
    assertThat(articles).extracting(Article::text).containsExactly("Bells rang.");
  }

  @Test
  void aPageGivesTitleDateParagraphsAndCaptions() throws IOException {
    String page =
        """
        <html><head><title>Bells | The Courier</title></head><body>
        <nav><p>Home</p></nav>
        <article><h1>Bells rang</h1><time datetime="2031-02-03T08:00Z">today</time>
        <figure><figcaption>The tower. Photo: A. Hale</figcaption></figure>
        <p>Bells  rang &amp; rain
        fell<br>all day.</p><h2>Later</h2><ul><li>One man <b>slept</b>.</li></ul>
        <aside><p>Subscribe now</p></aside></article>
        <footer><p>All rights reserved.</p></footer></body></html>
        """;
    read(write("tower.html", page), null);
    Article article = articles.get(0);
    assertThat(article.title()).hasValue("Bells rang");
    assertThat(article.published()).hasValue(LocalDate.of(2031, 2, 3));
    assertThat(article.text())
        .isEqualTo(
            """
            The tower. Photo: A. Hale

            Bells  rang & rain fell all day.

            Later

            One man slept.\
            """);
  }

  @Test
  void whatAPageTellsOfItselfGoesBeforeItsTags() throws IOException {
    String page =
        """
        <html><head><script type="application/ld+json">{broken</script>
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},
        {"@type":["NewsArticle"],"headline":"Bells","datePublished":"2031-02-03",
        "articleBody":"<p>Bells rang.</p><p>Rain fell.</p>"}]}</script></head>
        <body><p>Something else.</p></body></html>
        """;
    read(write("tower.html", page), null);
    assertThat(articles.get(0).title()).hasValue("Bells");
    assertThat(articles.get(0).text()).isEqualTo("Bells rang.\n\nRain fell.");
  }

  @Test
  void aPageWithoutTextIsAProblem() throws IOException {
    String file = write("empty.html", "<html><body><nav><p>Home</p></nav></body></html>");
    read(file, null);
    assertThat(problems).containsExactly(file + ": no article text in the page");
  }

  @Test
  void aPageInAnotherCharacterSetIsReadAsItSays() throws IOException {
    String page =
        "<html><head><meta charset='iso-8859-1'></head><body><p>Caf\u00e9</p></body></html>";
    read(write("cafe.html", page.getBytes(StandardCharsets.ISO_8859_1)), null);
    assertThat(articles.get(0).text()).isEqualTo("Caf\u00e9");
  }

  @Test
  void aWebArchiveGivesItsPages() throws IOException {
    String page = "<html><body><article><p>Bells rang.</p></article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://courier.example/bells\r\n"
            + "WARC-Date: 2031-02-03T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    read(write("crawl.warc", record + record), null);
    read(write("crawl.warc.gz", packed(record)), null);
    assertThat(articles).hasSize(3).extracting(Article::text).containsOnly("Bells rang.");
    assertThat(articles.get(2).id()).hasValue("http://courier.example/bells");
    assertThat(problems).isEmpty();
  }

  @Test
  void aBrokenWebArchiveIsAProblem() throws IOException {
    String file = write("crawl.warc", "no archive at all");
    read(file, null);
    assertThat(problems).hasSize(1).first().asString().startsWith(file + ": not a web archive");
  }

  @Test
  void aFileWithoutATellingNameIsKnownByItsStart() throws IOException {
    read(write("feed", "\n {\"id\":\"a\",\"text\":\"Bells rang.\"}\n"), null);
    read(write("page", "<!DOCTYPE html><p>Rain fell.</p>"), null);
    read(write("note", "Snow fell."), null);
    assertThat(articles)
        .extracting(Article::text)
        .containsExactly("Bells rang.", "Rain fell.", "Snow fell.");
  }

  @Test
  void aFolderInPlaceOfAFileIsAProblem() {
    read(folder.toString(), null);
    assertThat(problems).hasSize(1).first().asString().contains("is a folder");
  }

  private void read(String file, @Nullable LocalDate published) {
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article, String place) {
            articles.add(article);
          }

          @Override
          public void problem(String place, String reason) {
            problems.add(place + ": " + reason);
          }
        };
    new ArticleFiles(sink, published, InputStream.nullInputStream(), bytes -> {}).read(file);
  }

  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
