package org.newsfacts.examples.output;

import java.util.List;

/** The colour of a fact type on the review page, as a hue from 0 to 359. */
final class Hue {
  private static final List<String> TYPES =
      List.of(
          "CasualtyFigure",
          "Appeal",
          "Statement",
          "Endorsement",
          "Attack",
          "Meeting",
          "Condemnation",
          "DiplomaticCall",
          "Concern",
          "Resolution",
          "Accusation",
          "Mediation",
          "Protest",
          "Offer",
          "PersonRole",
          "EnvoyDispatch");
  private static final int STEP = 67;

  private Hue() {}

  /** Neighbours in the list stand far from each other on the colour wheel. */
  static int of(String type) {
    int index = TYPES.indexOf(type);
    return Math.floorMod((index < 0 ? type.hashCode() : index) * STEP, 360);
  }
}
