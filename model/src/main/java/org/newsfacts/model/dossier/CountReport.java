package org.newsfacts.model.dossier;

import java.util.Objects;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;

/**
 * A number of people as one report gives it.
 *
 * @param source where it was read
 * @param count the number
 * @param standing whether it is the report's number, one it replaces, or a part of it
 * @param group who the people are
 */
public record CountReport(
    Citation source, Count count, Standing standing, CasualtyFigure.Group group) {

  /** How a report means a number. */
  public enum Standing {
    /** What the report gives as the number now. */
    CURRENT,
    /** What it says was said before: "rose from 112", or told in passing when a later one stood. */
    FORMER,
    /** A part of the whole: "among them 31 women". Never added to anything. */
    PART
  }

  /** Checks that all is given. */
  public CountReport {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(group, "group");
  }
}
