package org.newsfacts.statement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenRange;

/**
 * Reads speakers behind or inside what they say: "He left, she said", "The port, she said, is
 * closed".
 */
final class SpeakerAsides {
  static final String TRAILING = "statement.indirect.speaker-last";
  static final String MEDIAL = "statement.indirect.speaker-inside";

  private static final int LONGEST_SPEAKER = 25;
  private static final int LONGEST_ASIDE = 25;
  private static final int LONGEST_TITLE = 5;

  /** "10:40 GMT:". */
  private static final int LONGEST_STAMP = 4;

  private final Transcript page;
  private final ContentEnds ends;

  SpeakerAsides(Transcript page) {
    this.page = page;
    this.ends = new ContentEnds(page);
  }

  /** "He left, she said", "The port, she said, is closed". */
  @Nullable Attribution read(Cue cue) {
    boolean by = page.lower(cue.tokens().to()).equals("by"); // ", a toll confirmed by the army"
    if (!cue.verb().takes(Complement.PAREN) || !page.maySay(cue.head()) || by) {
      return null;
    }
    VerbGroup verb = cue.clause().verb();
    int from = verb == null ? cue.head() : verb.range().from();
    TokenRange sentence = page.sentence(cue.head());
    int pause = pauseBefore(from, sentence.from());
    if (pause < 0) {
      return null;
    }
    Attribution draft = new Attribution(TRAILING, cue);
    int after = cue.tokens().to();
    if (pause + 1 < from) {
      settleSpeaker(draft, TokenRange.of(pause + 1, from));
    } else {
      if (!speakerBehind(draft, cue, TokenRange.of(start(sentence, pause), pause))) {
        return null;
      }
      after = Objects.requireNonNull(draft.speakerTokens).to();
    }
    boolean whom = cue.verb().takes(Complement.OBJ) || pause + 1 == from;
    boolean cites = page.isLemma(after, SpeechWord.CITING);
    if (!whom
        && !cites
        && page.isWord(Math.min(after, sentence.to() - 1))
        && !page.isCircumstance(after)) {
      return null;
    }
    int end = endOfAside(after, sentence.to());
    if (end >= 0 && pause + 1 == from) {
      end = behindApposition(end, sentence.to());
    }
    return end < 0 ? null : withContent(draft, cue, sentence, pause, end);
  }

  /** "The mine was closed, the Norrland Courier reports.": the last verb looks like a noun. */
  @Nullable Attribution readLast(TokenRange sentence) {
    int verb = sentence.to() - 2;
    boolean noun = verb > sentence.from() + 2 && page.isName(verb) && page.isProper(verb - 1);
    ReportingVerbs.Verb says = noun ? page.verbWritten(verb) : null;
    int pause = says == null ? -1 : pauseBefore(verb, sentence.from());
    boolean small = !page.tokens().isCapitalized(verb) && page.lower(verb).endsWith("s");
    if (says == null || pause < 0 || !says.takes(Complement.PAREN) || !small) {
      return null;
    }
    for (int t = pause + 1; t < verb; t++) {
      if (page.lower(t).equals("and")) {
        return null; // "sells paper, pens and Post reports"
      }
    }
    TokenRange left = page.trim(TokenRange.of(start(sentence, pause), pause));
    Attribution draft = new Attribution(TRAILING);
    draft.cue = TokenRange.single(verb);
    draft.cueClass = says.cueClass();
    draft.speakerTokens = TokenRange.of(pause + 1, verb);
    draft.add(page.hasFiniteVerb(left) ? left : TokenRange.of(verb, verb));
    return draft;
  }

  /** ", said the mayor" behind a whole clause; not "Ruiz, who left, said nothing". */
  private boolean speakerBehind(Attribution draft, Cue cue, TokenRange left) {
    int after = cue.tokens().to();
    boolean ownSubject =
        draft.speaker != null
            && !cue.clause().isSubjectShared()
            && draft.speaker.head() < cue.head();
    TokenRange behind = wholeEnd(after, page.nameFrom(after));
    NounPhrase phrase = page.phraseIn(behind);
    boolean nobody =
        behind.isEmpty() || page.is(after, SpeechWord.HEARER) || phrase != null && phrase.isTime();
    boolean opens =
        ownSubject && draft.speaker != null && draft.speaker.base().from() <= left.from() + 1;
    if (nobody || opens || ownSubject && !page.hasFiniteVerb(left)) {
      return false;
    }
    draft.speakerTokens = behind;
    return true;
  }

