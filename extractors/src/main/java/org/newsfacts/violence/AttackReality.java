package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.LineKind;

/** Tells attacks that are reported from customary and played ones, and from those not done. */
final class AttackReality {
  private static final int DEPTH = 6;

  private AttackReality() {}

  /** Returns whether the clause reports something that happened. */
  static boolean isTold(Reading reading, Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || isCustomary(reading, verb) || isStory(reading, clause)) {
      return false;
    }
    boolean told = reading.frames().factuality(clause).isDone() || isBlamed(clause);
    return told && !isCustom(reading, verb);
  }

  /** "militants attack convoys there", "protesters gather outside": a custom, but for headlines. */
  static boolean isCustom(Reading reading, VerbGroup verb) {
    return isTimeless(verb) && !isHeadline(reading, verb.head());
  }

  /** "accused the army of bombing a camp". */
  private static boolean isBlamed(Clause clause) {
    Clause host = clause.host();
    return host != null
        && clause.kind() == ClauseKind.GERUND
        && (host.isVerb("convict") || host.isVerb("accuse", "blame") && !host.isPassive())
        && !host.isNegated();
  }

  /** "militants attack convoys there": what they do, not what they did. */
  private static boolean isTimeless(VerbGroup verb) {
    return (verb.form() == VerbForm.PRESENT
            || verb.form() == VerbForm.PRESENT_3S
            || verb.form() == VerbForm.BASE)
        && verb.tense() == Tense.PRESENT
        && verb.range().size() == 1
        && !verb.passive();
  }

  private static boolean isHeadline(Reading reading, int token) {
    LineKind kind = reading.lines().kindAt(reading.tokens().start(token));
    return kind == LineKind.TITLE || kind == LineKind.SUBHEAD || kind == LineKind.CAPTION;
  }

  /** "Rebels often attack convoys there." */
  private static boolean isCustomary(Reading reading, VerbGroup verb) {
    for (int token = Math.max(0, verb.range().from() - 1); token < verb.range().to(); token++) {
      if (reading.isForm(token, AttackWord.HABIT)) {
        return true;
      }
    }
    return false;
  }

  /** "The film shows rebels attacking a port", "in a drill, police shot nine targets". */
  private static boolean isStory(Reading reading, @Nullable Clause clause) {
    Clause inner = clause;
    for (int depth = 0; depth < DEPTH && inner != null; depth++) {
      NounPhrase shown = inner.antecedent(); // "a video on Tuesday that shows fighters"
      Clause host = inner.host();
      shown = shown != null && shown.isTime() && host != null ? host.object() : shown;
      if (isStory(reading, inner.subject()) || isStory(reading, shown)) {
        return true;
      }
      for (PrepPhrase prep : inner.phrases()) {
        boolean in = prep.word().equals("in") || prep.word().equals("during");
        if (in && isStory(reading, prep.object())) {
          return true;
        }
      }
      inner = inner.host();
    }
    return false;
  }

  private static boolean isStory(Reading reading, @Nullable NounPhrase noun) {
    if (noun == null) {
      return false;
    }
    boolean game = reading.tags().lemma(noun.head()).equals("game");
    return reading.isLemma(game ? noun.head() - 1 : noun.head(), AttackWord.STORY);
  }

  /** Returns whether an attack noun tells of one that happened. */
  static boolean isTold(Told told) {
    Reading reading = told.reading();
    NounPhrase noun = told.frame().noun();
    if (noun == null) {
      return false;
    }
    int before = noun.base().from() - 1;
    boolean unreal =
        before >= 0 && reading.isForm(before, AttackWord.UNREAL_BEFORE)
            || before > 0 && isOfUnreal(reading, before);
    Clause clause = reading.clauses().at(noun.head());
    if (unreal || isStory(reading, clause) || !reading.frames().factuality(noun).isDone()) {
      return false;
    }
    if (clause == null || clause.verb() == null) {
      return true;
    }
    boolean subject = clause.subject() == noun;
    boolean plural = reading.tokens().lower(noun.head()).endsWith("s");
    boolean placed = clause.isVerb("be") && ActWord.AT_PLACE.isPhraseOf(reading, clause);
    boolean trend = reading.isWord(clause.lemma(), AttackWord.TREND) && !placed;
    return !(subject && plural && trend && !clause.isPassive());
  }

  /** "the threat of attacks", "a rise in attacks", "about the bombing of a town". */
  private static boolean isOfUnreal(Reading reading, int before) {
    return reading.isForm(before, ActWord.UNREAL_OF)
        && reading.isLemma(before - 1, AttackWord.UNREAL_NOUN);
  }

  /** The token of a clause's verb. */
  static int head(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb == null ? clause.range().from() : verb.head();
  }

  /** "Did gunmen attack the bus?": a question states nothing. */
  static boolean isAsked(Reading reading, int token) {
    int last = reading.sentence(token).to() - 1;
    return last > token
        && (reading.tokens().lower(last).equals("?")
            || last - 1 > token && reading.tokens().lower(last - 1).equals("?"));
  }

  /** "Nobody", "no group", "neither army", "none of the rebels": who did nothing. */
  static boolean isNobody(Reading reading, @Nullable NounPhrase noun) {
    return noun != null && reading.isForm(noun.base().from(), AttackWord.NOBODY);
  }
}
