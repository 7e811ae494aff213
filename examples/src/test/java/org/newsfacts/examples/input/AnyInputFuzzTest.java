package org.newsfacts.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.newsfacts.text.Article;

/**
 * Any bytes at all, as a page, a table, a feed, lines, a web archive or a packed file. They give
 * articles or a problem in plain words, never an exception. A normal build reads the files of
 * {@code AnyInputFuzzTestInputs}; with the environment variable {@code JAZZER_FUZZ=1} new ones are
 * made up.
 */
class AnyInputFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void anyBytesGiveArticlesOrAProblem(byte[] bytes) {
    List<String> told = new ArrayList<>();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article, String place) {
            assertThat(article.id()).isPresent();
            told.add(place);
          }

          @Override
          public void problem(String place, String reason) {
            assertThat(reason).isNotBlank().doesNotContain("Exception");
            told.add(place);
          }
        };
    new ArticleFiles(sink, null, new ByteArrayInputStream(bytes), read -> {}).read("-");
    assertThat(told).allSatisfy(place -> assertThat(place).startsWith("stdin"));
  }
}
