package org.newsfacts.rule;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/**
 * Whether what a clause tells was done, is to be done, or came to nothing: "the council failed to
 * adopt a text" is a deed that was not done, "is to send an envoy" a planned one, and "was urged to
 * send an envoy" is no news of a deed at all.
 *
 * @param told whether the clause tells a deed at all, done or not
 * @param modality how it is told
 * @param negated "did not send", "failed to adopt", "without agreeing"
 * @param refused "refused to send", "will not send"
 */
public record Deed(boolean told, Modality modality, boolean negated, boolean refused) {
  private static final Deed UNTOLD = new Deed(false, Modality.ACTUAL, false, false);
  private static final Deed DONE = new Deed(true, Modality.ACTUAL, false, false);
  private static final Deed FAILED = new Deed(true, Modality.ACTUAL, true, false);
  private static final Deed REFUSED = new Deed(true, Modality.ACTUAL, true, true);

  /** Returns how the clause tells its deed. */
  public static Deed of(Reading reading, Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || isSupposed(reading, clause)) {
      return UNTOLD;
    }
    Deed deed;
    if (clause.kind() == ClauseKind.INFINITIVE) {
      deed = ofInfinitive(reading, clause);
    } else if (clause.kind() == ClauseKind.GERUND) {
      deed = ofGerund(clause);
    } else {
      deed = ofFinite(clause, verb);
    }
    if (deed.told && verb.negated()) {
      boolean refuses = deed.modality == Modality.PLANNED || deed.refused;
      deed = new Deed(true, deed.modality, !deed.negated, refuses);
    }
    Clause host = clause.host();
    boolean denied = host != null && clause.kind() == ClauseKind.COMPLEMENT && host.isVerb("deny");
    return denied ? new Deed(deed.told, deed.modality, !deed.negated, false) : deed;
  }

  /** "if the council adopts", "whether it will send", "unless they pay". */
  private static boolean isSupposed(Reading reading, Clause clause) {
    if (clause.marker() < 0) {
      return false;
    }
    return switch (reading.tokens().lower(clause.marker())) {
      case "if", "whether", "unless", "until", "lest", "should", "against", "than" -> true;
      default -> false;
    };
  }

  private static Deed ofFinite(Clause clause, VerbGroup verb) {
    if (verb.tense() == Tense.FUTURE) {
      return planned();
    }
    String modal = verb.modal();
    if (modal == null) {
      return DONE;
    }
    return switch (modal) {
      case "may", "might" -> new Deed(true, Modality.POSSIBLE, false, false);
      case "could" -> verb.negated() ? DONE : new Deed(true, Modality.POSSIBLE, false, false);
      case "can" -> verb.negated() ? DONE : UNTOLD;
      case "would", "'d" ->
          isReported(clause) ? planned() : new Deed(true, Modality.CONDITIONAL, false, false);
      default -> UNTOLD; // "must send", "should adopt"
    };
  }

  private static Deed planned() {
    return new Deed(true, Modality.PLANNED, false, false);
  }

  /** "Bern said it would send an envoy": the future of what was said. */
  private static boolean isReported(Clause clause) {
    for (Clause inner = clause; inner != null; inner = inner.conjunct()) {
      Clause host = inner.host();
      if (inner.kind() == ClauseKind.COMPLEMENT && host != null && host.verb() != null) {
        return host.verb().tense() == Tense.PAST;
      }
    }
    return false;
  }

  private static Deed ofInfinitive(Reading reading, Clause clause) {
    Clause host = clause.host();
    if (host == null) {
      return UNTOLD;
    }
    if (host.verb() == null) { // the headline "Council to vote on text"
      return clause.antecedent() != null && clause.antecedent() == host.subject()
          ? planned()
          : UNTOLD;
    }
    if (clause.antecedent() != null && clause.antecedent() != host.subject()) {
      return UNTOLD; // "a bid to pass"
    }
    Deed led = ofHost(reading, clause, host);
    if (led.told && host.isNegated()) {
      return new Deed(true, led.modality, !led.negated, led.modality == Modality.PLANNED);
    }
    return led;
  }

  private static Deed ofHost(Reading reading, Clause clause, Clause host) {
    return switch (host.lemma()) {
      case "plan",
          "intend",
          "expect",
          "schedule",
          "prepare",
          "aim",
          "agree",
          "decide",
          "set",
          "promise",
          "vow",
          "pledge",
          "mean",
          "arrange",
          "undertake",
          "resolve" ->
          host.subject() == clause.subject() || host.isPassive() ? planned() : UNTOLD;
      case "vote", "manage", "begin", "start", "continue", "proceed", "go" -> sameTime(host);
      case "fail", "neglect", "struggle" -> FAILED;
      case "refuse", "decline" -> REFUSED;
      case "be", "remain", "stand", "prove", "become", "seem", "appear" ->
          ofPredicate(reading, clause, host);
      case "have" -> hasYet(reading, host, clause) ? FAILED : UNTOLD;
      default -> UNTOLD; // "urged", "tried", "wants", "threatened to send"
    };
  }

  /** "will vote to adopt" is planned as its host is. */
  private static Deed sameTime(Clause host) {
    VerbGroup verb = host.verb();
    if (verb == null || verb.infinitive() || host.kind() == ClauseKind.GERUND) {
      return UNTOLD;
    }
    return ofFinite(host, verb);
  }

  private static Deed ofPredicate(Reading reading, Clause clause, Clause host) {
    TokenRange predicate = host.predicate();
    if (predicate == null) {
      boolean is = host.isVerb("be") && clause.subject() == host.subject();
      return is ? planned() : UNTOLD;
    }
    for (int token = predicate.from(); token < predicate.to(); token++) {
      switch (reading.tokens().lower(token)) {
        case "unable", "powerless" -> {
          return FAILED;
        }
        case "unwilling", "reluctant" -> {
          return REFUSED;
        }
        case "due", "set", "ready", "poised", "certain", "sure", "scheduled", "expected" -> {
          return planned();
        }
        case "likely" -> {
          return new Deed(true, Modality.POSSIBLE, false, false);
        }
        case "able", "first" -> {
          return DONE;
        }
        default -> {}
      }
    }
    return UNTOLD; // "is important to adopt"
  }

  private static boolean hasYet(Reading reading, Clause host, Clause clause) {
    for (int token = host.range().from(); token < clause.range().from(); token++) {
      if (reading.tokens().lower(token).equals("yet")) {
        return true;
      }
    }
    return false;
  }

  private static Deed ofGerund(Clause clause) {
    Clause host = clause.host();
    String word = host == null ? null : preposition(host, clause);
    if (word == null) {
      return host != null && host.isVerb("begin", "start", "continue", "finish", "keep")
          ? sameTime(host)
          : UNTOLD; // "avoided sending"
    }
    return switch (word) {
      case "without", "instead of", "short of" -> FAILED;
      case "due to" -> isBase(clause) ? planned() : DONE; // "is due to be held"
      case "after", "by", "since", "with", "in", "following", "upon", "when" -> DONE;
      default -> UNTOLD; // "accused of sending"
    };
  }

  private static boolean isBase(Clause clause) {
    return clause.verb() != null && clause.verb().form() == VerbForm.BASE;
  }

  private static @Nullable String preposition(Clause host, Clause clause) {
    for (PrepPhrase prep : host.preps()) {
      if (prep.clause() == clause) {
        return prep.word();
      }
    }
    return null;
  }
}
