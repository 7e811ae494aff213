package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;

/** Tells whether a clause tells something as done: "could have killed", "denied that ... died". */
final class Reality {
  private static final int DEEPEST = 4;

  private final Reading reading;

  Reality(Reading reading) {
    this.reading = reading;
  }

  /** Returns how the clause is told; null when it tells what did not happen, or only might. */
  @Nullable Modality of(@Nullable Clause innermost) {
    Modality modality = Modality.ACTUAL;
    Clause clause = innermost;
    for (int depth = 0; clause != null && depth < DEEPEST; depth++) {
      VerbGroup verb = clause.verb();
      boolean governs = depth > 0;
      if (verb != null && (verb.negated() && !isUnsure(verb) || isUnreal(verb, governs))) {
        return null;
      }
      if (governs && reading.isWord(clause.lemma(), CasualtyWord.DENY)) {
        return null;
      }
      boolean doubted =
          governs && reading.isWord(clause.lemma(), CasualtyWord.DOUBT)
              || verb != null && reading.isForm(verb.head() + 1, CasualtyWord.DOUBT) && governs
              || !governs && verb != null && isMaybe(verb);
      modality = doubted ? Modality.POSSIBLE : modality;
      clause = governing(clause);
    }
    boolean hypothetical = innermost != null && innermost.isHypothetical();
    return hypothetical || innermost != null && isAsked(innermost) ? null : modality;
  }

  /** Returns the clause that says, fears or denies this one. */
  private static @Nullable Clause governing(Clause clause) {
    return switch (clause.kind()) {
      case COMPLEMENT, INFINITIVE, GERUND -> clause.host();
      default -> null;
    };
  }

  private boolean isUnreal(VerbGroup verb, boolean governs) {
    String modal = verb.modal();
    boolean open =
        isMaybe(verb) && !verb.perfect() && !verb.passive() && !verb.lemma().equals("be");
    return !governs && modal != null && (open || reading.isWord(modal, CasualtyWord.UNREAL));
  }

  private static boolean isMaybe(VerbGroup verb) {
    String modal = verb.modal();
    return modal != null && (modal.equals("may") || modal.equals("might"));
  }

  /** "did not rule out that" denies nothing. */
  private static boolean isUnsure(VerbGroup verb) {
    return verb.lemma().equals("rule");
  }

  /** "Were 12 people killed?" */
  private boolean isAsked(Clause clause) {
    if (clause.kind() == ClauseKind.COMPLEMENT || clause.range().isEmpty()) {
      return clause.markerWord().equals("whether");
    }
    int last = reading.sentence(clause.range().from()).to() - 1;
    return last >= 0 && reading.tokens().lower(last).equals("?");
  }
}
