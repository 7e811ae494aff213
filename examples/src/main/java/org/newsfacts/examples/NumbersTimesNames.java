package org.newsfacts.examples;

import java.time.LocalDate;
import org.newsfacts.mention.Mention.NameFound;
import org.newsfacts.mention.Mention.NumberFound;
import org.newsfacts.mention.Mention.TimeFound;
import org.newsfacts.mention.Mentions;
import org.newsfacts.text.Article;

/**
 * Numbers, times and names without facts. The dependency is {@code newsfacts-core} alone; no rule
 * runs, and only the word lists that are needed are loaded.
 */
public final class NumbersTimesNames {
  private NumbersTimesNames() {}

  /** Prints what stands in two sentences, each with its place and its value. */
  public static void main(String[] args) {
    Mentions mentions = Mentions.english(); // immutable and thread-safe: make one and share it
    Article article =
        Article.of(
                "Between 36 and 40 trucks reached Aden on Monday, Aino Rautio said. More than 1.2"
                    + " million people have waited since 3 March.")
            .published(LocalDate.of(2031, 3, 18)); // "Monday" is the day before

    for (NumberFound number : mentions.numbers(article)) {
      // bounds, never a false exact number: upper() is null where the text leaves it open
      System.out.println(
          number.span() + " " + number.count().lower() + " to " + number.count().upper());
    }
    for (TimeFound time : mentions.times(article)) {
      System.out.println(time.span() + " " + time.from() + " to " + time.to());
    }
    for (NameFound name : mentions.names(article)) {
      String country = name.country() == null ? "" : " in " + name.country();
      System.out.println(name.span() + " " + name.kind() + country);
    }
  }
}
