package org.newsfacts.examples;

import java.time.LocalDate;
import org.newsfacts.Facts;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.text.Article;

/** The first program: one sentence in, typed facts out. */
public final class QuickStart {
  private QuickStart() {}

  /** Prints the casualty figures of a sentence. */
  public static void main(String[] args) {
    NewsFacts engine = NewsFacts.english(); // immutable and thread-safe: make one and share it
    Article article =
        Article.of("The death toll in Aden rose to 31 on Monday, among them four medics.")
            .published(LocalDate.of(2031, 3, 5)); // anchors "on Monday"; the clock is never asked
    Facts facts = engine.read(article);
    for (CasualtyFigure figure : facts.of(CasualtyFigure.class)) {
      System.out.println(figure.harm() + " " + figure.count().lower() + " " + figure.evidence());
    }
  }
}
