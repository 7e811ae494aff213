package org.newsfacts.verbal;

import java.util.Set;

/** The words of worry, and the verbs that voice it. */
final class ConcernWords {
  private static final Set<String> NOUNS =
      Set.of(
          "concern",
          "alarm",
          "worry",
          "unease",
          "anxiety",
          "dismay",
          "apprehension",
          "misgiving",
          "misgivings",
          "disquiet",
          "consternation",
          "fear",
          "trepidation",
          "uneasiness");

  private static final Set<String> VOICING =
      Set.of(
          "express",
          "voice",
          "raise",
          "convey",
          "share",
          "reiterate",
          "have",
          "register",
          "relay",
          "repeat",
          "state",
          "echo",
          "air",
          "underline",
          "underscore",
          "stress",
          "communicate",
          "signal",
          "reaffirm",
          "note",
          "restate",
          "hold",
          "harbour",
          "harbor");

  private static final Set<String> WORRIED =
      Set.of(
          "concerned",
          "worried",
          "alarmed",
          "troubled",
          "disturbed",
          "dismayed",
          "uneasy",
          "anxious",
          "apprehensive",
          "perturbed",
          "nervous",
          "fearful",
          "unsettled",
          "wary");

  private ConcernWords() {}

  static boolean isConcern(String lemma) {
    return NOUNS.contains(lemma);
  }

  static boolean isVoicing(String lemma) {
    return VOICING.contains(lemma);
  }

  static boolean isWorried(String word) {
    return WORRIED.contains(word);
  }
}
