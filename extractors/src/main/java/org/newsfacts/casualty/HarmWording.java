package org.newsfacts.casualty;

import java.util.List;
import java.util.Set;
import org.newsfacts.model.Harm;

/**
 * A wording of harm, as a row of the list "casualty-harm" gives it: "take into custody".
 *
 * @param rest the words after the first, in the base form: "into", "custody"
 * @param ways how it is used
 * @param harm what happened to those it tells of
 */
record HarmWording(List<String> rest, Set<Way> ways, Harm harm) {

  /** Who is harmed, or how the harm is told. */
  enum Way {
    /** The object of the verb: "gunned down two men", "two men were gunned down". */
    OBJECT,
    /** Its subject: "two men drowned", "two men suffered burns". */
    SUBJECT,
    /** A state: "two men are dead", "are in custody". */
    STATE,
    /** The noun that is counted: "two deaths". */
    COUNTED,
    /** The noun before "of": "the killing of two men". */
    ACT,
    /** Only where security forces do it: "police picked up two men". */
    FORCES
  }

  boolean is(Way way) {
    return ways.contains(way);
  }
}
