package org.newsfacts.examples.output;

import org.newsfacts.text.Article;

/** Turns articles into text. Used by several threads at a time. */
@FunctionalInterface
public interface Rendering {

  /** Returns what stands for an article, its last line break included. */
  String article(Article article);

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
