package org.newsfacts.verbal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Acts told by a noun: "Oslo's condemnation of the raid", "criticism of the law by nurses". */
final class ActNouns {
  /** These name the act and who does it: "repeated its call". */
  private static final Set<String> DOING =
      Set.of(
          "reiterate",
          "repeat",
          "renew",
          "issue",
          "make",
          "launch",
          "echo",
          "join",
          "voice",
          "express",
          "send",
          "back",
          "support",
          "offer",
          "give",
          "extend",
          "intensify",
          "step",
          "deliver",
          "reaffirm",
          "submit",
          "file",
          "lodge",
          "present");

  private ActNouns() {}

  /** "Oslo's call", "his call", "a call by Oslo", "Oslo repeated a call"; null where nobody. */
  static @Nullable Actor owner(Reading reading, int noun) {
    NounPhrase phrase = reading.clauses().nounAt(noun);
    if (phrase == null || phrase.head() != noun) {
      return null;
    }
    TokenRange possessor = phrase.possessor();
    if (possessor != null && !possessor.isEmpty()) {
      return reading.actor(possessor, possessor.to() - 1);
    }
    if (isOwnWord(reading.tokens().lower(phrase.base().from()))) {
      return reading.actor(TokenRange.single(phrase.base().from()), phrase.base().from());
    }
    Clause clause = reading.clauses().at(noun);
    if (clause == null || clause.object() != phrase || clause.isPassive()) {
      return null;
    }
    NounPhrase subject = reading.frames().subject(clause);
    return subject == null || !DOING.contains(clause.lemma()) ? null : reading.actor(subject);
  }

  static boolean isOwnWord(String word) {
    return switch (word) {
      case "his", "her", "its", "their", "our", "my" -> true;
      default -> false;
    };
  }
}
