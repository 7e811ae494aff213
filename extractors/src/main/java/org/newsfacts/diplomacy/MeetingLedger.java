package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.MeetingKind;

/** The meetings of an article; what is told again of one meeting is added to it. */
final class MeetingLedger {
  /** A meeting is told again by what is told of the same people within so many meetings. */
  private static final int NEAR = 12;

  private final Parties parties;
  private final List<Meeting> meetings = new ArrayList<>();
  private final Map<String, List<Integer>> byParticipant = new HashMap<>();
  private List<Actor> pair = List.of();
  private @Nullable Actor body;

  MeetingLedger(Parties parties) {
    this.parties = parties;
  }

  List<Meeting> meetings() {
    return meetings;
  }

  /** Adds a meeting; one without participants is that of those who met last. */
  void add(Meeting told) {
    Meeting meeting = told.participants().isEmpty() ? ofLast(told) : told;
    for (Actor one : meeting.participants()) {
      if (parties.is(one.name(), PartyWord.ANYBODY)) {
        return; // "he met Lund" where nobody knows who he is
      }
    }
    if (meeting.participants().isEmpty()) {
      return;
    }
    for (int at : near(meeting.participants())) {
      Meeting old = meetings.get(at);
      if (isTold(old, meeting)) {
        boolean outline = old.basis().when() == null && meeting.basis().when() != null;
        meetings.set(at, outline ? joined(meeting, old) : joined(old, meeting));
        note(at, meeting.participants());
        return;
      }
    }
    note(meetings.size(), meeting.participants());
    meetings.add(meeting);
    if (meeting.participants().size() > 1) {
      pair = meeting.participants();
    }
    if (meeting.kind() == MeetingKind.SESSION
        && meeting.participants().get(0).kind() == ActorKind.ORGANIZATION) {
      body = meeting.participants().get(0);
    }
  }

  /** "The delegations will meet again", "The session will not take place". */
  private Meeting ofLast(Meeting told) {
    List<Actor> last =
        told.kind() == MeetingKind.SESSION ? body == null ? List.of() : List.of(body) : pair;
    return told.toBuilder().participants(last).build();
  }

  /** The last meetings of the first of those who meet. */
  private List<Integer> near(List<Actor> participants) {
    List<Integer> all = byParticipant.getOrDefault(Parties.key(participants.get(0)), List.of());
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

  /** Told in the same words, or again: those told before, and nothing that parts them. */
  private static boolean isTold(Meeting old, Meeting told) {
    boolean visit = old.kind() == MeetingKind.VISIT || told.kind() == MeetingKind.VISIT;
    if (!holds(old, told.participants())) {
      return false;
    }
    if (old.evidence().overlaps(told.evidence())) {
      return old.kind() == told.kind() || !visit;
    }
    boolean same =
        old.basis().negated() == told.basis().negated()
            && old.basis().modality() == told.basis().modality()
            && old.participants().size() == told.participants().size();
    boolean days = old.basis().when() != null && told.basis().when() != null;
    boolean places =
        old.place() != null && told.place() != null && !told.place().equals(old.place());
    boolean sitting =
        told.kind() == MeetingKind.SESSION || told.kind() == MeetingKind.PRESS_CONFERENCE;
    boolean named = told.rule().equals("meeting.talks") && told.basis().when() == null;
    boolean alike = named && !visit || old.kind() == told.kind() && !sitting;
    return same && !days && !places && alike && told.times() == null;
  }

  /** The first telling with what only the other tells. */
  private static Meeting joined(Meeting first, Meeting other) {
    Basis basis = first.basis();
    return Meeting.builder(basis.when() == null ? basis.withWhen(other.basis().when()) : basis)
        .kind(first.kind())
        .participants(first.participants())
        .access(first.access() == null ? other.access() : first.access())
        .place(first.place() == null ? other.place() : first.place())
        .topics(Topics.union(first.topics(), other.topics()))
        .times(first.times() == null ? other.times() : first.times())
        .build();
  }

  private static boolean holds(Meeting old, List<Actor> participants) {
    Set<String> known = new HashSet<>();
    old.participants().forEach(one -> known.add(Parties.key(one)));
    return participants.stream().allMatch(one -> known.contains(Parties.key(one)));
  }
}
