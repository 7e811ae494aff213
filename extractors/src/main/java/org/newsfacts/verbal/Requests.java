package org.newsfacts.verbal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.ClausePattern.Filling;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeMention;

/** Reads "both sides to pull back": who is asked, and what is to be done. */
final class Requests {
  private static final int FARTHEST = 40;

  /** "efforts to talk", "a plan to leave". */
  private static final Set<String> WITH_INFINITIVE =
      Set.of(
          "ability",
          "action",
          "aid",
          "attempt",
          "ban",
          "bid",
          "bill",
          "campaign",
          "chance",
          "commission",
          "commitment",
          "conference",
          "cooperation",
          "decision",
          "effort",
          "engagement",
          "force",
          "fund",
          "help",
          "inquiry",
          "law",
          "legislation",
          "measure",
          "meeting",
          "money",
          "move",
          "need",
          "plan",
          "policy",
          "power",
          "reform",
          "right",
          "rule",
          "session",
          "step",
          "strategy",
          "summit",
          "system",
          "talk",
          "time",
          "vote",
          "way",
          "work");

  private final Capture<Actor> addressee;
  private final Capture<Span> action;

  Requests(Capture<Actor> addressee, Capture<Span> action) {
    this.addressee = addressee;
    this.action = action;
  }

  /** "both sides to pull back" from a token on; the addressee must be somebody. */
  boolean whomToAct(Clause clause, int from, Filling filling) {
    Reading reading = filling.reading();
    int to = toAct(reading, from);
    if (to <= from) {
      return false;
    }
    Actor actor = actor(reading, TokenRange.of(from, to));
    return mayBeAsked(reading, clause, actor, from, to)
        && filling.put(addressee, actor, TokenRange.of(from, to))
        && Things.put(action, reading.frames().action(clause, verbOf(reading, to)), filling);
  }

  /** "allies such as Oslo", "more firms"; with "told", "asked" whatever is told. */
  private static boolean mayBeAsked(Reading reading, Clause clause, Actor actor, int from, int to) {
    if (Verbal.isSomebody(reading, actor)) {
      return true;
    }
    if (isOfNoun(reading, from, to)
        || clause.isVerb("order", "command", "request", "push", "press")) {
      return false;
    }
    NounPhrase noun = reading.clauses().nounAt(from);
    return !clause.isVerb("urge", "call")
        || noun != null && !reading.tags().lemma(noun.head()).equals(word(reading, noun.head()));
  }

  private static String word(Reading reading, int token) {
    return reading.tokens().lower(token);
  }

  /** "his death to be investigated": what is asked for is that it happens. */
  boolean thatItHappens(Clause clause, int from, Filling filling) {
    Reading reading = filling.reading();
    int to = toAct(reading, from);
    return to > from && Things.put(action, reading.frames().action(clause, from), filling);
  }

  /** "both sides for restraint". */
  boolean whomForThing(Clause clause, int from, Filling filling) {
    Reading reading = filling.reading();
    int at = word(reading, from, "for");
    if (at <= from) {
      return false;
    }
    Actor actor = actor(reading, TokenRange.of(from, at));
    boolean asked = clause.isVerb("call", "appeal", "plead", "ask", "beg", "petition");
    return (asked || Verbal.isSomebody(reading, actor))
        && filling.put(addressee, actor, TokenRange.of(from, at))
        && Things.put(action, reading.frames().thing(clause, at + 1), filling);
  }

  /** "a truce", "the crew to be freed", "Oslo to talk" after "called for". */
  boolean forThing(Clause clause, int from, Filling filling) {
    Reading reading = filling.reading();
    int to = toAct(reading, from);
    if (to > from && !isOfNoun(reading, from, to)) {
      boolean undergone = reading.tags().lemma(verbOf(reading, to)).equals("be");
      return !undergone && whomToAct(clause, from, filling) || thatItHappens(clause, from, filling);
    }
    return Things.put(action, reading.frames().thing(clause, from), filling);
  }

