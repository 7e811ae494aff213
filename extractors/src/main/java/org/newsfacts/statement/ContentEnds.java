package org.newsfacts.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.text.TokenRange;

/** Finds where what is said ends and the reporter's own words begin again. */
final class ContentEnds {
  private static final int NEAR = 9;
  private static final int HIGHEST = 6;

  private final Transcript page;

  ContentEnds(Transcript page) {
    this.page = page;
  }

  /** "said he would go, although he had no ticket": the reporter's own remark is cut off. */
  TokenRange untilAside(TokenRange content) {
    for (int t = content.from() + 2; t + 1 < content.to(); t++) {
      boolean ends =
          !page.quotations().isQuoted(t)
              && (isPause(t)
                  ? opensAside(content, t + 1) || opensHeadline(t + 1)
                  : page.isDash(t)
                      ? opensRemark(content, t)
                      : isOwnVerb(t) || opensSentence(content, t));
      if (ends) {
        return TokenRange.of(content.from(), t);
      }
    }
    return content;
  }

  /** A comma, also the one inside the marks: “a farce,” adding that it was late. */
  private boolean isPause(int t) {
    return page.lower(t).equals(",") || page.isClosingMark(t) && page.lower(t - 1).equals(",");
  }

  /** "; half of them were children": a sentence of its own, unlike "; Sen. Ruiz at 12 percent". */
  private boolean opensSentence(TokenRange content, int t) {
    boolean colon = // "could help, too: In towns like Marea they could win"
        page.isColon(t) && page.tokens().isCapitalized(t + 1) && !page.isName(t + 1);
    if (page.isColon(t)
        && page.isMark(t + 1)
        && page.hasFiniteVerb(TokenRange.of(content.from(), t))) {
      return true; // "said they had a choice: “Sail or sell.”": a piece of its own
    }
    return (colon || page.lower(t).equals(";"))
        && page.hasFiniteVerb(TokenRange.of(t, content.to()));
  }

  /** "Leaders Say Kral Stole Vote, Call for New Count": the next verb of a headline. */
  private boolean opensHeadline(int t) {
    for (Cue cue : page.cuesIn(TokenRange.single(t))) {
      if (page.tokens().isCapitalized(t)
          && !page.isParticiple(t)
          && page.tokens().isCapitalized(t - 2)) {
        return cue.clause().subject() == null || cue.clause().isSubjectShared();
      }
    }
    return false;
  }

  private boolean opensAside(TokenRange content, int t) {
    String next = page.lower(t);
    boolean later = next.equals("before") || next.equals("after"); // ", before hinting that"
    boolean reports =
        page.isParticiple(t) && reports(t) || later && page.isParticiple(t + 1) && reports(t + 1);
    boolean source =
        next.equals("according") && page.hasFiniteVerb(TokenRange.of(content.from(), t));
    if (next.equals("which") && page.lower(t + 2).equals("why")) {
      return true; // "said he had asked for help, which is why he left"
    }
    boolean behindMark = page.isWord(next, SpeechWord.RELATIVE) && page.isMark(t - 2);
    return reports
        || next.equals("compared")
        || changesTense(content, t)
        || isArticle(next) && !isNamed(t - 2) && runsOut(content, t)
        || source
        || behindMark
        || page.isWord(next, SpeechWord.ASIDE) && isRemark(content, t)
        || next.equals("while")
            && (page.isParticiple(t + 1) || isReportedNear(t, content.to(), false))
        || next.equals("as") && (isReportedNear(t, content.to(), false) || tellsOn(content, t))
        || (next.equals("with") || next.equals("despite")) && isReportedNear(t, content.to(), true);
  }

  /** ", adding that", but not ", indicating that they had left". */
  private boolean reports(int token) {
    for (Cue cue : page.cuesIn(TokenRange.single(token))) {
      if (!cue.verb().takes(Complement.RESULT)) {
        return true;
      }
    }
    return false;
  }

  /** Not "said that Ruiz, even as a guest, had gone too far". */
  private boolean isRemark(TokenRange content, int from) {
    int to = from;
    while (to < content.to() && !page.lower(to).equals(",")) {
      to++;
    }
    return page.hasVerb(TokenRange.of(content.from(), from))
        || page.hasVerb(TokenRange.of(from, to));
  }

  /** ", as anger grew on the coast": what else happened. */
  private boolean tellsOn(TokenRange content, int as) {
    int verb = nextVerb(as, Math.min(content.to(), as + NEAR));
    return verb > as + 1
        && page.isPast(verb)
        && !page.isAuxiliary(verb)
        && page.hasFiniteVerb(TokenRange.of(content.from(), as));
  }

