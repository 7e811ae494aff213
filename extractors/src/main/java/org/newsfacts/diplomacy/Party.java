package org.newsfacts.diplomacy;

import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.text.TokenRange;

/**
 * One member of a list of parties as it stands in the text.
 *
 * @param range its tokens
 * @param head the head noun, or the last token of the name
 * @param person the person named in it, or null
 * @param office whether the head is an office, or one stands before the name
 * @param plural "the presidents", "her counterparts"
 * @param counterpart "his Omani counterpart"
 */
record Party(
    TokenRange range,
    int head,
    @Nullable Actor person,
    boolean office,
    boolean plural,
    boolean counterpart) {

  /** Whether the next tells him again: "his counterpart, Olof Berg", "Olof Berg, the minister". */
  boolean isToldBy(Party next) {
    if (person != null) {
      return next.person == null && next.office && !next.plural;
    }
    return next.person != null
        && !plural
        && (office || counterpart)
        && (!next.office || counterpart);
  }

  /** "his counterpart, Olof Berg": one told twice. */
  Party joined(Party next) {
    return new Party(
        range.union(next.range),
        head,
        person == null ? next.person : person,
        office || next.office,
        plural,
        counterpart);
  }
}
