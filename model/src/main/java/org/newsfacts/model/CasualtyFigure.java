package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many people came to harm.
 *
 * <p><q>The toll rose to 31, among them four medics.</q> gives a figure of 31 KILLED with
 * aggregation TOTAL, and a SUBSET of 4 HEALTH_WORKERS whose {@code partOf} is the start of the
 * first one's evidence. Subset figures must not be added to the figure they are a part of.
 *
 * <p>"No casualties" is a figure of 0.
 *
 * @param basis evidence, rule and how the fact is told
 * @param harm what happened to them
 * @param count how many
 * @param victims the words for the victims, number included; null when understood
 * @param group who they are
 * @param place where; null when not said
 * @param aggregation running toll, one event, or part of another figure
 * @param partOf start of the evidence (UTF-16 units) of the figure this one is a part of; null
 *     unless SUBSET
 * @param since from when a running toll counts; null when not said
 * @param cause what did the harm; null when not said
 * @param perpetrator who did the harm; null when not said
 */
public record CasualtyFigure(
    Basis basis,
    Harm harm,
    Count count,
    @Nullable Span victims,
    Group group,
    @Nullable Place place,
    Aggregation aggregation,
    @Nullable Integer partOf,
    @Nullable When since,
    @Nullable Span cause,
    @Nullable Actor perpetrator)
    implements Fact {

  /** Checks that what is required is given. */
  public CasualtyFigure {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(harm, "harm");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(aggregation, "aggregation");
  }

  /** Returns a builder of a fact with this basis. */
  public static Builder builder(Basis basis) {
    return new Builder(basis);
  }

  /** Returns a builder that holds what this fact holds. */
  public Builder toBuilder() {
    return new Builder(basis)
        .harm(harm)
        .count(count)
        .victims(victims)
        .group(group)
        .place(place)
        .aggregation(aggregation)
        .partOf(partOf)
        .since(since)
        .cause(cause)
        .perpetrator(perpetrator);
  }

  @Override
  public CasualtyFigure withBasis(Basis newBasis) {
    return new CasualtyFigure(
        newBasis,
        harm,
        count,
        victims,
        group,
        place,
        aggregation,
        partOf,
        since,
        cause,
        perpetrator);
  }

  /** Collects the components; those never set stay absent. */
  public static final class Builder {

    private final Basis basis;
    private @Nullable Harm harm;
    private @Nullable Count count;
    private @Nullable Span victims;
    private Group group = Group.PEOPLE;
    private @Nullable Place place;
    private Aggregation aggregation = Aggregation.INCIDENT;
    private @Nullable Integer partOf;
    private @Nullable When since;
    private @Nullable Span cause;
    private @Nullable Actor perpetrator;

    private Builder(Basis basis) {
      this.basis = basis;
    }

    /** Sets the harm. */
    public Builder harm(Harm value) {
      harm = value;
      return this;
    }

    /** Sets the count. */
    public Builder count(Count value) {
      count = value;
      return this;
    }

    /** Sets the victims. */
    public Builder victims(@Nullable Span value) {
      victims = value;
      return this;
    }

    /** Sets the group. */
    public Builder group(Group value) {
      group = value;
      return this;
    }

    /** Sets the place. */
    public Builder place(@Nullable Place value) {
      place = value;
      return this;
    }

    /** Sets the aggregation. */
    public Builder aggregation(Aggregation value) {
      aggregation = value;
      return this;
    }

    /** Sets the start of the evidence of the figure this one is a part of. */
    public Builder partOf(@Nullable Integer value) {
      partOf = value;
      return this;
    }

    /** Sets from when the toll counts. */
    public Builder since(@Nullable When value) {
      since = value;
      return this;
    }

    /** Sets the cause. */
    public Builder cause(@Nullable Span value) {
      cause = value;
      return this;
    }

    /** Sets the perpetrator. */
    public Builder perpetrator(@Nullable Actor value) {
      perpetrator = value;
      return this;
    }

    /**
     * Returns the fact.
     *
     * @throws NullPointerException naming the component when a required one was never set
     */
    public CasualtyFigure build() {
      return new CasualtyFigure(
          basis,
          Objects.requireNonNull(harm, "harm"),
          Objects.requireNonNull(count, "count"),
          victims,
          group,
          place,
          aggregation,
          partOf,
          since,
          cause,
          perpetrator);
    }
  }

  /** Who the people counted are. */
  public enum Group {
    /** Anybody, or not said. */
    PEOPLE,
    /** Civilians. */
    CIVILIANS,
    /** Children, minors, pupils. */
    CHILDREN,
    /** Women and girls. */
    WOMEN,
    /** Soldiers, police, guards. */
    SECURITY_FORCES,
    /** Fighters, insurgents, gunmen. */
    MILITANTS,
    /** Journalists and their crews. */
    MEDIA,
    /** Doctors, nurses, medics. */
    HEALTH_WORKERS,
    /** Staff of relief bodies. */
    AID_WORKERS,
    /** Another group: miners, tourists, passengers. */
    OTHER
  }

  /** What a casualty figure sums up. */
  public enum Aggregation {
    /** A running toll: <q>the toll rose to 31</q>. */
    TOTAL,
    /** The harm of one event. */
    INCIDENT,
    /** A part of another figure: <q>among them four medics</q>. */
    SUBSET
  }
}
