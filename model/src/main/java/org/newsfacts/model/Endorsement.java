package org.newsfacts.model;

import java.util.Objects;

/**
 * Somebody approves of somebody or something.
 *
 * <p><q>He thanked Oman for its mediation.</q> gives the issuer, kind THANK and the target "Oman
 * for its mediation".
 *
 * @param basis evidence, rule and how the fact is told
 * @param issuer who approves
 * @param kind how
 * @param target of whom or what
 */
public record Endorsement(Basis basis, Actor issuer, Kind kind, Span target) implements Fact {

  /** Checks that what is required is given. */
  public Endorsement {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(target, "target");
  }

  @Override
  public Endorsement withBasis(Basis newBasis) {
    return new Endorsement(newBasis, issuer, kind, target);
  }

  /** How approval is given. */
  public enum Kind {
    /** backed, supported, endorsed. */
    SUPPORT,
    /** welcomed, hailed an act. */
    WELCOME,
    /** praised, commended. */
    PRAISE,
    /** thanked, was grateful. */
    THANK
  }
}
