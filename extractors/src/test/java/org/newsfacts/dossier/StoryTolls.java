package org.newsfacts.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsfacts.text.Article;

/** What single reports of the made-up stories tell of their tolls. */
public final class StoryTolls {
  private StoryTolls() {}

  /** A number one report tells. */
  public record Told(String harm, long count, String place, Article article) {}

  /** Returns the numbers of the days on which a story has one report that tells the incident. */
  public static List<Told> of(String file) throws IOException {
    List<Told> told = new ArrayList<>();
    for (Story story : Story.read(file)) {
      for (Story.ExpectedToll toll : story.tolls()) {
        List<Article> ofDay = new ArrayList<>();
        for (Article article : story.articles()) {
          boolean tells =
              story.marks().stream()
                  .anyMatch(
                      mark ->
                          mark.article().equals(article.id().orElse(""))
                              && mark.incident().equals(toll.incident()));
          if (tells && article.published().orElseThrow().equals(toll.day())) {
            ofDay.add(article);
          }
        }
        boolean oneNumber = toll.high() == null || toll.high() == toll.low();
        if (ofDay.size() == 1 && oneNumber) {
          told.add(new Told(toll.harm(), toll.low(), toll.place(), ofDay.get(0)));
        }
      }
    }
    return told;
  }
}
