package org.newsfacts.verbal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Modality;
import org.newsfacts.pattern.Match;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Whether an act was done, was not done ("stopped short of demanding"), or is only spoken of
 * ("urged Oslo to condemn it", "if Oslo condemns it").
 */
final class Standing {
  /** "refused to condemn": the act did not happen. */
  private static final Set<String> UNDONE =
      Set.of(
          "refuse",
          "decline",
          "fail",
          "hesitate",
          "neglect",
          "forget",
          "omit",
          "refrain",
          "avoid",
          "stop",
          "abstain",
          "resist",
          "forgo",
          "deny",
          "balk",
          "shy",
          "desist",
          "decide");

  /** "urged Oslo to condemn it": another act, not yet this one. */
  private static final Set<String> ONLY_WISHED =
      Set.of(
          "urge",
          "ask",
          "tell",
          "order",
          "call",
          "press",
          "pressure",
          "demand",
          "appeal",
          "beg",
          "encourage",
          "want",
          "expect",
          "request",
          "force",
          "require",
          "allow",
          "enable",
          "persuade",
          "convince",
          "invite",
          "advise",
          "instruct",
          "oblige",
          "compel",
          "hope",
          "need",
          "seem",
          "appear",
          "try",
          "attempt",
          "threaten",
          "dare",
          "lead",
          "cause",
          "get",
          "wish",
          "claim",
          "push",
          "forbid",
          "send",
          "vote",
          "tend",
          "guide",
          "train",
          "teach",
          "let",
          "help");

  private static final Set<String> UNWILLING =
      Set.of("unable", "unwilling", "reluctant", "hesitant", "loath", "slow", "impossible");

  /** "vowed to support the bid"; not "a fund set up to support it". */
  private static final Set<String> COMMITTING =
      Set.of(
          "vow",
          "pledge",
          "promise",
          "agree",
          "decide",
          "choose",
          "continue",
          "begin",
          "start",
          "refuse",
          "decline",
          "fail",
          "plan",
          "intend",
          "commit",
          "offer",
          "go",
          "opt");

  private static final Set<String> CHARGED_WITH =
      Set.of(
          "accuse",
          "blame",
          "criticise",
          "criticize",
          "condemn",
          "denounce",
          "arrest",
          "charge",
          "suspect",
          "convict",
          "jail",
          "sentence",
          "fault",
          "praise",
          "thank",
          "punish",
          "sanction");

  private final Reading reading;
  private final Clause clause;
  private boolean negated;
  private boolean told = true;
  private boolean possible;

  private Standing(Reading reading, Clause clause) {
    this.reading = reading;
    this.clause = clause;
    this.negated = clause.isNegated() || notTo(clause) || isNobody();
  }

  /** Returns the basis of an act; null for one that is only spoken of. */
  static @Nullable Basis of(Match match) {
    Basis basis = Rule.basis(match);
    Clause clause = match.clause();
    if (clause == null || clause.verb() == null) {
      return basis;
    }
    Standing standing = new Standing(match.scene().reading(), clause);
    standing.weigh();
    boolean unasked = !standing.isQuestion() && !standing.isHypothetical();
    boolean wished = basis.modality() == Modality.CONDITIONAL && !standing.isWould();
    if (!standing.told || !unasked || wished) {
      return null;
    }
    Basis told = basis.withNegated(standing.negated);
    return standing.possible ? told.withModality(Modality.POSSIBLE) : told;
  }

  /** "not to recommend". */
  private boolean notTo(Clause act) {
    VerbGroup verb = act.verb();
    int from = verb == null ? 0 : verb.range().from();
    return verb != null
        && from > 0
        && verb.infinitive()
        && reading.tokens().lower(from - 1).equals("not");
  }

