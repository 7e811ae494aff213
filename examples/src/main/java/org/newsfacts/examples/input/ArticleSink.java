package org.newsfacts.examples.input;

import org.newsfacts.text.Article;

/** Takes what the readers find, in the order of the input. */
public interface ArticleSink {

  /**
   * Takes an article.
   *
   * @param article the article; it has an id
   * @param place where it stands: "day.ndjson:12" or "harbour.txt"
   */
  void article(Article article, String place);

  /**
   * Takes an input that could not be read; reading goes on with the next one.
   *
   * @param place where it stands: "day.ndjson:12"
   * @param reason what is wrong, in plain words
   */
  void problem(String place, String reason);
}
