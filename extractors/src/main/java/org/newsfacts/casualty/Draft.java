package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.model.Aggregation;
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

  Aggregation aggregation = Aggregation.INCIDENT;
  @Nullable Draft whole;
  @Nullable Spot spot;
  @Nullable Happening happening;

  Draft(Crowd crowd, @Nullable Finding finding) {
    this.crowd = crowd;
    this.finding = finding;
    this.evidence = crowd.range();
  }

  @Nullable Harm harm() {
    return finding == null ? null : finding.harm();
  }

  boolean isPart() {
    return aggregation == Aggregation.SUBSET;
  }

  int at() {
    return crowd.range().from();
  }
}
