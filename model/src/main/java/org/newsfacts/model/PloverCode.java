package org.newsfacts.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact in the terms of PLOVER and CAMEO, as {@link Plover#of} gives it.
 *
 * @param type the PLOVER event type; null for what only CAMEO codes, such as a statement
 * @param mode PLOVER's word for how: "phone", "firearms", "demo"; null when it has none that fits
 * @param cameo the CAMEO code, three digits as a string: "041"
 * @param contexts "future", "hypothetical" or "negation" where the text tells no plain event
 * @param actors who acts; all participants where none is host
 * @param recipients who is acted upon; may be empty
 */
public record PloverCode(
    @Nullable PloverType type,
    @Nullable String mode,
    String cameo,
    List<String> contexts,
    List<Actor> actors,
    List<Actor> recipients) {

  /** Checks the code; copies the lists. */
  public PloverCode {
    Objects.requireNonNull(cameo, "cameo");
    if (cameo.length() != 3) {
      throw new IllegalArgumentException("not a CAMEO code: " + cameo);
    }
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Returns the CAMEO root, the first two digits: "04" for 041. */
  public String cameoRoot() {
    return cameo.substring(0, 2);
  }
}
