package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
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
  private final AttackSetting setting;

  AttackDeeds(Reading reading, AttackWords words, AttackArms arms, AttackSetting setting) {
    this.reading = reading;
    this.words = words;
    this.arms = arms;
    this.setting = setting;
  }

  /** Returns whether the verb tells an attack only with its object, particle or phrase. */
  boolean isDeed(Clause clause) {
    return reading.isWord(clause.lemma(), AttackWord.LAUNCHING)
        || reading.isWord(clause.lemma(), AttackWord.THROWING) && !clause.isVerb("shoot")
        || clause.isVerb("drive", "plow", "plough") && clause.object() != null
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
      case "open" -> opened(clause);
      case "set" -> setOnFire(clause);
      case "blow" -> blewUp(clause);
      case "go" -> wentOff(clause);
      case "come" -> cameUnder(clause);
      case "gun", "mow" -> gunnedDown(clause);
      case "ram" -> rammed(clause);
      case "drive", "plow", "plough" -> drivenInto(clause);
      default -> {
        AttackFinding thrown =
            reading.isWord(clause.lemma(), AttackWord.THROWING) ? thrown(clause) : null;
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
    if (!fireTo && !onFire && !ablaze || !isHuman(agent(clause))) {
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
    return noun != null
        && (words.isConcrete(lemma(noun)) || arms.attacker(noun) != null)
        && arms.instrument(noun) == null;
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
    found.further = AttackNouns.isFurther(reading, bomb.noun());
    found.again = AttackNouns.isAgain(reading, bomb.noun());
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
    found.attacker = arms.owner(what);
    aim(found, subject);
    return found;
  }

  private boolean isPerson(@Nullable NounPhrase noun) {
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
    PrepPhrase into = clause.phrase("into");
    NounPhrase aim = into == null ? null : into.object();
    boolean people = aim != null && (words.isPeople(lemma(aim)) || lemma(aim).equals("crowd"));
    return people ? rammed(clause) : null;
  }

  /** "fired rockets at Haifa", "threw stones at police", "shots were fired at an ambulance". */
  private @Nullable AttackFinding thrown(Clause clause) {
    NounPhrase what = patient(clause);
    NounPhrase aim = aimedFar(clause);
    if (what == null
        && clause.phrase("from") != null
        && arms.instrument(clause.subject()) != null) {
      what = clause.subject();
    }
    if (what == null) {
      boolean onThem = clause.isVerb("fire") && aim != null && isTarget(aim);
      boolean words = isPerson(agent(clause)) && isPerson(aim);
      if (!onThem || words || particle(clause).equals("back")) {
        return null;
      }
      AttackFinding found = start(clause, AttackExtractor.ACTIVE);
      found.kind = AttackKind.SHOOTING;
      aim(found, aim);
      return found;
    }
    NounPhrase inner = arms.inner(what);
    AttackKind kind = thrownKind(what);
    boolean stones = !clause.isVerb("launch", "fire") && isThrown(what);
    boolean deed = arms.isAttackNoun(inner);
    if (deed || kind == null && !stones || isHarmless(what) || isHarmless(inner)) {
      return null;
    }
    if (aim == null ? !isSent(clause) : !isTarget(aim) && !stones) {
      return null;
    }
    AttackFinding found = start(clause, rule(clause));
    found.kind = kind == null ? AttackKind.OTHER : kind;
    found.weapon = what.list();
    found.instrument = inner.head();
    found.count = arms.count(what);
    if (aim != null) {
      aim(found, aim);
      found.place = found.place == null ? setting.place(aim) : found.place;
      found.place = found.place == null ? setting.named(aim) : found.place;
    }
    return found;
  }

  private @Nullable AttackKind thrownKind(NounPhrase what) {
    AttackArms.Instrument instrument = arms.instrument(what);
    if (instrument != null && !instrument.person()) {
      return instrument.kind();
    }
    NounPhrase inner = arms.inner(what);
    String head = lemma(inner);
    if (!head.equals("round") && !head.equals("fire")) {
      return null;
    }
    int of = inner.base().to();
    NounPhrase contents =
        of + 1 < reading.tokens().size() && reading.tokens().lower(of).equals("of")
            ? reading.clauses().nounAt(of + 1)
            : null;
    AttackKind kind = arms.kindOf(inner);
    return kind != null || contents == null ? kind : arms.kindOf(contents);
  }

  private boolean isThrown(NounPhrase what) {
    for (NounPhrase member : what.members()) {
      if (reading.isWord(lemma(member), AttackWord.THROWN)) {
        return true;
      }
    }
    return false;
  }

  /** "rockets were fired from Gaza", "dropped bombs from helicopters". */
  private static boolean isSent(Clause clause) {
    boolean sent =
        clause.kind() != ClauseKind.PARTICIPLE
            && clause.kind() != ClauseKind.RELATIVE
            && (clause.isPassive() || clause.objects().isEmpty());
    return sent && clause.phrase("from", "across", "over") != null
        || clause.isVerb("drop") && clause.phrase("from", "out of", "over", "in") != null
        || clause.child(ClauseKind.PARTICIPLE) != null;
  }

  /** "at a loudspeaker"; not "into the sea", "into the air". */
  private boolean isTarget(NounPhrase aim) {
    return !reading.isWord(lemma(aim), AttackWord.NOWHERE);
  }

  private boolean isHarmless(NounPhrase what) {
    for (int token = what.base().from(); token < what.range().to(); token++) {
      if (reading.isWord(reading.tokens().lower(token), AttackWord.HARMLESS)) {
        return true;
      }
    }
    return false;
  }

  /** "launched air strikes on two camps", "claimed the bombing", "survived a drone attack". */
  private @Nullable AttackFinding launched(Clause clause) {
    NounPhrase what = patient(clause);
    if (what == null && clause.verb() != null) {
      int after = clause.verb().range().to();
      boolean out = particle(clause).equals("out");
      what =
          out && after + 1 < reading.tokens().size() ? reading.clauses().nounAt(after + 1) : null;
    }
    AttackArms.Instrument instrument = arms.instrument(what);
    if (what == null || instrument == null || !instrument.attack()) {
      return null;
    }
    AttackSetting.Tail aimed = setting.tail(instrument.noun());
    boolean spoken =
        instrument.kind() == null && (isPerson(clause.subject()) || isPerson(aimed.aim));
    boolean thing =
        instrument.kind() == null
            && aimed.aim != null
            && !words.isConcrete(lemma(aimed.aim))
            && setting.named(aimed.aim) == null
            && !isHuman(agent(clause));
    if ((spoken || thing) && aimed.place == null) {
      return null;
    }
    boolean suffers = clause.isVerb("suffer", "survive");
    AttackFinding found = start(clause, AttackExtractor.LAUNCHED);
    AttackSetting.Tail tail = setting.tail(instrument.noun());
    found.kind = instrument.kind();
    found.weapon = arms.weapon(instrument);
    found.count = arms.count(what);
    found.further = AttackNouns.isFurther(reading, instrument.noun());
    found.again = AttackNouns.isAgain(reading, instrument.noun());
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

  private AttackFinding start(Clause clause, String rule) {
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

  private void aim(AttackFinding found, @Nullable NounPhrase target) {
    if (target != null) {
      found.target = target.range();
      found.targetHead = lemma(target);
    }
  }

  private static @Nullable NounPhrase aimed(Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      boolean at =
          switch (prep.word()) {
            case "at", "on", "into", "toward", "towards", "against", "upon" -> true;
            default -> false;
          };
      if (at && prep.object() != null && !prep.object().isTime()) {
        return prep.object();
      }
    }
    return null;
  }

  /** "fired rounds aimed at a loudspeaker", "clashed with police and threw stones". */
  private static @Nullable NounPhrase aimedFar(Clause clause) {
    NounPhrase own = aimed(clause);
    Clause before = clause.conjunct();
    if (own == null && before != null && before.isVerb("clash")) {
      PrepPhrase with = before.prep("with");
      return with == null ? null : with.object();
    }
    for (Clause child : clause.children()) {
      if (own == null && child.kind() == ClauseKind.PARTICIPLE && child.verb() != null) {
        own = child.isVerb("target", "hit", "strike") ? child.object() : aimed(child);
      }
    }
    return own;
  }

  private static @Nullable NounPhrase agent(Clause clause) {
    if (!clause.isPassive()) {
      return clause.subject();
    }
    PrepPhrase by = clause.phrase("by");
    return by == null ? null : by.object();
  }

  /** "A car bomb was on Monday rammed": the subject of the host, not the day. */
  private @Nullable NounPhrase patient(Clause clause) {
    NounPhrase subject = clause.subject();
    boolean time = subject != null && reading.times().at(subject.head()) != null;
    if (time && clause.host() != null) {
      subject = clause.host().subject();
    }
    return clause.isPassive() ? subject : clause.object();
  }

  private static String rule(Clause clause) {
    return clause.isPassive() ? AttackExtractor.PASSIVE : AttackExtractor.ACTIVE;
  }

  private String particle(Clause clause) {
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

  private String lemma(NounPhrase noun) {
    return reading.tags().lemma(noun.head());
  }
}
