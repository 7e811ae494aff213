package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody offers to do or give something.
 *
 * <p><q>Bern is ready to host talks if asked.</q> gives the offeror "Bern", the offer "host talks"
 * and the condition "if asked".
 *
 * @param basis evidence, rule and how the fact is told
 * @param offeror who offers
 * @param offer what is offered
 * @param condition on what condition; null when without one
 */
public record Offer(Basis basis, Actor offeror, Span offer, @Nullable Span condition)
    implements Fact {

  /** Checks that what is required is given. */
  public Offer {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(offeror, "offeror");
    Objects.requireNonNull(offer, "offer");
  }

  @Override
  public Offer withBasis(Basis newBasis) {
    return new Offer(newBasis, offeror, offer, condition);
  }
}