  /** ", said a union press release.": up to the full stop where only a noun can stand there. */
  private TokenRange wholeEnd(int from, TokenRange name) {
    int end = page.sentence(Math.max(0, from - 1)).to() - 1;
    boolean bare = !name.isEmpty() && name.to() < end && end - from <= LONGEST_TITLE + 1;
    for (int t = name.to(); t < end && bare; t++) {
      bare = page.isName(t) || page.form(t) == VerbForm.BASE || page.form(t) == VerbForm.PRESENT;
    }
    return bare ? TokenRange.of(from, end) : name;
  }

  private void settleSpeaker(Attribution draft, TokenRange between) {
    NounPhrase own = draft.speaker;
    if (own == null || !between.contains(own.head())) {
      draft.speaker = null;
      draft.speakerTokens = between;
      return;
    }
    int joint = own.base().from() - 1; // "..., police and witnesses said"
    if (joint > between.from() && page.lower(joint).equals("and") && page.isName(joint - 1)) {
      draft.speaker = null;
      draft.speakerTokens = TokenRange.of(between.from(), own.range().to());
    }
  }

  private @Nullable Attribution withContent(
      Attribution draft, Cue cue, TokenRange sentence, int pause, int end) {
    TokenRange left = page.trim(TokenRange.of(start(sentence, pause), pause));
    boolean last = end >= sentence.to() || !page.isComma(end);
    boolean open = !last && isOpen(left);
    boolean finite = !open && (page.hasVerb(left) || hasMain(left));
    int from = Math.min(end + 1, sentence.to());
    TokenRange rest =
        TokenRange.of(from, Math.min(sentence.to(), from + Transcript.LONGEST_CLAUSE));
    boolean relative = // "to allies, who, he said, cannot wait"
        !left.isEmpty() && page.is(left.to() - 1, SpeechWord.RELATIVE) && page.isFinite(from);
    if (relative && !last) {
      draft.add(page.trim(TokenRange.of(from, untilComma(rest))));
      return draft;
    }
    if (left.isEmpty() || last && !finite) {
      return null;
    }
    draft.add(left);
    boolean dash = !page.lower(end).equals(",") && !page.hasFiniteVerb(rest);
    boolean remark = // "..., Lund said, a step that may help"
        finite && (dash || ContentEnds.isArticle(page.lower(rest.from())));
    if (last || closed(left) || remark || finite && !goesOn(rest)) {
      return draft;
    }
    if (!open && (!goesOn(rest) || !finite && !page.hasFiniteVerb(rest))) {
      return null;
    }
    Attribution split = new Attribution(MEDIAL, cue);
    split.speaker = draft.speaker;
    split.speakerTokens = draft.speakerTokens;
    split.add(left);
    split.add(page.trim(ends.untilAside(rest)));
    return split;
  }

  private int untilComma(TokenRange rest) {
    int t = rest.from();
    while (t < rest.to() && !page.lower(t).equals(",")) {
      t++;
    }
    return t;
  }

  /** Not "..., it added, and “all witnesses” reported": a few words in marks are no sentence. */
  private boolean isSentenceQuoted(int token) {
    Quotation quotation = page.isMark(token) ? page.quotationAt(token) : null;
    return quotation != null && page.hasFiniteVerb(quotation.inner());
  }

  /** "It was, he said, ...", "While some may go, she said, ...": what is said has only begun. */
  private boolean isOpen(TokenRange left) {
    if (left.isEmpty()) {
      return false;
    }
    boolean copula = page.isAuxiliary(left.to() - 1) && page.isFinite(left.to() - 1);
    boolean aside = page.is(left.from(), SpeechWord.CONDITION) && page.hasFiniteVerb(left);
    return copula || aside && !hasMain(left);
  }

  /** "A bomber killed 11 people": a main verb, also where it looks like a participle. */
  private boolean hasMain(TokenRange left) {
    return page.clausesIn(left).stream().anyMatch(clause -> clause.kind() == ClauseKind.MAIN);
  }

