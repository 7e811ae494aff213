package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.AttackKind;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/**
 * Reads attacks told by a verb and its object or particle: "opened fire", "fired rockets at",
 * "launched an offensive", "set fire to", "came under shelling", "blew up a bridge".
 */
final class AttackDeeds {
  private final Reading reading;
  private final AttackWords words;
  private final AttackArms arms;
  private final ActSetting setting;
  private final AttackThrows throwing;

  AttackDeeds(Reading reading, AttackWords words, AttackArms arms, ActSetting setting) {
    this.reading = reading;
    this.words = words;
    this.arms = arms;
    this.setting = setting;
    this.throwing = new AttackThrows(reading, arms, setting, this);
  }

  /** Returns whether the verb tells an attack only with its object, particle or phrase. */
  boolean isDeed(Clause clause) {
    return reading.isWord(clause.lemma(), AttackWord.LAUNCHING)
        || reading.isWord(clause.lemma(), AttackWord.THROWING) && !clause.isVerb("shoot")
        || clause.isVerb("drive", "plow", "plough") && clause.phrase("into", "through") != null
        || clause.isVerb("burn") && particle(clause).equals("down")
        || clause.isVerb("exchange", "trade") && clause.phrase("with") != null
        || clause.isVerb("open", "set", "blow", "go", "come", "gun", "mow", "ram", "return");
  }

  /** "shelled out", "stormed out": verbs of attack in other uses. */
  boolean isIdiom(Clause clause) {
    String particle = particle(clause);
    boolean back = particle.equals("back") && !clause.isVerb("kill");
    return back
        || clause.isVerb("shell", "storm", "fall", "bomb", "strike", "shoot", "knife", "rip")
            && (particle.equals("out") || particle.equals("up") || particle.equals("off"));
  }

  /** Returns the attack, or null. */
  @Nullable AttackFinding read(Clause clause) {
    return switch (clause.lemma()) {
      case "open", "exchange", "trade" -> opened(clause);
      case "set" -> setOnFire(clause);
      case "burn" -> burned(clause);
      case "blow" -> blewUp(clause);
      case "go" -> wentOff(clause);
      case "come" -> cameUnder(clause);
      case "gun", "mow" -> gunnedDown(clause);
      case "ram" -> rammed(clause);
      case "drive", "plow", "plough" -> drivenInto(clause);
      default -> {
        AttackFinding thrown =
            reading.isWord(clause.lemma(), AttackWord.THROWING) ? throwing.thrown(clause) : null;
        yield thrown != null ? thrown : launched(clause);
      }
    };
  }

  private @Nullable AttackFinding opened(Clause clause) {
    NounPhrase what = patient(clause);
    if (what == null || !lemma(what).equals("fire")) {
      return null;
    }
    AttackFinding found = start(clause, AttackExtractor.ACTIVE);
    found.kind = AttackKind.SHOOTING;
    PrepPhrase with = found.target == null ? clause.phrase("with") : null;
    aim(found, with == null || clause.isVerb("open") ? null : with.object());
    return found;
  }

  /** "Arsonists burned down a school." */
  private @Nullable AttackFinding burned(Clause clause) {
    NounPhrase what = patient(clause);
    NounPhrase doer = agent(clause);
    boolean meant = isHuman(doer) || doer != null && arms.isArmed(doer);
    if (what == null || !meant || !words.isConcrete(lemma(what))) {
      return null;
    }
    AttackFinding found = start(clause, rule(clause));
    aim(found, what);
    return found;
  }

  /** "set fire to a school", "set a school on fire", "set a school ablaze". */
  private @Nullable AttackFinding setOnFire(Clause clause) {
    NounPhrase what = patient(clause);
    if (what == null || agent(clause) == null && !clause.isPassive()) {
      return null;
    }
    PrepPhrase to = clause.phrase("to");
    PrepPhrase on = clause.phrase("on");
    boolean fireTo = lemma(what).equals("fire") && to != null && to.object() != null;
    boolean onFire = on != null && on.object() != null && lemma(on.object()).equals("fire");
    boolean ablaze = hasWord(clause, "ablaze") || hasWord(clause, "alight");
    boolean meant = agent(clause) == null ? onFire : isHuman(agent(clause));
    if (!fireTo && !onFire && !ablaze || !meant) {
      return null;
    }
    AttackFinding found = start(clause, rule(clause));
    NounPhrase target = fireTo && to != null ? to.object() : what;
    aim(found, target);
    found.place =
        found.place == null && target != null ? reading.place(target.range()) : found.place;
    return found;
  }

  private boolean isHuman(@Nullable NounPhrase noun) {
    AttackArms.Instrument way = arms.instrument(noun);
    return noun != null
        && (words.isConcrete(lemma(noun)) || arms.attacker(noun) != null)
        && (way == null || way.person());
  }

