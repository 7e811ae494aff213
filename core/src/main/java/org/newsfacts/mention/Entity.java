package org.newsfacts.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Span;

/** One who is spoken of in an article, as far as the text tells. */
final class Entity {
  /** What pronoun fits. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  final ActorKind kind;
  String name;
  @Nullable String role;
  @Nullable String affiliation;
  @Nullable String country;
  Gender gender = Gender.UNKNOWN;
  boolean rankOnly;

  /** Known by an office or noun only: "a Danish official". */
  boolean anonymous;

  final List<Entity> members;

  private @Nullable String foldedOf;
  private String folded = "";

  Entity(String name, ActorKind kind) {
    this(name, kind, List.of());
  }

  private Entity(String name, ActorKind kind, List<Entity> members) {
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
    return new Entity(name.toString(), ActorKind.GROUP, List.copyOf(members));
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

  boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  Actor actor(@Nullable Span mention) {
    List<Actor> actors = new ArrayList<>(members.size());
    for (Entity member : members) {
      actors.add(member.alone());
    }
    return new Actor(name, kind, role, affiliation, country, mention, actors);
  }

  private Actor alone() {
    return new Actor(name, kind, role, affiliation, country, null, List.of());
  }
}
