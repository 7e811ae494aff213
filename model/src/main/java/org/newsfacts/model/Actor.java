package org.newsfacts.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who acts or is spoken of.
 *
 * <p>In <q>Norwegian Foreign Minister Kari Lund left on Monday. The minister said ...</q> the
 * speaker has the name "Kari Lund", kind PERSON, role "Foreign Minister", affiliation "Norway",
 * country "NO" and the mention "The minister". In <q>Chad and Niger asked ...</q> the issuer is a
 * GROUP with two members.
 *
 * @param name the fullest name the article gives; the mention's text where it could not be resolved
 * @param kind what the actor is
 * @param role the office: "Foreign Minister"
 * @param affiliation the state or body the office belongs to: "Qatar"
 * @param country ISO 3166 alpha-2 code
 * @param mention the text's own words; null where the actor is only understood
 * @param members those who act together; empty for one actor
 */
public record Actor(
    String name,
    Kind kind,
    @Nullable String role,
    @Nullable String affiliation,
    @Nullable String country,
    @Nullable Span mention,
    List<Actor> members) {

  /** Checks name and kind; copies the members. */
  public Actor {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    members = List.copyOf(members);
  }

  /** Returns an actor of whom only a name is known: {@code Actor.of("Oslo", ActorKind.COUNTRY)}. */
  public static Actor of(String name, Kind kind) {
    return new Actor(name, kind, null, null, null, null, List.of());
  }

  /** Returns a copy with other words of the text. */
  public Actor withMention(@Nullable Span newMention) {
    return new Actor(name, kind, role, affiliation, country, newMention, members);
  }

  /** What an actor is. */
  public enum Kind {
    /** One person, named or described. */
    PERSON,
    /** A body: ministry, army, party, company, court, newspaper, armed group. */
    ORGANIZATION,
    /** A state, also under the name of its capital or its seat of government. */
    COUNTRY,
    /** Several that act together, or people described: "protesters", "Malaysia and Brunei". */
    GROUP,
    /** Not known. */
    UNKNOWN
  }
}
