package org.newsfacts.verbal;

import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.Parts.active;
import static org.newsfacts.pattern.Parts.passive;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.EndorsementKind;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.ClausePattern.Filling;
import org.newsfacts.pattern.Match;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;
import org.newsfacts.text.TokenRange;

/** Who supports, welcomes, praises or thanks. */
final class EndorsementRules {
  private static final Capture<Actor> ISSUER = Capture.actor("issuer");
  private static final Capture<Span> TARGET = Capture.words("target");

  private static final String[] PRAISING = {
    "back",
    "support",
    "endorse",
    "welcome",
    "praise",
    "hail",
    "applaud",
    "commend",
    "laud",
    "salute",
    "extol",
    "appreciate"
  };

  private static final String[] EXPRESSING = {
    "express",
    "pay",
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
    "throw",
    "give",
    "lend",
    "announce",
    "repeat",
    "renew",
    "signal",
    "confirm",
    "show",
    "state",
    "stress",
    "restate",
    "put"
  };

  /** What is given to a cause: "threw its weight behind the bid". */
  private static final Set<String> GIVEN =
      Set.of(
          "support",
          "backing",
          "solidarity",
          "weight",
          "appreciation",
          "gratitude",
          "thanks",
          "praise",
          "admiration",
          "endorsement",
          "approval",
          "congratulation",
          "blessing",
          "tribute",
          "commitment");

  private static final Rule BACK =
      Rule.named("endorsement.support", "X backed Y; X supports Y; Y, which X hailed")
          .matching(verb(PRAISING).with(active(), Issuers.issuer(ISSUER), Things.thing(TARGET)))
          .unless("The beam supports the roof.", match -> Verbal.isNobody(match, ISSUER))
          .unless("She welcomed her guests at the door.", EndorsementRules::welcomesGuests)
          .unless("He backed away from the deal.", EndorsementRules::movesBack)
          .unless("Six members supported it.", EndorsementRules::isOnlyPronoun)
          .unless("The militia which supports them left.", EndorsementRules::tellsApart)
          .yields(match -> endorsement(match, kindOf(match)));

  private static final Rule BACKED_BY =
      Rule.named("endorsement.passive", "Y was welcomed by X; Y, praised by X")
          .matching(verb(PRAISING).with(passive(), Issuers.agent(ISSUER), Things.undergoer(TARGET)))
          .unless("a roof supported by beams", match -> Verbal.isNobody(match, ISSUER))
          .unless("an army backed by Oslo", EndorsementRules::isAttribute)
          .yields(match -> endorsement(match, kindOf(match)));