  static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  /** "— a point his rivals dispute" up to the end: the reporter's remark. */
  private boolean opensRemark(TokenRange content, int dash) {
    String next = page.lower(dash + 1);
    boolean remark =
        isArticle(next) || next.equals("something") || page.isWord(next, SpeechWord.ASIDE);
    for (int t = dash + 1; t < content.to() && remark; t++) {
      remark = !page.isDash(t);
    }
    return remark;
  }

  /** "Ana Ruiz, a mayor", but not "on Monday, a day late". */
  private boolean isNamed(int token) {
    return page.tokens().isCapitalized(token) && !page.is(token, SpeechWord.CALENDAR);
  }

  /** ", a sharp fall from last year": the apposition is the last thing in the sentence. */
  private boolean runsOut(TokenRange content, int from) {
    boolean told = false; // "pledged free boats, a promise Oslo also made"
    for (int t = from; t < content.to(); t++) {
      if (page.lower(t).equals(",") || page.quotations().isQuoted(t)) {
        return false;
      }
      told |= page.isVerb(t) && page.maySay(t);
    }
    return page.lower(content.from()).equals("to") // "vowed to fight it, a threat they know"
        || page.hasFiniteVerb(TokenRange.of(content.from(), from))
        || told;
  }

  /** "said the plan was dead, but he still hopes": what is reported stays in the past. */
  private boolean changesTense(TokenRange content, int from) {
    boolean joint = page.is(from, SpeechWord.JOINT) || page.lower(from).equals("while");
    if (!joint || page.lower(from + 1).equals("that")) {
      return false; // "said that boats had come, but that “many people like trains”"
    }
    int before = nextVerb(content.from(), from);
    int cue = content.from() - 1;
    while (cue > content.from() - NEAR && !page.isFinite(cue)) {
      cue--;
    }
    if (page.isPresent(cue)) {
      return false; // "says he was ill, but now he plans to run": both are said
    }
    int after = nextVerb(from, content.to());
    return before >= 0
        && after >= 0
        && after - from < NEAR
        && page.isPast(before)
        && page.isPresent(after);
  }

  private int nextVerb(int from, int limit) {
    for (int t = from; t < limit; t++) {
      if (page.isFinite(t)) {
        return t;
      }
    }
    return -1;
  }

  /** "as a paper had reported", "with some officials saying": another voice. */
  private boolean isReportedNear(int from, int limit, boolean participle) {
    for (Cue cue : page.cuesIn(TokenRange.of(from, Math.min(limit, from + NEAR)))) {
      boolean says = cue.verb().takes(Complement.THAT) || cue.verb().takes(Complement.ZERO);
      boolean finite = cue.isFinite() && !cue.clause().isPassive();
      if (says && (participle ? page.isParticiple(cue.head()) : finite)) {
        return true;
      }
    }
    return false;
  }

  /** "said he was ill but declined to say more": the second verb is the speaker's again. */
  private boolean isOwnVerb(int t) {
    String word = page.lower(t);
    if (!page.isJoint(t)) {
      return false;
    }
    if (page.lower(t + 1).endsWith("ing")
        && page.lower(t + 2).equals("that")
        && page.verbWritten(t + 1) != null) {
      return true; // "saying it was safe and warning that", where "warning" looks like a noun
    }
    int verb = t + 1;
    while (page.isAdverb(verb)) {
      verb++;
    }
    for (Cue cue : page.cuesIn(TokenRange.single(verb))) {
      boolean says = word.equals("but") || page.isWord(cue.clause().lemma(), SpeechWord.RESUMING);
      if (says && cue.isFinite() && cue.clause().isSubjectShared()) {
        return true;
      }
    }
    return false;
  }

