package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.MeetingKind;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.text.TokenRange;

/** The meetings of an article; a meeting that is only named again is none. */
final class MeetingLedger {
  /** A meeting is told again by what is told of the same people within so many meetings. */
  private static final int NEAR = 12;

  private final Parties parties;
  private final Topics topics;
  private final List<Meeting> meetings = new ArrayList<>();
  private final Map<String, List<Integer>> byParticipant = new HashMap<>();

  MeetingLedger(Parties parties) {
    this.parties = parties;
    this.topics = new Topics(parties);
  }

  List<Meeting> meetings() {
    return meetings;
  }

  /**
   * Adds a meeting.
   *
   * @param where the words that tell access and number
   */
  void add(
      Basis basis,
      MeetingKind kind,
      List<Actor> participants,
      @Nullable Place place,
      Clause clause,
      TokenRange where) {
    add(basis, kind, participants, place, clause, where, false);
  }

  /** Adds a meeting that a noun only names again, if nothing is told of it yet. */
  void addNamed(
      Basis basis,
      MeetingKind kind,
      List<Actor> participants,
      @Nullable Place place,
      Clause clause,
      TokenRange where) {
    add(basis, kind, participants, place, clause, where, true);
  }

  private void add(
      Basis basis,
      MeetingKind kind,
      List<Actor> participants,
      @Nullable Place place,
      Clause clause,
      TokenRange where,
      boolean named) {
    for (Actor one : participants) {
      if (Character.isLowerCase(one.name().codePointAt(0)) && isPronoun(one.name())) {
        return; // "he met Lund" where nobody knows who he is
      }
    }
    List<Integer> near = near(participants);
    Meeting told =
        Meeting.builder(basis)
            .kind(kind)
            .participants(participants)
            .access(MeetingWords.access(parties, where))
            .place(place)
            .topics(topics.of(clause, where))
            .times(MeetingWords.times(parties, where))
            .build();
    for (int at : near) {
      Meeting old = meetings.get(at);
      if (isTold(old, basis, participants, kind, named)) {
        return;
      }
      if (isOutline(old, basis, participants, kind)) {
        meetings.set(at, joined(told, old));
        note(at, participants);
        return;
      }
      if (isToldAgain(old, told)) {
        meetings.set(at, joined(old, told));
        return;
      }
    }
    note(meetings.size(), participants);
    meetings.add(told);
  }

  /** The last meetings of the first of those who meet. */
  private List<Integer> near(List<Actor> participants) {
    List<Integer> all =
        participants.isEmpty()
            ? List.of()
            : byParticipant.getOrDefault(Parties.key(participants.get(0)), List.of());
    return List.copyOf(all.subList(Math.max(0, all.size() - NEAR), all.size()));
  }

  private void note(int at, List<Actor> participants) {
    for (Actor one : participants) {
      List<Integer> all =
          byParticipant.computeIfAbsent(Parties.key(one), key -> new ArrayList<>(1));
      if (all.isEmpty() || all.get(all.size() - 1) != at) {
        all.add(at);
      }
    }
  }

  /** "The two ministers held talks on trade": those told before, nothing that parts them. */
  private static boolean isToldAgain(Meeting old, Meeting told) {
    return old.kind() == told.kind()
        && told.basis().when() == null
        && (told.place() == null || told.place().equals(old.place()))
        && told.times() == null
        && told.kind() != MeetingKind.SESSION
        && told.kind() != MeetingKind.VISIT
        && told.kind() != MeetingKind.PRESS_CONFERENCE
        && old.participants().size() > 1
        && old.participants().size() == told.participants().size()
        && old.basis().negated() == told.basis().negated()
        && old.basis().modality() == told.basis().modality()
        && holds(old, told.participants());
  }

  /** The first telling with what only the other tells. */
  private static Meeting joined(Meeting first, Meeting other) {
    Basis basis = first.basis();
    List<Span> all = new ArrayList<>(first.topics());
    for (Span topic : other.topics()) {
      if (!all.contains(topic)) {
        all.add(topic);
      }
    }
    return Meeting.builder(basis.when() == null ? basis.withWhen(other.basis().when()) : basis)
        .kind(first.kind())
        .participants(first.participants())
        .access(first.access() == null ? other.access() : first.access())
        .place(first.place() == null ? other.place() : first.place())
        .topics(all)
        .times(first.times() == null ? other.times() : first.times())
        .build();
  }

  private boolean isPronoun(String name) {
    return parties.is(name, PartyWord.ANYBODY);
  }

  /** Told in the same words, or named again without a day of its own. */
  private static boolean isTold(
      Meeting old, Basis basis, List<Actor> participants, MeetingKind kind, boolean named) {
    if (!holds(old, participants)) {
      return false;
    }
    if (old.evidence().overlaps(basis.evidence())) {
      return old.kind() == kind || old.kind() != MeetingKind.VISIT && kind != MeetingKind.VISIT;
    }
    return named
        && basis.when() == null
        && old.basis().negated() == basis.negated()
        && old.basis().modality() == basis.modality()
        && participants.size() == old.participants().size();
  }

  /** What the first lines tell without a day, and the text with one. */
  private static boolean isOutline(
      Meeting old, Basis basis, List<Actor> participants, MeetingKind kind) {
    return old.basis().when() == null
        && basis.when() != null
        && old.kind() == kind
        && kind != MeetingKind.SESSION
        && kind != MeetingKind.PRESS_CONFERENCE
        && old.basis().negated() == basis.negated()
        && old.basis().modality() == basis.modality()
        && participants.size() == old.participants().size()
        && holds(old, participants);
  }

  /** Those of the last meeting of two and more. */
  @Nullable List<Actor> lastPair() {
    for (int i = meetings.size() - 1; i >= 0; i--) {
      if (meetings.get(i).participants().size() > 1) {
        return meetings.get(i).participants();
      }
    }
    return null;
  }

  private static boolean holds(Meeting old, List<Actor> participants) {
    List<Actor> all = new ArrayList<>(old.participants());
    int before = all.size();
    Parties.addNew(all, participants);
    return all.size() == before;
  }

  /** The body whose session was told last, for "the meeting", "an open debate". */
  @Nullable Actor lastBody() {
    for (int i = meetings.size() - 1; i >= 0; i--) {
      Meeting meeting = meetings.get(i);
      if (meeting.kind() == MeetingKind.SESSION
          && meeting.participants().get(0).kind() == ActorKind.ORGANIZATION) {
        return meeting.participants().get(0);
      }
    }
    return null;
  }
}