  private @Nullable AttackFinding blewUp(Clause clause) {
    if (!particle(clause).equals("up") && !hasWord(clause, "up")) {
      return null;
    }
    NounPhrase what = patient(clause);
    if (what == null && AttackVerbs.verb(clause).range().to() + 1 < reading.tokens().size()) {
      what = reading.clauses().nounAt(AttackVerbs.verb(clause).range().to() + 1);
    }
    AttackArms.Instrument bomber = arms.instrument(agent(clause));
    boolean himself = what != null && reading.tokens().lower(what.head()).endsWith("self");
    boolean thing = what != null && words.isConcrete(lemma(what));
    if (!himself && !thing && bomber == null) {
      return null;
    }
    AttackFinding found = start(clause, rule(clause));
    found.kind = AttackKind.BOMBING;
    if (what != null && !himself) {
      aim(found, what);
    }
    return found;
  }

  private @Nullable AttackFinding wentOff(Clause clause) {
    AttackArms.Instrument bomb = arms.instrument(clause.subject());
    boolean off = particle(clause).equals("off") || clause.phrase("off") != null;
    if (!off || bomb == null || bomb.kind() != AttackKind.BOMBING) {
      return null;
    }
    AttackFinding found = start(clause, AttackExtractor.ACTIVE);
    found.kind = bomb.kind();
    found.weapon = arms.weapon(bomb);
    found.further = setting.isFurther(bomb.noun());
    found.again = setting.isAgain(bomb.noun());
    return found;
  }

  /** "came under fire near Nasir", "had come under shelling". */
  private @Nullable AttackFinding cameUnder(Clause clause) {
    PrepPhrase under = clause.phrase("under");
    NounPhrase what = under == null ? null : under.object();
    NounPhrase subject = clause.subject();
    if (what == null || subject == null) {
      return null;
    }
    String lemma = lemma(what);
    AttackArms.Instrument instrument = arms.instrument(what);
    boolean fire = lemma.equals("fire") || lemma.equals("attack");
    if (instrument == null && !(fire && words.isConcrete(lemma(subject)))
        || fire && clause.phrase("for", "over") != null
        || !words.isConcrete(lemma(subject)) && isPerson(subject)) {
      return null;
    }
    AttackFinding found = start(clause, AttackExtractor.PASSIVE);
    found.kind =
        instrument != null && instrument.kind() != null
            ? instrument.kind()
            : lemma.equals("fire") ? AttackKind.SHOOTING : null;
    found.weapon = instrument == null ? null : arms.weapon(instrument);
    PrepPhrase from = clause.phrase("from", "by");
    found.attacker = arms.owner(what);
    found.attacker =
        found.attacker == null && from != null ? arms.attacker(from.object()) : found.attacker;
    aim(found, subject);
    return found;
  }

  boolean isPerson(@Nullable NounPhrase noun) {
    return noun != null && reading.actor(noun).kind() == ActorKind.PERSON;
  }

  private @Nullable AttackFinding gunnedDown(Clause clause) {
    NounPhrase what = patient(clause);
    if (what == null || !particle(clause).equals("down")) {
      return null;
    }
    AttackFinding found = start(clause, rule(clause));
    found.kind = clause.isVerb("gun") ? AttackKind.SHOOTING : null;
    aim(found, what);
    return found;
  }

  /** "rammed a truck into a crowd", "a car bomb was rammed into a base". */
  private @Nullable AttackFinding rammed(Clause clause) {
    NounPhrase what = patient(clause);
    PrepPhrase into = clause.phrase("into");
    if (what == null) {
      return null;
    }
    AttackFinding found = start(clause, rule(clause));
    AttackArms.Instrument bomb = arms.instrument(what);
    found.kind = bomb != null && bomb.kind() != null ? bomb.kind() : AttackKind.VEHICLE;
    found.weapon = into == null ? null : what.base();
    aim(found, into == null ? what : into.object());
    return found;
  }

  /** "drove a truck into a crowd". */
  private @Nullable AttackFinding drivenInto(Clause clause) {
    PrepPhrase into = clause.phrase("into", "through");
    NounPhrase aim = into == null ? null : into.object();
    boolean people = aim != null && (words.isPeople(lemma(aim)) || lemma(aim).equals("crowd"));
    NounPhrase vehicle = clause.object() == null ? clause.subject() : null;
    if (!people || vehicle == null || clause.isPassive()) {
      return people ? rammed(clause) : null;
    }
    if (arms.kindOf(vehicle) != AttackKind.VEHICLE) {
      return null;
    }
    AttackFinding found = start(clause, AttackExtractor.ACTIVE);
    found.kind = AttackKind.VEHICLE;
    found.weapon = vehicle.base();
    aim(found, aim);
    return found;
  }

