package org.newsfacts.diplomacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Meeting;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Ledger;

/**
 * The meetings, sessions, talks, summits, visits and press conferences of an article; what is told
 * again of one is added to it.
 */
final class Meetings {
  private final Reading reading;
  private final Ledger<Meeting> ledger =
      new Ledger<>(
          meeting -> meeting.participants().stream().map(Parties::key).toList(),
          Meetings::isTold,
          Meetings::joined);
  private List<Actor> pair = List.of();
  private Meeting.Kind pairKind = Meeting.Kind.MEETING;
  private @Nullable Actor body;

  private Meetings(Reading reading) {
    this.reading = reading;
  }

  static Extractor extractor() {
    return FrameRules.of(
            "meeting",
            List.of("meeting-senses"),
            Stream.of(MeetingRules.all(), TalksRules.all(), VisitRules.all())
                .flatMap(List::stream)
                .toList())
        .joining((reading, told) -> new Meetings(reading).all(told));
  }

  private List<Meeting> all(List<Fact> told) {
    told.forEach(fact -> add((Meeting) fact));
    return ledger.facts();
  }

  /** Adds a meeting; one without participants is that of those who met last. */
  private void add(Meeting told) {
    Meeting meeting = told.participants().isEmpty() ? ofLast(told) : told;
    List<Actor> all = meeting.participants();
    boolean nobody = // "he met Lund" where nobody knows who he is
        all.stream().anyMatch(one -> reading.isWord(one.name(), PartyWord.ANYBODY));
    if (all.isEmpty() || nobody) {
      return;
    }
    ledger.add(meeting);
    if (all.size() > 1) {
      pair = all;
      pairKind = meeting.kind();
    }
    if (meeting.kind() == Meeting.Kind.SESSION && all.get(0).kind() == Actor.Kind.ORGANIZATION) {
      body = all.get(0);
    }
  }

  /** "The delegations will meet again", "The session will not take place". */
  private Meeting ofLast(Meeting told) {
    List<Actor> last =
        told.kind() == Meeting.Kind.SESSION ? body == null ? List.of() : List.of(body) : pair;
    boolean talks = told.kind() == Meeting.Kind.MEETING && pairKind == Meeting.Kind.TALKS;
    return told.toBuilder()
        .participants(last)
        .kind(talks ? Meeting.Kind.TALKS : told.kind())
        .build();
  }

  /** Told in the same words, or again: those told before, and nothing that parts them. */
  private static boolean isTold(Meeting old, Meeting told) {
    boolean visit = old.kind() == Meeting.Kind.VISIT || told.kind() == Meeting.Kind.VISIT;
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
        old.place() != null
            && told.place() != null
            && !told.place().name().equals(old.place().name());
    boolean sitting =
        told.kind() == Meeting.Kind.SESSION || told.kind() == Meeting.Kind.PRESS_CONFERENCE;
    boolean named = told.rule().equals(TalksRules.ID) && told.basis().when() == null;
    boolean alike = named && !visit || old.kind() == told.kind() && !sitting;
    return same && !days && !places && alike && told.times() == null;
  }

  /** The telling that names the day, with what only the other tells. */
  private static Meeting joined(Meeting old, Meeting told) {
    boolean outline = old.basis().when() == null && told.basis().when() != null;
    Meeting first = outline ? told : old;
    Meeting other = outline ? old : told;
    return first.toBuilder()
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
