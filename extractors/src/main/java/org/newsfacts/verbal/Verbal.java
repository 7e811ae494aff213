package org.newsfacts.verbal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.Match;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.Rule;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.rule.RuleSet;
import org.newsfacts.text.TokenRange;

/** The family of verbal acts: all rules of this package, and what they share. */
public final class Verbal {
  private Verbal() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(AppealRules.ALL);
    RuleSet set = RuleSet.of("verbal", rules);
    return new Extractor() {
      @Override
      public String family() {
        return set.family();
      }

      @Override
      public List<RuleInfo> rules() {
        return set.rules();
      }

      @Override
      public Set<String> triggers(String rule) {
        return set.triggers(rule);
      }

      @Override
      public boolean mayBeQuoted(Fact fact) {
        return fact instanceof Appeal;
      }

      @Override
      public void extract(Scene scene, Consumer<Fact> sink) {
        set.extract(scene, fact -> EachOfBoth.of(fact, scene.reading()).forEach(sink));
      }
    };
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

  /** "I" and "we" in somebody's words. */
  static boolean isSpeaker(Match match, Capture<Actor> capture) {
    return isFirstPerson(match.get(capture)) && match.scene().statementAt(match.trigger()) != null;
  }

  /** "The storm urged nobody": only people, bodies, countries and groups act with words. */
  static boolean isNobody(Match match, Capture<Actor> capture) {
    Actor actor = match.or(capture, null);
    return actor == null || !isSomebody(match.scene().reading(), actor);
  }

  /** Whether the actor is known to be people, or bears a name or "he", "they". */
  static boolean isSomebody(Reading reading, Actor actor) {
    return reading.frames().isSomebody(actor);
  }

  /** Returns the basis of an act that a verb tells; null for one that is only spoken of. */
  static @Nullable Basis basis(Match match) {
    Clause clause = match.clause();
    if (clause == null || clause.verb() == null) {
      return Basis.of(match.evidence(), "");
    }
    Factuality told = match.scene().reading().frames().factuality(clause);
    return told.told()
        ? new Basis(
            match.evidence(),
            "",
            told.negated(),
            told.modality(),
            null,
            match.scene().reading().frames().when(clause))
        : null;
  }

  /** Returns the words from the earlier of two offsets of a sentence to the end of the match. */
  static Span evidence(Match match, int start) {
    Reading reading = match.scene().reading();
    TokenRange sentence = reading.sentence(match.trigger());
    int first = Math.max(sentence.from(), Math.min(match.trigger(), reading.tokens().at(start)));
    int last = Math.max(match.trigger() + 1, match.range().to());
    return reading.span(TokenRange.of(first, last));
  }

  /** Returns the basis of an act told by a noun, from who acts on; nobody says it was not done. */
  static Basis nounBasis(Match match, Actor issuer) {
    Span mention = issuer.mention();
    Reading reading = match.scene().reading();
    int start = mention == null ? reading.tokens().start(match.trigger()) : mention.start();
    return Basis.of(evidence(match, start), "");
  }

  /** Returns the members of a list, or the one actor. */
  static List<Actor> each(@Nullable Actor actor) {
    if (actor == null) {
      return List.of();
    }
    return actor.members().isEmpty() ? List.of(actor) : actor.members();
  }
}
