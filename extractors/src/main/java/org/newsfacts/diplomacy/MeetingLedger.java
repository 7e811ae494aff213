package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.MeetingKind;
import org.newsfacts.model.Place;
import org.newsfacts.text.TokenRange;

/** The meetings of an article; a meeting that is only named again is none. */
final class MeetingLedger {
  private final Parties parties;
  private final Topics topics;
  private final List<Meeting> meetings = new ArrayList<>();

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
    for (Meeting old : meetings) {
      if (isTold(old, basis, participants, kind, named)) {
        return;
      }
    }
    meetings.removeIf(old -> isOutline(old, basis, participants, kind));
    meetings.add(
        Meeting.builder(basis)
            .kind(kind)
            .participants(participants)
            .access(MeetingWords.access(parties, where))
            .place(place)
            .topics(topics.of(clause, where))
            .times(MeetingWords.times(parties, where))
            .build());
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
