package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.text.TokenRange;

/** A figure in the making. Used by one thread, for one article. */
final class Draft {
  final Crowd crowd;

  /** The words of harm; null for a part whose whole tells the harm. */
  @Nullable Finding finding;

  /** The clause of the words of harm. */
  @Nullable Clause clause;

  /** The stretch a reader can check the figure with. */
  TokenRange evidence;

  /** The words for them; null where they are understood. */
  @Nullable TokenRange victims;

  /** Who they are; a bare number may have it from the figure beside it. */
  CasualtyFigure.Group group;

  CasualtyFigure.Aggregation aggregation = CasualtyFigure.Aggregation.INCIDENT;
  @Nullable Draft whole;
  @Nullable PlaceTold place;

  /** The cause and the doer as its own clause tells them. */
  HarmCauses.Told told = HarmCauses.Told.NOTHING;

  @Nullable Incident incident;

  /** Whether a later figure took its place: "an earlier toll of 35". */
  boolean former;

  /** Whether it is told as a reason: "riots over the death of a guard". */
  boolean reason;

  /** Whether the sentences before go on telling its incident up to here. */
  boolean reached;

  Draft(Crowd crowd, @Nullable Finding finding) {
    this.crowd = crowd;
    this.finding = finding;
    this.evidence = crowd.range();
    this.group = crowd.group();
    this.victims = crowd.victims();
  }

  @Nullable Harm harm() {
    return finding == null ? null : finding.harm();
  }

  boolean isSameHarm(Finding other) {
    return finding != null && finding.harm() == other.harm();
  }

  boolean isPart() {
    return aggregation == CasualtyFigure.Aggregation.SUBSET;
  }

  /** Returns whether the noun counted tells the harm: "12 deaths", "40,000 refugees". */
  boolean isCounted() {
    return finding != null && finding.rule().equals(HarmNouns.COUNTED);
  }

  /** Returns whether a verb tells who or what did it to them: "killed 12". */
  boolean isObject() {
    return finding != null && finding.rule().equals(Harms.OBJECT);
  }

  /** Returns whether it has no words of harm of its own: "including 19 children". */
  boolean isBare() {
    return finding == null || finding.rule().equals(Figures.SUBSET);
  }

  int at() {
    return crowd.range().from();
  }
}