  /** The comma before "the mayor said", or before "said the mayor"; -1 where words are between. */
  private int pauseBefore(int verb, int first) {
    int appositions = 0;
    for (int t = verb - 1; t >= Math.max(first, verb - LONGEST_SPEAKER); t--) {
      if (page.isComma(t) || page.isClosingMark(t)) {
        if (t + 1 == verb && page.lower(t).equals(",") && isApposition(t, first)) {
          appositions = 1;
        } else if (appositions == 1 && page.lower(t).equals(",")) {
          appositions = 2;
        } else {
          return page.opensSpeaker(t + 1, verb) || t + 1 == verb && isSomebody(verb + 1) ? t : -1;
        }
      } else if (page.isVerb(t) && !isOnTheSpot(t)
          || page.isColon(t)
          || page.lower(t).equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** "..., said people who had seen it", "..., says political scientist Ana Ruiz". */
  private boolean isSomebody(int token) {
    NounPhrase phrase = page.phraseAt(token);
    return phrase != null && phrase.base().from() == token && page.isPerson(phrase);
  }

  /** ", Ana Ruiz, reporting from Lund, said". */
  private boolean isOnTheSpot(int token) {
    return page.isParticiple(token)
        && page.lower(token - 1).equals(",")
        && page.isPreposition(token + 1);
  }

  /** ", Ana Ruiz, the mayor, said": the comma before the verb closes the apposition. */
  private boolean isApposition(int comma, int first) {
    if (comma == 0 || !page.isName(comma - 1)) {
      return false;
    }
    for (int t = comma - 1; t >= Math.max(first, comma - LONGEST_SPEAKER); t--) {
      if (page.isVerb(t) && !isOnTheSpot(t)) {
        return false;
      }
      if (page.isComma(t)) {
        return t > first && page.isName(t - 1);
      }
    }
    return false;
  }

  /** The comma or full stop after "told reporters on Monday"; -1 where a clause follows. */
  private int endOfAside(int after, int limit) {
    for (int t = after; t < Math.min(limit, after + LONGEST_ASIDE); t++) {
      if (page.isComma(t) || page.endsSentence(t) || page.lower(t).equals(";")) {
        return t;
      }
      Quotation quotation = page.isMark(t) ? page.quotationAt(t) : null;
      if (quotation != null
          && quotation.closed()
          && page.words(quotation.inner()) <= LONGEST_TITLE) {
        t = quotation.outer().to() - 1;
      } else if (page.isFinite(t)
          || page.isVerb(t) && !page.isParticiple(t)
          || page.isColon(t)
          || page.lower(t).equals("that")
          || page.isMark(t)) {
        return -1;
      }
    }
    return limit <= after + LONGEST_ASIDE ? limit : -1;
  }

  /** ", said Ana Ruiz, a clerk": the comma or full stop after who she is. */
  private int behindApposition(int comma, int limit) {
    TokenRange who = comma + 1 < limit ? page.nameFrom(comma + 1) : TokenRange.of(limit, limit);
    if (who.isEmpty() || !page.lower(comma).equals(",")) {
      return comma;
    }
    for (int t = who.from(); t < limit; t++) {
      boolean relative = page.lower(t).equals("who") || page.lower(t).equals("whose");
      if (page.isComma(t) && t >= who.to() || page.endsSentence(t) || relative) {
        return relative ? limit : t;
      }
      if (page.isFinite(t)) {
        return comma;
      }
    }
    return limit;
  }

  /** Not ", adding that", ", who left", ", and the army denied it". */
  private boolean goesOn(TokenRange rest) {
    if (page.words(rest) < 2) {
      return false;
    }
    String first = page.lower(rest.from());
    boolean starts =
        page.isParticiple(rest.from())
            || page.opensRemark(first)
            || page.isWord(first, SpeechWord.TRAILING);
    boolean quoted = isSentenceQuoted(rest.from() + 1); // "..., she said, but “we never open them”"
    return !starts
        && (!first.equals("and") || quoted || page.isAuxiliary(rest.from() + 1))
        && (!first.equals("but") || quoted);
  }

  /** 'The two “were stiff. There was no joy” in them, she said': where words in marks began. */
  private int opening(int from) {
    Quotation over = page.quotationAt(from);
    return over != null && over.closed() && over.outer().from() < from
        ? page.sentence(over.outer().from()).from()
        : from;
  }

  /** After an open bracket, a time of day, or a semicolon that closes what another one says. */
  private int start(TokenRange sentence, int before) {
    int start = Math.max(opening(sentence.from()), before - Transcript.LONGEST_CLAUSE);
    int bracket = -1;
    for (int t = start; t < before; t++) {
      String mark = page.lower(t);
      boolean turn =
          mark.equals(";") && !page.cuesIn(TokenRange.of(start, t)).isEmpty()
              || page.isColon(t) && t - start <= LONGEST_STAMP && page.isStamp(start);
      bracket = mark.equals("(") ? t : mark.equals(")") ? -1 : bracket;
      start = turn ? t + 1 : start;
    }
    boolean dateline = // "GENEVA The council will meet, ..."
        page.isShouted(start)
            && !page.isShouted(start + 1)
            && page.lower(start + 1).equals("the")
            && page.tokens().isCapitalized(start + 1);
    return Math.max(dateline ? start + 1 : start, bracket + 1);
  }

  /** "“The port is closed,” she said, ...": what follows is not said. */
  private boolean closed(TokenRange before) {
    return page.quotedWords(before) > 0 && page.quotedWords(before) == page.words(before);
  }
}
