package org.newsfacts.model;

import java.util.Objects;

/**
 * Somebody is worried.
 *
 * <p><q>Tokyo is deeply worried about the build-up.</q> gives the holder "Tokyo" and the topic "the
 * build-up".
 *
 * @param basis evidence, rule and how the fact is told
 * @param holder who is worried
 * @param topic about what
 */
public record Concern(Basis basis, Actor holder, Span topic) implements Fact {

  /** Checks that what is required is given. */
  public Concern {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(topic, "topic");
  }

  @Override
  public Concern withBasis(Basis newBasis) {
    return new Concern(newBasis, holder, topic);
  }
}
