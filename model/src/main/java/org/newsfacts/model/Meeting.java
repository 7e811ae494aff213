package org.newsfacts.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * People or bodies meet.
 *
 * <p><q>The council met twice behind closed doors.</q> gives kind SESSION, the participant
 * "council", access PRIVATE and 2 times.
 *
 * @param basis evidence, rule and how the fact is told
 * @param kind what kind of meeting
 * @param participants who meets; a body that sits is one participant
 * @param access who may follow it; null when not said
 * @param place where; null when not said
 * @param topics what about
 * @param times how often, 1 or more; null when not said
 */
public record Meeting(
    Basis basis,
    Kind kind,
    List<Actor> participants,
    @Nullable Access access,
    @Nullable Place place,
    List<Span> topics,
    @Nullable Integer times)
    implements Fact {

  /** Checks that what is required is given; copies the lists. */
  public Meeting {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(kind, "kind");
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
  }

  /** Returns a builder of a fact with this basis. */
  public static Builder builder(Basis basis) {
    return new Builder(basis);
  }

  /** Returns a builder that holds what this fact holds. */
  public Builder toBuilder() {
    return new Builder(basis)
        .kind(kind)
        .participants(participants)
        .access(access)
        .place(place)
        .topics(topics)
        .times(times);
  }

  @Override
  public Meeting withBasis(Basis newBasis) {
    return new Meeting(newBasis, kind, participants, access, place, topics, times);
  }

  /** Collects the components; those never set stay absent. */
  public static final class Builder {

    private final Basis basis;
    private Kind kind = Kind.MEETING;
    private List<Actor> participants = List.of();
    private @Nullable Access access;
    private @Nullable Place place;
    private List<Span> topics = List.of();
    private @Nullable Integer times;

    private Builder(Basis basis) {
      this.basis = basis;
    }

    /** Sets the kind. */
    public Builder kind(Kind value) {
      kind = value;
      return this;
    }

    /** Sets the participants. */
    public Builder participants(List<Actor> value) {
      participants = value;
      return this;
    }

    /** Sets the access. */
    public Builder access(@Nullable Access value) {
      access = value;
      return this;
    }

    /** Sets the place. */
    public Builder place(@Nullable Place value) {
      place = value;
      return this;
    }

    /** Sets the topics. */
    public Builder topics(List<Span> value) {
      topics = value;
      return this;
    }

    /** Sets how often they met. */
    public Builder times(@Nullable Integer value) {
      times = value;
      return this;
    }

    /**
     * Returns the fact.
     *
     * @throws NullPointerException naming the component when a required one was never set
     */
    public Meeting build() {
      return new Meeting(basis, kind, participants, access, place, topics, times);
    }
  }

  /** Who may follow a meeting. */
  public enum Access {
    /** Open: <q>an open session</q>. */
    PUBLIC,
    /** Closed: <q>behind closed doors</q>. */
    PRIVATE,
    /** Held over a link: <q>met by video</q>. */
    VIRTUAL
  }

  /** What kind of meeting it is. */
  public enum Kind {
    /** People meet. */
    MEETING,
    /** A body sits. */
    SESSION,
    /** Talks, negotiations. */
    TALKS,
    /** A summit or conference of leaders. */
    SUMMIT,
    /** Somebody visits somebody or a place. */
    VISIT,
    /** Somebody meets the press. */
    PRESS_CONFERENCE
  }
}
