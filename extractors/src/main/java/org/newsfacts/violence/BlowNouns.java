package org.newsfacts.violence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.frame.Frame;
import org.newsfacts.frame.Sense;
import org.newsfacts.reading.Reading;

/**
 * Tells nouns of attack: "an air strike", "the shelling of Tyre", "a blast" in an article on bombs;
 * not "a heart attack", "a police raid", "a rail strike".
 */
final class BlowNouns {
  private final Reading reading;
  private final AttackWords words;
  private final ActSetting setting;
  private final Strikes strikes;
  private final Map<Integer, Sense> blows = new HashMap<>();

  /** Whether the article speaks of bombs; null until a blast is read. */
  private @Nullable Boolean bombs;

  BlowNouns(Reading reading, AttackWords words, ActSetting setting, Strikes strikes) {
    this.reading = reading;
    this.words = words;
    this.setting = setting;
    this.strikes = strikes;
    for (Frame frame : reading.frames().of("BLOW")) {
      blows.put(frame.trigger(), frame.sense());
    }
  }

  /** The sense of an attack noun's head, or null. */
  @Nullable Sense sense(NounPhrase noun) {
    return blows.get(noun.head());
  }

  /** "fighting", "clashes". */
  boolean isClash(NounPhrase noun) {
    Sense sense = blows.get(noun.head());
    return sense != null && AttackRow.CLASH.isOf(sense);
  }

  /** "air strikes", "a bombing"; not "a heart attack", "a general strike", "under attack". */
  boolean isAttackNoun(NounPhrase noun) {
    int head = noun.head();
    Sense sense = blows.get(head);
    if (sense == null || isOtherwise(noun)) {
      return false;
    }
    if (AttackRow.CLASH.isOf(sense)) {
      return isArmedClash(noun);
    }
    if (AttackRow.ATTEMPT.isOf(sense)) {
      return head > noun.base().from() && reading.tokens().lower(head - 1).equals("assassination");
    }
    if (AttackRow.BY.isOf(sense)) { // "the killing of a nurse by gunmen"
      NounPhrase by = setting.tail(noun).by;
      return by != null && reading.isWord(Arm.lemma(reading, by.head()), Arm.PERSON);
    }
    boolean bomb = AttackRow.BLAST.isOf(sense) && isOfBombs();
    return bomb
        || AttackRow.ITSELF.isOf(sense)
        || Arm.before(reading, noun) != null
        || isMilitary(noun);
  }

  /** An article that speaks of a bomb or of attackers and of no leak: its blast is an attack. */
  private boolean speaksOfBombs() {
    boolean bomb = false;
    for (int token = 0; token < reading.tokens().size(); token++) {
      String lemma = reading.tags().lemma(token);
      if (reading.isWord(lemma, AttackWord.ACCIDENT)) {
        return false;
      }
      bomb |=
          reading.isWord(lemma, ActWord.BOMBED)
              || reading.isWord(lemma, Arm.BOMBING) && !lemma.equals("mine");
      bomb |= reading.tokens().lower(token).endsWith("sions") && blows.containsKey(token);
    }
    return bomb;
  }

  private boolean isArmedClash(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      if (reading.tokens().lower(token).equals("armed")) {
        return true;
      }
    }
    int between = noun.base().to();
    boolean sides =
        between + 1 < reading.tokens().size() && reading.tokens().lower(between).equals("between");
    NounPhrase side = sides ? reading.clauses().nounAt(between + 1) : null;
    String lemma = side == null ? "" : reading.tags().lemma(side.head());
    return reading.isWord(lemma, Arm.PERSON) || reading.isWord(lemma, AttackWord.SIDE);
  }

  boolean isOtherwise(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      if (reading.isForm(token, AttackWord.OTHERWISE)) {
        return true;
      }
    }
    return false;
  }

  /** "a U.S. strike", "a raid on a village": no walkout of workers, no raid on bank stocks. */
  boolean isMilitary(NounPhrase noun) {
    String lemma = reading.tags().lemma(noun.head());
    if (lemma.equals("strike")) {
      return strikes.isAttack(noun);
    }
    if (!lemma.equals("raid") && !lemma.equals("barrage")) {
      return false;
    }
    for (int token = noun.base().from(); token < noun.head(); token++) {
      if (reading.isForm(token, AttackWord.VIOLENT)) {
        return true;
      }
    }
    ActSetting.Tail tail = setting.tail(noun);
    NounPhrase aim = tail.aimed ? tail.aim : null;
    boolean hit =
        aim != null
            && (words.isConcrete(reading, reading.tags().lemma(aim.head()))
                || setting.named(aim) != null);
    return hit && !isSearch(noun, tail);
  }

  /** "a raid by police", "police arrested nine men in a raid": a search. */
  private boolean isSearch(NounPhrase noun, ActSetting.Tail tail) {
    if (tail.by != null && reading.isLemma(tail.by.head(), AttackWord.SEARCHER)) {
      return true;
    }
    Clause clause = reading.clauses().at(noun.head());
    NounPhrase subject = clause == null ? null : clause.subject();
    return clause != null
        && subject != null
        && (reading.isLemma(subject.head(), AttackWord.SEARCHER)
            || clause.isPassive() && reading.isWord(clause.lemma(), ActWord.SEIZING));
  }

  /** Whether the article speaks of a bomb or of attackers. */
  boolean isOfBombs() {
    if (bombs == null) {
      bombs = speaksOfBombs();
    }
    return Boolean.TRUE.equals(bombs);
  }

  /** What a noun of attack is aimed at: "an attack [on a bus]", "the shelling [of Tyre]". */
  @Nullable NounPhrase aimed(NounPhrase noun) {
    ActSetting.Tail tail = setting.tail(noun);
    NounPhrase told = tail.aim != null ? tail.aim : isOfVictim(noun) ? tail.of : null;
    Clause next = told == null ? reading.clauses().at(noun.base().to()) : null;
    boolean targeting = // "an attack targeting Qasrun had killed two"
        next != null && next.antecedent() == noun && next.isVerb("target") && !next.isPassive();
    return targeting && next != null ? next.object() : told;
  }

  /** "the shelling of Tyre": what follows "of" is hit. */
  private boolean isOfVictim(NounPhrase noun) {
    return reading.isLemma(noun.head(), ActWord.OF_VICTIM);
  }

  /** Whether the head is a noun of attack, in whatever sense. */
  boolean isBlow(NounPhrase noun) {
    return blows.containsKey(noun.head());
  }
}
