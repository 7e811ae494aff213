package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sends an envoy.
 *
 * <p><q>Bern sent an envoy to the island.</q> gives the sender "Bern", the envoy "envoy" and the
 * destination "island".
 *
 * @param basis evidence, rule and how the fact is told
 * @param sender who sends
 * @param envoy who is sent
 * @param destination where to; null when not said
 */
public record EnvoyDispatch(Basis basis, Actor sender, Actor envoy, @Nullable Place destination)
    implements Fact {

  /** Checks that what is required is given. */
  public EnvoyDispatch {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(envoy, "envoy");
  }

  @Override
  public EnvoyDispatch withBasis(Basis newBasis) {
    return new EnvoyDispatch(newBasis, sender, envoy, destination);
  }
}
