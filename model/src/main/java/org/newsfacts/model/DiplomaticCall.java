package org.newsfacts.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two people speak over a distance. One record for each counterpart.
 *
 * <p><q>The minister phoned his Omani counterpart on Monday.</q> gives the caller, the counterpart
 * "Omani counterpart" (or the name, where the article tells it), channel PHONE and when.
 *
 * @param basis evidence, rule and how the fact is told
 * @param caller who calls, or is named first
 * @param counterpart who is called
 * @param channel how
 * @param topics what they speak about
 */
public record DiplomaticCall(
    Basis basis, Actor caller, Actor counterpart, Channel channel, List<Span> topics)
    implements Fact {

  /** Checks that what is required is given; copies the lists. */
  public DiplomaticCall {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(caller, "caller");
    Objects.requireNonNull(counterpart, "counterpart");
    Objects.requireNonNull(channel, "channel");
    topics = List.copyOf(topics);
  }

  /** Returns a builder of a fact with this basis. */
  public static Builder builder(Basis basis) {
    return new Builder(basis);
  }

  /** Returns a builder that holds what this fact holds. */
  public Builder toBuilder() {
    return new Builder(basis)
        .caller(caller)
        .counterpart(counterpart)
        .channel(channel)
        .topics(topics);
  }

  @Override
  public DiplomaticCall withBasis(Basis newBasis) {
    return new DiplomaticCall(newBasis, caller, counterpart, channel, topics);
  }

  /** Collects the components; those never set stay absent. */
  public static final class Builder {

    private final Basis basis;
    private @Nullable Actor caller;
    private @Nullable Actor counterpart;
    private Channel channel = Channel.UNSPECIFIED;
    private List<Span> topics = List.of();

    private Builder(Basis basis) {
      this.basis = basis;
    }

    /** Sets the caller. */
    public Builder caller(Actor value) {
      caller = value;
      return this;
    }

    /** Sets the counterpart. */
    public Builder counterpart(Actor value) {
      counterpart = value;
      return this;
    }

    /** Sets the channel. */
    public Builder channel(Channel value) {
      channel = value;
      return this;
    }

    /** Sets the topics. */
    public Builder topics(List<Span> value) {
      topics = value;
      return this;
    }

    /**
     * Returns the fact.
     *
     * @throws NullPointerException naming the component when a required one was never set
     */
    public DiplomaticCall build() {
      return new DiplomaticCall(
          basis,
          Objects.requireNonNull(caller, "caller"),
          Objects.requireNonNull(counterpart, "counterpart"),
          channel,
          topics);
    }
  }

  /** How a call was made. */
  public enum Channel {
    /** By telephone. */
    PHONE,
    /** By video link. */
    VIDEO,
    /** Not said: <q>spoke with</q>. */
    UNSPECIFIED
  }
}
