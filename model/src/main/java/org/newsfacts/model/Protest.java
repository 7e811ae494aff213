package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * People protest or strike.
 *
 * <p><q>Rail unions called a strike for Friday.</q> gives kind STRIKE, the organizer "Rail unions"
 * and modality PLANNED.
 *
 * @param basis evidence, rule and how the fact is told
 * @param kind what kind
 * @param organizer who calls it; null when not said
 * @param place where; null when not said
 * @param size how many take part; null when not said
 */
public record Protest(
    Basis basis, Kind kind, @Nullable Actor organizer, @Nullable Place place, @Nullable Count size)
    implements Fact {

  /** Checks that what is required is given. */
  public Protest {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(kind, "kind");
  }

  /** Returns a builder of a fact with this basis. */
  public static Builder builder(Basis basis) {
    return new Builder(basis);
  }

  /** Returns a builder that holds what this fact holds. */
  public Builder toBuilder() {
    return new Builder(basis).kind(kind).organizer(organizer).place(place).size(size);
  }

  @Override
  public Protest withBasis(Basis newBasis) {
    return new Protest(newBasis, kind, organizer, place, size);
  }

  /** Collects the components; those never set stay absent. */
  public static final class Builder {

    private final Basis basis;
    private Kind kind = Kind.OTHER;
    private @Nullable Actor organizer;
    private @Nullable Place place;
    private @Nullable Count size;

    private Builder(Basis basis) {
      this.basis = basis;
    }

    /** Sets the kind. */
    public Builder kind(Kind value) {
      kind = value;
      return this;
    }

    /** Sets the organizer. */
    public Builder organizer(@Nullable Actor value) {
      organizer = value;
      return this;
    }

    /** Sets the place. */
    public Builder place(@Nullable Place value) {
      place = value;
      return this;
    }

    /** Sets the size. */
    public Builder size(@Nullable Count value) {
      size = value;
      return this;
    }

    /**
     * Returns the fact.
     *
     * @throws NullPointerException naming the component when a required one was never set
     */
    public Protest build() {
      return new Protest(basis, kind, organizer, place, size);
    }
  }

  /** What kind of protest it is. */
  public enum Kind {
    /** A strike of all or many trades. */
    GENERAL_STRIKE,
    /** A labour strike. */
    STRIKE,
    /** People walk through streets. */
    MARCH,
    /** People gather in a place. */
    RALLY,
    /** With violence. */
    RIOT,
    /** Another kind, or not said. */
    OTHER
  }
}
