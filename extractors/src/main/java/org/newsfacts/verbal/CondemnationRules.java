package org.newsfacts.verbal;

import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.Parts.active;
import static org.newsfacts.pattern.Parts.passive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Condemnation;
import org.newsfacts.model.CondemnationStrength;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.ClausePattern.Filling;
import org.newsfacts.pattern.Match;
import org.newsfacts.pattern.TokenPattern;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;

/** Who condemns or criticises what. */
final class CondemnationRules {
  private static final Capture<Actor> ISSUER = Capture.actor("issuer");
  private static final Capture<Span> TARGET = Capture.words("target");

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
    "deride",
    "excoriate",
    "blast",
    "disparage",
    "lament",
    "chastise",
    "pillory",
    "repudiate",
    "admonish",
    "scold",
    "rap",
    "flay",
    "upbraid",
    "deprecate"
  };

  /** What is attacked with words: "attacked the plan". */
  private static final Set<String> SAYINGS =
      Set.of(
          "proclamation",
          "decision",
          "plan",
          "policy",
          "law",
          "bill",
          "move",
          "remark",
          "comment",
          "proposal",
          "record",
          "idea",
          "statement",
          "report",
          "ruling",
          "reform",
          "strategy",
          "deal",
          "agreement",
          "approach",
          "handling",
          "budget",
          "verdict",
          "measure",
          "critic",
          "stance",
          "position",
          "view",
          "claim",
          "platform",
          "rhetoric",
          "legislation");

  private static final Rule CONDEMNED =
      Rule.named("condemnation.active", "X condemned Y; X, denouncing Y; Y, which X deplored")
          .matching(verb(CONDEMNING).with(active(), Issuers.issuer(ISSUER), Things.thing(TARGET)))
          .unless("The report condemned nobody.", match -> Verbal.isNobody(match, ISSUER))
          .unless("A truck slammed a wall.", CondemnationRules::isImpact)
          .unless("He lamented how little was done.", CondemnationRules::isGrief)
          .yields(CondemnationRules::condemnation);

  private static final Rule CONDEMNED_BY =
      Rule.named("condemnation.passive", "Y was condemned by X; Y, criticised by X")
          .matching(
              verb(CONDEMNING).with(passive(), Issuers.agent(ISSUER), Things.undergoer(TARGET)))
          .unless("He was condemned by fate.", match -> Verbal.isNobody(match, ISSUER))
          .yields(CondemnationRules::condemnation);

  private static final Rule LASHED_OUT =
      Rule.named(
              "condemnation.lash-out", "X hit out at Y; X spoke out against Y; X railed against Y")
          .matching(
              verb("lash", "hit", "speak", "rail", "inveigh", "fulminate", "thunder", "rage")
                  .with(
                      active(),
                      Issuers.issuer(ISSUER),
                      CondemnationRules::isAgainst,
                      Things.after(TARGET, "at", "against")))
          .unless("Waves lashed out at the pier.", match -> Verbal.isNobody(match, ISSUER))
          .yields(CondemnationRules::condemnation);

  private static final Rule ATTACKED =
      Rule.named("condemnation.attack-words", "X attacked the decision")
          .matching(
              verb("attack", "savage", "ridicule", "mock")
                  .with(
                      active(),
                      Issuers.issuer(ISSUER),
                      CondemnationRules::isSaying,
                      Things.thing(TARGET)))
          .unless("Wolves attacked the plan.", match -> Verbal.isNobody(match, ISSUER))
          .yields(CondemnationRules::condemnation);

  private static final Rule VOICED =
      Rule.named("condemnation.voice", "X voiced outrage at Y; X expressed condemnation of Y")
          .matching(
              verb("voice", "express", "reiterate", "issue", "repeat", "renew", "level", "direct")
                  .with(
                      active(),
                      Issuers.issuer(ISSUER),
                      CondemnationRules::isBlame,
                      Things.after(TARGET, "of", "at", "over", "against")))
          .unless("The film expressed outrage at it.", match -> Verbal.isNobody(match, ISSUER))
          .yields(CondemnationRules::condemnation);

  private static final Rule DREW =
      Rule.named("condemnation.draw", "Y drew condemnation from X; Y sparked criticism from X")
          .matching(
              verb(
                      "draw", "spark", "provoke", "prompt", "attract", "bring", "trigger", "earn",
                      "face")
                  .with(
                      active(),
                      CondemnationRules::isBlame,
                      CondemnationRules::fromWhom,
                      Things.undergoer(TARGET)))
          .unless("He will face criticism from Oslo.", CondemnationRules::isOfPronoun)
          .unless(
              "The match drew criticism from the stands.", match -> Verbal.isNobody(match, ISSUER))
          .yields(CondemnationRules::condemnation);

  private static final Rule NOUN =
      Rule.named("condemnation.noun", "X's condemnation of Y; criticism of Y by X")
          .matching(
              TokenPattern.anchor("condemnation", "denunciation", "criticism", "censure")
                  .then(ActNouns.of(ISSUER, TARGET)))
          .unless(
              "The book's criticism of wealth is mild.", match -> Verbal.isNobody(match, ISSUER))
          .yields(CondemnationRules::condemnation);

  private static final Rule UNDER_FIRE =
      Rule.named("condemnation.under-fire", "Y came under fire from X")
          .matching(
              verb("come", "be", "remain")
                  .with(
                      active(),
                      CondemnationRules::isUnderFire,
                      CondemnationRules::fromWhom,
                      Things.undergoer(TARGET)))
          .unless("The club came under fire from fans.", CondemnationRules::isOfPronoun)
          .unless("The town came under fire from the hills.", CondemnationRules::isShooting)
          .yields(CondemnationRules::condemnation);

  private static final Rule CAME =
      Rule.named("condemnation.come-from", "condemnation came from X and Y")
          .matching(
              verb("come", "pour", "flow")
                  .with(active(), CondemnationRules::condemning, CondemnationRules::fromWhom))
          .unless("Criticism came from the stands.", match -> Verbal.isNobody(match, ISSUER))
          .yields(CondemnationRules::condemnation);

  static final List<Rule> ALL =
      List.of(CAME, UNDER_FIRE, CONDEMNED, CONDEMNED_BY, LASHED_OUT, ATTACKED, VOICED, DREW, NOUN);

  private CondemnationRules() {}

  /** "hit out at", "spoke out against", "railed against"; not "hit a wall", "spoke at a rally". */
  private static boolean isAgainst(Clause clause, Filling filling) {
    boolean out = Things.isFollowedBy(filling.reading(), clause, "out");
    return switch (clause.lemma()) {
      case "lash", "hit" -> out && Things.prep(clause, "at", "against") != null;
      case "speak" -> out && Things.prep(clause, "against") != null;
      default -> Things.prep(clause, "against", "at") != null;
    };
  }

  private static boolean isSaying(Clause clause, Filling filling) {
    NounPhrase object = clause.object();
    return object != null && SAYINGS.contains(filling.reading().tags().lemma(object.head()));
  }

  private static boolean isBlame(Clause clause, Filling filling) {
    NounPhrase object = clause.object();
    if (object == null
        || object.possessor() != null
        || ActNouns.isOwned(filling.reading(), object)) {
      return false;
    }
    return switch (filling.reading().tags().lemma(object.head())) {
      case "condemnation",
          "criticism",
          "outrage",
          "disgust",
          "denunciation",
          "rebuke",
          "censure",
          "indignation" ->
          true;
      default -> false;
    };
  }

  private static boolean fromWhom(Clause clause, Filling filling) {
    PrepPhrase from = Things.prep(clause, "from", "by");
    NounPhrase first = from == null ? null : from.object();
    if (first == null) {
      return false;
    }
    List<Actor> members = new ArrayList<>();
    for (NounPhrase member : first.members()) {
      Actor actor = filling.reading().actor(member);
      if (!Verbal.isSomebody(filling.reading(), actor)) {
        return filling.put(ISSUER, filling.reading().actor(first), first.list());
      }
      members.add(actor);
    }
    Actor all = members.get(0);
    if (members.size() > 1) {
      Span span = filling.reading().span(first.list());
      all = new Actor(span.text(), ActorKind.GROUP, null, null, null, span, members);
    }
    return filling.put(ISSUER, all, first.list());
  }

  /** "came under fire", "came under heavy criticism". */
  private static boolean isUnderFire(Clause clause, Filling filling) {
    PrepPhrase under = Things.prep(clause, "under");
    if (under == null || under.object() == null) {
      return false;
    }
    return switch (filling.reading().tags().lemma(under.object().head())) {
      case "fire", "criticism" -> true;
      default -> false;
    };
  }

  /** "came under fire from the hills", "from Israeli troops": guns, unless people criticise. */
  private static boolean isShooting(Match match) {
    Actor from = match.get(ISSUER);
    if (Verbal.isNobody(match, ISSUER)) {
      return true;
    }
    String name = from.name().toLowerCase(java.util.Locale.ROOT);
    for (String word :
        List.of("troop", "force", "rebel", "army", "gunm", "milit", "sniper", "tank")) {
      if (name.contains(word)) {
        return true;
      }
    }
    return from.kind() == ActorKind.COUNTRY;
  }

  /** "Condemnation came from", "Statements of condemnation have come from". */
  private static boolean condemning(Clause clause, Filling filling) {
    NounPhrase subject = clause.subject();
    if (subject == null) {
      return false;
    }
    Reading reading = filling.reading();
    for (int token = subject.head(); token < subject.range().to(); token++) {
      switch (reading.tags().lemma(token)) {
        case "condemnation", "criticism", "denunciation", "outrage" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isImpact(Match match) {
    Clause clause = match.clause();
    return clause != null
        && clause.isVerb("slam", "blast")
        && (Things.prep(clause, "into", "onto", "against", "through") != null
            || clause.isVerb("blast") && isConcrete(match));
  }

  /** "blasted a hole in the wall". */
  private static boolean isConcrete(Match match) {
    Clause clause = match.clause();
    NounPhrase object = clause == null ? null : clause.object();
    if (object == null) {
      return clause == null || clause.kind() != ClauseKind.RELATIVE;
    }
    return switch (match.scene().reading().tags().lemma(object.head())) {
      case "hole",
          "wall",
          "rock",
          "door",
          "way",
          "path",
          "tunnel",
          "music",
          "song",
          "horn",
          "rocket",
          "barrage",
          "water",
          "sand" ->
          true;
      default -> false;
    };
  }

  private static boolean isOfPronoun(Match match) {
    return match.get(TARGET).text().indexOf(' ') < 0
        && !Character.isUpperCase(match.get(TARGET).text().charAt(0));
  }

  private static boolean isGrief(Match match) {
    Clause clause = match.clause();
    return clause != null && clause.isVerb("lament");
  }

  private static @Nullable Condemnation condemnation(Match match) {
    boolean noun = match.scene().reading().tags().pos(match.trigger()) == Pos.NOUN;
    Basis basis = noun ? Verbal.nounBasis(match, match.get(ISSUER)) : Standing.of(match);
    if (basis == null || Verbal.isSpokenDirectly(match)) {
      return null;
    }
    return new Condemnation(
        basis, Verbal.issuer(match, ISSUER), match.or(TARGET, null), strength(match));
  }

  private static CondemnationStrength strength(Match match) {
    Reading reading = match.scene().reading();
    Clause clause = match.clause();
    NounPhrase object = clause == null ? null : clause.object();
    if (clause != null && Things.prep(clause, "under") != null) {
      return CondemnationStrength.CRITICIZE;
    }
    if (object != null && reading.tags().lemma(object.head()).equals("condemnation")) {
      return CondemnationStrength.CONDEMN;
    }
    return switch (reading.tags().lemma(match.trigger())) {
      case "condemn", "denounce", "decry", "condemnation", "denunciation", "come", "pour", "flow" ->
          CondemnationStrength.CONDEMN;
      case "deplore" -> CondemnationStrength.DEPLORE;
      default -> CondemnationStrength.CRITICIZE;
    };
  }
}
