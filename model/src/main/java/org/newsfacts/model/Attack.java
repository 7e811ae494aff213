package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An act of violence, once for each distinct act.
 *
 * <p><q>Jets struck a depot near the port.</q> gives the target "a depot", the place "port", the
 * weapon "Jets" and kind AIR_STRIKE.
 *
 * @param basis evidence, rule and how the fact is told
 * @param attacker who attacks; null where nobody is named or claims it
 * @param target what or who is hit; null when not said
 * @param place where; null when not said
 * @param weapon with what; null when not said
 * @param count how many strikes, rockets or shells; null when not said
 * @param kind how
 */
public record Attack(
    Basis basis,
    @Nullable Actor attacker,
    @Nullable Span target,
    @Nullable Place place,
    @Nullable Span weapon,
    @Nullable Count count,
    Kind kind)
    implements Fact {

  /** Checks that what is required is given. */
  public Attack {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(kind, "kind");
  }

  /** Returns a builder of a fact with this basis. */
  public static Builder builder(Basis basis) {
    return new Builder(basis);
  }

  /** Returns a builder that holds what this fact holds. */
  public Builder toBuilder() {
    return new Builder(basis)
        .attacker(attacker)
        .target(target)
        .place(place)
        .weapon(weapon)
        .count(count)
        .kind(kind);
  }

  @Override
  public Attack withBasis(Basis newBasis) {
    return new Attack(newBasis, attacker, target, place, weapon, count, kind);
  }

  /** Collects the components; those never set stay absent. */
  public static final class Builder {

    private final Basis basis;
    private @Nullable Actor attacker;
    private @Nullable Span target;
    private @Nullable Place place;
    private @Nullable Span weapon;
    private @Nullable Count count;
    private Kind kind = Kind.OTHER;

    private Builder(Basis basis) {
      this.basis = basis;
    }

    /** Sets the attacker. */
    public Builder attacker(@Nullable Actor value) {
      attacker = value;
      return this;
    }

    /** Sets the target. */
    public Builder target(@Nullable Span value) {
      target = value;
      return this;
    }

    /** Sets the place. */
    public Builder place(@Nullable Place value) {
      place = value;
      return this;
    }

    /** Sets the weapon. */
    public Builder weapon(@Nullable Span value) {
      weapon = value;
      return this;
    }

    /** Sets the count. */
    public Builder count(@Nullable Count value) {
      count = value;
      return this;
    }

    /** Sets the kind. */
    public Builder kind(Kind value) {
      kind = value;
      return this;
    }

    /**
     * Returns the fact.
     *
     * @throws NullPointerException naming the component when a required one was never set
     */
    public Attack build() {
      return new Attack(basis, attacker, target, place, weapon, count, kind);
    }
  }

  /** How an attack was made. */
  public enum Kind {
    /** From aircraft. */
    AIR_STRIKE,
    /** Shells, mortars, tank fire. */
    ARTILLERY,
    /** Rockets or missiles. */
    ROCKET,
    /** A planted, thrown or carried bomb. */
    BOMBING,
    /** Small arms. */
    SHOOTING,
    /** Knives and blades. */
    STABBING,
    /** Drones. */
    DRONE,
    /** A vehicle driven into people. */
    VEHICLE,
    /** Another way, or not said. */
    OTHER
  }
}
