package org.newsfacts.examples.output;

import java.util.List;
import java.util.Map;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/** A form in which the facts of articles are written. Used by several threads at a time. */
public interface FactsForm {

  /** Returns what stands for an article, its last line break included. */
  String article(Article article, List<Fact> facts, List<String> warnings);

  /** Returns the rows of an article by table, where output is several files. */
  default Map<String, String> tables(Article article, List<Fact> facts, List<String> warnings) {
    return Map.of();
  }

  /** Returns what stands before the first article. */
  default String head() {
    return "";
  }

  /** Returns what stands between two articles. */
  default String separator() {
    return "";
  }

  /** Returns what stands after the last article. */
  default String foot() {
    return "";
  }
}
