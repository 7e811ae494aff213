package org.newsfacts.verbal;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.TokenPattern.Part;
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

  /** The thing after "of" and who acts: the owner before the noun or after "by". */
  static Part of(Capture<Actor> issuer, Capture<Span> thing) {
    return (reading, at, limit, captures) -> {
      if (at >= limit || !reading.tokens().lower(at).equals("of")) {
        return -1;
      }
      TokenRange range = reading.frames().thing(null, at + 1);
      Actor actor = owner(reading, at - 1);
      int by = by(reading, range);
      if (by >= 0) {
        NounPhrase author = reading.clauses().nounAt(by + 1);
        actor = author == null ? actor : reading.actor(author);
        range = Things.between(range.from(), by);
      }
      return put(issuer, actor, thing, range, reading, captures);
    };
  }

  static int put(
      Capture<Actor> issuer,
      @Nullable Actor actor,
      Capture<Span> thing,
      TokenRange range,
      Reading reading,
      Map<Capture<?>, Object> captures) {
    if (actor == null || range.isEmpty()) {
      return -1;
    }
    captures.put(issuer, actor);
    captures.put(thing, reading.span(range));
    return range.to();
  }

  private static int by(Reading reading, TokenRange range) {
    for (int token = range.from() + 1; token + 1 < range.to(); token++) {
      if (reading.tokens().lower(token).equals("by")) {
        return token;
      }
    }
    return -1;
  }

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

  /** "its call": the owner stands in the phrase. */
  static boolean isOwned(Reading reading, NounPhrase noun) {
    return isOwnWord(reading.tokens().lower(noun.base().from()));
  }

  static boolean isOwnWord(String word) {
    return switch (word) {
      case "his", "her", "its", "their", "our", "my" -> true;
      default -> false;
    };
  }
}
