package org.newsfacts.verbal;

import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.Parts.either;
import static org.newsfacts.pattern.Parts.prepToEnd;
import static org.newsfacts.pattern.Parts.subject;
import static org.newsfacts.pattern.Parts.thatClause;

import java.util.List;
import java.util.Set;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.Match;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;

/** Who is worried about what. */
final class ConcernRules {
  private static final Capture<Actor> HOLDER = Capture.actor("holder");
  private static final Capture<Span> TOPIC = Capture.words("topic");
  private static final Set<String> NOUNS =
      Set.of(
          "concern", "alarm", "worry", "unease", "anxiety", "dismay", "apprehension", "misgiving");
  private static final Set<String> WORRIED =
      Set.of(
          "concerned",
          "worried",
          "alarmed",
          "troubled",
          "disturbed",
          "dismayed",
          "uneasy",
          "anxious");

  private static final Rule EXPRESSED =
      Rule.named("concern.express", "X expressed concern about Y; X voiced alarm at Y")
          .matching(
              verb(
                      "express",
                      "voice",
                      "raise",
                      "convey",
                      "share",
                      "reiterate",
                      "have",
                      "register",
                      "relay")
                  .with(
                      subject(HOLDER),
                      either(
                          prepToEnd(TOPIC, "about", "over", "at", "regarding", "with"),
                          thatClause(TOPIC))))
          .unless("She raised money over the years.", match -> !objectIs(match))
          .unless("The chart raised concern about rain.", match -> Verbal.isNobody(match, HOLDER))
          .yields(
              match ->
                  new Concern(Rule.basis(match), Verbal.issuer(match, HOLDER), match.get(TOPIC)));

  private static final Rule WORRIES =
      Rule.named("concern.be", "X is deeply concerned about Y; X was alarmed by Y")
          .matching(
              verb(
                      "be", "remain", "feel", "become", "grow", "seem", "concern", "worry", "alarm",
                      "trouble", "disturb")
                  .with(
                      subject(HOLDER),
                      either(
                          prepToEnd(TOPIC, "about", "over", "by", "at", "with"),
                          thatClause(TOPIC))))
          .unless("She is happy about the vote.", match -> !isWorried(match))
          .unless(
              "The weather is concerned about nothing.", match -> Verbal.isNobody(match, HOLDER))
          .yields(
              match ->
                  new Concern(Rule.basis(match), Verbal.issuer(match, HOLDER), match.get(TOPIC)));

  static final List<Rule> ALL = List.of(EXPRESSED, WORRIES);

  private ConcernRules() {}

  private static boolean objectIs(Match match) {
    Clause clause = match.clause();
    NounPhrase object = clause == null ? null : clause.object();
    return object != null && NOUNS.contains(match.scene().reading().tags().lemma(object.head()));
  }

  /** "is deeply concerned", "remains ‘greatly concerned’", "worries about". */
  private static boolean isWorried(Match match) {
    Clause clause = match.clause();
    if (clause == null || clause.verb() == null) {
      return false;
    }
    Reading reading = match.scene().reading();
    if (clause.isVerb("worry") && !clause.isPassive()) {
      return true;
    }
    int from = clause.verb().range().from();
    int to = Math.min(clause.range().to(), clause.verb().range().to() + 5);
    for (int token = from; token < to; token++) {
      if (WORRIED.contains(reading.tokens().lower(token))) {
        return true;
      }
    }
    return false;
  }
}
