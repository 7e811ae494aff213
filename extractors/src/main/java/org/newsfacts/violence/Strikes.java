package org.newsfacts.violence;

import java.util.HashMap;
import java.util.Map;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Frame;
import org.newsfacts.frame.Sense;
import org.newsfacts.model.Attack;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;

/** Tells the strikes of workers from the strikes of jets: the sense of each noun "strike". */
final class Strikes {
  private final Reading reading;
  private final AttackWords words;
  private final ActSetting setting;
  private final Map<Integer, Kind> senses = new HashMap<>();
  private final Map<Integer, Sense> acts = new HashMap<>();

  /** What a strike is. */
  enum Kind {
    /** "a rail strike", "a strike over pay". */
    STOPPAGE,
    /** "an air strike", "a strike on a depot". */
    ATTACK,
    /** "lightning strikes". */
    NEITHER,
    /** Nothing tells. */
    OPEN
  }

  Strikes(Reading reading, AttackWords words, ActSetting setting) {
    this.reading = reading;
    this.words = words;
    this.setting = setting;
    for (Frame frame : reading.frames().of("ATTACK")) {
      acts.put(frame.trigger(), frame.sense());
    }
    Kind last = Kind.OPEN;
    for (NounPhrase noun : reading.clauses().nounPhrases()) {
      if (reading.tags().lemma(noun.head()).equals("strike")) {
        Kind sense = sense(noun);
        sense = sense == Kind.OPEN ? last : sense;
        senses.put(noun.head(), sense);
        last = sense == Kind.NEITHER ? last : sense;
      }
    }
  }

  boolean isStoppage(NounPhrase noun) {
    return senses.get(noun.head()) == Kind.STOPPAGE;
  }

  boolean isAttack(NounPhrase noun) {
    return senses.get(noun.head()) == Kind.ATTACK;
  }

  private Kind sense(NounPhrase noun) {
    Kind found = ofModifiers(noun);
    found = found == Kind.OPEN ? ofTail(noun) : found;
    found = found == Kind.OPEN ? ofClause(noun) : found;
    if (found != Kind.OPEN) {
      return found;
    }
    return isLabourNear(noun.head()) ? Kind.STOPPAGE : Kind.OPEN;
  }

