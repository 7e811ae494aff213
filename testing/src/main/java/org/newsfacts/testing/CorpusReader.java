package org.newsfacts.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/** Reads the sentences of a corpus: an engine with all rules, or with those under test. */
public interface CorpusReader {

  /** Returns the facts of an article. */
  List<Fact> read(Article article);

  /** Returns what a failed example shows. */
  default String explain(Article article) {
    return "";
  }

  /**
   * Returns a reader of an engine: {@code CorpusReader.of(engine::read, engine::explain)}.
   *
   * @param facts reads an article
   * @param explanation tells what the engine did with it
   */
  static CorpusReader of(
      Function<Article, ? extends Iterable<Fact>> facts, Function<Article, String> explanation) {
    return new CorpusReader() {
      @Override
      public List<Fact> read(Article article) {
        List<Fact> read = new ArrayList<>();
        facts.apply(article).forEach(read::add);
        return read;
      }

      @Override
      public String explain(Article article) {
        return explanation.apply(article);
      }
    };
  }
}