  private void weigh() {
    Clause joined = joinedInfinitive();
    if (joined != null) {
      weighInfinitive(joined);
      return;
    }
    VerbGroup verb = first().verb();
    Clause host = first().host();
    if (verb == null || host == null) {
      return;
    }
    PrepPhrase before = prepOf(host);
    if (verb.infinitive() || clause.kind() == ClauseKind.INFINITIVE) {
      weighInfinitive(host);
    } else if (before != null || clause.kind() == ClauseKind.GERUND) {
      weighGerund(host, before == null ? "" : before.word());
    }
  }

  /** "to find and hold": the second is what the first is. */
  private Clause first() {
    Clause first = clause;
    for (int steps = 0; steps < 6 && first.conjunct() != null; steps++) {
      Clause before = first.conjunct();
      boolean bare = before.verb() != null && before.verb().infinitive();
      if (!bare || clause.verb() != null && Things.verbOf(clause).form() == VerbForm.PAST) {
        return first;
      }
      first = before;
    }
    return first;
  }

  /** "urged Oslo to find them and hold them responsible": "hold" goes on with "to find". */
  private @Nullable Clause joinedInfinitive() {
    Clause before = clause.conjunct();
    VerbForm form = Things.verbOf(clause).form();
    boolean bare = form == VerbForm.PRESENT || form == VerbForm.BASE;
    if (before == null || !bare || !clause.isSubjectShared()) {
      return null;
    }
    Clause child = before.child(ClauseKind.INFINITIVE);
    boolean joins = child != null && child.range().to() >= Things.verbOf(clause).range().from() - 3;
    return joins ? before : null;
  }

  private void weighInfinitive(Clause host) {
    NounPhrase noun = first().antecedent();
    if (noun != null) {
      weighNoun(reading.tags().lemma(noun.head()));
    } else if (clause.isVerb("support", "back", "hold")
        && !isVotedFor(host)
        && !COMMITTING.contains(host.lemma())) {
      told = host.predicate() != null && hasUnwilling(host);
      negated = told;
    } else if (isUndone(host)) {
      negated = !host.isNegated();
    } else if (isYetTo()) {
      negated = true;
    } else if (isVotedFor(host)) {
      negated |= host.isNegated();
    } else if (ONLY_WISHED.contains(host.lemma()) && !isThankYou(host)) {
      told = false;
    } else if (isJudged(host)) {
      told = false;
    } else if (host.predicate() != null && hasUnwilling(host)) {
      negated = true;
    } else if (host.isNegated()) {
      negated = true;
    }
  }

  /** "its refusal to condemn it", "the decision not to back it", "pressure to back it". */
  private void weighNoun(String noun) {
    switch (noun) {
      case "refusal", "failure", "reluctance", "unwillingness" -> negated = true;
      case "decision",
          "vow",
          "pledge",
          "promise",
          "commitment",
          "motion",
          "resolution",
          "statement",
          "rally",
          "vote",
          "speech",
          "letter" -> {}
      default -> told = false;
    }
  }

  /** "decided not to back it", "refused to back it"; "decided to back it" is done. */
  private boolean isUndone(Clause host) {
    return UNDONE.contains(host.lemma()) && !host.isVerb("decide", "stop");
  }

  /** "Neither the mayor nor the council condemned it". */
  private boolean isNobody() {
    NounPhrase subject = clause.subject();
    if (subject == null) {
      return false;
    }
    int from = subject.base().from();
    return isNone(from) || from > 0 && reading.tokens().lower(from - 1).equals("neither");
  }

  private boolean isNone(int token) {
    return switch (reading.tokens().lower(token)) {
      case "neither", "no", "nobody", "none" -> true;
      default -> false;
    };
  }

  /** "has yet to condemn it". */
  private boolean isYetTo() {
    int from = Things.verbOf(clause).range().from();
    return from > 0 && reading.tokens().lower(from - 1).equals("yet");
  }

  /** "voted to condemn the raid". */
  private boolean isVotedFor(Clause host) {
    return host.isVerb("vote")
        && clause.isVerb("endorse", "back", "support", "condemn", "censure", "demand", "denounce");
  }

