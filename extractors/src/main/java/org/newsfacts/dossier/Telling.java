package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.Toll;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Harm;
import org.newsfacts.model.dossier.Citation;

/**
 * One report of harm or of an attack, with what it is recognised by.
 *
 * @param source where it was read
 * @param toll the numbers it gives; null for an attack that counts nobody
 * @param kinds what did it, as far as the text's words say; empty when they do not
 * @param marks words about the telling itself: that it is another incident, or a revised number
 * @param names capital words of the cause: "Idai"
 * @param things what it struck, of compounds in the cause: "nightclub" of "the nightclub collapse"
 * @param site where; null when not told
 * @param sourceCountry the country of the source it names: "rescuers in Syria"; null when not told
 * @param start its first day; null when not told
 * @param end its last day; null when not told
 * @param perpetrator who did it; null when not told by name
 * @param running whether it is a toll that was counted on
 */
record Telling(
    Citation source,
    @Nullable Toll toll,
    Set<IncidentKind> kinds,
    Set<IncidentKind> marks,
    Set<String> names,
    Set<String> things,
    Sites.@Nullable Site site,
    @Nullable String sourceCountry,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable Actor perpetrator,
    boolean running)
    implements Sourced {

  /** Returns the day by which the article tells it: that of publication, else its own. */
  @Override
  public @Nullable LocalDate told() {
    return source.published() == null ? end : source.published();
  }

  /** Returns whether it counts people arrested. */
  boolean isArrest() {
    return toll != null && toll.harm() == Harm.DETAINED;
  }

  /** Returns how much of place, day and cause it tells: what tells more is placed first. */
  int fullness() {
    return (site == null ? 0 : 4)
        + (start == null ? 0 : 2)
        + (kinds.isEmpty() ? 0 : 1)
        + (marks.contains(IncidentKind.ANOTHER) ? -1 : 0);
  }

  /** Returns it as told of people who died later: its day is not the event's. */
  Telling asAddition() {
    Set<IncidentKind> more = EnumSet.of(IncidentKind.AFTERMATH);
    more.addAll(marks);
    return new Telling(
        source,
        toll,
        kinds,
        more,
        names,
        things,
        site,
        sourceCountry,
        null,
        null,
        perpetrator,
        running);
  }
}
