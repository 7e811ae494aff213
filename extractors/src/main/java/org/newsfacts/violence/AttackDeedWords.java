package org.newsfacts.violence;

import java.util.Set;

/** The verbs that need an object to tell an attack, and objects that tell none. */
final class AttackDeedWords {
  static final Set<String> LAUNCHING =
      Set.of(
          "begin",
          "carry",
          "claim",
          "commit",
          "conduct",
          "deliver",
          "direct",
          "execute",
          "launch",
          "lead",
          "make",
          "mount",
          "orchestrate",
          "perpetrate",
          "provide",
          "resume",
          "stage",
          "start",
          "suffer",
          "survive",
          "unleash",
          "wage");

  static final Set<String> THROWING =
      Set.of("drop", "fire", "hurl", "launch", "lob", "shoot", "throw", "toss");

  static final Set<String> THROWN =
      Set.of("bottle", "brick", "cocktail", "firecracker", "firework", "flare", "rock", "stone");

  /** "fired tear gas", "fired warning shots": no attack. */
  static final Set<String> HARMLESS =
      Set.of(
          "ballistic",
          "blank",
          "blanks",
          "celebratory",
          "flare-gun",
          "gas",
          "interceptor",
          "parting",
          "rubber",
          "satellite",
          "space",
          "tear",
          "teargas",
          "test",
          "warning",
          "water");

  /** "fired into the air", "launched on time". */
  static final Set<String> NOWHERE =
      Set.of(
          "sea",
          "water",
          "ocean",
          "air",
          "space",
          "orbit",
          "ground",
          "sky",
          "time",
          "range",
          "order",
          "purpose",
          "cylinder",
          "front",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private AttackDeedWords() {}
}
