package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CueClass;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenRange;

/** Turns drafts into records: spans, mode, evidence, and who reports whom. */
final class StatementWriter {
  private final Transcript page;
  private final Circumstances circumstances;
  private final SceneSpeakers speakers;

  StatementWriter(Transcript page, SceneSpeakers speakers) {
    this.page = page;
    this.circumstances = new Circumstances(page);
    this.speakers = speakers;
  }

  /** A draft with its content cut to size and its speaker known. */
  private record Finished(Attribution draft, List<TokenRange> pieces, @Nullable Actor speaker) {}

  void write(List<Attribution> drafts, Consumer<? super Fact> sink) {
    List<Attribution> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparingInt(StatementWriter::anchor).thenComparing(d -> d.rule));
    List<Finished> all = new ArrayList<>();
    SpeakerFinder finder = new SpeakerFinder(page, circumstances, speakers);
    for (Attribution draft : ordered) {
      page.trace().attempt(draft.rule, anchor(draft), () -> finish(draft, finder, all));
    }
    @Nullable Finished[] owners = owners(all);
    for (Finished one : all) {
      Finished around = owners[anchor(one.draft())];
      Actor reporter =
          around == null || around.draft().equals(one.draft()) ? null : around.speaker();
      if (reporter != null && isOwnThought(one, reporter)) {
        page.veto(
            anchor(one.draft()), "one voice: the agency said it believes so", one.draft().rule);
        continue;
      }
      page.trace()
          .attempt(
              one.draft().rule, anchor(one.draft()), () -> sink.accept(statement(one, reporter)));
    }
  }

  /** "The agency said it believes": one statement, the agency's. */
  private static boolean isOwnThought(Finished one, Actor reporter) {
    Actor speaker = one.speaker();
    return one.draft().cueClass == CueClass.THINKING
        && speaker != null
        && speaker.name().equals(reporter.name());
  }

  private void finish(Attribution draft, SpeakerFinder finder, List<Finished> all) {
    List<TokenRange> pieces = pieces(draft);
    if (pieces.isEmpty()) {
      page.veto(anchor(draft), "nothing is said: he said.", draft.rule);
    } else if (isSentence(draft, pieces)) {
      all.add(new Finished(draft, pieces, finder.speaker(draft)));
      page.trace().read(draft.rule, anchor(draft), "");
    } else {
      page.veto(anchor(draft), "text without full stops", draft.rule);
    }
  }

  /** Guards against text without full stops, where each verb would take all that follows. */
  private static boolean isSentence(Attribution draft, List<TokenRange> pieces) {
    boolean quoted = draft.block || draft.rule.startsWith("statement.direct");
    int size = 0;
    for (TokenRange piece : pieces) {
      size += piece.size();
    }
    return quoted || size <= 2 * Transcript.LONGEST_CLAUSE;
  }

  private static int anchor(Attribution draft) {
    return draft.cue != null ? draft.cue.from() : draft.start();
  }

  private List<TokenRange> pieces(Attribution draft) {
    List<TokenRange> pieces = new ArrayList<>();
    Quotation around = draft.cue == null ? null : page.quotationAt(draft.cue.from());
    for (TokenRange whole : draft.content) {
      TokenRange piece = around == null ? whole : clipped(whole, around.inner());
      TokenRange trimmed = page.trim(draft.block ? piece : page.withQuotation(piece));
      if (!trimmed.isEmpty() && page.words(trimmed) > 0) {
        pieces.add(trimmed);
      }
    }
    pieces.sort(Comparator.naturalOrder());
    return pieces;
  }

  /** Words within a quotation report nothing behind its closing mark. */
  private static TokenRange clipped(TokenRange piece, TokenRange inner) {
    int from = Math.max(piece.from(), inner.from());
    return TokenRange.of(from, Math.max(from, Math.min(piece.to(), inner.to())));
  }

  /** Returns for each token the statement whose content it belongs to, the smallest of several. */
  private @Nullable Finished[] owners(List<Finished> all) {
    record Piece(TokenRange tokens, Finished owner) {}
    List<Piece> pieces = new ArrayList<>();
    for (Finished one : all) {
      one.pieces().forEach(piece -> pieces.add(new Piece(piece, one)));
    }
    pieces.sort(Comparator.comparingInt((Piece p) -> p.tokens().size()).reversed());
    @Nullable Finished[] owners = new Finished[page.tokens().size()];
    for (Piece piece : pieces) {
      Arrays.fill(owners, piece.tokens().from(), piece.tokens().to(), piece.owner());
    }
    return owners;
  }

  private Statement statement(Finished one, @Nullable Actor reporter) {
    Attribution draft = one.draft();
    List<TokenRange> pieces = one.pieces();
    List<Span> spans = new ArrayList<>();
    int words = 0;
    int quoted = 0;
    for (TokenRange piece : pieces) {
      spans.add(page.tokens().span(piece));
      words += page.words(piece);
      quoted += page.quotedWords(piece);
    }
    Statement.Mode mode = Statement.Mode.MIXED;
    if (draft.block || quoted == words) {
      mode = Statement.Mode.DIRECT;
    } else if (quoted == 0) {
      mode = Statement.Mode.INDIRECT;
    }
    NounPhrase addressee = circumstances.addressee(draft);
    TokenRange setting = circumstances.setting(draft);
    Basis basis =
        new Basis(
            evidence(draft, pieces),
            draft.rule,
            draft.negated || speaksNobody(draft),
            Modality.ACTUAL,
            reporter,
            speakers.when(draft));
    return Statement.builder(basis)
        .speaker(one.speaker())
        .mode(mode)
        .cue(draft.cue == null ? null : page.tokens().span(draft.cue))
        .cueClass(draft.cueClass)
        .content(spans)
        .addressee(
            draft.addresseeTokens != null
                ? speakers.actor(draft.addresseeTokens)
                : addressee == null ? null : listener(addressee, one.speaker(), reporter))
        .setting(setting == null ? null : page.tokens().span(setting))
        .build();
  }

  /** "Ana Ruiz said the general had told her": nobody tells herself; it is whoever reports it. */
  private @Nullable Actor listener(
      NounPhrase phrase, @Nullable Actor speaker, @Nullable Actor reporter) {
    Actor told = speakers.actor(phrase);
    if (told == null || speaker == null || !told.name().equals(speaker.name())) {
      return told;
    }
    return reporter != null
            && reporter.kind() == Actor.Kind.PERSON
            && page.isPersonalPronoun(phrase.head())
        ? reporter.withMention(page.tokens().span(phrase.range()))
        : null;
  }

  /** "Nobody said ...", "No group has claimed ...", "has not yet conceded". */
  private boolean speaksNobody(Attribution draft) {
    NounPhrase who = draft.speaker;
    boolean nobody = who != null && page.is(who.base().from(), SpeechWord.NEGATIVE);
    int from = draft.clause == null ? 0 : draft.clause.range().from();
    for (int t = from; draft.clause != null && who != null && t < who.base().from(); t++) {
      boolean asks = page.isAuxiliary(who.base().from() - 1); // "At no point did she say that"
      nobody |= asks && page.is(t, SpeechWord.NEGATIVE);
    }
    int cue = draft.cue == null ? 0 : draft.cue.from();
    boolean notYet = page.lower(cue - 1).equals("yet") && page.lower(cue - 2).equals("not");
    boolean yetTo = page.lower(cue - 1).equals("to") && page.lower(cue - 2).equals("yet");
    return nobody || notYet || yetTo;
  }

  /** From the first to the last of speaker, words of saying and content, with its marks. */
  private Span evidence(Attribution draft, List<TokenRange> pieces) {
    TokenRange all = draft.cue == null ? pieces.get(0) : draft.cue;
    for (TokenRange piece : pieces) {
      all = all.union(withMarks(piece));
    }
    TokenRange speaker = draft.speakerTokens;
    if (speaker == null && draft.speaker != null) {
      speaker = draft.speaker.range();
    }
    boolean near =
        speaker != null
            && !speaker.isEmpty()
            && page.sentences().at(speaker.from()) == page.sentences().at(anchor(draft))
            && Math.abs(speaker.from() - anchor(draft)) <= Transcript.LONGEST_CLAUSE;
    if (speaker != null && near && (draft.clause == null || !draft.clause.isSubjectShared())) {
      all = all.union(speaker);
    }
    return page.tokens().span(all);
  }

  private TokenRange withMarks(TokenRange piece) {
    Quotation around = page.quotationAt(piece.from());
    if (around == null || around.inner().from() != piece.from()) {
      return piece;
    }
    boolean closes =
        around.closed()
            && piece.to() <= around.inner().to()
            && piece.to() + 2 >= around.inner().to();
    return TokenRange.of(around.outer().from(), closes ? around.outer().to() : piece.to());
  }
}
