package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person holds an office.
 *
 * <p><q>Norwegian Foreign Minister Kari Lund</q> gives the person "Kari Lund", the role "Foreign
 * Minister" and the affiliation "Norway". A former office keeps "former" in the role.
 *
 * @param basis evidence, rule and how the fact is told
 * @param person who
 * @param role the office
 * @param affiliation the state or body; null when not said
 */
public record PersonRole(Basis basis, Actor person, String role, @Nullable String affiliation)
    implements Fact {

  /** Checks that what is required is given. */
  public PersonRole {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(role, "role");
  }

  @Override
  public PersonRole withBasis(Basis newBasis) {
    return new PersonRole(newBasis, person, role, affiliation);
  }
}
