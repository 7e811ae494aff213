package org.newsfacts.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.text.Article;

class ReviewPageTest {
  private final NewsFacts engine = NewsFacts.english();
  private final ReviewPage page = new ReviewPage();

  @Test
  void listsTheFactsBesideTheMarkedText() {
    Article article = Article.of("The rain stopped. Ana Ruiz said that she would wait.").id("rain");
    assertThat(shown(article))
        .contains("The rain stopped. <span class=\"e\"", "she would wait")
        .contains("<li><button data-f=\"0\"", "<b>Statement</b>", "<i>speaker</i> Ana Ruiz");
  }

  @Test
  void escapesWhateverTheTextHolds() {
    Article article =
        Article.of("Ana Ruiz said that <script>alert(\"1\")</script> was a joke.")
            .id("<b>")
            .title("A & B </h1><script>x()</script>");
    assertThat(shown(article))
        .doesNotContain("<script")
        .contains("&lt;script&gt;", "A &amp; B &lt;/h1&gt;", "&lt;b&gt;");
  }

  @Test
  void textCannotTurnTheDirectionOfThePage() {
    Article article =
        Article.of("Ana Ruiz said that \u202ehe\u202c would \u2067wait.").id("\u202e");
    assertThat(shown(article))
        .doesNotContain("\u202e", "\u202c", "\u2067")
        .contains("<bdi>\uFFFD</bdi>");
  }

  private String shown(Article article) {
    return page.article(article, engine.read(article).all(), List.of());
  }

  @Test
  void loadsNothing() {
    String whole = page.head() + shown(Article.of("Rain fell.")) + page.foot();
    assertThat(whole)
        .startsWith("<!DOCTYPE html>")
        .contains("default-src 'none'")
        .doesNotContain("http://", "https://", "src=", "@import", "url(");
  }
}
