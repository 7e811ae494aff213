package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Modality;
import org.newsfacts.model.ProtestKind;
import org.newsfacts.model.When;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/**
 * Reads protests told by a noun: "staged a sit-in", "a march drew thousands", "at a rally in X".
 */
final class ProtestNouns {
  private final Reading reading;
  private final ProtestRows rows;
  private final ProtestCrowd crowd;
  private final ProtestVerbs verbs;
  private final ActSetting setting;
  private final Strikes strikes;

  ProtestNouns(
      Reading reading,
      ProtestRows rows,
      ProtestCrowd crowd,
      ProtestVerbs verbs,
      ActSetting setting,
      Strikes strikes) {
    this.reading = reading;
    this.rows = rows;
    this.crowd = crowd;
    this.verbs = verbs;
    this.setting = setting;
    this.strikes = strikes;
  }

  /** Returns the protest that the noun phrase tells, or null. */
  @Nullable ProtestFinding read(NounPhrase noun) {
    ProtestKind kind = kind(noun);
    Clause clause = kind == null ? null : reading.clauses().at(noun.head());
    if (kind == null || clause == null || clause.verb() == null || isNothing(noun, clause)) {
      return null;
    }
    clause = acting(clause, noun);
    Factuality deed = deed(clause);
    boolean governed = isGoverned(clause, noun);
    if (!deed.told()) {
      return null;
    }
    if (governed && reading.isWord(clause.lemma(), ProtestWord.STAGING)) {
      return staged(clause, noun, kind, deed);
    }
    boolean acts = clause.subject() == noun && !clause.isPassive();
    if (acts && reading.isWord(clause.lemma(), ProtestWord.GOING_ON)) {
      return goingOn(clause, noun, kind, deed);
    }
    boolean told = deed.modality() == Modality.ACTUAL && !clause.isNegated() && !governed;
    return told ? mentioned(clause, noun, kind) : null;
  }

  /** "A rally is due to be held": the clause that tells what becomes of it. */
  private static Clause acting(Clause clause, NounPhrase noun) {
    for (Clause child : clause.children()) {
      boolean infinitive =
          child.kind() == ClauseKind.INFINITIVE || child.kind() == ClauseKind.GERUND;
      if (infinitive && clause.subject() == noun && child.subject() == noun) {
        return child;
      }
    }
    return clause;
  }

  /** "used tear gas to disperse a demonstration": it was held. */
  private Factuality deed(Clause clause) {
    Clause host = clause.host();
    boolean purpose =
        host != null
            && clause.kind() == ClauseKind.INFINITIVE
            && reading.isWord(clause.lemma(), ProtestWord.DISPERSING);
    return reading.frames().factuality(purpose && host != null ? host : clause);
  }

  /** The kind of a noun that names a protest, or null. */
  private @Nullable ProtestKind kind(NounPhrase noun) {
    int head = noun.head();
    ProtestRows.Row row =
        reading.tags().pos(head) == Pos.NOUN ? rows.noun(reading.tags().lemma(head)) : null;
    if (row == null || AttackReality.isNobody(reading, noun)) {
      return null;
    }
    boolean general = false;
    for (int token = noun.base().from(); token < head; token++) {
      if (row.needs() == ProtestRows.Needs.STOPPAGE
          && reading.tokens().lower(token).equals("hunger")) {
        return ProtestKind.OTHER;
      }
      if (reading.isForm(token, ProtestWord.NO_PROTEST)) {
        return null;
      }
      general |= reading.isForm(token, ProtestWord.GENERAL);
    }
    boolean tells =
        switch (row.needs()) {
          case ALONE -> true;
          case STOPPAGE -> strikes.isStoppage(noun);
          case ACTION -> isIndustrial(noun);
          case CAUSE -> isForCause(noun);
          default -> false;
        };
    if (!tells) {
      return null;
    }
    return general && row.kind() == ProtestKind.STRIKE ? ProtestKind.GENERAL_STRIKE : row.kind();
  }

