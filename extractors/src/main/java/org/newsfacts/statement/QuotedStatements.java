package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenRange;

/**
 * Reads quotations that stand for themselves, paragraph by paragraph: "We stay," the mayor said.
 * "All of us." The pieces under one verb of saying are one statement; quoted words inside a
 * reported clause are left to {@link ClauseStatements}.
 */
final class QuotedStatements {
  static final String SPEAKER_AFTER = "statement.direct.quote-cue-speaker";
  static final String SPEAKER_FIRST = "statement.direct.speaker-cue-quote";
  static final String COLON = "statement.direct.colon";
  static final String SIGNED = "statement.direct.signed";
  static final String BLOCK = "statement.direct.block";

  private final Transcript page;
  private final QuotationCues cues;
  private final QuotationPlaces places;
  private final BlockSpeech blocks;
  private final LabelledQuotations labels;
  private final Map<Clause, Attribution> byClause = new HashMap<>();
  private final List<Attribution> drafts = new ArrayList<>();
  private @Nullable Attribution open;
  private @Nullable Attribution last;
  private int lastParagraph = -2;
  private @Nullable Cue introduction;
  private @Nullable Cue announcedQuotation;
  private final List<Piece> unclaimed = new ArrayList<>();

  QuotedStatements(Transcript page) {
    this.page = page;
    this.places = new QuotationPlaces(page);
    this.cues = new QuotationCues(page, places);
    this.blocks = new BlockSpeech(page);
    this.labels = new LabelledQuotations(page);
  }

  /** A quotation that is not part of a reported clause, and the verb it belongs to. */
  private static final class Piece {
    final Quotation quotation;
    @Nullable Cue cue;
    String rule = SPEAKER_FIRST;
    @Nullable Attribution draft;
    @Nullable TokenRange whole;
    @Nullable TokenRange opening;

    Piece(Quotation quotation) {
      this.quotation = quotation;
    }
  }

  List<Attribution> read() {
    List<Quotation> outer = new ArrayList<>();
    for (Quotation quotation : page.quotations().all()) {
      if (quotation.depth() == 1) {
        outer.add(quotation);
      }
    }
    int next = 0;
    for (int p = 0; p < page.paragraphs().size(); p++) {
      TokenRange paragraph = page.paragraphs().get(p);
      List<Quotation> here = new ArrayList<>();
      while (next < outer.size() && outer.get(next).outer().from() < paragraph.to()) {
        here.add(outer.get(next++));
      }
      LineKind kind = page.paragraphs().kind(p);
      if (kind.isNews() && kind != LineKind.TITLE && kind != LineKind.SUBHEAD) {
        Cue announced = introduction;
        introduction = cues.introduction(paragraph, here);
        if (announced != null
            && here.stream().noneMatch(q -> q.outer().from() == paragraph.from())) {
          introduction = null;
          p = block(announced, p);
          while (next < outer.size()
              && outer.get(next).outer().from() < page.paragraphs().get(p).to()) {
            next++;
          }
        } else {
          announcedQuotation = announced;
          int number = p;
          page.trace()
              .attempt(
                  "statement.direct", paragraph.from(), () -> paragraph(paragraph, number, here));
        }
      }
    }
    return drafts;
  }

  /** Speech without marks after "The minister said:"; returns its last paragraph. */
  private int block(Cue cue, int first) {
    int end = blocks.end(cue, first);
    if (end == first) {
      return first;
    }
    Attribution draft = new Attribution(BLOCK, cue);
    draft.block = true;
    for (int p = first; p < end; p++) {
      draft.add(page.paragraphs().get(p));
    }
    drafts.add(draft);
    byClause.put(cue.clause(), draft);
    return end - 1;
  }

