package org.newsfacts.model.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claimed fact: its type and what is claimed of it, as JSON has it.
 *
 * <p>{@code {"type":"CasualtyFigure","harm":"KILLED","count":12,"place":"Aden"}} is one: a number
 * may stand for a count, a name for an actor or place, a date for a time, words for a span.
 *
 * @param id the caller's name for it; null when it has none
 * @param article the article it is claimed of; null when that is said elsewhere
 * @param type the type of facts it is of: "CasualtyFigure"
 * @param fields what is claimed: texts, numbers, flags, lists and maps of them
 */
public record Claim(
    @Nullable String id, @Nullable String article, String type, Map<String, Object> fields) {

  /** Copies the fields. */
  public Claim {
    Objects.requireNonNull(type, "type");
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Returns a claim of a type, without a name. */
  public static Claim of(String type, Map<String, Object> fields) {
    return new Claim(null, null, type, fields);
  }
}
