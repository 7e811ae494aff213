package org.newsfacts.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsfacts.NewsFacts;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.TollDay;
import org.newsfacts.model.dossier.TollHistory;
import org.newsfacts.text.Article;

/**
 * Counts how many of the stories' incidents, tolls and encounters come out. Incidents are scored by
 * B-cubed (Bagga and Baldwin 1998) over the marked words: of each, how many of those it is put with
 * belong with it, and how many of those that belong with it are there.
 */
final class StoryScore {
  private final NewsFacts engine = NewsFacts.english();
  private final Sites sites = new Sites(Lexicon.english(), new Spellings());
  private final List<String> misses = new ArrayList<>();
  private double precision;
  private double recall;
  private int marks;
  private int tolls;
  private int tollsRight;
  private int encounters;
  private int encountersRight;

  /** Scores the stories of a file. */
  static StoryScore of(String file) throws Exception {
    return of(Story.read(file));
  }

  /** Scores stories whose reports come in the order given. */
  static StoryScore of(List<Story> stories) {
    StoryScore score = new StoryScore();
    stories.forEach(score::add);
    return score;
  }

  double incidentsF1() {
    double p = precision / marks;
    double r = recall / marks;
    return 100 * 2 * p * r / (p + r);
  }

  double tollsRight() {
    return 100.0 * tollsRight / tolls;
  }

  double encountersRight() {
    return 100.0 * encountersRight / encounters;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "incidents: B-cubed precision %.1f recall %.1f F1 %.1f of %d tellings; tolls right: %.1f %%"
            + " of %d; encounters right: %.1f %% of %d%n%s",
        100 * precision / marks,
        100 * recall / marks,
        incidentsF1(),
        marks,
        tollsRight(),
        tolls,
        encountersRight(),
        encounters,
        String.join("\n", misses));
  }

  private void add(Story story) {
    Dossier dossier = NewsFacts.dossier();
    for (Article article : story.articles()) {
      String id = article.id().orElseThrow();
      dossier.add(Report.of(id, article.published().orElse(null)), engine.read(article));
    }
    Contents contents = dossier.contents();
    Map<Story.Mark, String> found = new LinkedHashMap<>();
    for (Story.Mark mark : story.marks()) {
      found.put(mark, found(mark, contents.incidents()));
    }
    found.forEach((mark, id) -> score(story, mark, id, found));
    for (Story.ExpectedToll toll : story.tolls()) {
      score(story, toll, found, contents.incidents());
    }
    for (List<String> reports : story.encounters()) {
      score(story, reports, contents.encounters());
    }
  }

  /** Words no incident tells are alone. */
  private static String found(Story.Mark mark, List<Incident> incidents) {
    String best = "none " + mark;
    int bestOverlap = 0;
    for (Incident incident : incidents) {
      for (Decision decision : incident.decisions()) {
        Span words = decision.source().evidence();
        boolean here =
            decision.outcome() != Decision.Outcome.KEPT_APART
                && decision.source().article().equals(mark.article());
        int overlap =
            here ? Math.min(words.end(), mark.end()) - Math.max(words.start(), mark.start()) : 0;
        if (overlap > bestOverlap) {
          bestOverlap = overlap;
          best = incident.id();
        }
      }
    }
    return best;
  }

  private void score(Story story, Story.Mark mark, String id, Map<Story.Mark, String> all) {
    int together = 0;
    int wanted = 0;
    int right = 0;
    for (Map.Entry<Story.Mark, String> other : all.entrySet()) {
      boolean same = other.getKey().incident().equals(mark.incident());
      boolean put = other.getValue().equals(id);
      together += put ? 1 : 0;
      wanted += same ? 1 : 0;
      right += same && put ? 1 : 0;
    }
    marks++;
    precision += right / (double) together;
    recall += right / (double) wanted;
    if (right < wanted || right < together) {
      misses.add(story.name() + ": " + mark + " is in " + id);
    }
  }

  private void score(
      Story story,
      Story.ExpectedToll wanted,
      Map<Story.Mark, String> found,
      List<Incident> incidents) {
    Map<String, Integer> votes = new HashMap<>();
    found.forEach(
        (mark, id) -> {
          if (mark.incident().equals(wanted.incident())) {
            votes.merge(id, 1, Integer::sum);
          }
        });
    String home =
        votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    tolls++;
    Set<String> seen = new LinkedHashSet<>();
    for (Incident incident : incidents) {
      if (incident.id().equals(home)) {
        for (TollHistory toll : incident.tolls()) {
          if (isWanted(wanted, toll, seen)) {
            tollsRight++;
            return;
          }
        }
      }
    }
    misses.add(story.name() + ": " + wanted + " is " + seen);
  }

  private boolean isWanted(Story.ExpectedToll wanted, TollHistory toll, Set<String> seen) {
    String place = toll.place() == null ? "-" : toll.place().name();
    boolean here =
        toll.place() != null
            && sites.relation(toll.place(), new Place(wanted.place(), null, null))
                == Sites.Relation.SAME;
    if (!toll.harm().name().equals(wanted.harm()) || !here) {
      seen.add(toll.harm() + " in " + place);
      return false;
    }
    for (TollDay day : toll.days()) {
      if (day.day().equals(wanted.day())) {
        seen.add(day.toString());
        return day.low() == wanted.low() && java.util.Objects.equals(day.high(), wanted.high());
      }
    }
    return false;
  }

  private void score(Story story, List<String> reports, List<Encounter> all) {
    encounters++;
    List<List<String>> told = new ArrayList<>();
    for (Encounter encounter : all) {
      Set<String> articles = new LinkedHashSet<>();
      encounter.sides().stream()
          .map(Encounter.Side::source)
          .map(Citation::article)
          .forEach(articles::add);
      told.add(articles.stream().sorted().toList());
    }
    if (told.contains(reports)) {
      encountersRight++;
    } else {
      misses.add(story.name() + ": encounter of " + reports + " is " + told);
    }
  }
}
