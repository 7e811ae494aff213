package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.CueClass;
import org.newsfacts.name.NameMention;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.TokenRange;

/** Reads transcripts: "MR LUND: We will stay." and "Q: Will you stay? A: We will." */
final class InterviewTurns {
  static final String RULE = "statement.direct.turn";

  private static final int LONGEST_LABEL = 5;

  private final Transcript page;

  InterviewTurns(Transcript page) {
    this.page = page;
  }

  /** A paragraph that opens with a label, and the colon behind it. */
  private record Turn(int paragraph, TokenRange label, boolean asks, boolean answers) {}

  List<Attribution> read() {
    List<Turn> turns = new ArrayList<>();
    for (int p = 0; p < page.paragraphs().size(); p++) {
      Turn turn = turn(p);
      if (turn != null) {
        turns.add(turn);
      }
    }
    List<Attribution> drafts = new ArrayList<>();
    turns.removeIf(turn -> !isSpeaker(turn, turns));
    if (turns.size() < 2) {
      return drafts;
    }
    TokenRange guest = guest(turns.get(0));
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      TokenRange speaker = turn.answers() ? guest : turn.label();
      int end = i + 1 < turns.size() ? turns.get(i + 1).paragraph() : turn.paragraph() + 1;
      if (speaker != null && !turn.asks()) {
        drafts.add(spoken(turn, speaker, end));
      }
    }
    return drafts;
  }

  /** "MR LUND", "KARI LUND", "Q"; "LUND" when it comes again; never "UPDATE". */
  private boolean isSpeaker(Turn turn, List<Turn> all) {
    TokenRange label = turn.label();
    boolean addressed = page.is(label.from() - 1, SpeechWord.ADDRESS);
    boolean again =
        all.stream()
            .anyMatch(
                other ->
                    !other.equals(turn)
                        && page.lower(other.label().from()).equals(page.lower(label.from())));
    return !page.is(label.from(), SpeechWord.LABEL)
        && (turn.asks() || turn.answers() || addressed || label.size() > 1 || again);
  }

  private Attribution spoken(Turn turn, TokenRange speaker, int end) {
    Attribution draft = new Attribution(RULE);
    draft.block = true;
    draft.cueClass = CueClass.SAYING;
    draft.speakerTokens = speaker;
    int from = turn.label().to() + 1;
    draft.add(TokenRange.of(from, page.paragraphs().get(turn.paragraph()).to()));
    for (int p = turn.paragraph() + 1; p < end; p++) {
      if (page.paragraphs().kind(p) == LineKind.BODY) {
        draft.add(page.paragraphs().get(p));
      }
    }
    return draft;
  }

  /** "MR LUND:", "Q:"; null where no label of a speaker stands: "Place: Bergen". */
  private @Nullable Turn turn(int p) {
    TokenRange paragraph = page.paragraphs().get(p);
    int colon = paragraph.from();
    while (colon < paragraph.to() && !page.isColon(colon)) {
      colon++;
    }
    TokenRange label = TokenRange.of(paragraph.from(), colon);
    if (label.isEmpty() || label.size() > LONGEST_LABEL || colon + 1 >= paragraph.to()) {
      return null;
    }
    boolean asks = label.size() == 1 && page.is(label.from(), SpeechWord.ASKS);
    boolean answers = label.size() == 1 && page.is(label.from(), SpeechWord.ANSWERS);
    for (int t = label.from(); t < colon && !asks && !answers; t++) {
      if (!page.isShouted(t)) {
        return null;
      }
    }
    boolean speech = page.endsSentence(paragraph.to() - 1);
    int from = page.is(label.from(), SpeechWord.ADDRESS) ? label.from() + 1 : label.from();
    boolean named = asks || answers || from < colon;
    return speech && named ? new Turn(p, TokenRange.of(from, colon), asks, answers) : null;
  }

  /** The first person named before the first question: who answers. */
  private @Nullable TokenRange guest(Turn first) {
    TokenRange intro = TokenRange.of(0, first.label().from());
    for (NameMention name : page.reading().names().in(intro)) {
      if (name.kind() == NameMention.Kind.PERSON) {
        return name.range();
      }
    }
    return null;
  }
}
