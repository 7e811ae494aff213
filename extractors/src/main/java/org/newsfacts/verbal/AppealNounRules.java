package org.newsfacts.verbal;

import static org.newsfacts.verbal.AppealRules.ACTION;
import static org.newsfacts.verbal.AppealRules.ADDRESSEE;
import static org.newsfacts.verbal.AppealRules.ISSUER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.AppealStrength;
import org.newsfacts.model.Basis;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.Match;
import org.newsfacts.pattern.TokenPattern;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;
import org.newsfacts.text.TokenRange;

/** Appeals told by a noun: "its call on Oslo to pay", "demands by miners for more pay". */
final class AppealNounRules {
  /** "a phone call", "a roll call". */
  private static final Set<String> OTHER_CALLS =
      Set.of("phone", "telephone", "video", "conference", "roll", "wake-up", "close", "distress");

  private static final Set<String> NO_ACTION =
      Set.of("comment", "comments", "interview", "interviews", "more", "help");

  private static final Rule NOUN =
      Rule.named("appeal.noun", "X reiterated his call on Y to do Z; an appeal by X for Z")
          .matching(
              TokenPattern.anchor(
                      "call", "appeal", "plea", "demand", "request", "order", "ultimatum")
                  .then((reading, at, limit, captures) -> read(reading, at - 1, limit, captures)))
          .unless("The storm repeated its call for help.", match -> Verbal.isNobody(match, ISSUER))
          .unless("Oslo repeated its request for comment.", AppealNounRules::isNoAct)
          .yields(AppealNounRules::appeal);

  private static final Rule INCLUDE =
      Rule.named("appeal.demands-include", "X's demands include Z")
          .matching(
              TokenPattern.anchor("demand")
                  .then(
                      (reading, at, limit, captures) -> include(reading, at - 1, limit, captures)))
          .unless("The job's demands include patience.", match -> Verbal.isNobody(match, ISSUER))
          .yields(AppealNounRules::appeal);

  static final List<Rule> ALL = List.of(NOUN, INCLUDE);

  private AppealNounRules() {}

  private static int read(Reading reading, int noun, int limit, Map<Capture<?>, Object> captures) {
    if (reading.tags().pos(noun) != Pos.NOUN || noun + 2 >= limit || isOtherCall(reading, noun)) {
      return -1;
    }
    Actor owner = ActNouns.owner(reading, noun);
    int at = noun + 1;
    String word = reading.tokens().lower(at);
    NounPhrase author = reading.clauses().nounAt(at + 1);
    boolean by = word.equals("by") || word.equals("from") || word.equals("of");
    if (by && author != null && author.base().from() == at + 1) {
      owner = reading.actor(author);
      at = forOrTo(reading, author.base().to(), limit);
    }
    if (owner == null || at < 0 || at + 1 >= limit) {
      return -1;
    }
    int end = action(reading, noun, at, captures);
    if (end >= 0) {
      captures.put(ISSUER, owner);
    }
    return end;
  }

  /** Behind "by the miners of Dorno" up to "for" or "to". */
  private static int forOrTo(Reading reading, int from, int limit) {
    for (int token = from; token < Math.min(limit, from + 8); token++) {
      switch (reading.tokens().lower(token)) {
        case "for", "to", "that", "on", "upon" -> {
          return token;
        }
        case ",", ".", ";" -> {
          return -1;
        }
        default -> {
          if (reading.tags().form(token) == VerbForm.ING) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  private static int action(Reading reading, int noun, int at, Map<Capture<?>, Object> captures) {
    String kind = reading.tags().lemma(noun);
    switch (reading.tokens().lower(at)) {
      case "for" -> {
        boolean trade =
            kind.equals("order")
                || kind.equals("demand") && reading.tokens().lower(noun).equals("demand");
        return trade ? -1 : put(reading.frames().thing(null, at + 1), reading, captures);
      }
      case "that" -> {
        Clause child = reading.clauses().at(at);
        return child == null || child.verb() == null || !isWanted(child)
            ? -1
            : put(reading.frames().action(child, at + 1), reading, captures);
      }
      case "on", "upon" -> {
        return asked(reading, at + 1, captures);
      }
      case "to" -> {
        int to = Requests.toAct(reading, at);
        return to == at
            ? put(reading.frames().action(null, at + 1), reading, captures)
            : asked(reading, at + 1, captures);
      }
      default -> {
        return -1;
      }
    }
  }

  /** "that it call off the strike": no "calls". */
  private static boolean isBare(Clause child) {
    VerbForm form = Things.verbOf(child).form();
    return (form == VerbForm.BASE || form == VerbForm.PRESENT) && !child.isVerb("be", "have");
  }

  /** "calls that he resign", "an order that units should march"; not "calls that she heard". */
  private static boolean isWanted(Clause child) {
    String modal = child.verb() == null ? null : child.verb().modal();
    return modal != null && (modal.equals("must") || modal.equals("should"))
        || child.subject() != null && isBare(child);
  }

  /** "both sides to talk", "both sides for calm". */
  private static int asked(Reading reading, int from, Map<Capture<?>, Object> captures) {
    int to = Requests.toAct(reading, from);
    int at = to > from ? to : Requests.word(reading, from, "for");
    if (at <= from) {
      return -1;
    }
    Actor actor = reading.actors().of(reading.trimmed(TokenRange.of(from, at)));
    captures.put(ADDRESSEE, actor);
    boolean act = to > from;
    boolean not = reading.tokens().lower(at).equals("not");
    TokenRange range =
        act
            ? reading.frames().action(null, not ? at : at + 1)
            : reading.frames().thing(null, at + 1);
    return put(range, reading, captures);
  }

  private static int include(
      Reading reading, int noun, int limit, Map<Capture<?>, Object> captures) {
    Actor owner = ActNouns.owner(reading, noun);
    int at = noun + 1;
    if (owner == null || at + 1 >= limit || !reading.tags().lemma(at).equals("include")) {
      return -1;
    }
    captures.put(ISSUER, owner);
    int end = Math.max(at + 1, Math.min(reading.sentence(noun).to(), at + 100));
    return put(reading.trimmed(TokenRange.of(at + 1, end)), reading, captures);
  }

  private static int put(TokenRange range, Reading reading, Map<Capture<?>, Object> captures) {
    if (range.isEmpty()) {
      return -1;
    }
    captures.put(ACTION, reading.span(range));
    return range.to();
  }

  private static boolean isOtherCall(Reading reading, int noun) {
    return noun > 0
        && (OTHER_CALLS.contains(reading.tokens().lower(noun - 1))
            || reading.tokens().lower(noun - 1).equals("in"));
  }

  private static boolean isNoAct(Match match) {
    return NO_ACTION.contains(match.get(ACTION).text().toLowerCase(java.util.Locale.ROOT));
  }

  private static Appeal appeal(Match match) {
    Basis basis = Verbal.nounBasis(match, match.get(ISSUER));
    AppealStrength strength =
        switch (match.scene().reading().tags().lemma(match.trigger())) {
          case "demand", "order", "ultimatum" -> AppealStrength.DEMAND;
          case "call" -> AppealStrength.URGE;
          default -> AppealStrength.REQUEST;
        };
    return new Appeal(
        basis,
        Verbal.issuer(match, ISSUER),
        Verbal.each(match.or(ADDRESSEE, null)),
        match.get(ACTION),
        strength);
  }
}
