package org.newsfacts.examples.output;

import java.util.List;
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
