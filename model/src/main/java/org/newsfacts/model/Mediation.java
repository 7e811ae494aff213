package org.newsfacts.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody mediates between others.
 *
 * <p><q>Oman's truce efforts made no headway.</q> gives the mediator "Oman", the goal "truce" and
 * outcome NO_PROGRESS.
 *
 * @param basis evidence, rule and how the fact is told
 * @param mediators who mediates
 * @param parties between whom; empty when not said
 * @param goal to what end; null when not said
 * @param outcome how far it has come
 */
public record Mediation(
    Basis basis, List<Actor> mediators, List<Actor> parties, @Nullable Span goal, Outcome outcome)
    implements Fact {

  /** Checks that what is required is given; copies the lists. */
  public Mediation {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(outcome, "outcome");
    mediators = List.copyOf(mediators);
    parties = List.copyOf(parties);
  }

  /** Returns a builder of a fact with this basis. */
  public static Builder builder(Basis basis) {
    return new Builder(basis);
  }

  /** Returns a builder that holds what this fact holds. */
  public Builder toBuilder() {
    return new Builder(basis).mediators(mediators).parties(parties).goal(goal).outcome(outcome);
  }

  @Override
  public Mediation withBasis(Basis newBasis) {
    return new Mediation(newBasis, mediators, parties, goal, outcome);
  }

  /** Collects the components; those never set stay absent. */
  public static final class Builder {

    private final Basis basis;
    private List<Actor> mediators = List.of();
    private List<Actor> parties = List.of();
    private @Nullable Span goal;
    private Outcome outcome = Outcome.ONGOING;

    private Builder(Basis basis) {
      this.basis = basis;
    }

    /** Sets the mediators. */
    public Builder mediators(List<Actor> value) {
      mediators = value;
      return this;
    }

    /** Sets the parties. */
    public Builder parties(List<Actor> value) {
      parties = value;
      return this;
    }

    /** Sets the goal. */
    public Builder goal(@Nullable Span value) {
      goal = value;
      return this;
    }

    /** Sets the outcome. */
    public Builder outcome(Outcome value) {
      outcome = value;
      return this;
    }

    /**
     * Returns the fact.
     *
     * @throws NullPointerException naming the component when a required one was never set
     */
    public Mediation build() {
      return new Mediation(basis, mediators, parties, goal, outcome);
    }
  }

  /** How far a mediation has come. */
  public enum Outcome {
    /** Under way, nothing said of its success. */
    ONGOING,
    /** Some headway. */
    PROGRESS,
    /** No headway so far. */
    NO_PROGRESS,
    /** Reached its goal. */
    SUCCEEDED,
    /** Given up or broken down. */
    FAILED
  }
}
