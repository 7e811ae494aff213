package org.newsfacts.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;

/** Finds the verb of saying beside a quotation. */
final class QuotationCues {
  private static final int NEAR = 60;
  private static final int FAR = 25;
  private static final int FEW = 4;
  private static final int LONGEST_BARE = 8;

  private final Transcript page;
  private final QuotationPlaces places;

  QuotationCues(Transcript page, QuotationPlaces places) {
    this.page = page;
    this.places = places;
  }

  /**
   * Ruiz criticised the plan on Monday. “It will not work.” The sentence before has the speaker.
   */
  @Nullable Cue introducing(Quotation quotation) {
    int last = quotation.outer().from() - 1;
    if (last < 0 || page.quotationAt(last) != null || !page.endsSentence(last)) {
      return null;
    }
    TokenRange sentence = page.sentence(last);
    boolean here = page.paragraphs().at(last) == page.paragraphs().at(last + 1);
    if (!here || sentence.size() > 2 * NEAR || page.quotedWords(sentence) > 0) {
      return null;
    }
    for (Cue cue : page.cuesIn(sentence)) {
      Clause clause = cue.clause();
      boolean main = clause.kind() == ClauseKind.MAIN && cue.isFinite() && !clause.isPassive();
      if (main
          && cue.verb().takes(Complement.QUOTE)
          && clause.child(ClauseKind.COMPLEMENT) == null) {
        return cue;
      }
    }
    return null;
  }

  /** He said the road was safe. “I drove there.” The reported clause goes on in the quotation. */
  @Nullable Cue reporting(Quotation quotation) {
    int end = quotation.outer().from() - 1;
    return end < 0 || page.paragraphs().at(end) != page.paragraphs().at(end + 1)
        ? null
        : lastCue(end);
  }

  /** He said the offer was fair. [new paragraph] “The union would have lost nothing.” */
  @Nullable Cue above(Quotation quotation, int paragraph) {
    boolean opens =
        paragraph > 0
            && page.paragraphs().kind(paragraph - 1) == LineKind.BODY
            && page.paragraphs().get(paragraph).from() == quotation.outer().from()
            && page.words(quotation.inner()) > FEW
            && quotation.outer().from() > 0;
    return opens ? lastCue(quotation.outer().from() - 1) : null;
  }

  /** The verb of saying of the sentence that ends with a token. */
  private @Nullable Cue lastCue(int end) {
    TokenRange sentence = page.sentence(end);
    if (sentence.to() != end + 1 || sentence.size() > 2 * NEAR) {
      return null;
    }
    Cue found = null;
    for (Cue cue : page.cuesIn(sentence)) {
      ClauseKind kind = cue.clause().kind();
      boolean main =
          (kind == ClauseKind.MAIN || kind == ClauseKind.PARENTHETICAL)
              && cue.isFinite()
              && !cue.clause().isPassive();
      boolean adds = kind == ClauseKind.PARTICIPLE && cue.clause().isSubjectShared();
      if ((main || adds)
          && cue.verb().takes(Complement.QUOTE)
          && page.quotationAt(cue.head()) == null) {
        found = cue;
      }
    }
    return found;
  }

