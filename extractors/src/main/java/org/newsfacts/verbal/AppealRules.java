package org.newsfacts.verbal;

import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.ClausePattern.where;
import static org.newsfacts.pattern.Parts.active;
import static org.newsfacts.pattern.Parts.agent;
import static org.newsfacts.pattern.Parts.either;
import static org.newsfacts.pattern.Parts.infinitive;
import static org.newsfacts.pattern.Parts.not;
import static org.newsfacts.pattern.Parts.object;
import static org.newsfacts.pattern.Parts.objectToEnd;
import static org.newsfacts.pattern.Parts.optional;
import static org.newsfacts.pattern.Parts.passive;
import static org.newsfacts.pattern.Parts.prep;
import static org.newsfacts.pattern.Parts.prepToEnd;
import static org.newsfacts.pattern.Parts.subject;
import static org.newsfacts.pattern.Parts.thatClause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.AppealStrength;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.ClausePattern.Part;
import org.newsfacts.pattern.Match;
import org.newsfacts.rule.Rule;

/** Who asks whom to do what. */
final class AppealRules {
  private static final Capture<Actor> ISSUER = Capture.actor("issuer");
  private static final Capture<Actor> ADDRESSEE = Capture.actor("addressee");
  private static final Capture<Span> ACTION = Capture.words("action");

