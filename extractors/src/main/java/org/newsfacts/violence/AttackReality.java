package org.newsfacts.violence;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.TokenRange;

/** Tells attacks that are reported from feared, planned, denied and customary ones. */
final class AttackReality {
  private static final int DEPTH = 6;

  private AttackReality() {}

  /** Returns whether the clause reports something that happened. */
  static boolean isTold(Reading reading, Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || verb.negated() || verb.modal() != null || isCustomary(reading, clause)) {
      return false;
    }
    if (verb.tense() == Tense.FUTURE || verb.tense() == Tense.CONDITIONAL) {
      return false;
    }
    if (verb.infinitive() && !isBegun(clause)) {
      return false;
    }
    return isHeadline(reading, verb.head()) || !isTimeless(verb) && isHosted(reading, clause);
  }

  /** "militants attack convoys there": what they do, not what they did. */
  private static boolean isTimeless(VerbGroup verb) {
    return (verb.form() == VerbForm.PRESENT
            || verb.form() == VerbForm.PRESENT_3S
            || verb.form() == VerbForm.BASE)
        && verb.tense() == Tense.PRESENT
        && verb.range().to() - verb.range().from() == 1
        && !verb.passive();
  }

  private static boolean isHeadline(Reading reading, int token) {
    LineKind kind = reading.lines().kindAt(reading.tokens().start(token));
    return kind == LineKind.TITLE || kind == LineKind.SUBHEAD || kind == LineKind.CAPTION;
  }

  private static boolean isBegun(Clause clause) {
    Clause host = clause.host();
    return host != null && host.isVerb("begin", "start", "continue", "go", "manage", "proceed");
  }

  private static boolean isCustomary(Reading reading, Clause clause) {
    TokenRange range = clause.range();
    int from =
        clause.verb() == null
            ? range.from()
            : Math.max(range.from(), clause.verb().range().from() - 1);
    int to = clause.verb() == null ? range.to() : clause.verb().range().to();
    for (int token = from; token < to; token++) {
      if (reading.isWord(reading.tokens().lower(token), AttackWord.HABIT)) {
        return true;
      }
    }
    return false;
  }

  /** Climbs the hosts: "warned that gunmen had ...", "if rockets hit ...". */
  private static boolean isHosted(Reading reading, Clause clause) {
    Clause inner = clause;
    for (int depth = 0; depth < DEPTH; depth++) {
      if (isConditional(reading, inner)) {
        return false;
      }
      Clause host = inner.host();
      if (host == null) {
        return true;
      }
      ClauseKind kind = inner.kind();
      boolean governed =
          kind == ClauseKind.COMPLEMENT
              || kind == ClauseKind.GERUND
              || kind == ClauseKind.INFINITIVE;
      VerbGroup verb = host.verb();
      if (governed
          && (reading.isWord(host.lemma(), AttackWord.UNREAL_VERB) || isNegatedAct(inner, host))) {
        return false;
      }
      if (kind != ClauseKind.COMPLEMENT
          && kind != ClauseKind.RELATIVE
          && kind != ClauseKind.PARENTHETICAL
          && verb != null
          && (verb.modal() != null || verb.infinitive() && kind != ClauseKind.ADVERBIAL)) {
        return false;
      }
      if (inner.antecedent() != null
          && (kind == ClauseKind.INFINITIVE || kind == ClauseKind.GERUND)
          && reading.isWord(
              reading.tags().lemma(inner.antecedent().head()), AttackWord.UNREAL_NOUN)) {
        return false;
      }
      inner = host;
    }
    return true;
  }

  private static boolean isNegatedAct(Clause inner, Clause host) {
    return host.isNegated() && inner.kind() != ClauseKind.COMPLEMENT;
  }

  private static boolean isConditional(Reading reading, Clause clause) {
    int marker = clause.marker();
    if (marker < 0) {
      return false;
    }
    return switch (reading.tokens().lower(marker)) {
      case "if", "unless", "whether", "lest", "whenever", "until" -> true;
      default -> false;
    };
  }

  /** Returns whether an attack noun tells of one that happened. */
  static boolean isTold(Reading reading, NounPhrase noun) {
    int before = noun.base().from() - 1;
    if (before > 0 && isUnrealBefore(reading, before)) {
      return false;
    }
    Clause clause = reading.clauses().at(noun.head());
    if (clause == null || clause.verb() == null) {
      return true;
    }
    VerbGroup verb = clause.verb();
    boolean subject = clause.subject() != null && clause.subject().head() == noun.head();
    boolean plural = reading.tokens().lower(noun.head()).endsWith("s");
    boolean trend = reading.isWord(clause.lemma(), AttackWord.TREND) && !isPlaced(clause);
    if (subject && plural && trend && !clause.isPassive()) {
      return false;
    }
    boolean object = clause.object() != null && clause.object().head() == noun.head();
    boolean governed = noun.head() > verb.head() && clause.range().contains(noun.head());
    boolean unreal =
        reading.isWord(clause.lemma(), AttackWord.UNREAL_VERB) && !isReason(reading, noun);
    if (governed && (unreal || verb.negated())) {
      return false;
    }
    boolean open = verb.modal() != null || verb.infinitive() && !isBegun(clause);
    if (open && (subject || object) && !reading.isWord(clause.lemma(), AttackWord.REACTION)) {
      return false;
    }
    return open || isHosted(reading, clause);
  }

  /** "The first attack was in a mosque." */
  private static boolean isPlaced(Clause clause) {
    return clause.isVerb("be") && clause.prep("in", "at", "near", "outside", "on") != null;
  }

  /** "after the attack", "in an air strike": not what the verb governs. */
  private static boolean isReason(Reading reading, NounPhrase noun) {
    int before = noun.base().from() - 1;
    return before >= 0
        && switch (reading.tokens().lower(before)) {
          case "after", "since", "following", "in", "during", "over" -> true;
          default -> false;
        };
  }

  /** "the threat of", "against", "warned of": what stands before the noun phrase. */
  private static boolean isUnrealBefore(Reading reading, int before) {
    String word = reading.tokens().lower(before);
    if (word.equals("without")
        || word.equals("against")
        || word.equals("like")
        || word.equals("no")) {
      return true;
    }
    if (reading.tags().pos(before) != Pos.ADP || before == 0) {
      return false;
    }
    String governor = reading.tags().lemma(before - 1);
    return (reading.isWord(governor, AttackWord.UNREAL_NOUN)
            || reading.isWord(governor, AttackWord.UNREAL_VERB))
        && !word.equals("in")
        && !word.equals("after");
  }
}
