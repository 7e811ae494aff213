package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.model.ProtestKind;

/** The words of protest: who takes part, what they do, and what it is called. */
final class ProtestWords {

  private ProtestWords() {}

  /** What a crowd does; null for what is no protest by itself. */
  static @Nullable ProtestKind kindOfVerb(String lemma) {
    return switch (lemma) {
      case "march" -> ProtestKind.MARCH;
      case "rally", "demonstrate" -> ProtestKind.RALLY;
      case "riot", "rampage" -> ProtestKind.RIOT;
      case "protest", "picket" -> ProtestKind.OTHER;
      default -> null;
    };
  }

  /** What a noun names; null for anything but a protest. */
  static @Nullable ProtestKind kindOfNoun(String lemma) {
    return switch (lemma) {
      case "strike", "walkout", "stoppage", "walk-out" -> ProtestKind.STRIKE;
      case "march" -> ProtestKind.MARCH;
      case "rally", "demonstration" -> ProtestKind.RALLY;
      case "riot", "rioting" -> ProtestKind.RIOT;
      case "hartal", "bandh" -> ProtestKind.GENERAL_STRIKE;
      case "protest", "sit-in", "picket", "blockade", "die-in", "parade", "vigil" ->
          ProtestKind.OTHER;
      default -> null;
    };
  }
}
