package org.newsfacts.name;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenRange;

/**
 * A name of a person, body, country or place in the text.
 *
 * @param range the tokens of the bare name: "Antony Blinken", "the" and titles left out
 * @param kind what it names
 * @param name the name as written, or the list's own form: "United States" for "U.S."
 * @param country ISO 3166 alpha-2 code where it follows
 */
public record NameMention(TokenRange range, Kind kind, String name, @Nullable String country) {

  /** What a name names. */
  public enum Kind {
    /** A person. */
    PERSON,
    /** A body. */
    ORGANIZATION,
    /** A state or territory. */
    COUNTRY,
    /** People or things of a country: "Danish", "Palestinians". */
    DEMONYM,
    /** A town, region, sea or building. */
    PLACE,
    /** A weekday, an event, a law, a ship. */
    OTHER
  }
}
