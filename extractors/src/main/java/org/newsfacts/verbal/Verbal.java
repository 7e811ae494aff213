package org.newsfacts.verbal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Statement;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.Match;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.Rule;
import org.newsfacts.rule.RuleSet;

/** The family of verbal acts: all rules of this package, and what they share. */
public final class Verbal {
  private Verbal() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(AppealRules.ALL);
    rules.addAll(JudgementRules.ALL);
    rules.addAll(EndorsementRules.ALL);
    rules.addAll(ConcernRules.ALL);
    return RuleSet.of("verbal", rules);
  }

  /** Returns who acts; "we" and "I" in somebody's words are the speaker. */
  static Actor issuer(Match match, Capture<Actor> capture) {
    Actor actor = match.get(capture);
    Statement statement = match.scene().statementAt(match.trigger());
    if (statement != null && statement.speaker() != null && isFirstPerson(actor)) {
      return statement.speaker().withMention(actor.mention());
    }
    return actor;
  }

  private static boolean isFirstPerson(Actor actor) {
    String words = actor.mention() == null ? actor.name() : actor.mention().text();
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "we", "i", "our", "my" -> true;
      default -> false;
    };
  }

  /** "The storm urged nobody": only people, bodies, countries and groups act with words. */
  static boolean isNobody(Match match, Capture<Actor> capture) {
    Actor actor = match.or(capture, null);
    return actor == null || actor.kind() == ActorKind.UNKNOWN && !isFirstPerson(actor);
  }

  /** Returns the members of a list, or the one actor. */
  static List<Actor> each(@Nullable Actor actor) {
    if (actor == null) {
      return List.of();
    }
    return actor.members().isEmpty() ? List.of(actor) : actor.members();
  }
}
