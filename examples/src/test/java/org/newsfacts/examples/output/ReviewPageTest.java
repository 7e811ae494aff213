package org.newsfacts.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.examples.input.JsonTree;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;

class ReviewPageTest {
  private static final String TEXT =
      "The rain stopped. Ana Ruiz said that she would wait. Norway did not condemn the attack.";

  private final NewsFacts engine = NewsFacts.english();
  private final ReviewPage page = new ReviewPage(engine.rules(), FactJson.standard());

  @Test
  void listsTheFactsBesideTheMarkedText() {
    Document html = page(Article.of(TEXT).id("rain").published(LocalDate.of(2031, 3, 4)));
    assertThat(html.expectFirst(".text").wholeText()).isEqualTo(TEXT);
    Element fact = html.expectFirst(".fact[data-type=Statement]");
    assertThat(fact.select("button b").text()).isEqualTo("Statement");
    assertThat(fact.text()).contains("speaker Ana Ruiz");
    assertThat(fact.attr("data-speaker")).isEqualTo("Ana Ruiz");
    String number = fact.attr("data-f");
    assertThat(html.select(".text .e[data-e~=(^| )" + number + "( |$)]").text())
        .contains("she would wait");
  }

  @Test
  void everyFactHasItsRecordItsRuleAndALinkOfItsOwn() {
    Document html = page(Article.of(TEXT).id("rain"));
    assertThat(html.select(".fact")).isNotEmpty();
    for (Element fact : html.select(".fact")) {
      Map<?, ?> record = (Map<?, ?>) Objects.requireNonNull(JsonTree.read(fact.attr("data-json")));
      assertThat(fact.id()).isEqualTo("f-" + record.get("id"));
      assertThat(JsonTree.read(fact.select("pre").text())).isEqualTo(record);
      assertThat(fact.select(".more code").text()).isEqualTo(record.get("rule"));
      assertThat(fact.expectFirst(".more p").text())
          .hasSizeGreaterThan(fact.attr("data-rule").length() + 5);
      assertThat(fact.select("[data-verdict=accepted], [data-verdict=rejected]")).hasSize(2);
      assertThat(fact.select(".comment").attr("aria-label")).isEqualTo("Comment");
    }
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aRecordLeadsToItsRuleWithTheSentencesThatItLeavesAlone() {
    Document html = page(Article.of(TEXT).id("rain"));
    Element link =
        html.expectFirst(
            ".fact[data-rule=condemnation.condemn] .more a[href=#r-condemnation.condemn]");
    assertThat(link.text()).isEqualTo("condemnation.condemn");
    Element rule = html.expectFirst(".rules dt[id=r-condemnation.condemn] + dd");
    assertThat(rule.text()).contains("condemned");
    assertThat(rule.select("li")).isNotEmpty().allMatch(near -> near.text().startsWith("not: "));
  }

  @Test
  void whatDidNotHappenLooksDifferent() {
    Document html = page(Article.of(TEXT).id("rain"));
    assertThat(html.select(".fact.negated[data-modality=negated]").text()).contains("Norway");
    assertThat(html.select(".e.negated").text()).contains("did not condemn");
  }

  @Test
  void aboveStandALegendAndFiltersWithNames() {
    Document html = page(Article.of(TEXT).id("rain"));
    assertThat(html.select(".legend label").eachText())
        .containsExactlyElementsOf(FactTypeNames.all());
    assertThat(html.select(".bar select").eachAttr("name"))
        .containsExactly("speaker", "rule", "modality");
    assertThat(html.select("select, input:not(.comment)"))
        .allMatch(field -> field.closest("label") != null);
    assertThat(html.select("button")).allMatch(button -> button.hasText());
  }

  @Test
  void escapesWhateverTheTextHolds() {
    Article article =
        Article.of("Ana Ruiz said that <script>alert(\"1\")</script> was a joke.")
            .id("<b>\"'")
            .title("A & B </h1><script>x()</script>");
    Document html = page(article);
    assertThat(html.select("script")).hasSize(1);
    assertThat(html.select("h1").text()).isEqualTo("A & B </h1><script>x()</script>");
    assertThat(html.select("section").attr("data-id")).isEqualTo("<b>\"'");
    assertThat(html.select("[onclick], [style], section b[id]")).isEmpty();
  }

  @Test
  void textCannotTurnTheDirectionOfThePage() {
    Article article =
        Article.of("Ana Ruiz said that \u202ehe\u202c would \u2067wait.").id("\u202e");
    assertThat(shown(article))
        .doesNotContain("\u202e", "\u202c", "\u2067")
        .contains("<bdi>\uFFFD</bdi>");
  }

  @Test
  void onlyItsOwnScriptAndStyleMayRun() throws Exception {
    Document html = page(Article.of(TEXT).id("rain"));
    String policy = html.select("meta[http-equiv]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src '" + hash(html.expectFirst("script").data()) + "'")
        .contains("style-src '" + hash(html.expectFirst("style").data()) + "'")
        .doesNotContain("unsafe");
    assertThat(html.outerHtml()).doesNotContain("http://", "https://", " src=", "@import", "url(");
  }

  private Document page(Article article) {
    return Jsoup.parse(page.head() + shown(article) + page.foot());
  }

  private String shown(Article article) {
    return page.article(article, engine.read(article).all(), List.of());
  }

  private static String hash(String inline) throws Exception {
    byte[] bytes = inline.getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
