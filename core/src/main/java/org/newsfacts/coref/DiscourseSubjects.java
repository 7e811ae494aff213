package org.newsfacts.coref;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;

/** Which words are subjects, and which of them say something: "Holm" of "Holm, who left, said". */
final class DiscourseSubjects {
  private static final byte SUBJECT = 1;
  private static final byte SPEAKER = 2;

  private final byte[] uses;

  private final Discourse.Source source;

  DiscourseSubjects(Discourse.Source source, int tokens) {
    this.source = source;
    this.uses = new byte[tokens];
    for (Clause clause : source.clauses().all()) {
      NounPhrase subject = clause.subject();
      boolean told = clause.kind() == ClauseKind.INFINITIVE; // "urged Peru to stop": an object
      if (subject == null || clause.verb() == null || told) {
        continue;
      }
      byte use = isSaying(clause.lemma()) ? SPEAKER : SUBJECT;
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

  /** "say", "tell": whoever is its subject speaks. */
  boolean isSaying(String lemma) {
    return source.is(lemma, MeantWord.SAYING);
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