  /** "launched air strikes on two camps", "claimed the bombing", "survived a drone attack". */
  private @Nullable AttackFinding launched(Clause clause) {
    NounPhrase what = carriedOut(clause);
    AttackArms.Instrument instrument = arms.instrument(what);
    boolean attack = instrument != null && instrument.attack();
    if (what == null
        || instrument == null
        || !attack
        || !AttackReality.isTold(reading, instrument.noun())) {
      return null;
    }
    ActSetting.Tail aimed = setting.tail(instrument.noun());
    NounPhrase doer = agent(clause);
    boolean spoken =
        instrument.kind() == null && (isPerson(clause.subject()) || isPerson(aimed.aim));
    boolean thing =
        instrument.kind() == null
            && aimed.aim != null
            && !words.isConcrete(lemma(aimed.aim))
            && setting.named(aimed.aim) == null
            && (doer == null || !arms.isArmed(doer));
    if ((spoken || thing) && aimed.place == null) {
      return null;
    }
    boolean suffers = clause.isVerb("suffer", "survive");
    AttackFinding found = start(clause, AttackExtractor.LAUNCHED);
    ActSetting.Tail tail = setting.tail(instrument.noun());
    found.kind = instrument.kind();
    found.weapon = arms.weapon(instrument);
    found.count = arms.count(what);
    found.further = setting.isFurther(instrument.noun());
    found.again = setting.isAgain(instrument.noun());
    found.pointsBack = found.again && tail.aim == null && !found.further;
    if (what.head() < clause.range().from()) {
      found.evidence = TokenRange.of(what.base().from(), clause.range().to());
    }
    found.instrument = instrument.noun().head();
    if (suffers) {
      found.attacker = null;
      found.target = null;
    } else if (tail.aim != null) {
      aim(found, tail.aim);
    }
    found.attacker = found.attacker == null ? arms.attacker(tail.by) : found.attacker;
    found.attacker = found.attacker == null ? arms.owner(instrument.noun()) : found.attacker;
    found.place = tail.place == null ? found.place : tail.place;
    found.when = found.when == null ? tail.when : found.when;
    return found;
  }

  /** "launched [air strikes]", "carried out [an attack]". */
  private @Nullable NounPhrase carriedOut(Clause clause) {
    NounPhrase what = patient(clause);
    if (what != null || clause.verb() == null || !particle(clause).equals("out")) {
      return what;
    }
    return reading.clauses().nounAt(clause.verb().range().to() + 1);
  }

  AttackFinding start(Clause clause, String rule) {
    AttackFinding found = new AttackFinding(rule, AttackVerbs.verb(clause).head(), clause.range());
    found.clause = clause;
    found.when = setting.when(clause);
    found.place = setting.place(clause);
    found.attacker = arms.attacker(agent(clause));
    NounPhrase aim = aimed(clause);
    if (aim != null) {
      aim(found, aim);
    }
    return found;
  }

  void aim(AttackFinding found, @Nullable NounPhrase target) {
    if (target != null) {
      found.target = target.range();
      found.targetHead = lemma(target);
      found.targetAt = target.head();
    }
  }

  @Nullable NounPhrase aimed(Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      boolean at =
          switch (prep.word()) {
            case "at", "on", "into", "toward", "towards", "against", "upon" -> true;
            default -> false;
          };
      NounPhrase object = at ? prep.object() : null;
      boolean clock = object != null && reading.times().at(object.base().from()) != null;
      if (object != null
          && !clock
          && !object.isTime()
          && reading.tags().pos(object.head()) != Pos.NUM) {
        return object;
      }
    }
    return null;
  }

  static @Nullable NounPhrase agent(Clause clause) {
    if (!clause.isPassive()) {
      return clause.subject();
    }
    PrepPhrase by = clause.phrase("by");
    return by == null ? null : by.object();
  }

  /** "A car bomb was on Monday rammed": the subject of the host, not the day. */
  @Nullable NounPhrase patient(Clause clause) {
    NounPhrase subject = clause.subject();
    boolean time = subject != null && reading.times().at(subject.head()) != null;
    if (time && clause.host() != null) {
      subject = clause.host().subject();
    }
    if (clause.isPassive() || clause.object() != null) {
      return clause.isPassive() ? subject : clause.object();
    }
    PrepPhrase down = clause.phrase("down", "up");
    return down == null ? null : down.object(); // "gunned down two men"
  }

  static String rule(Clause clause) {
    return clause.isPassive() ? AttackExtractor.PASSIVE : AttackExtractor.ACTIVE;
  }

  String particle(Clause clause) {
    int after = clause.verb() == null ? 0 : clause.verb().range().to();
    return after < reading.tokens().size() ? reading.tokens().lower(after) : "";
  }

  private boolean hasWord(Clause clause, String word) {
    TokenRange after = clause.afterVerb();
    for (int token = after.from(); token < after.to(); token++) {
      if (reading.tokens().lower(token).equals(word)) {
        return true;
      }
    }
    return false;
  }

  String lemma(NounPhrase noun) {
    return reading.tags().lemma(noun.head());
  }
}
