package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Count;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Protest;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** One telling of a protest, before it is compared with the other tellings of the article. */
final class ProtestFinding {
  final String rule;
  final int head;
  Protest.Kind kind;
  TokenRange evidence;
  Modality modality = Modality.ACTUAL;
  boolean negated;
  @Nullable Actor organizer;
  @Nullable Place place;
  @Nullable Count size;
  @Nullable When when;

  /** "the march": speaks of what was told before. */
  boolean again;

  /** "another march": speaks of a further one. */
  boolean further;

  /** "weeks of protests": many. */
  boolean series;

  /** It stands in a title. */
  boolean title;

  /** It stands aside: "after the protests of May". */
  boolean aside;

  ProtestFinding(String rule, int head, Protest.Kind kind, TokenRange evidence) {
    this.rule = rule;
    this.head = head;
    this.kind = kind;
    this.evidence = evidence;
  }

  /** How much it tells: the fullest telling of an act is kept. */
  int fullness() {
    return (aside ? 0 : 3)
        + (title ? 0 : 1)
        + (again ? 0 : 2)
        + (modality == Modality.ACTUAL ? 2 : 0)
        + (place == null ? 0 : 1)
        + (size == null ? 0 : 1)
        + (organizer == null ? 0 : 1)
        + (when == null ? 0 : 1);
  }

  /** Returns whether more is told than that there was a protest. */
  boolean tellsMore() {
    return place != null || when != null || size != null || organizer != null;
  }

  /** Takes what the other telling of the same act knows and this one does not. */
  void fillFrom(ProtestFinding other) {
    boolean plain = kind == Protest.Kind.OTHER && other.evidence.from() >= evidence.from();
    kind =
        plain && other.evidence.to() <= evidence.to()
            ? other.kind
            : kind; // "poured ... in a march"
    boolean near = other.modality == modality && other.negated == negated && other.series == series;
    organizer = organizer == null ? other.organizer : organizer;
    place = place == null ? other.place : place;
    when = when == null && near ? other.when : when;
    size = size == null && near ? other.size : size;
  }

  Protest write(Reading reading, ActSetting setting) {
    place = setting.town(place);
    place = place == null && organizer != null ? home(reading, setting, organizer) : place;
    Basis basis =
        new Basis(reading.span(reading.trimmed(evidence)), rule, negated, modality, null, when);
    return Protest.builder(basis).kind(kind).place(place).organizer(organizer).size(size).build();
  }

  private static @Nullable Place home(Reading reading, ActSetting setting, Actor organizer) {
    return organizer.mention() == null
        ? null
        : setting.ofNation(
            TokenRange.of(
                reading.tokens().at(organizer.mention().start()),
                reading.tokens().at(organizer.mention().end() - 1) + 1));
  }
}
