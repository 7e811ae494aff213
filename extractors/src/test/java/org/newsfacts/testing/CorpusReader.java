package org.newsfacts.testing;

import java.util.List;
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
}