  /** "a 24-hour strike", "a drone strike", "teachers' strike", "Russian strikes", "on strike". */
  private Kind ofModifiers(NounPhrase noun) {
    boolean armed = false;
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String lower = reading.tokens().lower(token);
      int hyphen = lower.lastIndexOf('-'); // "a 24-hour strike"
      boolean timed = hyphen > 0 && reading.isWord(lower.substring(hyphen + 1), AttackWord.UNIT);
      boolean labour =
          reading.isForm(token, ProtestWord.LABOUR)
              || reading.isForm(token, ProtestWord.GENERAL)
              || reading.isLemma(token, ProtestWord.CROWD)
              || reading.isForm(token, ProtestWord.FASTING);
      if (labour || timed) {
        return Kind.STOPPAGE;
      }
      if (lower.equals("lightning")) {
        return Kind.NEITHER;
      }
      Attack.Kind kind = Arm.kind(reading, reading.tags().lemma(token));
      armed |= kind != null && kind != Attack.Kind.VEHICLE;
      armed |= reading.isForm(token, ProtestWord.AT_ARMS) || isState(token);
    }
    int before = noun.base().from() - 1;
    boolean week = // "the second week of a strike"
        before > 0
            && reading.tokens().lower(before).equals("of")
            && reading.isLemma(before - 1, ProtestWord.SERIES);
    if (week && !reading.tokens().lower(noun.head()).endsWith("s")) {
      return Kind.STOPPAGE;
    }
    boolean on = before >= 0 && reading.tokens().lower(before).equals("on");
    if (on && noun.base().size() == 1 && reading.tokens().lower(noun.head()).equals("strike")) {
      return Kind.STOPPAGE;
    }
    return armed && !isLabourNear(noun.head()) ? Kind.ATTACK : Kind.OPEN;
  }

  private boolean isState(int token) {
    NameMention name = reading.names().at(token);
    return name != null
        && (name.kind() == NameMention.Kind.PLACE
            || name.kind() == NameMention.Kind.COUNTRY
            || name.kind() == NameMention.Kind.DEMONYM);
  }

  /** "a strike by porters", "strikes against depots". */
  private Kind ofTail(NounPhrase noun) {
    ActSetting.Tail tail = setting.tail(noun);
    if (tail.by != null) {
      Kind by = ofDoer(tail.by);
      if (by != Kind.OPEN) {
        return by;
      }
    }
    boolean aimed = tail.aim != null && tail.aimed && isHit(tail.aim);
    return aimed ? Kind.ATTACK : Kind.OPEN;
  }

  private boolean isHit(NounPhrase noun) {
    return words.isConcrete(reading, reading.tags().lemma(noun.head()))
        || setting.named(noun) != null;
  }

  private Kind ofDoer(NounPhrase doer) {
    String lemma = reading.tags().lemma(doer.head());
    if (reading.isWord(lemma, Arm.PERSON) || reading.isWord(lemma, Arm.WEAPON)) {
      return Kind.ATTACK;
    }
    if (reading.isWord(lemma, ProtestWord.CROWD) || reading.isWord(lemma, ProtestWord.BODY)) {
      return reading.isWord(lemma, Arm.FORCE) ? Kind.OPEN : Kind.STOPPAGE;
    }
    boolean force = reading.isWord(lemma, Arm.FORCE) || reading.isWord(lemma, ProtestWord.AT_WAR);
    return force || isState(doer.head()) ? Kind.ATTACK : Kind.OPEN;
  }

  private Kind ofClause(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    if (clause == null || clause.verb() == null) {
      return Kind.OPEN;
    }
    boolean subject = clause.subject() == noun;
    boolean acts = subject && !clause.isPassive();
    if (acts) {
      return ofAct(clause);
    }
    if (subject || isObject(clause, noun)) {
      if (reading.isWord(clause.lemma(), ProtestWord.STOPPING)) {
        return Kind.STOPPAGE;
      }
      NounPhrase doer = clause.isPassive() ? null : clause.subject();
      Kind done = doer == null ? Kind.OPEN : ofDoer(doer);
      boolean armed =
          reading.isWord(clause.lemma(), ActWord.CARRYING_OUT) && !isLabourNear(noun.head());
      return done == Kind.OPEN && armed ? Kind.ATTACK : done;
    }
    boolean harm = isHarm(clause) && !reading.isWord(clause.lemma(), ActWord.TOLL_VERB);
    return harm && !isLabourNear(noun.head()) ? Kind.ATTACK : Kind.OPEN;
  }

  private static int head(Clause clause) {
    return clause.verb() == null ? -1 : clause.verb().head();
  }

  /** "killed in a strike", "the strike wounded two". */
  private boolean isHarm(Clause clause) {
    Sense verb = acts.get(head(clause));
    return verb != null && AttackRow.HARM.isOf(verb);
  }

  /** "The strike closed schools", "the strike destroyed a warehouse". */
  private Kind ofAct(Clause clause) {
    if (reading.isWord(clause.lemma(), ProtestWord.PARALYSING)) {
      return Kind.STOPPAGE;
    }
    NounPhrase object = clause.object();
    if (object == null || !acts.containsKey(head(clause)) || isLabourNear(object.head())) {
      return Kind.OPEN;
    }
    String lemma = reading.tags().lemma(object.head());
    boolean thing = isHit(object) && !words.isPeople(lemma);
    boolean harm = isHarm(clause) && words.isPeople(lemma) && !clause.isVerb("leave");
    return thing || harm ? Kind.ATTACK : Kind.OPEN;
  }

  /** "called a strike", "called off a strike". */
  static boolean isObject(Clause clause, NounPhrase noun) {
    if (clause.object() == noun) {
      return true;
    }
    PrepPhrase particle = clause.phrase("off", "up", "down", "out");
    return particle != null && particle.object() == noun;
  }

  private boolean isLabourNear(int token) {
    return setting.isNear(token, ProtestWord.LABOUR);
  }
}
