package org.newsfacts.verbal;

import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.ClausePattern.where;
import static org.newsfacts.pattern.Parts.active;
import static org.newsfacts.pattern.Parts.agent;
import static org.newsfacts.pattern.Parts.either;
import static org.newsfacts.pattern.Parts.object;
import static org.newsfacts.pattern.Parts.objectToEnd;
import static org.newsfacts.pattern.Parts.passive;
import static org.newsfacts.pattern.Parts.prepToEnd;
import static org.newsfacts.pattern.Parts.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.EndorsementKind;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.Match;
import org.newsfacts.rule.Rule;

/** Who supports, welcomes, praises or thanks. */
final class EndorsementRules {
  private static final Capture<Actor> ISSUER = Capture.actor("issuer");
  private static final Capture<Span> TARGET = Capture.words("target");
  private static final Capture<Actor> THANKED = Capture.actor("thanked");

  private static final Rule BACK =
      Rule.named("endorsement.support", "X backed Y; X supports Y")
          .matching(
              verb(
                      "back", "support", "endorse", "welcome", "praise", "hail", "applaud",
                      "commend", "laud", "salute")
                  .with(active(), subject(ISSUER), objectToEnd(TARGET)))
          .unless("The beam supports the roof.", match -> Verbal.isNobody(match, ISSUER))
          .unless("She welcomed her guests at the door.", EndorsementRules::welcomesGuests)
          .yields(match -> endorsement(match, kindOf(match)));

  private static final Rule BACKED_BY =
      Rule.named("endorsement.passive", "Y was welcomed by X; Y, who is supported by X")
          .matching(
              verb("back", "support", "endorse", "welcome", "praise", "hail", "applaud", "commend")
                  .with(passive(), agent(ISSUER), subject(TARGET)))
          .unless("a roof supported by beams", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> endorsement(match, kindOf(match)));

  private static final Rule THANK =
      Rule.named("endorsement.thank", "X thanked Y for Z")
          .matching(
              verb("thank", "praise", "commend", "applaud")
                  .with(
                      active(),
                      subject(ISSUER),
                      object(THANKED),
                      either(prepToEnd(TARGET, "for"), objectToEnd(TARGET))))
          .unless("The crowd praised the song.", match -> !is(match, "thank") && !hasFor(match))
          .unless("The note thanked them.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> endorsement(match, kindOf(match)));

  private static final Rule EXPRESS =
      Rule.named("endorsement.express", "X expressed support for Y; X voiced appreciation for Y")
          .matching(
              verb(
                      "express",
                      "voice",
                      "reaffirm",
                      "reiterate",
                      "convey",
                      "extend",
                      "declare",
                      "underline",
                      "offer",
                      "pledge",
                      "affirm",
                      "throw")
                  .with(
                      active(),
                      subject(ISSUER),
                      where("expressed doubt", clause -> clause.object() != null),
                      prepToEnd(TARGET, "for", "of", "to", "behind")))
          .unless("She expressed doubt for a time.", match -> nounKind(match) == null)
          .unless("The film expressed support for it.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> endorsement(match, nounKind(match)));

  static final List<Rule> ALL = List.of(BACK, BACKED_BY, THANK, EXPRESS);

  private EndorsementRules() {}

  private static boolean is(Match match, String verb) {
    Clause clause = match.clause();
    return clause != null && clause.isVerb(verb);
  }

  private static boolean hasFor(Match match) {
    Clause clause = match.clause();
    return clause != null && clause.prep("for") != null;
  }

  /** "welcomed the ruling" is a judgement; "welcomed the minister to Bern" a reception. */
  private static boolean welcomesGuests(Match match) {
    Clause clause = match.clause();
    return clause != null
        && clause.isVerb("welcome")
        && (clause.prep("at", "to") != null
            && match
                    .scene()
                    .reading()
                    .names()
                    .at(clause.object() == null ? match.trigger() : clause.object().head())
                != null);
  }

  private static EndorsementKind kindOf(Match match) {
    Clause clause = match.clause();
    return switch (clause == null ? "" : clause.lemma()) {
      case "welcome" -> EndorsementKind.WELCOME;
      case "praise", "hail", "applaud", "commend", "laud", "salute" -> EndorsementKind.PRAISE;
      case "thank" -> EndorsementKind.THANK;
      default -> EndorsementKind.SUPPORT;
    };
  }

  private static @Nullable EndorsementKind nounKind(Match match) {
    Clause clause = match.clause();
    NounPhrase object = clause == null ? null : clause.object();
    if (object == null) {
      return null;
    }
    return switch (match.scene().reading().tags().lemma(object.head())) {
      case "support", "backing", "solidarity", "weight" -> EndorsementKind.SUPPORT;
      case "appreciation", "gratitude", "thanks" -> EndorsementKind.THANK;
      case "praise", "admiration" -> EndorsementKind.PRAISE;
      default -> null;
    };
  }

  private static @Nullable Endorsement endorsement(Match match, @Nullable EndorsementKind kind) {
    return kind == null
        ? null
        : new Endorsement(Rule.basis(match), Verbal.issuer(match, ISSUER), kind, match.get(TARGET));
  }
}
