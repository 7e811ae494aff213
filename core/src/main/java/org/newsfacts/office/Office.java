package org.newsfacts.office;

import org.jspecify.annotations.Nullable;

/**
 * An office read from a stretch of text: "the Omani minister for ports".
 *
 * @param from the first token, determiner and owner included
 * @param to the token after the last
 * @param head the last token of the head
 * @param role the office without the body
 * @param affiliation the state or body
 * @param country ISO 3166 alpha-2 code
 * @param former whether it is said to be past
 * @param owner the token of "his", "her", "its" or "their"; -1 without one
 * @param determined whether a determiner or owner opens it
 */
public record Office(
    int from,
    int to,
    int head,
    String role,
    @Nullable String affiliation,
    @Nullable String country,
    boolean former,
    int owner,
    boolean determined) {

  Office with(String newRole) {
    return new Office(from, to, head, newRole, affiliation, country, former, owner, determined);
  }

  /** Returns it with whose office it is. */
  public Office at(@Nullable String newAffiliation, @Nullable String newCountry) {
    return new Office(from, to, head, role, newAffiliation, newCountry, former, owner, determined);
  }
}
