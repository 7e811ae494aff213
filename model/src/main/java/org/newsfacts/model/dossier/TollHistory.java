package org.newsfacts.model.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Place;

/**
 * A toll over time: of one harm in one place, day by day, with every report.
 *
 * <p>A part ("among them 31 women") is among the reports and in none of the days' numbers. A toll
 * "since" a day is one of its own and belongs to no incident.
 *
 * @param harm what happened to the people
 * @param group who they are: PEOPLE for a toll of all
 * @param place where; null when no report says
 * @param since from when a running toll counts; null for the toll of an incident
 * @param days the days on which it was told, the first one first
 * @param reports every number told, in the order told
 */
public record TollHistory(
    Harm harm,
    CasualtyFigure.Group group,
    @Nullable Place place,
    @Nullable LocalDate since,
    List<TollDay> days,
    List<CountReport> reports) {

  /** Copies the lists. */
  public TollHistory {
    Objects.requireNonNull(harm, "harm");
    Objects.requireNonNull(group, "group");
    days = List.copyOf(days);
    reports = List.copyOf(reports);
  }

  /** Returns the newest day; empty when no report has a day. */
  public Optional<TollDay> latest() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
  }
}
