package org.newsfacts.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.TokenRange;

/** Reads the clause a verb of saying reports: "said (that) he left", "asked whether he left". */
final class ReportedClauses {
  private static final int LONGEST_GAP = 60;
  private static final int NEAR = 25;

  private final Transcript page;
  private final ContentEnds ends;

  ReportedClauses(Transcript page) {
    this.page = page;
    this.ends = new ContentEnds(page);
  }

  /** What a verb reports: the first clause, and where the last one joined to it ends. */
  record Reported(Clause first, int end) {}

  @Nullable Reported find(Cue cue) {
    Clause complement = null;
    int end = 0;
    for (Clause child : cue.clause().children()) {
      if (fits(cue, child) && child.range().from() >= cue.tokens().to()) {
        if (complement == null) {
          complement = child;
          end = child.range().to();
        } else if (child.kind() == complement.kind()) {
          end = Math.max(end, child.range().to());
        }
      }
    }
    return complement == null ? null : new Reported(complement, end);
  }

  private boolean fits(Cue cue, Clause child) {
    boolean governed =
        child.kind() == ClauseKind.COMPLEMENT
            || child.kind() == ClauseKind.INFINITIVE
            || child.kind() == ClauseKind.GERUND && cue.verb().takes(Complement.ING);
    NounPhrase behind = child.antecedent();
    return governed && (behind == null || behind.isTime())
        || isWhether(cue, child)
        || isTold(cue, child)
        || child.kind() == ClauseKind.RELATIVE
            && child.antecedent() == null
            && cue.verb().cueClass() == CueClass.ASKING;
  }

  /** "did not say if anyone was hurt": a question, not a condition. */
  private boolean isWhether(Cue cue, Clause child) {
    boolean asks = cue.verb().cueClass() == CueClass.ASKING;
    return (asks || cue.clause().isNegated())
        && child.kind() == ClauseKind.ADVERBIAL
        && (asks || child.range().from() == cue.tokens().to())
        && page.lower(child.range().from()).equals("if");
  }

  /** "told voters that the port was safe": nothing is told of the voters. */
  private boolean isTold(Cue cue, Clause child) {
    NounPhrase object = cue.clause().object();
    NounPhrase subject = child.subject();
    return child.kind() == ClauseKind.RELATIVE
        && cue.verb().takes(Complement.OBJ)
        && object != null
        && child.antecedent() != null
        && object.base().contains(child.antecedent().head())
        && page.lower(child.range().from()).equals("that")
        && subject != null
        && !child.isSubjectShared()
        && child.range().contains(subject.head());
  }

  /** Reads the clause; null where the verb takes none of its kind. */
  @Nullable Attribution read(Cue cue, Set<Complement> frames) {
    Reported reported = find(cue);
    int that = that(cue);
    boolean hidden =
        reported == null
            || reported.first().kind() == ClauseKind.COMPLEMENT
                && that < reported.first().range().from() - 1
            || that == reported.first().range().from()
                && !page.isVerb(that + 1)
                && page.isPlural(that + 1)
                && page.lower(that + 2).equals(",");
    Attribution unread = hidden && frames.contains(Complement.THAT) ? unread(cue) : null;
    if (unread != null) {
      return unread;
    }
    if (reported == null || reported.first().kind() == ClauseKind.INFINITIVE) {
      return null;
    }
    int from = reported.first().range().from();
    String first = page.lower(from);
    String rule = rule(cue, frames, reported.first(), first);
    if (rule == null) {
      return null;
    }
    if (first.equals("that")) {
      from++;
    }
    if (rule.equals(ClauseStatements.ZERO)) {
      from = withoutGap(cue, from);
    }
    Attribution draft = new Attribution(rule, cue);
    TokenRange all = ends.spoken(cue, from);
    draft.add(page.trim(all));
    return draft;
  }

  /** "said the talk between them (and Berg) would fail": all from the verb of saying on. */
  private int withoutGap(Cue cue, int from) {
    int start = cue.tokens().to();
    boolean phrase =
        start < from
            && !cue.verb().takes(Complement.OBJ)
            && !page.isCircumstance(start)
            && page.isWord(start)
            && cue.clause().subject() != null
            && cue.clause().subject().head() < cue.head();
    for (int t = start; t < from && phrase; t++) {
      phrase = !page.isFinite(t) && !page.lower(t).equals(",") && !page.isColon(t);
    }
    return phrase ? start : from;
  }

  /** "said that in winter, the road is closed": the phrase in front hides the clause. */
  private @Nullable Attribution unread(Cue cue) {
    int that = that(cue);
    if (!page.lower(that).equals("that") || !opensClause(cue, that)) {
      return null;
    }
    TokenRange rest = TokenRange.of(that + 1, page.sentence(that).to());
    if (page.finiteVerbs(rest) == 0) {
      return null;
    }
    Attribution draft = new Attribution(ClauseStatements.THAT, cue);
    draft.add(page.trim(ends.untilAside(rest)));
    return draft;
  }

