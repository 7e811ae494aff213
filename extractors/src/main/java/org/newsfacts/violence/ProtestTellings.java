package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Protest;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Collects the tellings of protests in an article: who, how many, where and when. */
final class ProtestTellings {
  private final Reading reading;
  private final ProtestSense sense;
  private final ProtestCrowd crowd;
  private final ActSetting setting;
  private final List<ProtestFinding> all = new ArrayList<>();
  private final Set<@Nullable Clause> byClause = new HashSet<>();

  ProtestTellings(Reading reading, ProtestSense sense) {
    this.reading = reading;
    this.sense = sense;
    this.crowd = sense.crowd();
    this.setting = sense.setting();
  }

  List<ProtestFinding> all() {
    return all;
  }

  private void add(ProtestFinding telling) {
    int start = reading.tokens().start(telling.head);
    telling.title = reading.lines().kindAt(start) == LineKind.TITLE;
    all.add(telling);
  }

  /** Reads what a verb tells: "Thousands marched through Lima." */
  void ofVerb(Told told, String rule) {
    Clause clause = told.frame().clause();
    NounPhrase who = sense.who(told);
    if (clause == null || who == null) {
      return;
    }
    byClause.add(clause);
    if (clause.kind() == ClauseKind.PARTICIPLE && byClause.contains(clause.host())) {
      return; // "marched in Lima, chanting slogans"
    }
    Factuality deed = told.frame().factuality();
    boolean voted = sense.isVoted(clause) && deed.modality() == Modality.ACTUAL;
    add(
        deed(
            rule,
            told.frame().trigger(),
            clause,
            who,
            sense.kind(told),
            voted ? new Factuality(true, deed.negated(), Modality.PLANNED) : deed));
  }

  /** Reads what is done in protest: "Shops stayed shut in a one-day protest." */
  void ofManner(Clause clause, String rule) {
    NounPhrase who = clause.subject();
    if (who != null && sense.isManner(clause)) {
      int head = AttackReality.head(clause);
      Factuality deed = reading.frames().factuality(clause);
      add(deed(rule, head, clause, who, Protest.Kind.OTHER, deed));
    }
  }

  /** What a crowd does: "Beekeepers blocked a motorway", "sang in protest". */
  private ProtestFinding deed(
      String rule, int head, Clause clause, NounPhrase who, Protest.Kind kind, Factuality deed) {
    Clause told = told(clause);
    ProtestFinding found = new ProtestFinding(rule, head, kind, told.range());
    found.modality = deed.modality();
    found.negated = deed.negated();
    found.size = crowd.size(who);
    found.organizer = crowd.organizer(who);
    found.when = since(clause);
    found.when = found.when == null ? reading.when(told) : found.when;
    found.when = found.when == null && told != clause ? reading.when(clause) : found.when;
    found.place = place(clause, who);
    found.again = crowd.isProtester(who) && (setting.isAgain(who) || clause.isVerb("clash"));
    return found;
  }

  private @Nullable When since(Clause clause) {
    return clause.verb() != null && clause.verb().perfect() ? setting.days().since(clause) : null;
  }

  /**
   * The clause that tells it: "is due to be held", "Friday was the night that they protested",
   * "protesters in hats gathered".
   */
  private static Clause told(Clause clause) {
    Clause told = clause;
    while (told.host() != null && told.host().verb() != null && isToldInHost(told)) {
      told = told.host();
    }
    return told;
  }

  private static boolean isToldInHost(Clause clause) {
    NounPhrase owner = clause.antecedent();
    Clause host = clause.host();
    boolean night =
        clause.kind() == ClauseKind.RELATIVE
            && owner != null
            && host != null
            && host.isVerb("be")
            && clause.subject() != owner;
    return night
        || clause.kind() == ClauseKind.INFINITIVE
        || clause.kind() == ClauseKind.GERUND
        || clause.kind() == ClauseKind.PARTICIPLE && clause.isVerb("gather", "assemble");
  }

  private @Nullable Place place(Clause clause, NounPhrase who) {
    Place told = setting.place(clause);
    Clause host = clause.host();
    if (told == null && host != null && host.verb() == null) {
      told = setting.place(host);
    }
    for (PrepPhrase prep : clause.phrases()) {
      boolean to = reading.isWord(prep.word(), ProtestWord.TOWARDS);
      told = told == null && to ? inside(prep.object()) : told;
    }
    told = told == null ? inside(clause.object()) : told;
    return told == null ? setting.tail(who).where : told;
  }

