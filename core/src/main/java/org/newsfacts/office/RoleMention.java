package org.newsfacts.office;

import org.jspecify.annotations.Nullable;
import org.newsfacts.name.NameMention;
import org.newsfacts.text.TokenRange;

/**
 * An office beside the name of the one who holds it.
 *
 * @param range office and name with what stands between: "former Danish minister Ida Holm"
 * @param person the name
 * @param role the office without the body: "former minister"
 * @param affiliation the state or body: "Denmark"
 * @param country ISO 3166 alpha-2 code where it follows
 * @param former whether the office is said to be past
 * @param position where the office stands
 */
public record RoleMention(
    TokenRange range,
    NameMention person,
    String role,
    @Nullable String affiliation,
    @Nullable String country,
    boolean former,
    Position position) {

  /** Where an office stands beside its name. */
  public enum Position {
    /** "mayor Ida Holm". */
    BEFORE_NAME,
    /** "the mayor, Ida Holm". */
    BEFORE_COMMA,
    /** "Ida Holm, the mayor". */
    AFTER_NAME,
    /** "Ida Holm is the mayor". */
    COPULA
  }
}
