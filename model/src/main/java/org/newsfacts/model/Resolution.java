package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body decides, or fails to decide, on a text.
 *
 * <p><q>The assembly adopted the text 97 to 3.</q> gives the body "assembly", the instrument "the
 * text", outcome ADOPTED and the votes 97 for, 3 against.
 *
 * @param basis evidence, rule and how the fact is told
 * @param body who decides
 * @param instrument the text, statement or bill
 * @param outcome what became of it
 * @param topic what it is about; null when not said
 * @param blocker who stopped it; null when not said
 * @param votes how many voted how; null when not said
 */
public record Resolution(
    Basis basis,
    Actor body,
    Span instrument,
    Outcome outcome,
    @Nullable Span topic,
    @Nullable Actor blocker,
    @Nullable Votes votes)
    implements Fact {

  /** Checks that what is required is given. */
  public Resolution {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(outcome, "outcome");
  }

  /** Returns a builder of a fact with this basis. */
  public static Builder builder(Basis basis) {
    return new Builder(basis);
  }

  /** Returns a builder that holds what this fact holds. */
  public Builder toBuilder() {
    return new Builder(basis)
        .body(body)
        .instrument(instrument)
        .outcome(outcome)
        .topic(topic)
        .blocker(blocker)
        .votes(votes);
  }

  @Override
  public Resolution withBasis(Basis newBasis) {
    return new Resolution(newBasis, body, instrument, outcome, topic, blocker, votes);
  }

  /** Collects the components; those never set stay absent. */
  public static final class Builder {

    private final Basis basis;
    private @Nullable Actor body;
    private @Nullable Span instrument;
    private @Nullable Outcome outcome;
    private @Nullable Span topic;
    private @Nullable Actor blocker;
    private @Nullable Votes votes;

    private Builder(Basis basis) {
      this.basis = basis;
    }

    /** Sets the body. */
    public Builder body(Actor value) {
      body = value;
      return this;
    }

    /** Sets the instrument. */
    public Builder instrument(Span value) {
      instrument = value;
      return this;
    }

    /** Sets the outcome. */
    public Builder outcome(Outcome value) {
      outcome = value;
      return this;
    }

    /** Sets the topic. */
    public Builder topic(@Nullable Span value) {
      topic = value;
      return this;
    }

    /** Sets the blocker. */
    public Builder blocker(@Nullable Actor value) {
      blocker = value;
      return this;
    }

    /** Sets the votes. */
    public Builder votes(@Nullable Votes value) {
      votes = value;
      return this;
    }

    /**
     * Returns the fact.
     *
     * @throws NullPointerException naming the component when a required one was never set
     */
    public Resolution build() {
      return new Resolution(
          basis,
          Objects.requireNonNull(body, "body"),
          Objects.requireNonNull(instrument, "instrument"),
          Objects.requireNonNull(outcome, "outcome"),
          topic,
          blocker,
          votes);
    }
  }

  /** What became of a resolution, statement or bill before a body. */
  public enum Outcome {
    /** Passed. */
    ADOPTED,
    /** Voted down. */
    REJECTED,
    /** Stopped by a veto. */
    VETOED,
    /** Nothing came out: <q>has issued no statement</q>. */
    NOT_ISSUED,
    /** No agreement on it. */
    NOT_AGREED,
    /** Still to be decided. */
    PENDING
  }

  /**
   * How a body voted. In JSON {@code {"for":97,"against":3,"abstain":12}}.
   *
   * @param inFavour the votes for it, "for" in JSON
   * @param against the votes against it
   * @param abstain the abstentions; null when not told
   */
  public record Votes(int inFavour, int against, @Nullable Integer abstain) {

    /** Checks that no number is negative. */
    public Votes {
      if (inFavour < 0 || against < 0 || abstain != null && abstain < 0) {
        throw new IllegalArgumentException(
            "not a vote: "
                + inFavour
                + " for, "
                + against
                + " against, "
                + abstain
                + " abstaining");
      }
    }
  }
}
