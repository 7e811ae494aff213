package org.newsfacts.verbal;

import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.Parts.active;
import static org.newsfacts.pattern.Parts.agent;
import static org.newsfacts.pattern.Parts.either;
import static org.newsfacts.pattern.Parts.gerund;
import static org.newsfacts.pattern.Parts.object;
import static org.newsfacts.pattern.Parts.objectToEnd;
import static org.newsfacts.pattern.Parts.optional;
import static org.newsfacts.pattern.Parts.passive;
import static org.newsfacts.pattern.Parts.prep;
import static org.newsfacts.pattern.Parts.prepToEnd;
import static org.newsfacts.pattern.Parts.subject;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Condemnation;
import org.newsfacts.model.CondemnationStrength;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.ClausePattern;
import org.newsfacts.pattern.Match;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;
import org.newsfacts.text.TokenRange;

/** Who condemns what, and who blames whom for what. */
final class JudgementRules {
  private static final Capture<Actor> ISSUER = Capture.actor("issuer");
  private static final Capture<Span> TARGET = Capture.words("target");
  private static final Capture<Actor> ACCUSED = Capture.actor("accused");
  private static final Capture<Span> CHARGE = Capture.words("charge");

  /** Whose "of" belongs to them: "the head of the bank", "both of them". */
  private static final Set<String> OF_WHOM =
      Set.of(
          "head",
          "leader",
          "chief",
          "president",
          "chairman",
          "chairwoman",
          "chair",
          "member",
          "minister",
          "governor",
          "mayor",
          "commander",
          "group",
          "some",
          "many",
          "most",
          "all",
          "both",
          "one",
          "two",
          "three",
          "dozen",
          "hundred",
          "thousand",
          "supporter",
          "owner");

  private static final String[] CONDEMNING = {
    "condemn",
    "denounce",
    "deplore",
    "criticise",
    "criticize",
    "slam",
    "decry",
    "lambast",
    "lambaste",
    "censure",
    "rebuke",
    "castigate",
    "assail",
    "berate",
    "chide",
    "fault",
    "deride",
    "excoriate",
    "lament"
  };

  private static final Rule CONDEMNED =
      Rule.named("condemnation.active", "X condemned Y; X, denouncing Y")
          .matching(verb(CONDEMNING).with(active(), subject(ISSUER), objectToEnd(TARGET)))
          .unless("The report condemned nobody.", match -> Verbal.isNobody(match, ISSUER))
          .unless("A truck slammed a wall.", JudgementRules::isImpact)
          .unless("He lamented how little was done.", match -> is(match, "lament"))
          .yields(JudgementRules::condemnation);

  private static final Rule CONDEMNED_BY =
      Rule.named("condemnation.passive", "Y was condemned by X")
          .matching(verb(CONDEMNING).with(passive(), agent(ISSUER), subject(TARGET)))
          .unless("He was condemned by fate.", match -> Verbal.isNobody(match, ISSUER))
          .yields(JudgementRules::condemnation);

  private static final Rule ACCUSED_OF =
      Rule.named("accusation.accuse-of", "X accused Y of Z")
          .matching(verb("accuse").with(active(), subject(ISSUER), JudgementRules::accusedOfCharge))
          .unless("The silence accused him.", match -> Verbal.isNobody(match, ISSUER))
          .yields(JudgementRules::accusation);

  private static final Rule BLAMED_FOR =
      Rule.named("accusation.blame-for", "X blamed Y for Z; X held Y responsible for Z")
          .matching(
              verb("blame", "fault", "charge", "indict", "hold")
                  .with(
                      active(),
                      subject(ISSUER),
                      object(ACCUSED),
                      either(
                          gerund(CHARGE, "for", "with", "over"),
                          prepToEnd(CHARGE, "for", "with", "over"))))
          .unless(
              "The bank charged him for two cards.",
              match -> is(match, "charge") && !has(match, "with"))
          .unless(
              "She held a meeting with him.",
              match -> is(match, "hold") && !holdsResponsible(match))
          .unless("Rain was blamed for nothing.", match -> Verbal.isNobody(match, ISSUER))
          .yields(JudgementRules::accusation);

