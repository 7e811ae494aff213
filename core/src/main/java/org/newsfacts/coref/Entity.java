package org.newsfacts.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;

/** One who is spoken of in an article, as far as the text tells. */
final class Entity {
  /** What pronoun fits. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  final Actor.Kind kind;
  String name;
  @Nullable String role;
  @Nullable String affiliation;
  @Nullable String country;
  Gender gender = Gender.UNKNOWN;
  boolean rankOnly;

  /** Known by an office or noun only: "a Danish official". */
  boolean anonymous;

  /** "An official": in no office that the noun would tell. */
  boolean vague;

  /** Nobody who acts: "the storm", or a paper that speaks for itself: "the report". */
  boolean thing;

  /** Named with "between": the two sides of something. */
  boolean opposed;

  /** "the report": a thing that speaks. */
  boolean paper;

  final List<Entity> members;

  private @Nullable String foldedOf;
  private String folded = "";

  Entity(String name, Actor.Kind kind) {
    this(name, kind, List.of());
  }

  private Entity(String name, Actor.Kind kind, List<Entity> members) {
    this.name = name;
    this.kind = kind;
    this.members = members;
  }

  /** "Malaysia, Indonesia and Brunei". */
  static Entity group(List<Entity> members) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        name.append(i == members.size() - 1 ? " and " : ", ");
      }
      name.append(members.get(i).name);
    }
    return new Entity(name.toString(), Actor.Kind.GROUP, List.copyOf(members));
  }

  /** The name in small letters. */
  String folded() {
    if (!Objects.equals(foldedOf, name)) {
      foldedOf = name;
      folded = name.toLowerCase(Locale.ROOT);
    }
    return folded;
  }

  boolean fits(Gender wanted) {
    return gender == Gender.UNKNOWN || gender == wanted;
  }

  /** "the ship": it may be "it", but says nothing. */
  static Entity thing(String name, boolean paper) {
    Entity made = new Entity(name, Actor.Kind.UNKNOWN);
    made.thing = !paper;
    made.paper = paper;
    made.anonymous = true;
    return made;
  }

  /** Whether this is one of those given, or shares a member with it. */
  boolean meets(@Nullable Entity other) {
    if (other == null) {
      return false;
    }
    return this == other || members.contains(other) || other.members.contains(this);
  }

  boolean isPerson() {
    return kind == Actor.Kind.PERSON;
  }

  Actor actor(@Nullable Span mention) {
    List<Actor> actors = new ArrayList<>(members.size());
    for (Entity member : members) {
      actors.add(member.alone());
    }
    return new Actor(name, kind, toldRole(), affiliation, country, mention, actors);
  }

  /** "An official said": the noun is all that is told of him, and no office. */
  @Nullable String toldRole() {
    return vague && name.equals(role) ? null : role;
  }

  private Actor alone() {
    return new Actor(name, kind, role, affiliation, country, null, List.of());
  }
}
