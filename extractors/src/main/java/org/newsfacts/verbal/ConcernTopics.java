package org.newsfacts.verbal;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** What somebody is worried about: "about the blockade", "that the truce may fail". */
final class ConcernTopics {
  private static final int NEAR = 6;

  private ConcernTopics() {}

  /** Returns the token of "concerned", "worried" near the verb, or -1. */
  static int worriedAt(Reading reading, Clause clause) {
    if (clause.verb() == null
        || !clause.isVerb(
            "be",
            "remain",
            "feel",
            "become",
            "grow",
            "seem",
            "get",
            "stay",
            "appear",
            "sound",
            "concern",
            "worry",
            "alarm",
            "trouble",
            "disturb",
            "dismay",
            "perturb",
            "unsettle")) {
      return -1;
    }
    int from = clause.verb().range().from();
    int to = Math.min(clause.range().to(), clause.verb().range().to() + NEAR);
    for (int token = from; token < to; token++) {
      if (ConcernWords.isWorried(reading.tokens().lower(token))) {
        return token;
      }
    }
    return -1;
  }

  /** Returns the topic told in the clause from the token on, or null. */
  static @Nullable Span after(Reading reading, Clause clause, int from) {
    for (PrepPhrase prep : clause.phrases()) {
      int start = prep.range().from();
      boolean near = start >= from && start <= from + NEAR;
      if (near && isTopical(reading, prep)) {
        return toEnd(reading, clause, start + words(prep.word()));
      }
    }
    for (Clause child : clause.children()) {
      boolean that =
          child.kind() == ClauseKind.COMPLEMENT
              && child.range().from() >= from
              && child.range().from() <= from + NEAR;
      if (that) {
        boolean marked =
            child.marker() >= 0 && reading.tokens().lower(child.marker()).equals("that");
        return toEnd(reading, clause, marked ? child.marker() + 1 : child.range().from());
      }
    }
    return null;
  }

  /** Returns the topic that follows the noun at once: "concern about the dam". */
  static @Nullable Span right(Reading reading, Clause clause, NounPhrase noun, int from) {
    if (from + 1 >= reading.tokens().size()) {
      return null;
    }
    switch (reading.tokens().lower(from)) {
      case "about", "over", "regarding", "at" -> {
        NounPhrase object = reading.clauses().nounAt(from + 1);
        int end = object == null ? from : object.range().to();
        return object == null || object.isTime()
            ? null
            : reading.span(reading.trimmed(TokenRange.of(from + 1, end)));
      }
      case "that" -> {
        int end = Math.max(from + 1, clause.range().to());
        return end - from < 2 ? null : reading.span(reading.trimmed(TokenRange.of(from + 1, end)));
      }
      default -> {
        return null;
      }
    }
  }

  private static int words(String preposition) {
    return 1 + (int) preposition.chars().filter(unit -> unit == ' ').count();
  }

  /** "over the dam", not "over the years"; "for the safety of the crew". */
  private static boolean isTopical(Reading reading, PrepPhrase prep) {
    NounPhrase object = prep.object();
    if (object != null && (object.isTime() || isTime(reading.tags().lemma(object.head())))) {
      return false;
    }
    return switch (prep.word()) {
      case "about", "over", "at", "regarding", "by", "concerning" -> true;
      case "for" -> object != null && isSafety(reading.tags().lemma(object.head()));
      default -> false;
    };
  }

  private static boolean isSafety(String lemma) {
    return switch (lemma) {
      case "safety",
          "life",
          "health",
          "security",
          "fate",
          "future",
          "wellbeing",
          "well-being",
          "welfare",
          "stability" ->
          true;
      default -> false;
    };
  }

  private static boolean isTime(String lemma) {
    return switch (lemma) {
      case "time",
          "year",
          "month",
          "week",
          "day",
          "moment",
          "meeting",
          "phone",
          "press",
          "conference",
          "session",
          "briefing",
          "level" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Span toEnd(Reading reading, Clause clause, int from) {
    TokenRange range = reading.trimmed(clause.toEnd(from));
    return range.isEmpty() ? null : reading.span(range);
  }
}