  /** "the streets of [Lima]", "the road to the airport in [Lima]". */
  private @Nullable Place inside(@Nullable NounPhrase noun) {
    Place place = noun == null ? null : reading.place(noun.range());
    return place == null && noun != null ? setting.tail(noun).place : place;
  }

  /** Reads what a noun tells, with its verb or aside: "staged a sit-in", "after a march". */
  void ofNoun(Told told, String rule) {
    NounPhrase noun = told.frame().noun();
    Clause around = told.frame().clause();
    if (noun == null || around == null) {
      return;
    }
    Protest.Kind kind = sense.kind(told);
    Clause clause = sense.acting(around, noun);
    Factuality deed = sense.deed(clause);
    boolean governed = sense.isGoverned(clause, noun);
    if (governed && reading.isWord(clause.lemma(), ProtestWord.STAGING)) {
      add(staged(start(rule, clause, noun, kind, deed), clause, noun, deed));
      return;
    }
    boolean acts = clause.subject() == noun && !clause.isPassive();
    if (acts && reading.isWord(clause.lemma(), ProtestWord.GOING_ON)) {
      add(goingOn(start(rule, clause, noun, kind, deed), clause));
      return;
    }
    boolean crowded = crowd.isProtester(noun);
    if (deed.modality() == Modality.ACTUAL && !clause.isNegated() && (!governed || crowded)) {
      mention(rule, clause, noun, kind);
    }
  }

  /** "called a strike", "staged a sit-in", "called off a march", "a rally is to be held". */
  private ProtestFinding staged(
      ProtestFinding found, Clause clause, NounPhrase noun, Factuality deed) {
    NounPhrase subject = clause.isPassive() ? null : clause.subject();
    boolean off =
        reading.isWord(clause.lemma(), ProtestWord.OFF)
            || clause.isVerb("call") && clause.phrase("off") != null;
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
            || reading.isWord(clause.lemma(), ProtestWord.APART);
    if (found.organizer == null && subject != null && !apart) {
      found.organizer = crowd.organizer(subject);
    }
    if (found.place == null && subject != null) {
      found.place = setting.tail(subject).where;
    }
    found.when = found.when == null ? since(clause) : found.when;
    if (found.when != null && found.modality == Modality.PLANNED) {
      found.when = setting.days().coming(found.when);
    } else if (found.when == null) {
      boolean later = found.modality != Modality.ACTUAL && (ahead || off);
      found.when = later ? setting.days().ahead(noun) : day(clause);
    }
    return found;
  }

  /** "began on Monday", "drew 400 people", "shut the port of Arica". */
  private ProtestFinding goingOn(ProtestFinding found, Clause clause) {
    NounPhrase object = clause.object();
    if (found.size == null && reading.isWord(clause.lemma(), ProtestWord.DRAWING)) {
      found.size = crowd.size(object);
    }
    found.place = found.place == null && object != null ? inside(object) : found.place;
    When since = since(clause);
    found.series = since != null;
    found.when = found.when == null ? since : found.when;
    When when = found.when == null ? day(clause) : found.when;
    boolean ahead = when != null && found.modality == Modality.PLANNED;
    found.when = ahead && when != null ? setting.days().coming(when) : when;
    return found;
  }

  private @Nullable When day(Clause clause) {
    When when = setting.days().when(told(clause));
    return when == null ? setting.days().when(clause) : when;
  }

  /** What the noun phrase, its participles and its clause tell, before the verb is looked at. */
  private ProtestFinding start(
      String rule, Clause clause, NounPhrase noun, Protest.Kind kind, Factuality deed) {
    ProtestFinding found = new ProtestFinding(rule, noun.head(), kind, told(clause).range());
    found.modality = deed.modality();
    found.negated = deed.negated();
    describe(found, noun, clause, setting.tail(noun));
    found.place = found.place == null ? setting.place(clause) : found.place;
    return found;
  }