  /** "Oslo pay", "the port be opened" after "demanded that". */
  boolean thatClause(Clause child, Filling filling) {
    Reading reading = filling.reading();
    NounPhrase subject = child.subject();
    int from = child.range().from() + (isThat(reading, child) ? 1 : 0);
    if (subject != null && child.verb() != null && !child.isPassive() && !child.isSubjectShared()) {
      Actor actor = reading.actor(subject);
      if (Verbal.isSomebody(reading, actor) && filling.put(addressee, actor, subject.list())) {
        return Things.put(action, reading.frames().action(child, act(reading, child)), filling);
      }
    }
    return Things.put(action, reading.frames().action(child, from), filling);
  }

  /** The first word of the act without "must", "should", "have to". */
  static int act(Reading reading, Clause clause) {
    int at = Things.verbOf(clause).range().from();
    while (at < Things.verbOf(clause).head() && isDuty(reading, at)) {
      at++;
    }
    return at;
  }

  private static boolean isDuty(Reading reading, int at) {
    return switch (reading.tokens().lower(at)) {
      case "must", "should", "shall", "ought", "need", "needs", "have", "has", "to" -> true;
      default -> reading.tags().form(at) == VerbForm.MODAL;
    };
  }

  private static boolean isThat(Reading reading, Clause clause) {
    return clause.marker() >= 0
        && clause.marker() == clause.range().from()
        && reading.tokens().lower(clause.marker()).equals("that");
  }

  /** "efforts to talk", "a plan to leave": the infinitive belongs to the noun. */
  static boolean isOfNoun(Reading reading, int from, int to) {
    NounPhrase noun = reading.clauses().nounAt(to - 1);
    return noun != null && WITH_INFINITIVE.contains(reading.tags().lemma(noun.head()));
  }

  private static Actor actor(Reading reading, TokenRange range) {
    TokenRange trimmed = withoutAside(reading, withoutTime(reading, reading.trimmed(range)));
    NounPhrase noun = trimmed.isEmpty() ? null : reading.clauses().nounAt(trimmed.from());
    if (noun != null && brackets(reading, trimmed)) {
      return reading.actor(noun.base(), noun.head());
    }
    return noun != null && trimmed.contains(noun.head()) && noun.conjuncts().isEmpty()
        ? reading.actor(trimmed, noun.head())
        : reading.actors().of(trimmed);
  }

  /** "all states, in line with the charter,": those before the comma, unless a list goes on. */
  private static TokenRange withoutAside(Reading reading, TokenRange range) {
    NounPhrase noun = range.isEmpty() ? null : reading.clauses().nounAt(range.from());
    if (noun == null || !noun.conjuncts().isEmpty()) {
      return range;
    }
    for (int token = noun.head() + 1; token < range.to(); token++) {
      if (reading.tokens().lower(token).equals(",")) {
        boolean list =
            noun.listHead() != noun
                || noun.full().to() > token + 1 && reading.tags().pos(token + 1) != Pos.ADP;
        return list ? range : TokenRange.of(range.from(), token);
      }
    }
    return range;
  }

  /** "urged Oslo last year not to close it". */
  static TokenRange withoutTime(Reading reading, TokenRange range) {
    TimeMention time = range.isEmpty() ? null : reading.times().at(range.to() - 1);
    if (time == null || time.range().from() <= range.from()) {
      return range;
    }
    int to = time.range().from();
    String before = reading.tokens().lower(to - 1);
    boolean on = before.equals("on") || before.equals("in");
    return TokenRange.of(range.from(), Math.max(range.from() + 1, on ? to - 1 : to));
  }

  private static boolean brackets(Reading reading, TokenRange range) {
    for (int token = range.from(); token < range.to(); token++) {
      if (reading.tokens().lower(token).equals("[") || reading.tokens().lower(token).equals("(")) {
        return true;
      }
    }
    return false;
  }

