package org.newsfacts.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.CueClass;
import org.newsfacts.name.NameMention;
import org.newsfacts.text.Quotation;
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

  /** Returns the first clause the verb governs; null without. */
  @Nullable Clause find(Cue cue) {
    for (Clause child : cue.clause().children()) {
      if (child.range().from() >= cue.tokens().to() && fits(cue, child)) {
        return child;
      }
    }
    return behindApposition(cue);
  }

  /**
   * "told Radio Lund, a local broadcaster, she was woken by shots": taken for a clause of its own.
   */
  private @Nullable Clause behindApposition(Cue cue) {
    NounPhrase told = cue.clause().object();
    if (told == null || told.appositions().isEmpty() || !cue.verb().takes(Complement.OBJ)) {
      return null;
    }
    int comma = told.full().to();
    for (Clause next :
        page.clausesIn(TokenRange.of(comma, Math.min(page.sentence(comma).to(), comma + NEAR)))) {
      NounPhrase subject = next.subject();
      boolean own = subject != null && subject.base().from() == comma + 1;
      return own && next.conjunct() == cue.clause() ? next : null;
    }
    return null;
  }

  private boolean fits(Cue cue, Clause child) {
    boolean governed =
        child.kind() == ClauseKind.COMPLEMENT && !isTheNouns(cue, child)
            || child.kind() == ClauseKind.INFINITIVE
            || child.kind() == ClauseKind.GERUND
                && cue.verb().takes(Complement.ING)
                && !page.isWord(child.lemma(), SpeechWord.CITING)
                && child.range().from() == afterAdverbs(cue);
    NounPhrase behind = child.antecedent();
    return governed && (behind == null || behind.isTime())
        || isWhether(cue, child)
        || child.kind() == ClauseKind.RELATIVE
            && behind == null
            && cue.verb().cueClass() == CueClass.ASKING;
  }

  /** "recalled a report that the dam had burst": what the report says, not what she recalls. */
  private boolean isTheNouns(Cue cue, Clause child) {
    int from = child.range().from();
    return page.lower(from).equals("that")
        && cue.verb().takes(Complement.NP)
        && isOfNoun(cue, page.phraseEndingAt(from));
  }

  /** "denied repeatedly leaving", but not "acknowledged problems in keeping the bridge open". */
  private int afterAdverbs(Cue cue) {
    int at = cue.tokens().to();
    while (page.isAdverb(at)) {
      at++;
    }
    return at;
  }

  /** "did not say if anyone was hurt": a question, not a condition. */
  private boolean isWhether(Cue cue, Clause child) {
    boolean asks = cue.verb().cueClass() == CueClass.ASKING;
    return (asks || cue.clause().isNegated())
        && child.kind() == ClauseKind.ADVERBIAL
        && (asks || child.range().from() == cue.tokens().to())
        && page.lower(child.range().from()).equals("if");
  }

  /** Reads the clause; null where the verb takes none of its kind. */
  @Nullable Attribution read(Cue cue, Set<Complement> frames) {
    int that = frames.contains(Complement.THAT) ? that(cue) : -1;
    if (that >= 0) {
      return draft(ClauseStatements.THAT, cue, that + 1);
    }
    Clause reported = find(cue);
    int question = frames.contains(Complement.WH) ? question(cue) : -1;
    if (question >= 0 && (reported == null || question < reported.range().from())) {
      return draft(ClauseStatements.WH, cue, question);
    }
    if (reported == null || reported.kind() == ClauseKind.INFINITIVE) {
      return null;
    }
    int from = reported.range().from();
    String rule = rule(cue, frames, reported, page.lower(from));
    if (rule == null) {
      return null;
    }
    return switch (rule) {
      case ClauseStatements.THAT -> draft(rule, cue, from + 1);
      case ClauseStatements.ZERO -> draft(rule, cue, withoutGap(cue, from));
      default -> draft(rule, cue, from);
    };
  }

  private Attribution draft(String rule, Cue cue, int start) {
    Attribution draft = new Attribution(rule, cue);
    int from = rule.equals(ClauseStatements.ZERO) ? afterListener(draft, cue, start) : start;
    draft.add(page.trim(ends.spoken(cue.clause(), from)));
    return draft;
  }

  /** "told the Associated Press four of the boats": the name is told, the clause begins behind. */
  private int afterListener(Attribution draft, Cue cue, int from) {
    NounPhrase subject = page.phraseAt(from);
    if (subject == null
        || !cue.verb().takes(Complement.OBJ)
        || from != cue.tokens().to()
        || cue.clause().object() != null) {
      return from;
    }
    for (NameMention name : page.reading().names().in(subject.base())) {
      int to = name.range().to();
      boolean first = name.range().from() <= from + 1;
      if (first && to <= subject.head() && !page.isProper(to) && !page.lower(to).equals("'s")) {
        draft.addresseeTokens = TokenRange.of(from, to);
        return to;
      }
    }
    return from;
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

  /** The "that" behind the verb, whom it tells, where and when: "said in Oslo on Monday that". */
  private int that(Cue cue) {
    int limit = Math.min(page.sentence(cue.head()).to() - 1, cue.tokens().to() + NEAR);
    for (int t = cue.tokens().to(); t < limit; t++) {
      if (page.lower(t).equals("that") && !page.isPreposition(t - 1)) {
        boolean pronoun = page.isFinite(t + 1) && !page.isFinite(t + 2);
        return pronoun || isOfNoun(cue, page.phraseEndingAt(t)) ? -1 : t;
      }
      Quotation title = page.isMark(t) ? page.quotationAt(t) : null;
      if (title != null && page.isShortTitle(title)) {
        t = title.outer().to() - 1;
      } else if (t == cue.tokens().to() && page.isDash(t)) {
        t = nextDash(t, limit); // "said — on the radio, as it happens — that"
      } else if (page.isVerb(t) && !isOccasion(t) || title != null || page.isColon(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** The question behind whom and when: "asked him what harm it did"; -1 without. */
  private int question(Cue cue) {
    int limit = Math.min(page.sentence(cue.head()).to() - 1, cue.tokens().to() + NEAR);
    boolean asks = cue.verb().cueClass() == CueClass.ASKING;
    for (int t = cue.tokens().to(); t < limit && asks && !page.isVerb(t); t++) {
      boolean opens = // not "asked the man who came"
          page.is(t, SpeechWord.QUESTION)
              && (!page.is(t, SpeechWord.LINK) || page.lower(t).equals("what"));
      if (opens && !page.isPreposition(t - 1)) {
        return page.hasFiniteVerb(TokenRange.of(t, limit)) ? t : -1;
      }
    }
    return -1;
  }

  private int nextDash(int dash, int limit) {
    int t = dash + 1;
    while (t < limit && !page.isDash(t)) {
      t++;
    }
    return t;
  }

  /** "said during taping of a debate that", "in a statement released by the port that". */
  private boolean isOccasion(int token) {
    return page.isParticiple(token)
            && (page.isPreposition(token - 1) || page.isLemma(token, SpeechWord.CITING))
        || page.isSettingNoun(token - 1) && !page.isAuxiliary(token) && page.maySay(token);
  }

  /** "noted the claim that", "warned of a plan that": the clause is the noun's. */
  private boolean isOfNoun(Cue cue, @Nullable NounPhrase noun) {
    if (noun == null || noun.isTime() || cue.verb().takes(Complement.OBJ)) {
      return false;
    }
    NounPhrase object = cue.clause().object();
    if (object != null && !object.isTime()) {
      return noun.head() >= object.head() && !page.isSettingNoun(noun.head());
    }
    for (PrepPhrase prep : cue.clause().preps()) {
      Complement frame = Complement.behind(prep.word());
      if (prep.range().contains(noun.head())) {
        return frame != null && cue.verb().takes(frame);
      }
    }
    return false;
  }

  private @Nullable String rule(Cue cue, Set<Complement> frames, Clause reported, String first) {
    if (reported.kind() == ClauseKind.GERUND) {
      return ClauseStatements.ING;
    }
    if (first.equals("that") && reported.marker() == reported.range().from()) {
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
    if (word.equals("what") && page.finiteVerbs(page.sentence(cue.head())) > 2) {
      return true;
    }
    boolean maybeTime =
        word.equals("when") || word.equals("where") || word.equals("if") || word.equals("which");
    return cue.verb().lemma().equals("say") || maybeTime ? asks : true;
  }

  /** "a finish that she said defied hopes", "which the army said were false". */
  @Nullable Attribution around(Cue cue) {
    NounPhrase speaker = speakerBefore(cue);
    int from = cue.tokens().to();
    if (speaker == null || !cue.verb().takes(Complement.ZERO) || !page.maySay(from)) {
      return null;
    }
    int marker = speaker.base().from() - 1;
    String word = page.lower(marker);
    NounPhrase things = page.phraseEndingAt(marker + 1);
    boolean named = word.equals("which") || word.equals("that") || word.equals("what");
    if (!named && (things == null || cue.clause().kind() != ClauseKind.RELATIVE)) {
      return null;
    }
    Attribution draft = new Attribution(ClauseStatements.AROUND, cue);
    draft.speaker = speaker;
    draft.add(named || things == null ? TokenRange.single(marker) : things.base());
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
      if (page.isClosingMark(t) && page.lower(t - 1).equals(",")) {
        return t + 1;
      }
      if (!quoted && (page.isComma(t) || page.lower(t).equals(")"))) {
        return t;
      }
    }
    return limit;
  }
}