  private void paragraph(TokenRange paragraph, int number, List<Quotation> quotations) {
    List<Piece> pieces = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Piece piece = new Piece(quotation);
      link(piece, paragraph);
      if (piece.cue == null && piece.draft == null) {
        piece.draft = written(quotation, paragraph);
        if (piece.draft == null) {
          piece.draft = labels.read(quotation, paragraph);
          drafts.addAll(piece.draft == null ? List.of() : List.of(piece.draft));
        }
      }
      Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      boolean listed = // She kept shouting “Get out” and “Be nice.”
          before != null
              && before.rule.equals(SPEAKER_FIRST)
              && places.isListed(before.quotation, quotation);
      if (listed
          || piece.cue != null
          || piece.draft != null
          || places.isAlone(quotation, paragraph)) {
        pieces.add(piece);
      } else {
        veto(quotation, "part of a sentence, or a scare quote: the “new” road");
      }
    }
    if (announcedQuotation != null && !pieces.isEmpty() && pieces.get(0).cue == null) {
      pieces.get(0).cue = announcedQuotation;
      pieces.get(0).rule = COLON;
    }
    announcedQuotation = null;
    for (Piece piece : pieces) {
      Cue cue = piece.cue;
      if (cue != null) {
        piece.draft = byClause.computeIfAbsent(cue.clause(), clause -> draft(piece, cue));
      }
    }
    attach(pieces, number);
    claim(pieces);
    for (Piece piece : pieces) {
      if (piece.draft != null) {
        add(piece, piece.draft);
      } else {
        veto(piece.quotation, "no speaker and no verb of saying beside it");
      }
    }
    remember(pieces, number);
  }

  private void veto(Quotation quotation, String guard) {
    page.veto(quotation.outer().from(), guard, SPEAKER_AFTER, SPEAKER_FIRST);
  }

  private static void add(Piece piece, Attribution draft) {
    TokenRange whole = piece.whole;
    if (piece.opening != null) {
      draft.add(piece.opening);
    }
    if (whole == null) {
      draft.add(piece.quotation.inner());
    } else {
      draft.content.removeIf(whole::overlaps);
      draft.add(whole);
    }
  }

  private Attribution draft(Attribution made) {
    drafts.add(made);
    return made;
  }

  private Attribution draft(Piece piece, Cue cue) {
    Attribution made = new Attribution(piece.rule, cue);
    if (piece.rule.equals(SPEAKER_AFTER)) {
      settle(made, piece.quotation.outer().to(), cue);
    }
    VerbGroup verb = cue.clause().verb();
    NounPhrase subject = made.speaker;
    if (piece.opening != null
        && verb != null
        && subject != null
        && subject.base().from() < piece.opening.to()) { // The pier, Ana Ruiz said, “is a wreck”
      made.speaker = null;
      made.speakerTokens = TokenRange.of(piece.opening.to() + 1, verb.range().from());
    }
    return draft(made);
  }

  /** “Standard practice,” said Ana Ruiz: nothing in the quotation is the subject of "said". */
  private void settle(Attribution draft, int behind, Cue cue) {
    NounPhrase subject = draft.speaker;
    VerbGroup verb = cue.clause().verb();
    boolean inverted = verb != null && verb.range().from() <= behind;
    if (subject != null
            && (inverted ? subject.head() > cue.head() : subject.base().from() >= behind)
        || cue.verb().cueClass() == CueClass.ASKING && cue.clause().isPassive() && !inverted) {
      return;
    }
    NounPhrase own = page.phraseAt(inverted ? cue.tokens().to() : behind);
    if (own == null || own.isTime()) {
      return;
    }
    if (own.base().from() >= behind) {
      draft.speaker = own;
      draft.addressee = null;
    } else {
      draft.speakerTokens = TokenRange.of(behind, own.range().to());
    }
  }

  /** Gives pieces without a verb of their own to a neighbour's. */
  private void attach(List<Piece> pieces, int number) {
    Attribution before = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.draft == null) {
        Attribution continued = piece.quotation.continues() ? open : null;
        Attribution following = before == null && continued == null ? following(pieces, i) : null;
        Cue introducing = continued == null ? cues.introducing(piece.quotation) : null;
        if (introducing != null && !byClause.containsKey(introducing.clause())) {
          before = draft(new Attribution(SPEAKER_FIRST, introducing));
          byClause.put(introducing.clause(), before);
        }
        piece.draft = before != null ? before : continued != null ? continued : following;
        Cue reporting = piece.draft == null ? cues.reporting(piece.quotation) : null;
        if (reporting != null && !byClause.containsKey(reporting.clause())) {
          piece.draft = draft(new Attribution(SPEAKER_FIRST, reporting));
          piece.draft.joins = true;
        }
        if (piece.draft == null && lastParagraph == number - 1 && last != null) {
          piece.draft = last;
        }
        Cue above = piece.draft == null ? cues.above(piece.quotation, number) : null;
        if (above != null && !byClause.containsKey(above.clause())) {
          piece.draft = draft(new Attribution(SPEAKER_FIRST, above));
          piece.draft.apart = true;
        }
      }
      before = piece.draft != null ? piece.draft : before;
    }
  }

  private static @Nullable Attribution following(List<Piece> pieces, int from) {
    for (int i = from + 1; i < pieces.size(); i++) {
      if (pieces.get(i).draft != null) {
        return pieces.get(i).rule.equals(SPEAKER_AFTER) ? pieces.get(i).draft : null;
      }
    }
    return null;
  }

  /** "We wait. [new paragraph] "We always do," he said: the verb comes with the second piece. */
  private void claim(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      unclaimed.clear();
      return;
    }
    Piece first = pieces.get(0);
    Attribution draft = first.draft;
    if (draft != null && first.quotation.continues()) {
      unclaimed.forEach(earlier -> draft.add(earlier.quotation.inner()));
    }
    boolean waits = draft == null && !pieces.get(pieces.size() - 1).quotation.closed();
    if (!waits || !first.quotation.continues()) {
      unclaimed.clear();
    }
    if (waits) {
      unclaimed.addAll(pieces);
    }
  }

  private void remember(List<Piece> pieces, int number) {
    open = null;
    if (!pieces.isEmpty()) {
      Piece end = pieces.get(pieces.size() - 1);
      if (!end.quotation.closed()) {
        open = end.draft;
      }
      if (end.draft != null) {
        last = end.draft;
        lastParagraph = number;
      }
    }
  }

  private void link(Piece piece, TokenRange paragraph) {
    Quotation quotation = piece.quotation;
    if (places.isTitle(quotation)) {
      veto(quotation, "title: on “The Long Winter”");
      return;
    }
    Cue before = cues.before(quotation, paragraph);
    Cue after = cues.after(quotation, paragraph);
    if (before != null && cues.reportsFirst(quotation, before)) {
      Attribution draft = draft(new Attribution(SPEAKER_FIRST, before));
      draft.joins = true;
      byClause.put(before.clause(), draft);
      piece.draft = draft;
      return;
    }
    if (after != null && before == null && !places.standsFirst(quotation, paragraph)) {
      if (after.isFinite() && after.clause().objects().isEmpty()) {
        piece.cue = after;
        piece.rule = SpeakerAsides.TRAILING;
        piece.whole = TokenRange.of(places.sentenceStart(quotation), quotation.outer().to());
      }
      return;
    }
    if (before != null
        && (after == null || !after.isFinite() || page.isColon(quotation.outer().from() - 1))) {
      piece.cue = before;
      piece.opening = places.opening(quotation, before);
      piece.rule = piece.opening == null ? SPEAKER_FIRST : SpeakerAsides.MEDIAL;
      TokenRange middle =
          TokenRange.of(
              before.tokens().to(), Math.max(before.tokens().to(), quotation.outer().from()));
      if (piece.opening != null && page.hasFiniteVerb(middle)) {
        piece.whole = page.trim(TokenRange.of(middle.from(), quotation.outer().to()));
      }
    } else if (after != null) {
      piece.cue = after;
      piece.rule = SPEAKER_AFTER;
    }
  }

  /** “Who pays?” wondered Ana Ruiz. “Stay,” a voice in the film states. */
  private @Nullable Attribution written(Quotation quotation, TokenRange paragraph) {
    int next = quotation.outer().to();
    boolean speech = !places.isTitle(quotation) && places.standsFirst(quotation, paragraph);
    int at = speech ? cues.writtenVerb(quotation, paragraph) : -1;
    NounPhrase who = at < 0 ? null : page.phraseAt(at == next ? next + 1 : next);
    ReportingVerbs.Verb verb = at < 0 ? null : page.verbWritten(at);
    if (verb == null || who == null || who.isTime()) {
      return null;
    }
    Attribution draft = new Attribution(SPEAKER_AFTER);
    draft.cue = TokenRange.single(at);
    draft.cueClass = verb.cueClass();
    draft.clause = page.reading().clauses().ofVerb(at);
    int from = at == next ? next + 1 : next;
    int to = at == next ? who.range().to() : Math.min(who.range().to(), at);
    draft.speakerTokens = TokenRange.of(from, Math.max(from + 1, to));
    return draft(draft);
  }
}