  /** "a march of 400 nurses in Lima by the union, planned for Friday". */
  private void describe(
      ProtestFinding found, NounPhrase noun, Clause clause, ActSetting.Tail tail) {
    TokenRange owner = noun.possessor();
    boolean dated = owner != null && reading.times().at(owner.from()) != null;
    found.again = setting.isAgain(noun) && !dated; // "last week's protests" are told
    found.further = setting.isFurther(noun);
    found.place = tail.where;
    boolean closed = reading.isLemma(noun.head(), ProtestWord.BLOCKADE);
    if (found.place == null && closed && tail.of != null) { // "a blockade of the port of Arica"
      found.place = reading.place(tail.of.range());
    }
    found.when = setting.days().inside(noun.base());
    found.when = found.when == null ? tail.when : found.when;
    found.size = crowd.size(tail.of);
    found.size = found.size == null ? crowd.size(tail.by) : found.size;
    found.organizer = crowd.organizer(tail.by);
    found.organizer = found.organizer == null ? crowd.owner(noun) : found.organizer;
    for (Clause child : clause.children()) {
      boolean to =
          child.kind() == ClauseKind.INFINITIVE
              && (child.antecedent() == noun || child.range().from() == noun.base().to());
      boolean of =
          to || child.kind() == ClauseKind.PARTICIPLE || child.kind() == ClauseKind.RELATIVE;
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
    if (found.size == null && reading.isWord(child.lemma(), ProtestWord.DRAWING)) {
      found.size = crowd.size(child.object()); // "one of which drew 400 people"
    }
    boolean ahead = reading.isWord(child.lemma(), ProtestWord.AHEAD);
    if (child.kind() == ClauseKind.RELATIVE && ahead && found.organizer == null) {
      found.organizer = crowd.organizer(child.subject());
    }
    found.place = found.place == null ? setting.place(child) : found.place;
    boolean held = child.isVerb("hold", "schedule");
    if (held
        || reading.isWord(child.lemma(), ProtestWord.STAGING)
        || reading.isWord(child.lemma(), ProtestWord.GOING_ON)) {
      found.when = found.when == null ? setting.days().inside(child.range()) : found.when;
    }
  }

  /** "weeks of protests against the bill", "last week's protests", "the crowd at a rally in X". */
  private void mention(String rule, Clause clause, NounPhrase noun, Protest.Kind kind) {
    int from = noun.base().from();
    int before = from - 1;
    boolean of = from >= 2 && reading.tokens().lower(before).equals("of");
    NounPhrase span = of ? reading.clauses().nounAt(from - 2) : null;
    boolean series = span != null && reading.isLemma(span.head(), ProtestWord.SERIES);
    ActSetting.Tail tail = setting.tail(noun);
    TokenRange range =
        TokenRange.of(
            span != null && series ? span.base().from() : from,
            Math.max(Math.max(noun.range().to(), tail.end), noun.base().to()));
    ProtestFinding found = new ProtestFinding(rule, noun.head(), kind, range);
    describe(found, noun, clause, tail);
    found.series = series;
    found.size = found.size == null && crowd.isProtester(noun) ? crowd.size(noun) : found.size;
    found.aside = true;
    found.when = found.when == null ? setting.days().inside(range) : found.when;
    boolean at = reading.isForm(before, ProtestWord.DURING);
    boolean placed =
        found.place != null
            || tail.aim != null
            || reading.isForm(noun.base().to(), ProtestWord.FOR);
    boolean tells = series || isLong(noun) || found.when != null || found.size != null;
    if (!tells && !(placed && (at || isArticled(noun) || isAround(before)))) {
      return;
    }
    if (at || isArticled(noun)) {
      found.when = found.when == null && at ? setting.days().when(clause) : found.when;
      found.place = found.place == null && at ? setting.place(clause) : found.place;
    }
    found.again |= found.when == null && !series;
    add(found);
  }

  private boolean isAround(int token) {
    return reading.isForm(token, ProtestWord.AROUND);
  }

  /** "after a three-week strike". */
  private boolean isLong(NounPhrase noun) {
    TimeMention time = reading.times().at(noun.head() - 1);
    return time != null && time.kind() == TimeMention.Kind.DURATION;
  }

  /** "a rally". */
  private boolean isArticled(NounPhrase noun) {
    return switch (reading.tokens().lower(noun.base().from())) {
      case "a", "an" -> noun.base().size() > 1;
      default -> false;
    };
  }
}
