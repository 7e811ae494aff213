package org.newsfacts.examples.input;

import java.util.List;
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
   * Takes an article with what its reader has to say of it: "date not read: \"some day\"".
   *
   * @param notes a line each
   */
  default void article(Article article, String place, List<String> notes) {
    notes.forEach(note -> note(place, note));
    article(article, place);
  }

  /**
   * Takes what the user should know of an input that was read all the same.
   *
   * @param place where it stands: "day.ndjson:12"
   * @param note what is to be known, in plain words
   */
  default void note(String place, String note) {}

  /**
   * Takes an input that could not be read; reading goes on with the next one.
   *
   * @param place where it stands: "day.ndjson:12"
   * @param reason what is wrong, in plain words
   */
  void problem(String place, String reason);
}
