package org.newsfacts.mention;

import java.util.Set;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;

/** Which words are subjects, and which of them say something: "Holm" of "Holm, who left, said". */
final class DiscourseSubjects {
  private static final byte SUBJECT = 1;
  private static final byte SPEAKER = 2;

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "warn",
          "explain",
          "insist",
          "note",
          "stress",
          "announce",
          "claim",
          "argue",
          "reply",
          "recall",
          "tweet",
          "write",
          "deny",
          "pledge",
          "reiterate",
          "remark",
          "respond",
          "testify",
          "vow",
          "admit",
          "acknowledge",
          "declare",
          "report",
          "confirm",
          "state",
          "describe",
          "call",
          "ask",
          "urge",
          "accuse",
          "continue",
          "point",
          "emphasize",
          "emphasise",
          "conclude",
          "comment",
          "believe",
          "think",
          "hope",
          "speak");

  private final byte[] uses;

  DiscourseSubjects(Clauses clauses, int tokens) {
    this.uses = new byte[tokens];
    for (Clause clause : clauses.all()) {
      NounPhrase subject = clause.subject();
      if (subject == null || clause.verb() == null) {
        continue;
      }
      byte use = SAYING.contains(clause.lemma()) ? SPEAKER : SUBJECT;
      mark(subject, use);
      if (!clause.isSubjectShared()) {
        for (NounPhrase member : subject.conjuncts()) {
          mark(member, use);
        }
      }
    }
  }

  private void mark(NounPhrase subject, byte use) {
    mark(subject.head(), use);
    for (NounPhrase apposition : subject.appositions()) {
      mark(apposition.head(), use);
    }
  }

  private void mark(int token, byte use) {
    if (uses[token] < use) {
      uses[token] = use;
    }
  }

  /** Whether a stretch holds the head of a subject. */
  boolean isSubject(int from, int to) {
    return most(from, to) >= SUBJECT;
  }

  /** Whether a stretch holds the head of the subject of a verb of saying. */
  boolean isSpeaker(int from, int to) {
    return most(from, to) >= SPEAKER;
  }

  private byte most(int from, int to) {
    byte most = 0;
    for (int token = from; token < to && token < uses.length; token++) {
      most = uses[token] > most ? uses[token] : most;
    }
    return most;
  }
}
