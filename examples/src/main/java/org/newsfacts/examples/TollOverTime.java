package org.newsfacts.examples;

import java.time.LocalDate;
import org.newsfacts.NewsFacts;
import org.newsfacts.dossier.Dossier;
import org.newsfacts.dossier.Report;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.TollDay;
import org.newsfacts.model.dossier.TollHistory;
import org.newsfacts.text.Article;

/** Puts three reports of one fire together and prints its toll day by day, with the sources. */
public final class TollOverTime {
  private TollOverTime() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    NewsFacts engine = NewsFacts.english();
    Dossier dossier = NewsFacts.dossier();
    String[][] reports = {
      {"2032-01-14", "A fire at a mill in Dhaka killed 21 workers on Wednesday, police said."},
      {"2032-01-14", "A hospital in Dhaka put the number of dead from the mill fire at 26."},
      {"2032-01-15", "The death toll from Wednesday's fire at a mill in Dhaka rose to 28."},
    };
    for (int i = 0; i < reports.length; i++) {
      LocalDate day = LocalDate.parse(reports[i][0]);
      Article article = Article.of(reports[i][1]).published(day);
      dossier.add(Report.of("report-" + (i + 1), day), engine.read(article));
    }
    for (Incident incident : dossier.contents().incidents()) {
      for (TollHistory toll : incident.tolls()) {
        System.out.println(toll.harm() + " in " + incident.places().get(0).name());
        for (TollDay day : toll.days()) {
          System.out.printf(
              "%s  %d to %d, best %d  %s%n",
              day.day(), day.low(), day.high(), day.best(), day.sources());
        }
      }
    }
  }
}
