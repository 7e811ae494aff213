package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A folder of pages; what a browser makes of them is seen where Chromium is installed. */
class ReviewPagesTest {
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  @TempDir private Path folder;

  @Test
  void theIndexLeadsToAPageForEachArticleAndCountsItsFacts() throws IOException {
    Document index = html("index.html");
    assertThat(index.select(".articles li")).hasSize(10);
    int facts = 0;
    for (Element article : index.select(".articles li")) {
      Document page = html(article.expectFirst("a").attr("href"));
      assertThat(page.select("section")).hasSize(1);
      assertThat(page.expectFirst("h1").text()).isEqualTo(article.expectFirst("a").text());
      assertThat(page.expectFirst(".up a").attr("href")).isEqualTo("index.html");
      assertThat(article.text()).contains(page.select(".fact").size() + " fact");
      facts += page.select(".fact").size();
    }
    assertThat(index.expectFirst(".sum").text()).startsWith("10 articles, " + facts + " facts: ");
  }

  @Test
  void pagesNeedAFolder() {
    CommandLineRun run = CommandLineRun.of("extract", "--format", "pages", samples());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("name a folder with --out");
  }

  @Test
  @EnabledIf("hasBrowser")
  void aLinkToAFactOpensItsRecordAndMarksItsWords() throws Exception {
    String file = html("index.html").expectFirst(".articles a").attr("href");
    Element fact = html(file).select(".fact").get(4);
    Process browser =
        new ProcessBuilder(
                browsers().findFirst().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=1280,900",
                "--virtual-time-budget=2000",
                "--dump-dom",
                folder.resolve("pages/" + file).toUri() + "#" + fact.id())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String shown = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Document html = Jsoup.parse(shown);
    assertThat(html.expectFirst(".fact:has(> button[aria-expanded=true])").id())
        .isEqualTo(fact.id());
    assertThat(html.select(".text .e.on")).isNotEmpty();
    assertThat(html.expectFirst(".bar output").text()).endsWith(" facts");
    assertThat(html.select("select[name=speaker] option")).hasSizeGreaterThan(1);
  }

  static boolean hasBrowser() {
    return browsers().findFirst().isPresent();
  }

  private static Stream<Path> browsers() {
    return BROWSERS.stream().filter(Files::isExecutable);
  }

  private Document html(String file) throws IOException {
    Path pages = folder.resolve("pages");
    if (!Files.exists(pages)) {
      CommandLineRun.of("extract", "--format", "pages", "--out", pages.toString(), samples());
    }
    return Jsoup.parse(Files.readString(pages.resolve(file)));
  }

  private static String samples() {
    return Project.file("examples/samples").toString();
  }
}
