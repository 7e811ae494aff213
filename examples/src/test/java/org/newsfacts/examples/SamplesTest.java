package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.examples.input.ArticleFiles;
import org.newsfacts.examples.input.ArticleSink;
import org.newsfacts.text.Article;

/** The sample articles that come with the project. */
class SamplesTest {

  @Test
  void tenArticlesOfOrdinaryLengthCanBeRead() {
    List<Article> samples = samples();
    assertThat(samples).hasSize(10);
    assertThat(samples)
        .allSatisfy(sample -> assertThat(sample.text()).hasSizeBetween(1500, 4000))
        .extracting(Article::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void theCommandOfTheReadmeReadsThemAll() {
    CommandLineRun run =
        CommandLineRun.of(
            "extract", "--format", "text", Project.file("examples/samples").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("depot-attack", "dam-break", "harbour-picket");
  }

  static List<Article> samples() {
    List<Article> samples = new ArrayList<>();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article, String place) {
            samples.add(article);
          }

          @Override
          public void problem(String place, String reason) {
            throw new AssertionError(place + ": " + reason);
          }
        };
    ArticleFiles files = new ArticleFiles(sink, null, InputStream.nullInputStream(), bytes -> {});
    files.list(List.of(Project.file("examples/samples").toString()), null).forEach(files::read);
    return samples;
  }
}
