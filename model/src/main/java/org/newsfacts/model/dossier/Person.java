package org.newsfacts.model.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person across articles, under all spellings. A surname alone joins nobody.
 *
 * @param id the name in the dossier: "person-7"
 * @param name the spelling told most often
 * @param spellings all spellings, the first told first
 * @param tenures the offices, with the days they are told
 * @param articles in how many articles the person is told
 * @param decisions why a spelling was joined, and what was kept apart
 */
public record Person(
    String id,
    String name,
    List<String> spellings,
    List<Tenure> tenures,
    int articles,
    List<Decision> decisions) {

  /** Copies the lists. */
  public Person {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    spellings = List.copyOf(spellings);
    tenures = List.copyOf(tenures);
    decisions = List.copyOf(decisions);
  }

  /**
   * An office, and when it is told.
   *
   * @param role "foreign minister"
   * @param affiliation "Oman"; null when not told
   * @param first the day of the first article that tells it; null when not known
   * @param last the day of the last one; null when not known
   */
  public record Tenure(
      String role,
      @Nullable String affiliation,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {

    /** Checks that the role is given. */
    public Tenure {
      Objects.requireNonNull(role, "role");
    }
  }
}