  private static final Rule CALL_ON =
      Rule.named("appeal.call-on", "X called on Y to do Z; X, calling on Y for Z")
          .matching(
              verb("call")
                  .with(
                      active(),
                      subject(ISSUER),
                      prep(ADDRESSEE, "on", "upon"),
                      either(infinitive(ACTION), prepToEnd(ACTION, "for"))))
          .unless("The storm called on nobody to leave.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> appeal(match, AppealStrength.URGE));

  private static final Rule CALL_FOR =
      Rule.named("appeal.call-for", "X called for Z; X called for Y to do Z")
          .matching(
              verb("call", "appeal", "press", "plead", "lobby")
                  .with(
                      active(),
                      subject(ISSUER),
                      not(either(prep(ADDRESSEE, "on", "upon"), object(ADDRESSEE))),
                      either(forWhomToAct(), prepToEnd(ACTION, "for"))))
          .unless("The plan calls for 12 bridges.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> appeal(match, strengthOf(match)));

  private static final Rule APPEAL_TO =
      Rule.named("appeal.appeal-to", "X appealed to Y to do Z; X appealed to Y for Z")
          .matching(
              verb("appeal", "plead")
                  .with(
                      active(),
                      subject(ISSUER),
                      prep(ADDRESSEE, "to", "with"),
                      either(infinitive(ACTION), prepToEnd(ACTION, "for"))))
          .unless("The song appealed to children.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> appeal(match, AppealStrength.REQUEST));

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
                      "invite",
                      "direct")
                  .with(active(), subject(ISSUER), object(ADDRESSEE), infinitive(ACTION)))
          .unless("The heat urged nobody to stay.", match -> Verbal.isNobody(match, ISSUER))
          .unless("He asked to leave.", match -> match.get(ADDRESSEE).name().isEmpty())
          .yields(match -> appeal(match, strengthOf(match)));

  private static final Rule URGE_THING =
      Rule.named("appeal.urge-object", "X urged restraint; X demanded an inquiry")
          .matching(
              verb("urge", "demand", "request", "recommend", "order", "seek", "advocate")
                  .with(
                      active(),
                      subject(ISSUER),
                      where("urged the two sides to talk", clause -> clause.complement() == null),
                      where("sought shelter", clause -> !clause.isVerb("seek") || asksFor(clause)),
                      objectToEnd(ACTION)))
          .unless("The job demands patience.", match -> Verbal.isNobody(match, ISSUER))
          .unless(
              "He ordered soup.",
              match ->
                  match.clause() != null && match.clause().isVerb("order") && !ordersAction(match))
          .yields(match -> appeal(match, strengthOf(match)));

  private static final Rule DEMAND_THAT =
      Rule.named("appeal.demand-that", "X demanded that Y do Z; X urged that Z")
          .matching(
              verb("demand", "urge", "request", "recommend", "insist", "ask")
                  .with(
                      active(),
                      subject(ISSUER),
                      where("insisted that it was true", clause -> !clause.isVerb("insist", "ask")),
                      thatClause(ACTION)))
          .unless("The law demanded that rain fall.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> appeal(match, strengthOf(match)));

  private static final Rule DEMAND_TO =
      Rule.named("appeal.demand-to", "X demanded to see Y")
          .matching(
              verb("demand")
                  .with(active(), subject(ISSUER), not(object(ADDRESSEE)), infinitive(ACTION)))
          .unless("The job demanded to be done.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> appeal(match, AppealStrength.DEMAND));

  private static final Rule PASSIVE =
      Rule.named("appeal.passive", "Y was urged, told, ordered by X to do Z")
          .matching(
              verb("urge", "ask", "order", "call", "encourage", "request", "instruct")
                  .with(passive(), agent(ISSUER), subject(ADDRESSEE), infinitive(ACTION)))
          .unless("He was urged by hunger to eat.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> appeal(match, strengthOf(match)));

  static final List<Rule> ALL =
      List.of(
          CALL_ON,
          CALL_FOR,
          APPEAL_TO,
          URGE,
          URGE_THING,
          DEMAND_THAT,
          DEMAND_TO,
          PASSIVE,
          noun("reiterate"),
          ofShortOf());

  private AppealRules() {}

  /** "reiterated his call on Y to do Z", "issued a call for Z". */
  private static Rule noun(String first) {
    return Rule.named("appeal.noun", "X reiterated his call on Y to do Z; X issued an appeal for Z")
        .matching(
            verb(first, "renew", "repeat", "issue", "make", "launch", "step", "echo", "join")
                .with(
                    active(),
                    subject(ISSUER),
                    where("renewed his contract", AppealRules::hasAppealNoun),
                    optional(prep(ADDRESSEE, "on", "upon", "to")),
                    either(infinitive(ACTION), prepToEnd(ACTION, "for"))))
        .unless("The band made a call for help.", match -> Verbal.isNobody(match, ISSUER))
        .yields(match -> appeal(match, AppealStrength.REQUEST));
  }

  /** "stopped short of demanding a truce". */
  private static Rule ofShortOf() {
    return Rule.named(
            "appeal.stop-short", "X stopped short of demanding Z; X refused to call for Z")
        .matching(
            verb("stop")
                .with(
                    active(),
                    subject(ISSUER),
                    (clause, filling) -> {
                      PrepPhrase prep = clause.prep("of");
                      Clause act = prep == null ? null : prep.clause();
                      if (act == null || !act.isVerb("demand", "call", "urge", "ask", "request")) {
                        return false;
                      }
                      return objectToEnd(ACTION).fill(act, filling)
                          || prepToEnd(ACTION, "for").fill(act, filling);
                    }))
        .unless("The car stopped short of hitting a wall.", match -> Verbal.isNobody(match, ISSUER))
        .yields(
            match -> {
              Basis basis = Rule.basis(match).withNegated(true);
              return new Appeal(
                  basis,
                  Verbal.issuer(match, ISSUER),
                  List.of(),
                  match.get(ACTION),
                  AppealStrength.DEMAND);
            });
  }

  private static boolean hasAppealNoun(Clause clause) {
    if (clause.object() == null) {
      return false;
    }
    int head = clause.object().head();
    int from = clause.object().base().from();
    return head >= from
        && clause.object().base().size() <= 4
        && clause.prep("for", "on", "upon", "to") != null
        && clause.object().range().size() <= 60
        && clause.isVerb("reiterate", "renew", "repeat", "issue", "launch", "echo");
  }

  private static boolean asksFor(Clause clause) {
    return clause.prep("from") != null;
  }

  /** "ordered an inquiry into", "ordered the closure of"; not "ordered 12 buses". */
  private static boolean ordersAction(Match match) {
    String action = match.get(ACTION).text();
    return action.contains(" of ")
        || action.contains("ation")
        || action.contains("inquiry")
        || action.contains("ing ");
  }

  /**
   * "called for both sides to talk": the action is the infinitive, the addressee stands after
   * "for".
   */
  private static Part forWhomToAct() {
    return (clause, filling) ->
        infinitive(ACTION).fill(clause, filling) && prep(ADDRESSEE, "for").fill(clause, filling);
  }

  private static AppealStrength strengthOf(Match match) {
    Clause clause = match.clause();
    if (clause == null) {
      return AppealStrength.URGE;
    }
    return switch (clause.lemma()) {
      case "demand", "order", "command", "instruct", "insist", "direct" -> AppealStrength.DEMAND;
      case "ask", "request", "recommend", "appeal", "plead", "invite", "beg", "petition", "seek" ->
          AppealStrength.REQUEST;
      default -> AppealStrength.URGE;
    };
  }

  private static @Nullable Appeal appeal(Match match, AppealStrength strength) {
    return new Appeal(
        Rule.basis(match),
        Verbal.issuer(match, ISSUER),
        Verbal.each(match.or(ADDRESSEE, null)),
        match.get(ACTION),
        strength);
  }
}