  /** "We want to thank the nurses" thanks them. */
  private boolean isThankYou(Clause host) {
    return clause.isVerb("thank", "congratulate", "commend", "condemn", "praise", "welcome")
        && host.isVerb("want", "wish")
        && host.object() == null;
  }

  /** "it is hard to blame them", "too early to congratulate them". */
  private boolean isJudged(Clause host) {
    TokenRange predicate = host.predicate();
    int from = predicate == null ? 0 : predicate.from();
    int to = predicate == null ? 0 : predicate.to();
    for (int token = from; token < to; token++) {
      switch (reading.tokens().lower(token)) {
        case "hard",
            "difficult",
            "easy",
            "tough",
            "unfair",
            "wrong",
            "early",
            "late",
            "right",
            "important",
            "good",
            "better",
            "best",
            "possible",
            "foolish",
            "tempting" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean hasUnwilling(Clause host) {
    TokenRange predicate = host.predicate();
    if (predicate == null) {
      return false;
    }
    for (int token = predicate.from(); token < predicate.to(); token++) {
      if (UNWILLING.contains(reading.tokens().lower(token))) {
        return true;
      }
    }
    return false;
  }

  private void weighGerund(Clause host, String preposition) {
    boolean asked = host.verb() != null && preposition.isEmpty() && isDuty(host.verb().modal());
    boolean mused =
        host.isVerb("discuss", "oppose", "lean")
            || preposition.equals("before")
            || preposition.equals("toward")
            || preposition.equals("towards");
    possible = host.isVerb("consider", "contemplate", "mull", "weigh") && preposition.isEmpty();
    if (asked || mused) {
      told = false;
    } else if (preposition.equals("without")) {
      negated = true;
    } else if (preposition.equals("against")) {
      negated = host.isVerb("decide", "rule", "vote");
      told = negated;
    } else if (host.isVerb("stop") && shortOf(host) || isUndone(host) || rulesOut(host)) {
      negated = !host.isNegated();
    } else if (CHARGED_WITH.contains(host.lemma())
        && (preposition.equals("of") || preposition.equals("for"))) {
      told = false;
    } else if (preposition.equals("instead of") || preposition.equals("rather than")) {
      negated = true;
    }
  }

  /** "We must keep pushing for talks" is one appeal, not two. */
  private static boolean isDuty(@Nullable String modal) {
    return modal != null && (modal.equals("must") || modal.equals("should"));
  }

  private boolean shortOf(Clause host) {
    int next = host.verb() == null ? 0 : host.verb().range().to();
    return next < reading.tokens().size() && reading.tokens().lower(next).equals("short");
  }

  private boolean rulesOut(Clause host) {
    int next = host.verb() == null ? 0 : host.verb().range().to();
    return host.isVerb("rule")
        && next < reading.tokens().size()
        && reading.tokens().lower(next).equals("out");
  }

  private @Nullable PrepPhrase prepOf(Clause host) {
    for (PrepPhrase prep : host.preps()) {
      if (prep.clause() == clause) {
        return prep;
      }
    }
    return null;
  }

  /** "Does Oslo back the plan?" */
  private boolean isQuestion() {
    int end = reading.sentence(Things.verbOf(clause).head()).to();
    Tokens tokens = reading.tokens();
    for (int token = end - 1; token > Things.verbOf(clause).head() && token >= end - 2; token--) {
      if (tokens.lower(token).equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** "if Oslo condemned it", "whether Oslo backs it". */
  private boolean isHypothetical() {
    Clause before = clause.conjunct();
    int marker = clause.marker() < 0 && before != null ? before.marker() : clause.marker();
    if (marker < 0) {
      return false;
    }
    return switch (reading.tokens().text(marker).toLowerCase(Locale.ROOT)) {
      case "if", "whether", "unless" -> true;
      default -> false;
    };
  }

  /** "would welcome any thaw" tells what it thinks; "should welcome it" does not. */
  private boolean isWould() {
    String modal = clause.verb() == null ? null : Things.verbOf(clause).modal();
    return modal == null || modal.equals("would") || modal.equals("'d");
  }
}