  private static final Rule BLAMED_ON =
      Rule.named("accusation.blame-on", "X blamed Z on Y")
          .matching(
              verb("blame", "pin", "attribute")
                  .with(active(), subject(ISSUER), object(CHARGE), prep(ACCUSED, "on", "to")))
          .unless(
              "He pinned a note on the door.",
              match -> match.get(ACCUSED).kind() == ActorKind.UNKNOWN)
          .unless("The data attribute rain to clouds.", match -> Verbal.isNobody(match, ISSUER))
          .yields(JudgementRules::accusation);

  private static final Rule ACCUSED_BY =
      Rule.named("accusation.passive", "Y was accused by X of Z")
          .matching(
              verb("accuse", "blame", "charge")
                  .with(
                      passive(),
                      agent(ISSUER),
                      subject(ACCUSED),
                      optional(
                          either(
                              gerund(CHARGE, "of", "for", "with"),
                              prepToEnd(CHARGE, "of", "for", "with")))))
          .unless("He was charged by a bull.", match -> Verbal.isNobody(match, ISSUER))
          .yields(JudgementRules::accusation);

  static final List<Rule> ALL =
      List.of(CONDEMNED, CONDEMNED_BY, ACCUSED_OF, BLAMED_FOR, BLAMED_ON, ACCUSED_BY);

  private JudgementRules() {}

  /**
   * The accused and the charge after "of", which may look like one phrase: "accused the ministry of
   * delay", "the Ministry of Defence of delay", "the head of the bank of theft".
   */
  private static boolean accusedOfCharge(Clause clause, ClausePattern.Filling filling) {
    NounPhrase object = clause.object();
    if (object == null) {
      return false;
    }
    Reading reading = filling.reading();
    int of = chargeOf(clause, object, reading);
    if (of < 0) {
      return filling.put(ACCUSED, reading.actor(object), object.list());
    }
    TokenRange accused = TokenRange.of(object.base().from(), of);
    TokenRange charge = reading.trimmed(TokenRange.of(of + 1, clause.range().to()));
    return !charge.isEmpty()
        && filling.put(ACCUSED, reading.actor(accused, object.head()), accused)
        && filling.put(CHARGE, reading.span(charge), charge);
  }

  private static int chargeOf(Clause clause, NounPhrase object, Reading reading) {
    boolean ofWhom = OF_WHOM.contains(reading.tags().lemma(object.head()));
    for (int token = object.base().to(); token < clause.range().to(); token++) {
      if (reading.tokens().lower(token).equals("of") && reading.names().at(token) == null) {
        if (!ofWhom) {
          return token;
        }
        ofWhom = false;
      }
    }
    return -1;
  }

  private static boolean is(Match match, String verb) {
    Clause clause = match.clause();
    return clause != null && clause.isVerb(verb);
  }

  private static boolean has(Match match, String word) {
    Clause clause = match.clause();
    return clause != null && clause.prep(word) != null;
  }

  private static boolean isImpact(Match match) {
    Clause clause = match.clause();
    return clause != null
        && clause.isVerb("slam")
        && clause.prep("into", "onto", "against") != null;
  }

  private static boolean holdsResponsible(Match match) {
    Clause clause = match.clause();
    if (clause == null) {
      return false;
    }
    for (int token = clause.range().from(); token < clause.range().to(); token++) {
      String word = match.scene().reading().tokens().lower(token);
      if (word.equals("responsible") || word.equals("accountable") || word.equals("liable")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Condemnation condemnation(Match match) {
    Clause clause = match.clause();
    String verb = clause == null ? "" : clause.lemma();
    CondemnationStrength strength =
        switch (verb) {
          case "condemn", "denounce", "decry" -> CondemnationStrength.CONDEMN;
          case "deplore" -> CondemnationStrength.DEPLORE;
          default -> CondemnationStrength.CRITICIZE;
        };
    return new Condemnation(
        Rule.basis(match), Verbal.issuer(match, ISSUER), match.get(TARGET), strength);
  }

  private static @Nullable Accusation accusation(Match match) {
    return new Accusation(
        Rule.basis(match),
        Verbal.issuer(match, ISSUER),
        match.get(ACCUSED),
        match.or(CHARGE, null));
  }
}
