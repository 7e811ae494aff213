package org.newsfacts.verbal;

import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.Parts.active;
import static org.newsfacts.pattern.Parts.optional;
import static org.newsfacts.pattern.Parts.passive;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.ClausePattern.Filling;
import org.newsfacts.pattern.Match;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;
import org.newsfacts.text.TokenRange;

/** Who blames whom for what. */
final class AccusationRules {
  private static final Capture<Actor> ISSUER = Capture.actor("issuer");
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
          "owner",
          "number",
          "secretary",
          "director",
          "ministry",
          "department",
          "bank",
          "government",
          "people",
          "republic",
          "kingdom",
          "army",
          "family",
          "relative",
          "party",
          "board",
          "part");

  /** What is blamed on somebody: "attributed the blast to rebels", not "the painting to". */
  private static final Set<String> HARM =
      Set.of(
          "attack",
          "blast",
          "explosion",
          "death",
          "killing",
          "bombing",
          "shooting",
          "failure",
          "crash",
          "violence",
          "collapse",
          "raid",
          "strike",
          "massacre",
          "murder",
          "fire",
          "delay",
          "loss",
          "defeat",
          "assault",
          "hack",
          "leak",
          "abduction",
          "kidnapping",
          "incident",
          "damage",
          "shortage",
          "crisis",
          "unrest",
          "riot",
          "assassination",
          "outage",
          "poisoning");

  private static final Rule ACCUSED_OF =
      Rule.named("accusation.accuse-of", "X accused Y of Z")
          .matching(
              verb("accuse")
                  .with(active(), Issuers.issuer(ISSUER), AccusationRules::accusedOfCharge))
          .unless("The silence accused him.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AccusationRules::accusation);

  private static final Rule BLAMED_FOR =
      Rule.named("accusation.blame-for", "X blamed Y for Z; X held Y responsible for Z")
          .matching(
              verb("blame", "fault", "hold", "charge", "indict", "find")
                  .with(
                      active(),
                      Issuers.issuer(ISSUER),
                      AccusationRules::isBlaming,
                      AccusationRules::blamedForCharge))
          .unless("Rain was blamed for nothing.", match -> Verbal.isNobody(match, ISSUER))
          .unless("He blamed fog for the crash.", match -> Verbal.isNobody(match, ACCUSED))
          .yields(AccusationRules::accusation);

  private static final Rule BLAMED_ON =
      Rule.named("accusation.blame-on", "X blamed Z on Y; X attributed the attack to Y")
          .matching(
              verb("blame", "pin", "attribute", "lay", "put", "place", "shift", "heap")
                  .with(active(), Issuers.issuer(ISSUER), AccusationRules::chargedTo))
          .unless("He blamed the flood on rain.", match -> Verbal.isNobody(match, ACCUSED))
          .unless("The data attribute delay to Oslo.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AccusationRules::accusation);

  private static final Rule ACCUSED_BY =
      Rule.named("accusation.passive", "Y was accused by X of Z")
          .matching(
              verb("accuse", "blame", "hold", "charge")
                  .with(
                      passive(),
                      Issuers.agent(ISSUER),
                      AccusationRules::isBlaming,
                      AccusationRules::undergoer,
                      optional(AccusationRules::chargeAfter)))
          .unless("He was charged by a bull.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AccusationRules::accusation);

  private static final Rule ALLEGED =
      Rule.named("accusation.allege", "X alleged that Y did Z")
          .matching(
              verb("allege").with(active(), Issuers.issuer(ISSUER), AccusationRules::allegedDeed))
          .unless("She alleged the road was closed.", match -> Verbal.isNobody(match, ACCUSED))
          .unless("The film alleged that Oslo lied.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AccusationRules::accusation);

  private static final Rule FINGER =
      Rule.named("accusation.point-finger", "X pointed the finger at Y; X levelled charges at Y")
          .matching(
              verb("point", "level")
                  .with(active(), Issuers.issuer(ISSUER), AccusationRules::pointsAt))
          .unless("She pointed a finger at the map.", match -> Verbal.isNobody(match, ACCUSED))
          .unless("The needle pointed a finger at Oslo.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AccusationRules::accusation);

  static final List<Rule> ALL =
      List.of(BlameSaid.TO_BLAME, ACCUSED_OF, BLAMED_FOR, BLAMED_ON, ACCUSED_BY, ALLEGED, FINGER);

  private AccusationRules() {}

  /**
   * The accused and the charge after "of", which may look like one phrase: "accused the ministry of
   * delay", "the Ministry of Defence of delay", "the head of the bank of theft".
   */
  private static boolean accusedOfCharge(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    int start = Reach.start(reading, clause);
    if (start < 0) {
      return relativeAccused(clause, filling);
    }
    NounPhrase noun = reading.clauses().nounAt(start);
    int of = chargeOf(clause, start, noun, reading);
    if (of < 0) {
      return noun != null && filling.put(ACCUSED, reading.actor(noun), noun.list());
    }
    TokenRange accused = reading.trimmed(Reach.between(start, of));
    int head = noun != null && accused.contains(noun.head()) ? noun.head() : -1;
    return putAccused(accused, head, filling)
        && Things.put(CHARGE, Reach.action(reading, clause, of + 1), filling);
  }

  /** "the ministry, which Oslo accused of delay". */
  private static boolean relativeAccused(Clause clause, Filling filling) {
    PrepPhrase of = Things.prep(clause, "of", "for");
    NounPhrase antecedent = clause.antecedent();
    return clause.kind() == ClauseKind.RELATIVE
        && antecedent != null
        && of != null
        && filling.put(ACCUSED, filling.reading().actor(antecedent), null)
        && Things.put(
            CHARGE, Reach.action(filling.reading(), clause, of.range().from() + 1), filling);
  }

  private static boolean putAccused(TokenRange whole, int head, Filling filling) {
    TokenRange range = Requests.withoutTime(filling.reading(), whole);
    Actor actor =
        head < 0 ? filling.reading().actors().of(range) : filling.reading().actor(range, head);
    return !range.isEmpty() && filling.put(ACCUSED, actor, range);
  }

  private static int chargeOf(
      Clause clause, int start, @Nullable NounPhrase noun, Reading reading) {
    boolean ofWhom = noun != null && OF_WHOM.contains(reading.tags().lemma(noun.head()));
    int end = Math.max(Math.min(clause.range().to(), start + 60), start);
    int plain = -1;
    for (int token = start + 1; token < end; token++) {
      if (!reading.tokens().lower(token).equals("of") || inName(reading, token)) {
        continue;
      }
      if (!ofWhom) {
        return token;
      }
      plain = plain < 0 ? token : plain;
      ofWhom = false;
    }
    return plain;
  }

  private static boolean inName(Reading reading, int token) {
    NameMention name = reading.names().at(token);
    return name != null && name.range().contains(token + 1);
  }

  /** "blamed the coast guard for arriving late", "held both sides responsible for the raid". */
  private static boolean blamedForCharge(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    int start = Reach.start(reading, clause);
    if (start < 0) {
      return relativeAccused(clause, filling);
    }
    String word = clause.isVerb("charge", "indict") ? "with" : "for";
    int at = first(reading, clause, start + 1, word);
    if (at < 0) {
      return false;
    }
    int to = at;
    while (to > start + 1 && isResponsible(reading, to - 1)) {
      to--;
    }
    TokenRange accused = reading.trimmed(Reach.between(start, to));
    NounPhrase noun = reading.clauses().nounAt(start);
    int head = noun != null && accused.contains(noun.head()) ? noun.head() : -1;
    return putAccused(accused, head, filling)
        && Things.put(
            CHARGE,
            word.equals("with")
                ? Reach.thing(reading, clause, at + 1)
                : Reach.action(reading, clause, at + 1),
            filling);
  }

  private static int first(Reading reading, Clause clause, int from, String word) {
    int end = Math.min(reading.sentence(from).to(), from + 25);
    for (int token = from; token < end; token++) {
      String here = reading.tokens().lower(token);
      if (here.equals(word)) {
        return token;
      }
      if (here.equals(",") && token >= clause.range().to()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isResponsible(Reading reading, int token) {
    return switch (reading.tokens().lower(token)) {
      case "responsible",
          "accountable",
          "liable",
          "fully",
          "directly",
          "solely",
          "personally",
          "criminally",
          "partly",
          "jointly",
          "equally",
          "squarely",
          "guilty" ->
          true;
      default -> false;
    };
  }

  /** "held Oslo responsible", "charged him with theft"; not "held a meeting", "charged a fee". */
  private static boolean isBlaming(Clause clause, Filling filling) {
    if (clause.isVerb("blame", "accuse")) {
      return true;
    }
    if (clause.isVerb("charge", "indict", "fault")) {
      return clause.isVerb("fault") || Things.prep(clause, "with") != null;
    }
    int to = Math.min(Things.verbOf(clause).range().to() + 40, clause.range().to());
    for (int token = Things.verbOf(clause).range().to(); token < to; token++) {
      if (isResponsible(filling.reading(), token)) {
        return !clause.isVerb("find");
      }
    }
    return false;
  }

  /** "blamed the raid on Oslo", "laid the blame on Oslo", "attributed the raid to Oslo". */
  private static boolean chargedTo(Clause clause, Filling filling) {
    Reading reading = filling.reading();
    PrepPhrase to =
        clause.isVerb("attribute")
            ? Things.prep(clause, "to")
            : Things.prep(clause, "on", "at", "with");
    NounPhrase object = clause.object();
    if (to == null || to.object() == null || object == null) {
      return false;
    }
    String head = reading.tags().lemma(object.head());
    boolean blame = head.equals("blame") || head.equals("responsibility");
    if (!filling.put(ACCUSED, reading.actor(to.object()), to.object().list())) {
      return false;
    }
    if (blame) {
      PrepPhrase forWhat = Things.prep(clause, "for");
      return forWhat == null
          || Things.put(CHARGE, Reach.thing(reading, clause, forWhat.range().from() + 1), filling);
    }
    boolean channel = clause.isVerb("blame") && Issuers.isChannel(reading, to.object());
    boolean known = clause.isVerb("blame", "pin") && !channel || HARM.contains(head);
    return known
        && !clause.isVerb("lay", "put", "place", "shift", "heap")
        && Things.put(CHARGE, Reach.between(object.base().from(), to.range().from()), filling);
  }

  private static boolean undergoer(Clause clause, Filling filling) {
    NounPhrase subject = Things.undergoer(filling.reading(), clause);
    return subject != null && filling.put(ACCUSED, filling.reading().actor(subject), null);
  }

  private static boolean chargeAfter(Clause clause, Filling filling) {
    PrepPhrase prep = Things.prep(clause, "of", "for", "with");
    return prep != null
        && Things.put(
            CHARGE, Reach.action(filling.reading(), clause, prep.range().from() + 1), filling);
  }

  /** "alleged that the mill had ignored two warnings"; "alleged he was beaten by guards". */
  private static boolean allegedDeed(Clause clause, Filling filling) {
    Clause deed = clause.child(ClauseKind.COMPLEMENT);
    if (deed == null && clause.object() != null) {
      return allegedPart(clause, clause.object(), filling);
    }
    if (deed == null || deed.verb() == null || deed.isNegated()) {
      return false;
    }
    Reading reading = filling.reading();
    if (deed.isPassive()) {
      PrepPhrase by = Things.prep(deed, "by");
      return by != null
          && by.object() != null
          && filling.put(ACCUSED, reading.actor(by.object()), by.object().list())
          && Things.put(CHARGE, Reach.action(reading, deed, deed.range().from()), filling);
    }
    NounPhrase doer = deed.subject();
    if (doer == null || reading.tags().pos(doer.head()) == Pos.PRON) {
      return false;
    }
    return filling.put(ACCUSED, reading.actor(doer), doer.list())
        && Things.put(CHARGE, Reach.action(reading, deed, deed.verb().head()), filling);
  }

  /** "alleged Peruvian involvement". */
  private static boolean allegedPart(Clause clause, NounPhrase object, Filling filling) {
    Reading reading = filling.reading();
    boolean part =
        switch (reading.tags().lemma(object.head())) {
          case "involvement",
              "interference",
              "meddling",
              "complicity",
              "aggression",
              "collusion",
              "sabotage",
              "role" ->
              true;
          default -> false;
        };
    for (NameMention name : reading.names().in(object.base())) {
      if (part && name.range().to() <= object.head()) {
        return filling.put(
                ACCUSED, reading.actor(name.range(), name.range().to() - 1), name.range())
            && Things.put(CHARGE, Reach.thing(reading, clause, object.base().from()), filling);
      }
    }
    return false;
  }

  private static boolean pointsAt(Clause clause, Filling filling) {
    NounPhrase object = clause.object();
    PrepPhrase at = Things.prep(clause, "at", "against", "towards", "toward");
    if (object == null || at == null || at.object() == null) {
      return false;
    }
    String head = filling.reading().tags().lemma(object.head());
    boolean fits =
        head.equals("finger")
            || clause.isVerb("level")
                && (head.equals("accusation")
                    || head.equals("charge")
                    || head.equals("allegation"));
    return fits && filling.put(ACCUSED, filling.reading().actor(at.object()), at.object().list());
  }

  private static @Nullable Accusation accusation(Match match) {
    Basis basis = Standing.of(match);
    if (basis == null || Verbal.isSpokenDirectly(match)) {
      return null;
    }
    return new Accusation(
        basis, Verbal.issuer(match, ISSUER), match.get(ACCUSED), match.or(CHARGE, null));
  }
}
