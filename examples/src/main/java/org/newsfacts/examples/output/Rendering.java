package org.newsfacts.examples.output;

import java.util.List;
import java.util.Map;
import org.newsfacts.text.Article;

/** Turns articles into text. Used by several threads at a time. */
@FunctionalInterface
public interface Rendering {

  /**
   * Returns what stands for an article.
   *
   * @param notes what was told when the article was read: "date not read: ..."
   */
  Rendered article(Article article, List<String> notes);

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
