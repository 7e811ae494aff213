package org.newsfacts.violence;

import java.util.HashMap;
import java.util.Map;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.AttackKind;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Tells the strikes of workers from the strikes of jets: the sense of each noun "strike". */
final class Strikes {
  private static final int NEAR = 60;

  private final Reading reading;
  private final AttackWords words;
  private final ActSetting setting;
  private final Map<Integer, Sense> senses = new HashMap<>();

  /** What a strike is. */
  enum Sense {
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
    Sense last = Sense.OPEN;
    for (NounPhrase noun : reading.clauses().nounPhrases()) {
      if (reading.tags().lemma(noun.head()).equals("strike")) {
        Sense sense = sense(noun);
        sense = sense == Sense.OPEN ? last : sense;
        senses.put(noun.head(), sense);
        last = sense == Sense.NEITHER ? last : sense;
      }
    }
  }

  boolean isStoppage(NounPhrase noun) {
    return senses.get(noun.head()) == Sense.STOPPAGE;
  }

  boolean isAttack(NounPhrase noun) {
    return senses.get(noun.head()) == Sense.ATTACK;
  }

  private Sense sense(NounPhrase noun) {
    Sense found = ofModifiers(noun);
    found = found == Sense.OPEN ? ofTail(noun) : found;
    found = found == Sense.OPEN ? ofClause(noun) : found;
    if (found != Sense.OPEN) {
      return found;
    }
    return isLabourNear(noun.head()) ? Sense.STOPPAGE : Sense.OPEN;
  }

  /** "a 24-hour strike", "a drone strike", "teachers' strike", "Russian strikes", "on strike". */
  private Sense ofModifiers(NounPhrase noun) {
    boolean armed = false;
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String lower = reading.tokens().lower(token);
      boolean long_ = lower.contains("-hour") || lower.contains("-day") || lower.contains("-week");
      boolean labour =
          reading.isForm(token, ProtestWord.LABOUR)
              || reading.isForm(token, ProtestWord.GENERAL)
              || reading.isLemma(token, ProtestWord.CROWD)
              || lower.equals("hunger");
      if (labour || long_) {
        return Sense.STOPPAGE;
      }
      if (lower.equals("lightning")) {
        return Sense.NEITHER;
      }
      AttackWords.Entry weapon = words.weapon(reading.tags().lemma(token));
      AttackKind kind = weapon == null ? null : weapon.kind();
      armed |= kind != null && kind != AttackKind.VEHICLE;
      armed |= reading.isForm(token, ProtestWord.AT_ARMS) || isState(token);
    }
    int before = noun.base().from() - 1;
    boolean week = // "the second week of a strike"
        before > 0
            && reading.tokens().lower(before).equals("of")
            && reading.isLemma(before - 1, ProtestWord.SERIES);
    if (week && !reading.tokens().lower(noun.head()).endsWith("s")) {
      return Sense.STOPPAGE;
    }
    boolean on = before >= 0 && reading.tokens().lower(before).equals("on");
    if (on && noun.base().size() == 1 && reading.tokens().lower(noun.head()).equals("strike")) {
      return Sense.STOPPAGE;
    }
    return armed && !isLabourNear(noun.head()) ? Sense.ATTACK : Sense.OPEN;
  }

  private boolean isState(int token) {
    NameMention name = reading.names().at(token);
    return name != null
        && (name.kind() == NameMention.Kind.PLACE
            || name.kind() == NameMention.Kind.COUNTRY
            || name.kind() == NameMention.Kind.DEMONYM);
  }

  /** "a strike by porters", "strikes against depots". */
  private Sense ofTail(NounPhrase noun) {
    ActSetting.Tail tail = setting.tail(noun);
    if (tail.by != null) {
      Sense by = ofDoer(tail.by);
      if (by != Sense.OPEN) {
        return by;
      }
    }
    boolean aimed = tail.aim != null && tail.aimed && isHit(tail.aim);
    return aimed ? Sense.ATTACK : Sense.OPEN;
  }

  private boolean isHit(NounPhrase noun) {
    return words.isConcrete(reading.tags().lemma(noun.head())) || setting.named(noun) != null;
  }

  private Sense ofDoer(NounPhrase doer) {
    String lemma = reading.tags().lemma(doer.head());
    if (words.isArmed(lemma) || words.isWeapon(lemma)) {
      return Sense.ATTACK;
    }
    if (reading.isWord(lemma, ProtestWord.CROWD) || reading.isWord(lemma, ProtestWord.BODY)) {
      return words.isForce(lemma) ? Sense.OPEN : Sense.STOPPAGE;
    }
    boolean force = words.isForce(lemma) || reading.isWord(lemma, ProtestWord.AT_WAR);
    return force || isState(doer.head()) ? Sense.ATTACK : Sense.OPEN;
  }

  private Sense ofClause(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    if (clause == null || clause.verb() == null) {
      return Sense.OPEN;
    }
    boolean subject = clause.subject() == noun;
    boolean acts = subject && !clause.isPassive();
    if (acts) {
      return ofAct(clause);
    }
    if (subject || isObject(clause, noun)) {
      if (reading.isWord(clause.lemma(), ProtestWord.STOPPING)) {
        return Sense.STOPPAGE;
      }
      NounPhrase doer = clause.isPassive() ? null : clause.subject();
      Sense done = doer == null ? Sense.OPEN : ofDoer(doer);
      boolean armed = clause.isVerb("conduct", "carry", "launch") && !isLabourNear(noun.head());
      return done == Sense.OPEN && armed ? Sense.ATTACK : done;
    }
    AttackWords.Entry verb = words.verb(clause.lemma());
    boolean harm = verb != null && verb.is("harm") && !clause.isVerb("claim", "leave");
    return harm && !isLabourNear(noun.head()) ? Sense.ATTACK : Sense.OPEN;
  }

  /** "The strike closed schools", "the strike destroyed a warehouse". */
  private Sense ofAct(Clause clause) {
    if (reading.isWord(clause.lemma(), ProtestWord.PARALYSING)) {
      return Sense.STOPPAGE;
    }
    NounPhrase object = clause.object();
    AttackWords.Entry verb = words.verb(clause.lemma());
    if (object == null || verb == null || isLabourNear(object.head())) {
      return Sense.OPEN;
    }
    String lemma = reading.tags().lemma(object.head());
    boolean thing = isHit(object) && !words.isPeople(lemma);
    boolean harm = verb.is("harm") && words.isPeople(lemma) && !clause.isVerb("leave");
    return thing || harm ? Sense.ATTACK : Sense.OPEN;
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
    TokenRange sentence = reading.sentence(token);
    int to = Math.min(sentence.to(), token + NEAR);
    for (int at = Math.max(sentence.from(), token - NEAR); at < to; at++) {
      if (reading.isForm(at, ProtestWord.LABOUR)) {
        return true;
      }
    }
    return false;
  }
}