  /** The verb of "The minister said:" at the end of a paragraph. */
  @Nullable Cue introduction(TokenRange paragraph, List<Quotation> here) {
    int colon = paragraph.to() - 1;
    if (!page.isColon(colon) || page.quotationAt(colon) != null) {
      return null;
    }
    List<Cue> cues = page.cuesIn(TokenRange.of(page.sentence(colon).from(), colon));
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (cue.verb().takes(Complement.QUOTE) && page.quotationAt(cue.head()) == null) {
        return reaches(cue, colon, true) ? cue : null;
      }
    }
    return null;
  }

  /** She said, "We stay." */
  @Nullable Cue before(Quotation quotation, TokenRange paragraph) {
    int mark = quotation.outer().from() - 1;
    if (mark < paragraph.from()) {
      return null;
    }
    String text = page.lower(mark);
    boolean colon = text.equals(":");
    boolean pause =
        colon || text.equals(",") || text.equals("—") || text.equals("–") || text.equals("-");
    int first = Math.max(page.sentence(mark).from(), mark - NEAR);
    TokenRange left = TokenRange.of(first, mark + 1);
    List<Cue> cues = page.cuesIn(left);
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      boolean speaking = !cue.isFinite() && page.isLemma(cue.head(), SpeechWord.SPEAKING);
      if (page.quotationAt(cue.head()) != null
          || !cue.verb().takes(Complement.QUOTE)
          || speaking && cue.clause().isVerb("speak", "talk", "appear")
          || cue.clause().isPassive() && cue.verb().cueClass() != CueClass.ASKING) {
        continue;
      }
      if (cue.tokens().to() - 1 == mark) {
        boolean sentence = page.endsSentence(quotation.inner().to() - 1);
        if (!sentence && cue.verb().isForeign()) {
          page.veto(
              quotation.outer().from(),
              "not speech but what the verb is about: they condemned “the targeting of nurses”",
              QuotedStatements.SPEAKER_FIRST);
        }
        boolean speech = sentence || page.words(quotation.inner()) > 2 && !cue.verb().isForeign();
        return speech && endsClause(quotation, paragraph) ? cue : null;
      }
      boolean name = // "called the chief, Ana Dahl, “very driven”": said of her, no sentence
          cue.verb().takes(Complement.IS) && cue.clause().object() != null;
      return pause && (colon || !name) && reaches(cue, mark, colon) ? cue : null;
    }
    return null;
  }

  /** She said they had two choices: “You sail or you sell.” The clause goes on in the quotation. */
  boolean reportsFirst(Quotation quotation, Cue cue) {
    Clause reported = cue.clause().child(ClauseKind.COMPLEMENT);
    int colon = quotation.outer().from() - 1;
    return reported != null
        && page.isColon(colon)
        && Transcript.head(reported) > cue.head()
        && Transcript.head(reported) < colon;
  }

  /** He said "no", she said "yes" and left: nothing of the reported clause follows. */
  private boolean endsClause(Quotation quotation, TokenRange paragraph) {
    int next = quotation.outer().to();
    if (next >= paragraph.to() || !quotation.closed()) {
      return true;
    }
    if (page.endsSentence(quotation.inner().to() - 1)) {
      return true;
    }
    boolean sentence = // She said “I paid for the boats” for years
        page.tokens().isCapitalized(quotation.inner().from())
            && places.isSentence(quotation.inner())
            && page.isPreposition(next);
    return sentence
        || page.tokens().kind(next) == TokenKind.PUNCTUATION
        || page.lower(next).equals("and");
  }

  /** Nothing but whom, where and when stands between the verb and the mark. */
  private boolean reaches(Cue cue, int mark, boolean colon) {
    TokenRange between = TokenRange.of(cue.tokens().to(), mark);
    if (!colon && cue.clause().child(ClauseKind.COMPLEMENT) != null) {
      return false;
    }
    for (int t = between.from(); t < between.to() && !colon; t++) {
      if (page.lower(t).equals("that")
          && (page.is(t + 1, SpeechWord.OPENER) || page.lower(t + 1).equals(","))) {
        return false;
      }
    }
    for (Clause clause : page.clausesIn(between)) {
      boolean aside =
          clause.kind() == ClauseKind.RELATIVE
              || clause.kind() == ClauseKind.PARTICIPLE
              || clause.kind() == ClauseKind.ADVERBIAL
              || clause.kind() == ClauseKind.GERUND;
      if (!aside && !colon && page.quotationAt(Transcript.head(clause)) == null) {
        return false;
      }
    }
    return true;
  }

  /** "We stay," she said. */
  @Nullable Cue after(Quotation quotation, TokenRange paragraph) {
    int next = quotation.outer().to();
    if (!quotation.closed() || next >= paragraph.to() || !mayRunOn(quotation)) {
      return null;
    }
    int end = Math.min(next + NEAR, Math.min(paragraph.to(), page.sentence(next).to()));
    TokenRange right = TokenRange.of(next, end);
    for (Clause clause : page.clausesIn(right)) {
      int head = Transcript.head(clause);
      if (page.quotationAt(head) != null) {
        return null;
      }
      boolean inverted = head == next && page.maySay(head);
      if (!inverted
          && (clause.kind() == ClauseKind.RELATIVE
              || clause.kind() == ClauseKind.PARTICIPLE
                  && (!clause.isSubjectShared() || page.cueOf(clause) == null))) {
        continue;
      }
      Cue cue = page.cueOf(clause);
      return cue != null
              && clause.kind() != ClauseKind.ADVERBIAL
              && cue.verb().takes(Complement.QUOTE)
              && (inverted || cue.isFinite() && (!clause.isPassive() || asksPassively(cue)))
              && closesSpeech(cue)
          ? cue
          : null;
    }
    return null;
  }

  /** “Where is it?” she was asked: said to her. */
  private static boolean asksPassively(Cue cue) {
    return cue.verb().cueClass() == CueClass.ASKING;
  }

  /**
   * The verb of saying behind a quotation where the clauses hide it: “Who pays?” wondered Ana Ruiz;
   * “Stay,” a voice in the film states; -1 without.
   */
  int writtenVerb(Quotation quotation, TokenRange paragraph) {
    int next = quotation.outer().to();
    int limit = Math.min(Math.min(paragraph.to(), next + FAR), page.tokens().size());
    String last = page.lower(quotation.inner().to() - 1);
    boolean speech = quotation.closed() && !page.isWord(quotation.inner().to() - 1);
    boolean relative = false;
    for (int t = next; t < limit && speech && !last.equals("."); t++) {
      ReportingVerbs.Verb verb = page.verbWritten(t);
      boolean noun = t > next && page.isName(t + 1) && !page.isFinite(t);
      boolean press = t > next && page.isName(t + 1) && verb != null && !verb.takes(Complement.OBJ);
      boolean says = verb != null && verb.takes(Complement.QUOTE) && !noun && !press;
      if (says && (t == next ? opensName(t + 1) : page.endsSpeaker(t - 1))) {
        return opensName(next) || t == next ? t : -1;
      }
      relative |= page.is(t, SpeechWord.LINK);
      if (page.endsSentence(t) || page.isColon(t) || page.isFinite(t) && !relative && !press) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opensName(int token) {
    return page.isName(token) || page.isDeterminer(token);
  }

  /** "Stay!" she said, but not "We stay." She said that he left. Nor: they “flatly” denied it. */
  private boolean mayRunOn(Quotation quotation) {
    String inside = page.lower(quotation.inner().to() - 1);
    int next = quotation.outer().to();
    String outside = page.lower(next);
    boolean asks = inside.equals("?") || inside.equals("!");
    if (inside.equals(".") && page.isWord(next) && page.sentence(next).from() == next) {
      return isBare(page.sentence(next)); // “The boats are gone.” Berg said.
    }
    if (page.isWord(quotation.inner().to() - 1) && page.isWord(next)) {
      return false;
    }
    if (asks && page.tokens().isCapitalized(next) && !page.isName(next)) {
      return false;
    }
    return !inside.equals(".") && !outside.equals(".") && !outside.equals(";");
  }

  /** "Berg said." with nothing that is said. */
  private boolean isBare(TokenRange sentence) {
    int last = sentence.to() - 2;
    List<Cue> cues = page.cuesIn(sentence);
    return sentence.size() <= LONGEST_BARE
        && cues.size() == 1
        && cues.get(0).head() == last
        && cues.get(0).isFinite();
  }

  /** “No comment,” she said when asked; not: “No comment” she said that there was. */
  private boolean closesSpeech(Cue cue) {
    Clause complement = cue.clause().child(ClauseKind.COMPLEMENT);
    return complement == null
        || complement.range().from() < cue.head()
        || page.is(complement.range().from(), SpeechWord.OPENER);
  }
}
