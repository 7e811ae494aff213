package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an input is, its first bytes tell: under any name, packed, and on standard input. */
class InputKindsTest {
  private static final String LIST =
      """
      [
        {"id": "a", "title": "Bells", "published": "2031-02-03", "text": "Bells rang."},
        {"id": "b", "published": "2031-02-04", "text": "Rain fell."}
      ]
      """;
  private static final String TABLE =
      String.join(
          "\r\n",
          "id,date,headline,body",
          "a,2031-02-03,Bells,\"Bells rang, \"\"loudly\"\".",
          "All day.\"",
          "b,4 Feb 2031,Rain,Rain fell.",
          "");
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- made by hand -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Courier</title>
      <item><title>Bells &amp;amp; rain</title><guid>a</guid>
      <pubDate>Mon, 03 Feb 2031 23:30:00 -0500</pubDate><description>Bells rang.</description>
      <content:encoded><![CDATA[<p>Bells rang in Amsel.</p><p>Rain fell too.</p>]]></content:encoded>
      </item><item><title>Empty</title></item></channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
      <entry><title>Bells</title><id>a</id><published>2031-02-03T08:00:00Z</published>
      <content type="xhtml"><div><p>Bells rang in Amsel.</p></div></content></entry></feed>
      """;

  @TempDir private Path folder;

  @Test
  void aListOfArticlesIsRead() throws IOException {
    assertThat(text("day.json", LIST)).contains("a  2031-02-03  Bells", "b  2031-02-04");
    assertThat(text("day.txt", "{\"count\": 2,\n \"articles\": " + LIST + "}")).contains("a  2031");
    assertThat(text("one.json", "{\n \"id\": \"a\",\n \"text\": \"Bells rang.\"\n}"))
        .startsWith("a\n");
  }

  @Test
  void aBrokenListGivesWhatStandsBefore() throws IOException {
    CommandLineRun run = run("day.json", LIST.replace("\"b\",", "\"b\""));
    assertThat(run.out()).contains("\"id\":\"a\"");
    assertThat(run.err()).contains("not JSON at character", "1 articles before it were read");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aTableIsReadByItsColumns() throws IOException {
    assertThat(text("day.csv", TABLE)).contains("a  2031-02-03  Bells", "b  2031-02-04  Rain");
    assertThat(text("day", TABLE)).contains("a  2031-02-03  Bells", "b  2031-02-04  Rain");
    String tabs = "id\ttext\n7\tAna Ruiz said that she would wait.\n";
    assertThat(text("day.tsv", tabs)).startsWith("7\n  Statement");
    CommandLineRun none = run("other.csv", "key,words\n1,Bells rang.\n");
    assertThat(none.err()).contains("no column for the text among [key, words]", "--field text=");
  }

  @Test
  void textAndTablesAreToldApart() throws IOException {
    String prose = "Text, title and date were missing, Ana Ruiz said.\nShe would wait.\n";
    assertThat(text("note", prose)).startsWith("note\n");
    assertThat(run("note2", "[Editor's note: this was mended.]\nBells rang.").err()).isEmpty();
  }

  @Test
  void fieldsOfTheUsersOwnAreFound() throws IOException {
    String line =
        "{\"key\":\"k1\",\"story\":{\"words\":\"Bells"
            + " rang.\"},\"meta\":{\"day\":\"2031-02-03\"}}\n";
    String[] fields = {"--field", "id=key", "--field", "text=story.words"};
    CommandLineRun run =
        CommandLineRun.of(
            "extract",
            fields[0],
            fields[1],
            fields[2],
            fields[3],
            "--field",
            "published=meta.day",
            file("day.jsonl", line));
    assertThat(run.out()).isEqualTo("{\"id\":\"k1\",\"published\":\"2031-02-03\",\"facts\":[]}\n");
    CommandLineRun wrong = CommandLineRun.of("extract", "--field", "body=x", file("b.txt", "x"));
    assertThat(wrong.err()).contains("\"body\" is no part of an article");
    assertThat(wrong.status()).isEqualTo(2);
  }

  @Test
  void feedsAreRead() throws IOException {
    CommandLineRun rss = CommandLineRun.of("extract", "--format", "json", file("feed.xml", RSS));
    assertThat(rss.out())
        .contains("\"id\": \"a\"", "\"title\": \"Bells & rain\"", "\"published\": \"2031-02-03\"")
        .contains("\"text\": \"Bells rang in Amsel.\\n\\nRain fell too.\"");
    assertThat(rss.err()).contains("feed.xml:2: an item without a text");
    CommandLineRun atom = CommandLineRun.of("extract", "--format", "json", file("feed", ATOM));
    assertThat(atom.out()).contains("\"text\": \"Bells rang in Amsel.\"", "2031-02-03");
  }

  @Test
  void noEntityOfAFeedReachesAFile() throws IOException {
    String secret = file("secret.txt", "the secret word");
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file://"
            + secret
            + "\">]>"
            + "<rss><channel><item><guid>a</guid><description>Bells &x; rang.</description></item>"
            + "</channel></rss>";
    CommandLineRun run = CommandLineRun.of("extract", "--format", "json", file("f.xml", bomb));
    assertThat(run.out()).contains("Bells").doesNotContain("the secret word");
  }

  @Test
  void xmlOfOtherKindsIsRefusedByName() throws IOException {
    CommandLineRun run = run("a.xml", "<?xml version=\"1.0\"?><nitf><body/></nitf>");
    assertThat(run.err()).contains("XML of the kind <nitf>, which is not read");
    assertThat(run.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7, a PDF file", "PK\u0003\u0004xx, a zip file", "GIF89a, a picture (GIF)"})
  void whatIsNoTextIsRefusedByName(String start, String what) throws IOException {
    CommandLineRun run = run("a.txt", start + "\n");
    assertThat(run.err()).contains("a.txt: " + what);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void binaryDataIsRefused() throws IOException {
    assertThat(run("a.txt", "\u0000\u0001".repeat(50)).err()).contains("binary data, no text");
  }

  @Test
  void utf16WithItsMarkIsRead() throws IOException {
    Path file =
        Files.write(
            folder.resolve("a.txt"),
            "\uFEFFAna Ruiz said that she would wait.".getBytes(StandardCharsets.UTF_16BE));
    CommandLineRun run = CommandLineRun.of("extract", file.toString());
    assertThat(run.out()).contains("\"speaker\":{\"name\":\"Ana Ruiz\"", "read as UTF-16BE");
  }

  @Test
  void packedDataIsKnownUnderAnyNameAndOnStandardInput() throws IOException {
    byte[] joined =
        packed("{\"id\":\"a\",\"text\":\"Bells rang.\"}\n", "{\"id\":\"b\",\"text\":\"x\"}\n");
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream(joined) {
          @Override
          public synchronized int available() {
            return 0; // as a pipe whose writer is slow
          }
        });
    try {
      assertThat(CommandLineRun.of("extract", "-").out().lines()).hasSize(2);
    } finally {
      System.setIn(before);
    }
    Path page = Files.write(folder.resolve("page.txt"), packed("<html><p>Rain fell.</p></html>"));
    assertThat(CommandLineRun.of("extract", "--with-text", page.toString()).out())
        .contains("\"text\":\"Rain fell.\"");
  }

  @Test
  void markupLeftInATextIsTold() throws IOException {
    assertThat(run("a.txt", "He said &quot;no&quot; & left.").err())
        .contains("warning: markup left in the text, &quot; at 8: give it as .html");
    assertThat(run("b.txt", "He left.</p><p>She stayed.").err()).contains("</p> at 8");
    assertThat(run("c.txt", "a < b & c > d; AT&T; <3").err()).isEmpty();
  }

  // Web archives

  @Test
  void aRecordThatCannotBeReadCostsItselfAlone() throws IOException {
    String page = "<html><body><p>Bells rang.</p></body></html>";
    String html = "Content-Type: text/html\r\n";
    List<String> records =
        List.of(
            record("response", "/good", "HTTP/1.1 200 OK\r\n" + html + "\r\n" + page),
            record("response", "/x", "HTTP/1.1 200 OK\r\n" + html + "\r\n" + page)
                .replace("Content-Length: ", "Content-Length: -"),
            record(
                "response", "/br", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n" + html + "\r\n?"),
            "WARC/1.0\r\nWARC-Type: response\r\nno header at all\r\n\r\n\r\n\r\n",
            record("response", "/status", "HTTP/1.1 abc\r\n" + html + "\r\n" + page),
            record("response", "/type", "HTTP/1.1 200 OK\r\nContent-Type: ;;;\r\n\r\n" + page),
            record(
                "response",
                "/set",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=x-no\r\n\r\n" + page),
            record("response", "/moved", "HTTP/1.1 301 Moved\r\n" + html + "\r\n" + page),
            record("resource", "/resource", page)
                .replace("application/http", "application/xhtml+xml"),
            record("conversion", "/plain", "Rain fell.").replace("application/http", "text/plain"),
            record("response", "/silent", "HTTP/1.1 200 OK\r\n\r\n" + page),
            record("response", "/riddle", "HTTP/1.1 200 OK\r\n\r\nBells"),
            record("response", "/last", "HTTP/1.1 200 OK\r\n" + html + "\r\n" + page));
    String all = String.join("", records);
    for (byte[] archive :
        List.of(all.getBytes(StandardCharsets.UTF_8), packed(records.toArray(String[]::new)))) {
      Path file = Files.write(folder.resolve("crawl.warc"), archive);
      CommandLineRun run = CommandLineRun.of("extract", "--threads", "1", file.toString());
      assertThat(run.out())
          .contains("x.example/good\"", "x.example/resource\"", "x.example/plain\"")
          .contains("x.example/set\"", "x.example/silent\"", "x.example/last\"")
          .doesNotContain("x.example/moved");
      assertThat(run.err())
          .contains("crawl.warc:2: a record that does not say how long it is")
          .contains("crawl.warc:3: a page packed with br, which is not read (http://x.example/br)")
          .contains("crawl.warc:4: a record that does not say how long it is")
          .contains("crawl.warc:12: a response that does not say what it is (http://x.example/")
          .contains("crawl.warc:7: warning: unknown encoding \"x-no\"")
          .doesNotContain("Exception");
      assertThat(run.status()).isEqualTo(1);
    }
  }

  @Test
  void anArchiveThatEndsEarlyIsTold() throws IOException {
    String record = record("response", "/a", "HTTP/1.1 200 OK\r\n\r\nx");
    CommandLineRun run = run("crawl.warc", record.substring(0, record.length() - 8));
    assertThat(run.err()).contains("crawl.warc:1: the archive ends in the middle of a record");
  }

  private static String record(String type, String path, String body) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: http://x.example"
        + path
        + "\r\nWARC-Date: 2031-02-03T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "Content-Type: application/http\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  private static byte[] packed(String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String member : members) {
      try (OutputStream out = new GZIPOutputStream(bytes)) {
        out.write(member.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private String text(String name, String content) throws IOException {
    return CommandLineRun.of("extract", "--format", "text", file(name, content)).out();
  }

  private CommandLineRun run(String name, String content) throws IOException {
    return CommandLineRun.of("extract", file(name, content));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
