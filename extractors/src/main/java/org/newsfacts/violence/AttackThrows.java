package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.AttackKind;
import org.newsfacts.reading.Reading;

/** Reads what is fired and thrown: "fired rockets at", "threw stones at", "shots were fired". */
final class AttackThrows {
  private final Reading reading;
  private final AttackArms arms;
  private final ActSetting setting;
  private final AttackDeeds deeds;

  AttackThrows(Reading reading, AttackArms arms, ActSetting setting, AttackDeeds deeds) {
    this.reading = reading;
    this.arms = arms;
    this.setting = setting;
    this.deeds = deeds;
  }

  /** "fired rockets at Haifa", "threw stones at police", "shots were fired at an ambulance". */
  @Nullable AttackFinding thrown(Clause clause) {
    NounPhrase what = deeds.patient(clause);
    NounPhrase aim = aimedFar(clause);
    if (what == null
        && clause.phrase("from") != null
        && arms.instrument(clause.subject()) != null) {
      what = clause.subject();
    }
    NounPhrase gunmen = clause.subject();
    boolean fired = // "Rebels fired at a police post": no participle
        clause.isVerb("fire", "shoot")
            && clause.kind() == ClauseKind.PARTICIPLE
            && aim != null
            && clause.phrase("by") == null
            && gunmen != null
            && arms.isArmed(gunmen);
    if (what == null || fired) {
      return firedAt(clause, aim, fired ? gunmen : null);
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
    AttackFinding found = deeds.start(clause, AttackDeeds.rule(clause));
    found.kind = kind == null ? AttackKind.OTHER : kind;
    if (kind == AttackKind.BOMBING && arms.isAircraft(AttackDeeds.agent(clause))) {
      found.kind = AttackKind.AIR_STRIKE;
    }
    NounPhrase doer = AttackDeeds.agent(clause);
    found.again = doer != null && arms.instrument(doer) != null && setting.isAgain(doer);
    found.weapon = what.list();
    found.instrument = inner.head();
    found.count = arms.count(what);
    if (aim != null) {
      deeds.aim(found, aim);
      found.place = found.place == null ? setting.place(aim) : found.place;
      found.place = found.place == null ? setting.named(aim) : found.place;
    }
    return found;
  }

  /** "Rebels fired at a police post." */
  private @Nullable AttackFinding firedAt(
      Clause clause, @Nullable NounPhrase aim, @Nullable NounPhrase gunmen) {
    boolean onThem = clause.isVerb("fire") && aim != null && isTarget(aim);
    boolean words = deeds.isPerson(AttackDeeds.agent(clause)) && deeds.isPerson(aim);
    if (!onThem || words || deeds.particle(clause).equals("back")) {
      return null;
    }
    AttackFinding found = deeds.start(clause, AttackExtractor.ACTIVE);
    found.kind = AttackKind.SHOOTING;
    found.attacker = gunmen == null ? found.attacker : arms.attacker(gunmen);
    deeds.aim(found, aim);
    return found;
  }

  private @Nullable AttackKind thrownKind(NounPhrase what) {
    AttackArms.Instrument instrument = arms.instrument(what);
    if (instrument != null && !instrument.person()) {
      return instrument.kind();
    }
    NounPhrase inner = arms.inner(what);
    String head = deeds.lemma(inner);
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
      if (reading.isWord(deeds.lemma(member), AttackWord.THROWN)) {
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
    return !setting.isNowhere(aim);
  }

  private boolean isHarmless(NounPhrase what) {
    for (int token = what.base().from(); token < what.range().to(); token++) {
      if (reading.isWord(reading.tokens().lower(token), AttackWord.HARMLESS)) {
        return true;
      }
    }
    return false;
  }

  /** "fired rounds aimed at a loudspeaker", "clashed with police and threw stones". */
  private @Nullable NounPhrase aimedFar(Clause clause) {
    NounPhrase own = deeds.aimed(clause);
    Clause before = clause.conjunct();
    if (own == null && before != null && before.isVerb("clash")) {
      PrepPhrase with = before.phrase("with");
      return with == null ? null : with.object();
    }
    for (Clause child : clause.children()) {
      if (own == null && child.kind() == ClauseKind.PARTICIPLE && child.verb() != null) {
        own = child.isVerb("target", "hit", "strike") ? child.object() : deeds.aimed(child);
      }
    }
    return own;
  }
}
