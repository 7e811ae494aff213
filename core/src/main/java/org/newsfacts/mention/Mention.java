package org.newsfacts.mention;

import org.newsfacts.model.Span;

/**
 * A number, time or name with its place in the caller's text, see {@link Mentions}.
 *
 * <p>Always one of {@link NumberFound}, {@link TimeFound} and {@link NameFound}.
 */
public sealed interface Mention permits NumberFound, TimeFound, NameFound {
  /**
   * Returns where it stands: {@code text.substring(span.start(), span.end())} is the span's text.
   */
  Span span();
}
