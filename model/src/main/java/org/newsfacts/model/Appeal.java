package org.newsfacts.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks others to do something. Several acts under one verb are one record.
 *
 * <p><q>She urged both armies to pull back.</q> gives the issuer, the addressees "both armies", the
 * action "pull back" and strength URGE.
 *
 * @param basis evidence, rule and how the fact is told
 * @param issuer who asks
 * @param addressees who is asked; empty when not said
 * @param action what is asked for
 * @param strength how strongly
 */
public record Appeal(
    Basis basis, Actor issuer, List<Actor> addressees, Span action, Strength strength)
    implements Fact {

  /** Checks that what is required is given; copies the lists. */
  public Appeal {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(strength, "strength");
    addressees = List.copyOf(addressees);
  }

  /** Returns a builder of a fact with this basis. */
  public static Builder builder(Basis basis) {
    return new Builder(basis);
  }

  /** Returns a builder that holds what this fact holds. */
  public Builder toBuilder() {
    return new Builder(basis)
        .issuer(issuer)
        .addressees(addressees)
        .action(action)
        .strength(strength);
  }

  @Override
  public Appeal withBasis(Basis newBasis) {
    return new Appeal(newBasis, issuer, addressees, action, strength);
  }

  /** Collects the components; those never set stay absent. */
  public static final class Builder {

    private final Basis basis;
    private @Nullable Actor issuer;
    private List<Actor> addressees = List.of();
    private @Nullable Span action;
    private @Nullable Strength strength;

    private Builder(Basis basis) {
      this.basis = basis;
    }

    /** Sets the issuer. */
    public Builder issuer(Actor value) {
      issuer = value;
      return this;
    }

    /** Sets the addressees. */
    public Builder addressees(List<Actor> value) {
      addressees = value;
      return this;
    }

    /** Sets the action. */
    public Builder action(Span value) {
      action = value;
      return this;
    }

    /** Sets the strength. */
    public Builder strength(Strength value) {
      strength = value;
      return this;
    }

    /**
     * Returns the fact.
     *
     * @throws NullPointerException naming the component when a required one was never set
     */
    public Appeal build() {
      return new Appeal(
          basis,
          Objects.requireNonNull(issuer, "issuer"),
          addressees,
          Objects.requireNonNull(action, "action"),
          Objects.requireNonNull(strength, "strength"));
    }
  }

  /** How strongly an act is asked for. */
  public enum Strength {
    /** asked, recommended, appealed. */
    REQUEST,
    /** urged, encouraged, called on, called for. */
    URGE,
    /** demanded, ordered, must, ultimatum. */
    DEMAND
  }
}
