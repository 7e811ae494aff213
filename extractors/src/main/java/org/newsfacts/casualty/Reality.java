package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;

/** Tells whether harm was done: not "could have killed", "denied that ... died". */
final class Reality {
  private static final int DEEPEST = 3;

  private final Reading reading;

  Reality(Reading reading) {
    this.reading = reading;
  }

  /** Returns how the clause is told; null when it tells what did not happen, or only might. */
  @Nullable Modality of(@Nullable Clause clause) {
    VerbGroup verb = clause == null ? null : clause.verb();
    if (clause == null || verb == null) {
      return Modality.ACTUAL;
    }
    if (isConditional(clause, verb) || isFilmed(clause)) {
      return null;
    }
    if (isFeared(clause)) {
      return Modality.POSSIBLE;
    }
    boolean blamed = isBlamed(clause) || verb.infinitive() && verb.perfect();
    if (blamed && !verb.negated()) {
      return Modality.ACTUAL;
    }
    if (isHadTo(clause, verb)) {
      return Modality.ACTUAL;
    }
    Factuality factuality = reading.frames().factuality(clause);
    boolean undone = factuality.negated() && (verb.negated() || !isNobody(clause));
    boolean supposed = factuality.modality() == Modality.CONDITIONAL;
    return factuality.told() && !undone && !supposed ? factuality.modality() : null;
  }

  /** "a video that shows fighters beheading a man". */
  private boolean isFilmed(Clause clause) {
    Clause outer = clause;
    for (int depth = 0; outer != null && depth < DEEPEST; depth++) {
      NounPhrase subject = reading.frames().subject(outer);
      if (subject != null && reading.isLemma(subject.head(), StoryWord.FOOTAGE)) {
        return true;
      }
      outer = outer.host();
    }
    return false;
  }

  /** "If we find them dead, that is 105 deaths." */
  private boolean isConditional(Clause clause, VerbGroup verb) {
    boolean open = false;
    for (Clause child : clause.children()) {
      open |= child.kind() == ClauseKind.ADVERBIAL && child.markerWord().equals("if");
    }
    return open && verb.tense() != Tense.PAST;
  }

  /** "It is feared that 15 hikers have died." */
  private boolean isFeared(Clause clause) {
    Clause host = clause.host();
    boolean whole =
        clause.kind() == ClauseKind.COMPLEMENT || clause.kind() == ClauseKind.INFINITIVE;
    return whole
        && host != null
        && host.isPassive()
        && !host.isNegated()
        && reading.isWord(host.lemma(), CasualtyWord.DOUBT);
  }

  /** "a man accused of killing 12", "charged with killing 12": who did it is in doubt, not that. */
  private boolean isBlamed(Clause clause) {
    Clause host = clause.host();
    int of = clause.range().from() - 1;
    return clause.kind() == ClauseKind.GERUND
        && host != null
        && reading.isForm(of, CasualtyWord.BEFORE_CHARGE)
        && !reading.isForm(of - 1, CasualtyWord.BEFORE_UNDONE)
        && !(reading.tokens().lower(of).equals("of") && isAlleged(host));
  }

  /** "The army was accused of killing 12 people": the news is that somebody says so. */
  private boolean isAlleged(Clause charge) {
    VerbGroup verb = charge.verb();
    return charge.kind() == ClauseKind.MAIN
        && charge.isPassive()
        && charge.prep("by") == null
        && verb != null
        && verb.isFinite()
        && !reading.isWord(charge.lemma(), IncidentWord.CONVICTS);
  }

  /** "Seven [had] to be hospitalised": they were. */
  private static boolean isHadTo(Clause clause, VerbGroup verb) {
    Clause host = clause.kind() == ClauseKind.INFINITIVE ? clause.host() : null;
    VerbGroup had = host == null ? null : host.verb();
    return verb.passive()
        && had != null
        && had.lemma().equals("have")
        && had.tense() == Tense.PAST
        && !had.negated();
  }

  /** "Nobody was hurt" tells of nobody, and truly. */
  private boolean isNobody(Clause clause) {
    NounPhrase subject = clause.subject();
    int first = subject == null ? -1 : subject.base().from();
    return reading.isForm(first, CasualtyWord.NOBODY)
        || reading.isForm(first, CasualtyWord.NOT)
        || first >= 0 && reading.tokens().lower(first).equals("no");
  }
}
