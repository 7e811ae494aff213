package org.newsfacts.examples.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsfacts.dossier.Contents;
import org.newsfacts.dossier.Dossier;
import org.newsfacts.dossier.Policy;
import org.newsfacts.dossier.Report;
import org.newsfacts.dossier.Table;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Fact;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.text.Article;

/**
 * The events of each article alone as rows in the columns of an event data set. Reports of one
 * event in several articles are several rows; the dossier puts them together.
 */
public final class EventCsv implements FactsForm {
  private static final String END = "\r\n";

  private final Table table;
  private final Dossier dossier = new Dossier(Lexicon.english(), Policy.usual());

  /** Makes a form with the columns of a table. */
  public EventCsv(Table table) {
    this.table = table;
  }

  @Override
  public String head() {
    return table.header() + END;
  }

  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    Report report = Report.of(article.id().orElse(""), article.published().orElse(null));
    List<String> rows = new ArrayList<>();
    for (Incident incident : incidents(report, facts)) {
      rows.addAll(table.rows(named(incident, report.id() + "#" + (rows.size() + 1))));
    }
    Set<String> others = new LinkedHashSet<>();
    for (Fact fact : facts) {
      others.addAll(
          table.rows(report.id() + "#" + (rows.size() + others.size() + 1), report, fact));
    }
    rows.addAll(others);
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(row).append(END));
    return text.toString();
  }

  private List<Incident> incidents(Report report, List<Fact> facts) {
    synchronized (dossier) { // emptied for each article: what it keeps takes a while to build
      dossier.add(report, facts);
      Contents contents = dossier.contents();
      return contents.incidents();
    }
  }

  private static Incident named(Incident incident, String id) {
    return new Incident(
        id,
        incident.kinds(),
        incident.places(),
        incident.region(),
        incident.start(),
        incident.end(),
        incident.perpetrators(),
        incident.tolls(),
        incident.acts(),
        incident.articles(),
        incident.decisions());
  }
}
