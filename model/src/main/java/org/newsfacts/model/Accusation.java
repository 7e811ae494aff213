package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named accuser blames somebody.
 *
 * <p><q>The union accused the ministry of delay.</q> gives the accuser "union", the accused
 * "ministry" and the charge "delay".
 *
 * @param basis evidence, rule and how the fact is told
 * @param accuser who accuses
 * @param accused who is accused
 * @param charge of what; null when not said
 */
public record Accusation(Basis basis, Actor accuser, Actor accused, @Nullable Span charge)
    implements Fact {

  /** Checks that what is required is given. */
  public Accusation {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(accuser, "accuser");
    Objects.requireNonNull(accused, "accused");
  }

  @Override
  public Accusation withBasis(Basis newBasis) {
    return new Accusation(newBasis, accuser, accused, charge);
  }
}