  /** "that in winter, the road", "that barns, sheds and mills were", ", in Oslo, that". */
  private boolean opensClause(Cue cue, int that) {
    boolean far = that > cue.tokens().to() && page.lower(that - 1).equals(",");
    boolean list = that == cue.tokens().to() && page.isPlural(that + 1);
    return page.is(that + 1, SpeechWord.OPENER) || far || list;
  }

  /** "added, though, that", "said in a talk that": not always right behind the verb. */
  private int that(Cue cue) {
    int limit = Math.min(page.sentence(cue.head()).to(), cue.tokens().to() + NEAR);
    for (int t = cue.tokens().to(); t < limit; t++) {
      if (page.lower(t).equals("that") || page.isFinite(t) || page.quotations().isQuoted(t)) {
        return t;
      }
    }
    return cue.tokens().to();
  }

  /** "that while it rained" is not all: the main clause follows the comma. */
  private TokenRange completed(TokenRange read) {
    int end = page.sentence(read.from()).to();
    String first = page.lower(read.from());
    boolean cut =
        page.isWord(first, SpeechWord.OPENER)
            && read.to() < end
            && page.lower(read.to()).equals(",")
            && page.finiteVerbs(read) <= (page.isPreposition(read.from()) ? 0 : 1);
    return cut ? TokenRange.of(read.from(), end) : read;
  }

  /** "said it was safe and would open", "..., and that it would open": still reported. */
  private TokenRange joined(TokenRange read) {
    int end = page.sentence(Math.max(read.from(), read.to() - 1)).to();
    int and = page.lower(read.to()).equals(",") ? read.to() + 1 : read.to();
    String next = page.lower(and + 1);
    boolean comma = and > read.to();
    boolean on =
        and + 1 < end
            && page.lower(and).equals("and")
            && (next.equals("that")
                || !comma && page.isAuxiliary(and + 1) && page.isFinite(and + 1));
    return on ? TokenRange.of(read.from(), end) : read;
  }

  private @Nullable String rule(Cue cue, Set<Complement> frames, Clause reported, String first) {
    if (reported.kind() == ClauseKind.GERUND) {
      return ClauseStatements.ING;
    }
    if (first.equals("that")) {
      return frames.contains(Complement.THAT) ? ClauseStatements.THAT : null;
    }
    if (page.isWord(first, SpeechWord.QUESTION)) {
      return frames.contains(Complement.WH) && isQuestion(cue, first) ? ClauseStatements.WH : null;
    }
    return frames.contains(Complement.ZERO) ? ClauseStatements.ZERO : null;
  }

  /** "asked when he left", "did not say when he left", but not "said when asked". */
  private boolean isQuestion(Cue cue, String word) {
    boolean asks =
        cue.verb().cueClass() == CueClass.ASKING
            || cue.clause().isNegated()
            || cue.verb().lemma().equals("explain")
            || page.isHypothetical(cue.clause());
    boolean maybeTime =
        word.equals("when") || word.equals("where") || word.equals("if") || word.equals("which");
    return cue.verb().lemma().equals("say") || maybeTime ? asks : true;
  }

  /** "a finish that she said defied hopes", "which the army said were false". */
  @Nullable Attribution around(Cue cue) {
    NounPhrase speaker = speakerBefore(cue);
    int from = cue.tokens().to();
    if (speaker == null || !cue.verb().takes(Complement.ZERO) || !page.isFinite(from)) {
      return null;
    }
    int marker = speaker.base().from() - 1;
    String word = page.lower(marker);
    if (!word.equals("which") && !word.equals("that") && !word.equals("what")) {
      return null;
    }
    Attribution draft = new Attribution(ClauseStatements.AROUND, cue);
    draft.speaker = speaker;
    draft.add(TokenRange.single(marker));
    draft.add(page.trim(TokenRange.of(from, endOfGap(from))));
    return draft;
  }

  /** The army of "which the army said", also where "said" was taken for a participle. */
  private static @Nullable NounPhrase speakerBefore(Cue cue) {
    Clause clause = cue.clause();
    NounPhrase near =
        clause.kind() == ClauseKind.PARTICIPLE ? clause.antecedent() : clause.subject();
    boolean own = clause.kind() == ClauseKind.PARTICIPLE || !clause.isSubjectShared();
    VerbGroup verb = clause.verb();
    int start = verb == null ? cue.head() : verb.range().from();
    return near != null && own && near.range().to() == start ? near : null;
  }

  private int endOfGap(int from) {
    int limit = Math.min(page.sentence(from).to(), from + LONGEST_GAP);
    for (int t = from; t < limit; t++) {
      boolean quoted = page.quotations().isQuoted(t);
      if (!quoted && (ends.isComma(t) || page.lower(t).equals(")"))) {
        return t;
      }
    }
    return limit;
  }
}
