package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody condemns an act.
 *
 * <p><q>Oslo condemned the shelling.</q> gives the issuer "Oslo", the target "the shelling" and
 * strength CONDEMN.
 *
 * @param basis evidence, rule and how the fact is told
 * @param issuer who condemns
 * @param target what is condemned; null when only referred to ("condemned it")
 * @param strength how strongly
 */
public record Condemnation(Basis basis, Actor issuer, @Nullable Span target, Strength strength)
    implements Fact {

  /** Checks that what is required is given. */
  public Condemnation {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(strength, "strength");
  }

  @Override
  public Condemnation withBasis(Basis newBasis) {
    return new Condemnation(newBasis, issuer, target, strength);
  }

  /** How strongly an act is condemned. */
  public enum Strength {
    /** criticized, denounced as wrong, slammed. */
    CRITICIZE,
    /** condemned, denounced. */
    CONDEMN,
    /** deplored, regretted. */
    DEPLORE
  }
}