  private boolean isIndustrial(NounPhrase noun) {
    String before = noun.head() == 0 ? "" : reading.tokens().lower(noun.head() - 1);
    return switch (before) {
      case "industrial", "strike", "job", "labour", "labor" -> true;
      default -> false;
    };
  }

  /** A rally against or for something, or of a crowd; not one of candidates. */
  private boolean isForCause(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      NameMention name = reading.names().at(token);
      boolean person = name != null && name.kind() == NameMention.Kind.PERSON;
      if (person || reading.tags().pos(token) == Pos.PRON) {
        return false;
      }
    }
    int head = noun.head();
    if (verbs.isNear(head, ProtestWord.CAUSE)) {
      return true;
    }
    Clause told = reading.clauses().at(head);
    if (told != null && isGoverned(told, noun) && crowd.isCrowd(told.subject())) {
      boolean blockade = reading.tags().lemma(head).equals("blockade");
      if (blockade) {
        return true; // "Truck drivers ended a blockade of the port."
      }
    }
    boolean rally = isRally(noun);
    if (!rally || verbs.isNear(head, ProtestWord.CAMPAIGNING)) {
      return false;
    }
    int next = noun.base().to();
    String after = next < reading.tokens().size() ? reading.tokens().lower(next) : "";
    Clause clause = reading.clauses().at(head);
    boolean joined =
        clause != null
            && isGoverned(clause, noun)
            && (reading.isWord(clause.lemma(), ProtestWord.OFF)
                || reading.isWord(clause.lemma(), ProtestWord.ATTENDING)
                    && crowd.isCrowd(clause.subject()));
    return joined
        || switch (after) {
          case "outside", "over", "by" -> true;
          default ->
              after.equals("in") && reading.isForm(next + 1, ProtestWord.CAUSE)
                  || next + 1 < reading.tokens().size()
                      && reading.tokens().lower(next + 1).equals("support");
        };
  }

  private boolean isRally(NounPhrase noun) {
    ProtestRows.Row row = rows.noun(reading.tags().lemma(noun.head()));
    return row != null && row.kind() == ProtestKind.RALLY;
  }

  /** "lodged a protest", "called for protests", "Solheim held a rally", "neither union". */
  private boolean isNothing(NounPhrase noun, Clause clause) {
    boolean object = clause.object() == noun || clause.isPassive() && clause.subject() == noun;
    if (object && reading.isWord(clause.lemma(), ProtestWord.FORMAL)) {
      return reading.tags().lemma(noun.head()).equals("protest");
    }
    NounPhrase subject = clause.subject();
    if (AttackReality.isNobody(reading, subject)) {
      return true;
    }
    boolean one = subject != null && reading.actor(subject).kind() == ActorKind.PERSON;
    boolean rally = isRally(noun);
    PrepPhrase call = clause.isVerb("call", "appeal") ? clause.phrase("for") : null;
    return call != null && call.object() == noun || object && one && rally && !clause.isPassive();
  }

  /** Whether the verb is said of the act: "called a strike", "is on strike", "was called off". */
  private static boolean isGoverned(Clause clause, NounPhrase noun) {
    if (clause.isPassive() && clause.subject() == noun || Strikes.isObject(clause, noun)) {
      return true;
    }
    PrepPhrase on = clause.phrase("on", "out on", "in", "from");
    boolean goes = clause.isVerb("go", "begin", "start", "come", "be", "remain", "stay", "return");
    for (PrepPhrase prep : clause.phrases()) {
      if (goes && on != null && prep.word().endsWith("on") && prep.object() == noun) {
        return true;
      }
    }
    return false;
  }

  /** "called a strike", "staged a sit-in", "called off a march", "a rally is to be held". */
  private ProtestFinding staged(Clause clause, NounPhrase noun, ProtestKind kind, Factuality deed) {
    NounPhrase subject = clause.isPassive() ? null : clause.subject();
    ProtestFinding found = start(clause, noun, kind, deed);
    boolean off = reading.isWord(clause.lemma(), ProtestWord.OFF) || isCalledOff(clause);
    boolean ahead = reading.isWord(clause.lemma(), ProtestWord.AHEAD);
    if (off) {
      found.modality = Modality.PLANNED;
      found.negated = true;
    } else if (ahead && deed.modality() == Modality.ACTUAL) {
      boolean threat = reading.isWord(clause.lemma(), ProtestWord.THREAT);
      found.modality = threat ? Modality.POSSIBLE : Modality.PLANNED;
    }
    found.size = found.size == null && !off ? crowd.size(subject) : found.size;
    boolean apart =
        reading.isWord(clause.lemma(), ProtestWord.DISPERSING)
            || reading.isWord(clause.lemma(), ProtestWord.ATTENDING)
            || clause.isVerb("ban", "break", "prevent", "see");
    if (found.organizer == null && subject != null && !apart) {
      found.organizer = crowd.organizer(subject);
    }
    if (found.place == null && subject != null) {
      found.place = setting.tail(subject).where;
    }
    if (found.when != null && found.modality == Modality.PLANNED) {
      found.when = setting.days().coming(found.when);
    } else if (found.when == null) {
      boolean later = found.modality != Modality.ACTUAL && (ahead || off);
      found.when = later ? setting.days().ahead(noun) : day(clause);
    }
    return found;
  }

  private boolean isCalledOff(Clause clause) {
    return clause.isVerb("call") && clause.phrase("off") != null;
  }

  /** "began on Monday", "drew 400 people". */
  private ProtestFinding goingOn(
      Clause clause, NounPhrase noun, ProtestKind kind, Factuality deed) {
    ProtestFinding found = start(clause, noun, kind, deed);
    if (found.size == null && clause.isVerb("draw", "attract", "bring")) {
      found.size = crowd.size(clause.object());
    }
    NounPhrase object = clause.object();
    if (found.place == null && object != null) {
      found.place = reading.place(object.range());
    }
    When since =
        clause.verb() != null && clause.verb().perfect() ? setting.days().since(clause) : null;
    found.series = since != null;
    found.when = found.when == null ? since : found.when;
    found.when = found.when == null ? day(clause) : found.when;
    return found;
  }

  private @Nullable When day(Clause clause) {
    When when = setting.days().when(ProtestVerbs.told(clause));
    return when == null ? setting.days().when(clause) : when;
  }

  /** What the noun phrase, its participles and its clause tell, before the verb is looked at. */
  private ProtestFinding start(Clause clause, NounPhrase noun, ProtestKind kind, Factuality deed) {
    boolean strike =
        kind == ProtestKind.STRIKE
            || kind == ProtestKind.GENERAL_STRIKE
            || reading.tags().lemma(noun.head()).equals("strike");
    String rule = strike ? ProtestExtractor.STRIKE : ProtestExtractor.NOUN;
    TokenRange evidence = ProtestVerbs.told(clause).range();
    ProtestFinding found = new ProtestFinding(rule, noun.head(), kind, evidence);
    found.modality = deed.modality();
    found.negated = deed.negated();
    describe(found, noun, clause);
    found.place = found.place == null ? setting.place(clause) : found.place;
    return found;
  }

  /** "a march of 400 nurses in Lima by the union, planned for Friday". */
  private void describe(ProtestFinding found, NounPhrase noun, Clause clause) {
    ActSetting.Tail tail = setting.tail(noun);
    TokenRange owner = noun.possessor();
    boolean dated = owner != null && reading.times().at(owner.from()) != null;
    found.again = setting.isAgain(noun) && !dated; // "last week's protests" are told
    found.further = setting.isFurther(noun);
    found.place = tail.where;
    boolean closed = reading.isLemma(noun.head(), ProtestWord.BLOCKADE);
    if (found.place == null && closed && tail.of != null) { // "a blockade of the port of Arica"
      found.place = reading.place(tail.of.range());
    }
    found.when = tail.when;
    found.size = crowd.size(tail.of);
    found.size = found.size == null ? crowd.size(tail.by) : found.size;
    found.organizer = crowd.organizer(tail.by);
    found.organizer = found.organizer == null ? crowd.owner(noun) : found.organizer;
    for (Clause child : clause.children()) {
      boolean of = child.kind() == ClauseKind.PARTICIPLE || child.kind() == ClauseKind.RELATIVE;
      int from = child.range().from();
      boolean next = from == tail.end || from == tail.end + 1 || from == tail.reach;
      if (of && (child.antecedent() == noun || next) && from > noun.head()) {
        describe(found, child);
      }
    }
  }

  /** "led by three churches", "planned for Sunday", "that was due to begin on Monday". */
  private void describe(ProtestFinding found, Clause child) {
    PrepPhrase by = child.isPassive() ? child.phrase("by") : null;
    if (by != null && reading.isWord(child.lemma(), ProtestWord.ATTENDING)) {
      found.size = found.size == null ? crowd.size(by.object()) : found.size;
    } else if (by != null && found.organizer == null) {
      found.organizer = crowd.caller(by.object());
    }
    if (found.size == null && child.isVerb("draw", "attract")) { // "one of which drew 400 people"
      found.size = crowd.size(child.object());
    }
    boolean ahead = reading.isWord(child.lemma(), ProtestWord.AHEAD);
    if (child.kind() == ClauseKind.RELATIVE && ahead && found.organizer == null) {
      found.organizer = crowd.organizer(child.subject());
    }
    found.place = found.place == null ? setting.place(child) : found.place;
    if (reading.isWord(child.lemma(), ProtestWord.STAGING)
        || reading.isWord(child.lemma(), ProtestWord.GOING_ON)) {
      found.when = found.when == null ? setting.days().inside(child.range()) : found.when;
    }
  }

  /** "weeks of protests against the bill", "last week's protests", "the crowd at a rally in X". */
  private @Nullable ProtestFinding mentioned(Clause clause, NounPhrase noun, ProtestKind kind) {
    int from = noun.base().from();
    String before = from == 0 ? "" : reading.tokens().lower(from - 1);
    NounPhrase span = before.equals("of") && from >= 2 ? reading.clauses().nounAt(from - 2) : null;
    boolean series = span != null && reading.isLemma(span.head(), ProtestWord.SERIES);
    ActSetting.Tail tail = setting.tail(noun);
    TokenRange range =
        TokenRange.of(
            span != null && series ? span.base().from() : from,
            Math.max(Math.max(noun.range().to(), tail.end), noun.base().to()));
    ProtestFinding found = new ProtestFinding(ProtestExtractor.MENTION, noun.head(), kind, range);
    describe(found, noun, clause);
    found.series = series;
    found.aside = true;
    found.when = found.when == null ? setting.days().inside(range) : found.when;
    boolean at = isAt(before);
    boolean tells = series || isLong(noun) || found.when != null || found.size != null;
    boolean placed = found.place != null || tail.aim != null || isOver(noun);
    if (!tells && !(at && placed)) {
      return null;
    }
    boolean during = before.equals("at") || before.equals("during") || before.equals("in");
    if (during || isArticled(noun, from)) {
      found.when = found.when == null && at && during ? setting.days().when(clause) : found.when;
      found.place = found.place == null && during ? setting.place(clause) : found.place;
    }
    found.again |= found.when == null && !series;
    return found;
  }

  /** "after a three-week strike". */
  private boolean isLong(NounPhrase noun) {
    TimeMention time = reading.times().at(noun.head() - 1);
    return time != null && time.kind() == TimeMention.Kind.DURATION;
  }

  private boolean isArticled(NounPhrase noun, int from) {
    return from < noun.head() && reading.tags().pos(from) == Pos.DET;
  }

  private boolean isOver(NounPhrase noun) {
    int next = noun.base().to();
    return next < reading.tokens().size()
        && switch (reading.tokens().lower(next)) {
          case "against", "over", "outside" -> true;
          default -> false;
        };
  }

  private static boolean isAt(String before) {
    return switch (before) {
      case "at", "during", "after", "a", "an", "following", "in", "amid", "by", "from" -> true;
      default -> false;
    };
  }
}