  /**
   * All that is reported from a token on: to the end of the sentence, of a clause with a verb of
   * saying inside it, or to where the reporter goes on.
   */
  TokenRange spoken(Clause clause, int from) {
    int head = Transcript.head(clause);
    int end = page.sentence(Math.max(from - 1, head)).to();
    end = Math.min(end, from + 2 * Transcript.LONGEST_CLAUSE + 1);
    if (clause.kind() != ClauseKind.MAIN || page.quotationAt(head) != null) {
      end = Math.min(end, Math.max(from, clause.range().to()));
    }
    Clause host = clause.host();
    NounPhrase behind = host == null ? null : host.subject();
    if (behind != null && behind.base().from() > from && page.isComma(behind.base().from() - 1)) {
      end = Math.min(end, behind.base().from()); // "With the army saying it was safe, they left"
    }
    Set<Clause> hosts = new HashSet<>();
    for (host = clause; host != null && hosts.size() < HIGHEST; host = host.host()) {
      hosts.add(host);
    }
    boolean led = page.lower(page.sentence(head).from()).equals("with");
    int first = page.isMark(from) ? from + 1 : from; // "told them that “if it rains we stay”"
    for (Clause child : page.clausesIn(TokenRange.of(from, Math.max(from, end)))) {
      int start = child.range().from();
      boolean own = child != clause && hosts.contains(child.host()) && isOwn(child);
      end = own && start > first ? Math.min(end, start) : end;
    }
    if (led && clause.kind() == ClauseKind.PARTICIPLE) {
      end = untilPause(from, end);
    }
    if (clause.kind() == ClauseKind.RELATIVE) {
      end = untilMainVerb(clause, TokenRange.of(from, Math.max(from, end)));
    }
    for (Clause next : page.clausesIn(TokenRange.of(from + 1, Math.max(from + 1, end)))) {
      int start = page.cueOf(next) == null ? -1 : resumes(clause, next);
      start = start < 0 && next.conjunct() == clause ? joint(next, from) : start;
      boolean main =
          led && clause.kind() == ClauseKind.PARTICIPLE && next.kind() == ClauseKind.MAIN;
      if (main && page.isComma(next.range().from() - 1)) {
        start = next.range().from() - 1; // "With the army saying it was safe, they left"
      }
      end = start > from ? Math.min(end, start) : end;
    }
    return untilAside(TokenRange.of(from, Math.max(from, end)));
  }

  /** The comma of "With rights groups saying the law is broken, the crisis grew". */
  private int untilPause(int from, int limit) {
    for (int t = from + 2; t < limit; t++) {
      if (page.lower(t).equals(",")) {
        return page.hasFiniteVerb(TokenRange.of(t, limit)) ? t : limit;
      }
    }
    return limit;
  }

  /**
   * Where the verb of "A guard who says that it is safe opened the road" stands, which was taken
   * for one of what is said; the end of the content where its host has a verb of its own.
   */
  int untilMainVerb(Clause clause, TokenRange content) {
    Clause host = clause.host();
    if (host == null || host.verb() != null || host.subject() == null) {
      return content.to();
    }
    List<Clause> within = page.clausesIn(content);
    Clause last = within.size() < 2 ? null : within.get(within.size() - 1);
    VerbGroup verb = last == null ? null : last.verb();
    boolean main = last != null && last.kind() == ClauseKind.COMPLEMENT && last.marker() < 0;
    return verb != null && main && verb.isFinite() ? verb.range().from() : content.to();
  }

  /** ", adding that", "when asked": goes with the verb of saying, not with what is said. */
  private boolean isOwn(Clause child) {
    int head = Transcript.head(child);
    return switch (child.kind()) {
      case ADVERBIAL, PARENTHETICAL -> true;
      case PARTICIPLE ->
          page.isComma(child.range().from() - 1)
              && page.isParticiple(head)
              && (page.cueOf(child) == null || reports(head));
      default -> false;
    };
  }

  /** The "but" of "argued that the pier was sound, but declined to open its books"; -1 without. */
  private int joint(Clause next, int from) {
    int joint = next.range().from() - 1;
    boolean whole =
        page.isParticiple(from)
            || page.lower(from).equals("to")
            || joint > from && page.hasVerb(TokenRange.of(from, joint));
    return page.isJoint(joint) && whole && (next.isSubjectShared() || page.isComma(joint - 1))
        ? joint
        : -1;
  }

  /** Where ", and added that", "but he urged them" begins; -1 where the next verb is reported. */
  private int resumes(Clause clause, Clause next) {
    VerbGroup verb = next.verb();
    Cue cue = page.cueOf(next);
    if (verb == null || cue == null) {
      return -1;
    }
    int start = verb.range().from();
    NounPhrase subject = next.subject();
    boolean own = subject != null && !next.isSubjectShared() && subject.head() < start;
    boolean other = own && subject != null && !page.isPersonalPronoun(subject.head());
    start = own && subject != null ? subject.range().from() : start;
    while (page.isAdverb(start - 1)) {
      start--;
    }
    boolean comma = page.lower(start - 2).equals(",");
    boolean again =
        page.isJoint(start - 1)
            && (cue.verb().takes(Complement.THAT) || cue.verb().isForeign())
            && page.form(verb.head()) == page.form(Transcript.head(clause))
            && (comma || !other && mayResume(clause, next, start - 1));
    return again && page.quotationAt(start) == null ? start - 1 : -1;
  }

  /** "said it was safe and added", "but declined": without a comma only plain words of saying. */
  private boolean mayResume(Clause clause, Clause next, int joint) {
    return page.lower(joint).equals("but")
        || next.conjunct() == clause
        || page.isWord(next.lemma(), SpeechWord.RESUMING);
  }
}
