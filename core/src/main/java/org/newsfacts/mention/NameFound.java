package org.newsfacts.mention;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Span;
import org.newsfacts.name.NameMention;

/**
 * A name of an article. In "The U.S. envoy met Maria Solheim" there are two: "U.S.", a {@link
 * NameMention.Kind#COUNTRY} named "United States" (US), and "Maria Solheim", a {@link
 * NameMention.Kind#PERSON}.
 *
 * @param span the bare name, "the" and titles left out
 * @param kind what it names
 * @param name the name as written, or the word list's own form
 * @param country ISO 3166 alpha-2 code where it follows
 */
public record NameFound(Span span, NameMention.Kind kind, String name, @Nullable String country)
    implements Mention {

  /** Checks that nothing is missing. */
  public NameFound {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }
}