  private static final Rule THANK =
      Rule.named("endorsement.thank", "X thanked Y for Z; X complimented Y on Z")
          .matching(
              verb("thank", "compliment", "congratulate")
                  .with(active(), Issuers.issuer(ISSUER), EndorsementRules::thankedFor))
          .unless("The note thanked them.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> endorsement(match, kindOf(match)));

  private static final Rule EXPRESS =
      Rule.named("endorsement.express", "X expressed support for Y; X voiced appreciation for Y")
          .matching(
              verb(EXPRESSING).with(active(), Issuers.issuer(ISSUER), EndorsementRules::gives))
          .unless("The film expressed support for it.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> endorsement(match, nounKind(match)));

  private static final Rule WON =
      Rule.named("endorsement.win", "Y won the backing of X; Y received support from X")
          .matching(
              verb("win", "receive", "gain", "secure", "get", "earn", "draw", "enjoy", "attract")
                  .with(active(), EndorsementRules::wonFrom, Things.undergoer(TARGET)))
          .unless("The roof got support from beams.", match -> Verbal.isNobody(match, ISSUER))
          .unless("It won the backing of Oslo.", EndorsementRules::isOnlyPronoun)
          .yields(match -> endorsement(match, nounKind(match)));

  private static final Rule IN_FAVOUR =
      Rule.named("endorsement.be", "X is grateful to Y for Z; X is in favour of Y")
          .matching(
              verb("be", "remain", "stand", "come", "speak", "feel")
                  .with(active(), Issuers.issuer(ISSUER), EndorsementRules::isFor))
          .unless("The wind is in favour of Oslo.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> endorsement(match, standKind(match)));

  private static final Rule ENCOURAGED =
      Rule.named("endorsement.encouraged", "X was encouraged by Y")
          .matching(
              verb("encourage", "hearten")
                  .with(passive(), EndorsementRules::heartened, Things.after(TARGET, "by")))
          .unless("He was encouraged by his mother.", EndorsementRules::isBySomebody)
          .unless("Growth was encouraged by the ruling.", match -> Verbal.isNobody(match, ISSUER))
          .yields(match -> endorsement(match, EndorsementKind.WELCOME));

  static final List<Rule> ALL =
      List.of(WON, BACK, BACKED_BY, THANK, EXPRESS, IN_FAVOUR, ENCOURAGED, EndorsementNouns.NOUN);

  private EndorsementRules() {}

  /** What somebody is thanked for; without it who is thanked. */
  private static boolean thankedFor(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    int start = Reach.start(reading, clause);
    if (start < 0) {
      return false;
    }
    int end = Math.min(reading.sentence(start).to(), start + 25);
    boolean thanks = clause.isVerb("thank");
    for (int token = start + 1; token < end; token++) {
      String word = reading.tokens().lower(token);
      if (word.equals(",") || word.equals("as") || word.equals("who") || word.equals("and")) {
        break;
      }
      if (word.equals("for") || !thanks && (word.equals("on") || word.equals("over"))) {
        return Things.put(TARGET, Reach.thing(reading, clause, token + 1), filling);
      }
    }
    return Things.put(TARGET, Reach.thing(reading, clause, start), filling);
  }

  /** "reiterate their support for the vote", "threw its weight behind the bid". */
  private static boolean gives(Clause clause, Filling filling) {
    NounPhrase object = clause.object();
    Reading reading = filling.reading();
    if (object == null || !GIVEN.contains(reading.tags().lemma(object.head()))) {
      return false;
    }
    if (reading.tags().lemma(object.head()).equals("commitment")) {
      return commitment(clause, object, filling);
    }
    return Things.after(TARGET, "for").fill(clause, filling)
        || Things.after(TARGET, "behind", "with", "of", "to").fill(clause, filling);
  }

  /** "won the backing of the unions", "drew praise from Oslo". */
  private static boolean wonFrom(Clause clause, Filling filling) {
    NounPhrase object = clause.object();
    PrepPhrase from = Things.prep(clause, "of", "from");
    String head = object == null ? "" : filling.reading().tags().lemma(object.head());
    boolean given = object != null && EndorsementNouns.KINDS.containsKey(head);
    return object != null
        && given
        && object.possessor() == null
        && from != null
        && from.object() != null
        && !ActNouns.isOwned(filling.reading(), object)
        && filling.put(ISSUER, filling.reading().actor(from.object()), from.object().list());
  }

  static boolean isExpressing(Clause clause) {
    return clause.isVerb(EXPRESSING);
  }

  /** "reaffirmed its commitment to support the vote". */
  private static boolean commitment(Clause clause, NounPhrase object, Filling filling) {
    Reading reading = filling.reading();
    int at = object.base().to();
    boolean support =
        at + 2 < reading.tokens().size()
            && reading.tokens().lower(at).equals("to")
            && reading.tags().lemma(at + 1).equals("support");
    return support && Things.put(TARGET, Reach.thing(reading, clause, at + 2), filling);
  }

  /** "is grateful to Oslo for its help", "came out in favour of the bid". */
  private static boolean isFor(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    int from = Things.verbOf(clause).range().to();
    int end = Math.min(reading.sentence(Things.verbOf(clause).head()).to(), from + 4);
    for (int token = from; token < end; token++) {
      String word = reading.tokens().lower(token);
      if (word.equals("grateful") || word.equals("thankful")) {
        return Things.after(TARGET, "for").fill(clause, filling);
      }
      boolean favour = word.equals("favour") || word.equals("favor") || word.equals("support");
      if (favour && reading.tokens().lower(token - 1).equals("in")) {
        boolean of = token + 1 < end + 1 && reading.tokens().lower(token + 1).equals("of");
        return of && Things.put(TARGET, Reach.thing(reading, clause, token + 2), filling);
      }
      if (word.equals("encouraged") || word.equals("heartened")) {
        return Things.after(TARGET, "by").fill(clause, filling);
      }
    }
    return false;
  }

  /** "welcomed the ruling" is a judgement; "welcomed the minister to Bern" a reception. */
  private static boolean welcomesGuests(Match match) {
    Clause clause = match.clause();
    if (clause == null || !clause.isVerb("welcome") || clause.object() == null) {
      return false;
    }
    Reading reading = match.scene().reading();
    NameMention name = reading.names().at(clause.object().head());
    boolean guests =
        name != null
            ? name.kind() == NameMention.Kind.PERSON
            : Verbal.isSomebody(reading, reading.actor(clause.object()));
    return guests;
  }

  private static boolean heartened(Clause clause, Filling filling) {
    NounPhrase subject = Things.undergoer(filling.reading(), clause);
    return subject != null && filling.put(ISSUER, filling.reading().actor(subject), null);
  }

  private static boolean isBySomebody(Match match) {
    Clause clause = match.clause();
    PrepPhrase by = clause == null ? null : Things.prep(clause, "by");
    Reading reading = match.scene().reading();
    return by == null
        || by.object() == null
        || Verbal.isSomebody(reading, reading.actor(by.object()));
  }

  private static boolean isOnlyPronoun(Match match) {
    return switch (match.get(TARGET).text()) {
      case "it", "them", "this", "that", "these", "those", "what", "one", "each other" -> true;
      default -> false;
    };
  }

  private static boolean movesBack(Match match) {
    Clause clause = match.clause();
    if (clause == null || clause.verb() == null || !clause.isVerb("back")) {
      return false;
    }
    int next = Things.verbOf(clause).range().to();
    return switch (match.scene().reading().tokens().lower(next)) {
      case "away", "down", "off", "out", "up", "into", "onto", "over" -> true;
      default -> false;
    };
  }

  /** "the militia which supports the party": tells which one it is. */
  private static boolean tellsApart(Match match) {
    Clause clause = match.clause();
    if (clause == null || !clause.isVerb("support", "back")) {
      return false;
    }
    Reading reading = match.scene().reading();
    NounPhrase noun = clause.antecedent();
    boolean reduced =
        clause.kind() == ClauseKind.PARTICIPLE && noun != null && !Issuers.isPaper(reading, noun);
    if (!reduced && !(clause.kind() == ClauseKind.RELATIVE && clause.isVerb("support"))) {
      return false;
    }
    int before = Math.max(0, clause.range().from() - 1);
    return !reading.tokens().lower(before).equals(",");
  }

  /** "an army backed by Oslo": tells what it is, not what Oslo did. */
  private static boolean isAttribute(Match match) {
    Clause clause = match.clause();
    return clause != null
        && clause.isVerb("back", "support")
        && clause.verb() != null
        && Things.verbOf(clause).range().size() == 1
        && Things.verbOf(clause).mayBeParticiple();
  }

  private static EndorsementKind kindOf(Match match) {
    Clause clause = match.clause();
    return switch (clause == null ? "" : clause.lemma()) {
      case "welcome" -> EndorsementKind.WELCOME;
      case "back", "support", "endorse" -> EndorsementKind.SUPPORT;
      case "thank" -> EndorsementKind.THANK;
      default -> EndorsementKind.PRAISE;
    };
  }

  private static @Nullable EndorsementKind nounKind(Match match) {
    Clause clause = match.clause();
    NounPhrase object = clause == null ? null : clause.object();
    if (object == null) {
      return null;
    }
    return switch (match.scene().reading().tags().lemma(object.head())) {
      case "appreciation", "gratitude", "thanks" -> EndorsementKind.THANK;
      case "praise", "admiration", "congratulation", "tribute" -> EndorsementKind.PRAISE;
      default -> EndorsementKind.SUPPORT;
    };
  }

  private static EndorsementKind standKind(Match match) {
    Reading reading = match.scene().reading();
    TokenRange range = match.range();
    for (int token = range.from(); token < range.to(); token++) {
      switch (reading.tokens().lower(token)) {
        case "grateful", "thankful" -> {
          return EndorsementKind.THANK;
        }
        case "encouraged", "heartened" -> {
          return EndorsementKind.WELCOME;
        }
        default -> {}
      }
    }
    return EndorsementKind.SUPPORT;
  }

  private static @Nullable Endorsement endorsement(Match match, @Nullable EndorsementKind kind) {
    Basis basis = Standing.of(match);
    boolean no = isNone(match);
    return kind == null || basis == null || Verbal.isSpokenDirectly(match)
        ? null
        : new Endorsement(
            no ? basis.withNegated(!basis.negated()) : basis,
            Verbal.issuer(match, ISSUER),
            kind,
            match.get(TARGET));
  }

  /** "gave no support to". */
  private static boolean isNone(Match match) {
    Clause clause = match.clause();
    NounPhrase object = clause == null ? null : clause.object();
    return object != null
        && match.scene().reading().tokens().lower(object.base().from()).equals("no");
  }
}
