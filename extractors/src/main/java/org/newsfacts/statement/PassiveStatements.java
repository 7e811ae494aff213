package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenRange;

/**
 * Reads verbs of saying in the passive: "It was announced that ...", "He is reported to be safe",
 * "The dam was described by Ana Ruiz as unsafe".
 */
final class PassiveStatements {
  static final String PASSIVE = "statement.indirect.passive";

  private final Transcript page;
  private final ObjectEnds ends;

  PassiveStatements(Transcript page) {
    this.page = page;
    this.ends = new ObjectEnds(page);
  }

  /** Reads the verb; the draft is what it reports in a clause, null without one. */
  @Nullable Attribution read(Cue cue, @Nullable Attribution clauseContent) {
    Clause clause = cue.clause();
    if (cue.verb().isForeign() || page.isWord(clause.lemma(), SpeechWord.QUOTING)) {
      return null; // "was quoted by the paper as saying": one statement, that of "saying"
    }
    PrepPhrase by = clause.prep("by");
    NounPhrase agent = by == null ? null : by.object();
    NounPhrase subject = clause.subject();
    boolean told = agent != null && clause.kind() == ClauseKind.PARTICIPLE;
    boolean relative = // "was confirmed by the club, a group she founded": told of the club
        clauseContent != null
            && agent != null
            && subject != null
            && !page.is(subject.head(), SpeechWord.NOBODY)
            && !cue.verb().takes(Complement.OBJ)
            && clauseContent.rule.equals(ClauseStatements.ZERO);
    Attribution draft = relative ? null : clauseContent;
    if (draft == null && subject != null && (!clause.isSubjectShared() || told)) {
      draft = ofSubject(cue, subject, by);
    }
    if (draft == null
        && agent != null
        && clause.antecedent() != null
        && clause.isVerb("claim", "announce")) {
      draft = draft(cue, clause.antecedent().range());
    }
    if (draft == null && cue.verb().takes(Complement.OBJ) && !isAside(cue, agent)) {
      draft = toldOf(cue);
    }
    if (draft != null) {
      draft.addressee = cue.verb().takes(Complement.OBJ) ? subject : draft.addressee;
      draft.speaker = agent;
    }
    return draft;
  }

  private Attribution draft(Cue cue, TokenRange... pieces) {
    Attribution draft = new Attribution(PASSIVE, cue);
    for (TokenRange piece : pieces) {
      draft.add(page.trim(piece));
    }
    return draft;
  }

  /** "Asked about it, she left", "two people briefed on the talks": nobody says so. */
  private static boolean isAside(Cue cue, @Nullable NounPhrase agent) {
    Clause clause = cue.clause();
    return agent == null && clause.verb() != null && clause.verb().range().size() == 1;
  }

  /** "He was told by the mayor of a plan". */
  private @Nullable Attribution toldOf(Cue cue) {
    for (PrepPhrase prep : cue.clause().preps()) {
      Complement frame = Complement.behind(prep.word());
      NounPhrase told = prep.object();
      boolean time = told != null && told.isTime();
      if (frame != null && !time && cue.verb().takes(frame) && prep.range().from() > cue.head()) {
        int end = ends.clauseEnd(cue.clause(), prep.range().to());
        return draft(cue, TokenRange.of(prep.range().from() + 1, end));
      }
    }
    return null;
  }

  /** "The dam was described as unsafe", "he is rumoured to be ill": the subject is told of. */
  private @Nullable Attribution ofSubject(Cue cue, NounPhrase subject, @Nullable PrepPhrase by) {
    Clause clause = cue.clause();
    ReportingVerbs.Verb verb = cue.verb();
    NounPhrase agent = by == null ? null : by.object();
    TokenRange named = verb.takes(Complement.AS) ? named(cue, by) : null;
    if (named != null) {
      return draft(cue, subject.range(), named);
    }
    if (agent != null && verb.takes(Complement.IS) && clause.object() != null) {
      return draft(cue, subject.range(), clause.object().base());
    }
    Clause infinitive = clause.child(ClauseKind.INFINITIVE);
    if (infinitive != null && isRumored(cue)) {
      return draft(cue, subject.range(), infinitive.range());
    }
    boolean shared = clause.isSubjectShared() && verb.takes(Complement.AS);
    boolean thing = verb.takes(Complement.NP) && !verb.takes(Complement.OBJ);
    return agent != null && thing && !shared ? draft(cue, subject.range()) : null;
  }

  /** "as unsafe" of "was described as unsafe"; null without. */
  private @Nullable TokenRange named(Cue cue, @Nullable PrepPhrase by) {
    Clause clause = cue.clause();
    NounPhrase agent = by == null ? null : by.object();
    int after = cue.tokens().to(); // "dismissed as “empty” by a lawmaker"
    Quotation quoted = page.lower(after).equals("as") ? page.nextQuotation(after + 1) : null;
    if (quoted != null && agent != null) {
      return TokenRange.of(after, quoted.outer().to());
    }
    int behind = by == null ? -1 : namedBehind(by);
    if (behind >= 0) { // "described by Per Lund as the main threat"
      NounPhrase name = page.phraseAt(behind + 1);
      return TokenRange.of(behind, name == null ? behind : name.range().to());
    }
    PrepPhrase as = clause.prep("as");
    boolean told = agent != null || !page.isWord(clause.lemma(), SpeechWord.NAMING);
    return as != null && told ? as.range() : null;
  }

  /** The "as" of "described by Per Lund, the former premier, as the main threat"; -1 without. */
  private int namedBehind(PrepPhrase by) {
    int at = by.range().to();
    NounPhrase who = by.object();
    if (who != null && page.lower(at).equals(",") && page.lower(who.full().to()).equals(",")) {
      at = who.full().to() + 1;
    }
    return page.lower(at).equals("as") ? at : -1;
  }

  /** "is reported to be safe", but not "was told to leave". */
  private static boolean isRumored(Cue cue) {
    boolean says =
        switch (cue.verb().cueClass()) {
          case SAYING, REPORTING, CLAIMING -> true;
          default -> false;
        };
    return says && cue.verb().takes(Complement.THAT) && !cue.verb().takes(Complement.OBJ);
  }
}