  /** Returns where "to" or "not to" before a bare verb stands; -1 without one. */
  static int toAct(Reading reading, int from) {
    Tokens tokens = reading.tokens();
    int end = Math.min(reading.sentence(from).to(), from + FARTHEST);
    for (int token = from; token + 1 < end; token++) {
      String word = tokens.lower(token);
      if (word.equals("[") || word.equals("(")) {
        token = closing(reading, token, end) - 1;
        continue;
      }
      if (word.equals("to")
          && isBare(reading, token + 1)
          && !isBack(reading, from, token)
          && !isOfParticiple(reading, from, token)) {
        return token > from && tokens.lower(token - 1).equals("not") ? token - 1 : token;
      }
      if (endsAddressee(reading, from, token)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the token behind the closing bracket; the one behind the open one without it. */
  private static int closing(Reading reading, int at, int limit) {
    for (int token = at + 1; token < Math.min(limit, at + 14); token++) {
      String word = reading.tokens().lower(token);
      if (word.equals(")") || word.equals("]")) {
        return token + 1;
      }
    }
    return at + 1;
  }

  /** "the boats needed to guard the reef": the infinitive belongs to "needed". */
  private static boolean isOfParticiple(Reading reading, int from, int to) {
    return to > from + 1
        && reading.tags().form(to - 1) == VerbForm.PAST_PARTICIPLE
        && reading.clauses().ofVerb(to - 1) != null;
  }

  /** "ordered drivers back to work". */
  private static boolean isBack(Reading reading, int from, int to) {
    return to > from && reading.tokens().lower(to - 1).equals("back");
  }

  /** "to immediately and fully withdraw". */
  private static boolean joinsAdverbs(Reading reading, int token) {
    return reading.tokens().lower(token).equals("and")
        && reading.tags().pos(token - 1) == Pos.ADV
        && reading.tags().pos(token + 1) == Pos.ADV;
  }

  private static boolean isBare(Reading reading, int at) {
    int token = at;
    while (token + 1 < reading.tokens().size()
        && (reading.tags().pos(token) == Pos.ADV
            || joinsAdverbs(reading, token)
            || reading.tokens().lower(token).equals("\"")
            || reading.tokens().lower(token).equals("“"))) {
      token++;
    }
    VerbForm form = reading.tags().form(token);
    return form == VerbForm.BASE || form == VerbForm.PRESENT;
  }

  /** A mark, or a verb of another clause: "urged Oslo, which has ports, to ..." goes on. */
  private static boolean endsAddressee(Reading reading, int from, int token) {
    return switch (reading.tokens().lower(token)) {
      case ".",
          ";",
          ":",
          "?",
          "!",
          "for",
          "that",
          "but",
          "while",
          "because",
          "about",
          "whether",
          "what",
          "why",
          "how",
          "if",
          "when",
          "let" ->
          true;
      case "," -> !isBareTo(reading, token + 1) && !reopens(reading, from, token);
      default ->
          token > from && reading.tags().form(token).isFinite() && !inRelative(reading, token);
    };
  }

  private static boolean isBareTo(Reading reading, int at) {
    return at + 1 < reading.tokens().size()
        && reading.tokens().lower(at).equals("to")
        && isBare(reading, at + 1);
  }

  /** The comma belongs to a list, or a second one closes what it opens. */
  private static boolean reopens(Reading reading, int from, int comma) {
    NounPhrase noun = reading.clauses().nounAt(from);
    if (noun != null && noun.listHead().full().contains(comma)) {
      return true;
    }
    int end = Math.min(reading.sentence(comma).to(), comma + 25);
    for (int token = comma + 1; token + 1 < end; token++) {
      if (reading.tokens().lower(token).equals(",")) {
        return reading.tokens().lower(token + 1).equals("to");
      }
    }
    return false;
  }

  private static boolean inRelative(Reading reading, int token) {
    Clause clause = reading.clauses().at(token);
    return clause != null
        && (clause.kind() == ClauseKind.RELATIVE || clause.kind() == ClauseKind.PARTICIPLE);
  }

  private static int verbOf(Reading reading, int to) {
    boolean not = reading.tokens().lower(to).equals("not");
    return not || !reading.tokens().lower(to).equals("to") ? to : to + 1;
  }

  /** Returns where a word stands before the next comma; -1 without it. */
  static int word(Reading reading, int from, String word) {
    int end = Math.min(reading.sentence(from).to(), from + FARTHEST);
    for (int token = from; token < end; token++) {
      String here = reading.tokens().lower(token);
      if (here.equals(word)) {
        return token;
      }
      if (here.equals(".") || here.equals(";") || here.equals(",") && token > from) {
        return -1;
      }
    }
    return -1;
  }

  static @Nullable Clause complement(Clause clause) {
    return clause.child(ClauseKind.COMPLEMENT);
  }
}
