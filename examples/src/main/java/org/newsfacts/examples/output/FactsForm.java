package org.newsfacts.examples.output;

import java.util.List;
import java.util.Map;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/** A form in which the facts of articles are written. Used by several threads at a time. */
public interface FactsForm {

  /** Returns what stands for an article, its last line break included. */
  String article(Article article, List<Fact> facts, List<String> warnings);

  /**
   * Returns what stands for an article by file, where output is a folder. A file that has no head
   * is written here and now, whole.
   */
  default Map<String, String> tables(Article article, List<Fact> facts, List<String> warnings) {
    return Map.of();
  }

  /** Returns the first lines of the files of a folder by name; empty where there is one output. */
  default Map<String, String> heads() {
    return Map.of();
  }

  /** Returns the last lines of the files of a folder by name. */
  default Map<String, String> feet() {
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
