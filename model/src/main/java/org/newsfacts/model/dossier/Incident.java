package org.newsfacts.model.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Place;

/**
 * One event that did harm, from all reports of it.
 *
 * <p>"A car bomb killed 12 people in Aden on Monday" and, a day later, "The toll from the bombing
 * in the Yemeni port rose to 15" are one incident of the kinds "blast" with one toll of two days.
 *
 * @param id its name in the dossier: "incident-3"
 * @param kinds what it was, as the word list of causes has it: "quake"; of several the reports
 *     agree on, all; empty when not told
 * @param places where it was, the most often told first
 * @param region the region of its country that the first place lies in or is; null when not known
 * @param start its first day; null when not told
 * @param end its last day; null when not told
 * @param perpetrators who did it, as far as reports name them
 * @param tolls its tolls, of each harm and place
 * @param acts the reports of it that count nobody: of the attack itself
 * @param articles the articles that tell it, in the order they came
 * @param decisions why each report was joined, and what was kept apart
 */
public record Incident(
    String id,
    List<String> kinds,
    List<Place> places,
    @Nullable String region,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    List<String> perpetrators,
    List<TollHistory> tolls,
    List<Citation> acts,
    List<String> articles,
    List<Decision> decisions) {

  /** Copies the lists. */
  public Incident {
    Objects.requireNonNull(id, "id");
    kinds = List.copyOf(kinds);
    places = List.copyOf(places);
    perpetrators = List.copyOf(perpetrators);
    tolls = List.copyOf(tolls);
    acts = List.copyOf(acts);
    articles = List.copyOf(articles);
    decisions = List.copyOf(decisions);
  }
}
