package org.newsfacts.verbal;

import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.Parts.active;
import static org.newsfacts.pattern.Parts.passive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.AppealStrength;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.ClausePattern.Filling;
import org.newsfacts.pattern.Match;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;
import org.newsfacts.text.TokenKind;

/** Who asks whom to do what, with a verb of asking. */
final class AppealRules {
  static final Capture<Actor> ISSUER = Capture.actor("issuer");
  static final Capture<Actor> ADDRESSEE = Capture.actor("addressee");
  static final Capture<Span> ACTION = Capture.words("action");
  static final Requests REQUESTS = new Requests(ADDRESSEE, ACTION);

  private static final Rule CALL_ON =
      Rule.named("appeal.call-on", "X called on Y to do Z; X, calling on Y for Z")
          .matching(
              verb("call")
                  .with(
                      active(),
                      Things.issuer(ISSUER),
                      (clause, filling) -> addressed(clause, filling, "on", "upon")))
          .unless(
              "The storm called on drivers to slow down.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  private static final Rule CALL_FOR =
      Rule.named("appeal.call-for", "X called for Z; X called for Y to do Z")
          .matching(
              verb(
                      "call",
                      "appeal",
                      "press",
                      "plead",
                      "lobby",
                      "push",
                      "petition",
                      "ask",
                      "beg",
                      "agitate",
                      "clamour",
                      "clamor")
                  .with(active(), Things.issuer(ISSUER), AppealRules::calledFor))
          .unless("The plan calls for 12 bridges.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  private static final Rule APPEAL_TO =
      Rule.named("appeal.appeal-to", "X appealed to Y to do Z; X pleaded with Y for Z")
          .matching(
              verb("appeal", "plead")
                  .with(
                      active(),
                      Things.issuer(ISSUER),
                      (clause, filling) -> addressed(clause, filling, "to", "with")))
          .unless(
              "The song appealed to children to dance.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  private static final Rule URGE =
      Rule.named("appeal.urge-to", "X urged Y to do Z; X asked, ordered, told Y to do Z")
          .matching(
              verb(
                      "urge",
                      "ask",
                      "order",
                      "encourage",
                      "implore",
                      "beg",
                      "press",
                      "instruct",
                      "exhort",
                      "beseech",
                      "request",
                      "command",
                      "petition",
                      "direct",
                      "advise",
                      "tell",
                      "pressure",
                      "lobby",
                      "push",
                      "warn",
                      "entreat",
                      "caution",
                      "counsel",
                      "admonish",
                      "enjoin",
                      "prod",
                      "remind")
                  .with(active(), Things.issuer(ISSUER), AppealRules::urgedTo))
          .unless("The heat urged nobody to stay.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  private static final Rule WARN =
      Rule.named("appeal.warn-against", "X warned Y against doing Z; X cautioned against Z")
          .matching(
              verb("warn", "caution", "advise", "counsel")
                  .with(active(), Things.issuer(ISSUER), Demands::warnedAgainst))
          .unless(
              "The storm warned drivers against speeding.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  private static final Rule URGE_THING =
      Rule.named("appeal.urge-object", "X urged restraint; X demanded an inquiry from Y")
          .matching(
              verb("urge", "demand", "request", "recommend", "order", "seek", "advocate")
                  .with(active(), Things.issuer(ISSUER), Demands::urgedThing))
          .unless("The job demands an inquiry.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  private static final Rule DEMAND_THAT =
      Rule.named("appeal.demand-that", "X demanded that Y do Z; X insisted that Y must do Z")
          .matching(
              verb("demand", "urge", "request", "recommend", "insist", "ask", "order", "propose")
                  .with(active(), Things.issuer(ISSUER), Demands::demandedThat))
          .unless("The storm demanded that drivers leave.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  private static final Rule DEMAND_TO =
      Rule.named("appeal.demand-to", "X demanded to see Y")
          .matching(
              verb("demand", "recommend")
                  .with(active(), Things.issuer(ISSUER), Demands::demandedTo))
          .unless("The job demanded to be done.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  private static final Rule PASSIVE =
      Rule.named("appeal.passive", "Y was urged by X to do Z; Z was demanded by X")
          .matching(
              verb(
                      "urge",
                      "ask",
                      "order",
                      "call",
                      "encourage",
                      "request",
                      "instruct",
                      "demand",
                      "tell",
                      "recommend",
                      "advise",
                      "beg",
                      "press",
                      "implore",
                      "direct",
                      "warn")
                  .with(passive(), Things.agent(ISSUER), Demands::wasAsked))
          .unless("He was urged by hunger to eat.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  private static final Rule COUNT_ON =
      Rule.named("appeal.count-on", "\"I count on Y to do Z,\" X said")
          .matching(
              verb("count", "rely")
                  .with(
                      active(),
                      Things.issuer(ISSUER),
                      (clause, filling) -> addressed(clause, filling, "on", "upon")))
          .unless("The club counts on rain to fall.", match -> !Verbal.isSpeaker(match, ISSUER))
          .yields(match -> appeal(match, AppealStrength.REQUEST));

  private static final Rule DEADLINE =
      Rule.named("appeal.deadline", "X gave Y until Friday to do Z")
          .matching(verb("give").with(active(), Things.issuer(ISSUER), Demands::gaveUntil))
          .unless(
              "The rain gave Oslo until Friday to dry.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealRules::appeal);

  static final List<Rule> ALL = all();

  private AppealRules() {}

  private static List<Rule> all() {
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                CALL_ON,
                CALL_FOR,
                APPEAL_TO,
                URGE,
                WARN,
                URGE_THING,
                DEMAND_THAT,
                DEMAND_TO,
                PASSIVE,
                DEADLINE,
                COUNT_ON));
    rules.addAll(AppealDutyRules.ALL);
    rules.addAll(AppealNounRules.ALL);
    return rules;
  }

  /** "called on Oslo to talk", "appealed to Oslo for help". */
  private static boolean addressed(Clause clause, Filling filling, String... words) {
    int at = prepositionBehind(clause, filling.reading(), words);
    return at >= 0
        && (REQUESTS.whomToAct(clause, at + 1, filling)
            || REQUESTS.whomForThing(clause, at + 1, filling));
  }

  /** Behind the verb, adverbs and times between: "called again on Oslo"; not "called on Sunday". */
  private static int prepositionBehind(Clause clause, Reading reading, String... words) {
    int from = Things.verbOf(clause).range().to();
    int end = Math.min(reading.sentence(Things.verbOf(clause).head()).to() - 1, from + 8);
    for (int token = from; token < end; token++) {
      for (String word : words) {
        if (reading.tokens().lower(token).equals(word) && reading.times().at(token + 1) == null) {
          return token;
        }
      }
      if (reading.tokens().lower(token).equals("for")
          || reading.tokens().lower(token).equals("and")
          || reading.tokens().kind(token) == TokenKind.QUOTE) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean calledFor(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    if (prepositionBehind(clause, reading, "on", "upon", "to", "with") >= 0
        && !clause.isVerb("ask", "push", "press")) {
      return false;
    }
    int at = Things.verbOf(clause).range().to();
    int end = Math.min(reading.sentence(Things.verbOf(clause).head()).to() - 1, at + 10);
    NounPhrase object = clause.object();
    while (at < end && !reading.tokens().lower(at).equals("for")) {
      if (object != null && object.base().from() <= at && reading.times().at(at) == null) {
        return askedSomebodyFor(clause, object, filling);
      }
      if (isQuestion(reading.tokens().lower(at))) {
        return false;
      }
      at++;
    }
    return at < end
        && reading.times().at(at + 1) == null
        && !isIdle(clause, at)
        && REQUESTS.forThing(clause, at + 1, filling);
  }

  private static boolean isQuestion(String word) {
    return switch (word) {
      case "what",
          "about",
          "why",
          "how",
          "whether",
          "if",
          "when",
          "who",
          "to",
          "that",
          ":",
          "–",
          "—",
          "-",
          "--" ->
          true;
      default -> false;
    };
  }

  /** "asked the council for money". */
  private static boolean askedSomebodyFor(Clause clause, NounPhrase object, Filling filling) {
    return clause.isVerb("ask", "press", "petition", "lobby", "beg", "push")
        && Requests.toAct(filling.reading(), object.base().from()) < 0
        && REQUESTS.whomForThing(clause, object.base().from(), filling);
  }

  /** "campaigned for Ana Ruiz", "pleaded for him": no act is asked. */
  private static boolean isIdle(Clause clause, int at) {
    PrepPhrase prep = Things.prep(clause, "for");
    return prep == null || prep.range().from() != at
        ? clause.isVerb("push", "press") && prep == null
        : false;
  }

  private static boolean urgedTo(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    int start = reading.frames().thingStart(clause);
    if (start < 0) {
      return false;
    }
    boolean mild = clause.isVerb("warn", "caution", "remind", "tell");
    int to = Requests.toAct(reading, start);
    if (clause.isVerb("warn", "caution") && (to < 0 || !reading.tokens().lower(to).equals("not"))) {
      return false;
    }
    if (REQUESTS.whomToAct(clause, start, filling)) {
      return true;
    }
    return !mild
        && clause.isVerb("urge", "request", "order")
        && to > start
        && !Requests.isOfNoun(reading, start, to)
        && REQUESTS.thatItHappens(clause, start, filling);
  }

  static @Nullable Appeal appeal(Match match) {
    return appeal(match, strengthOf(match));
  }

  static @Nullable Appeal appeal(Match match, AppealStrength strength) {
    Basis basis = Verbal.basis(match);
    String action = match.get(ACTION).text();
    boolean nothing = action.equals("do") || action.equals("do so") || action.equals("be");
    return basis == null || nothing
        ? null
        : new Appeal(
            basis,
            Verbal.issuer(match, ISSUER),
            Verbal.each(match.or(ADDRESSEE, null)),
            match.get(ACTION),
            strength);
  }

  private static AppealStrength strengthOf(Match match) {
    return switch (match.scene().reading().tags().lemma(match.trigger())) {
      case "demand",
          "order",
          "command",
          "instruct",
          "insist",
          "direct",
          "tell",
          "warn",
          "give",
          "ultimatum",
          "pressure" ->
          AppealStrength.DEMAND;
      case "ask",
          "request",
          "recommend",
          "appeal",
          "plead",
          "petition",
          "seek",
          "advise",
          "plea",
          "propose",
          "caution",
          "counsel",
          "lobby" ->
          AppealStrength.REQUEST;
      default -> AppealStrength.URGE;
    };
  }
}
