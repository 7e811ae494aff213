package org.newsfacts.frame;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Modality;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;

/** What the form of a clause tells of its act: modals and futures, suppositions, questions. */
final class Moods {
  /** Clauses stand in no more clauses than this. */
  private static final int DEEPEST = 8;

  private final Words<FrameWord> words;
  private final Tokens tokens;
  private final Sentences sentences;

  Moods(Words<FrameWord> words, Tokens tokens, Sentences sentences) {
    this.words = words;
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** How a verb group tells its act by itself. */
  Factuality finite(Clause clause, VerbGroup verb, Factuality governed) {
    if (!governed.told()) {
      return governed;
    }
    if (verb.tense() == Tense.FUTURE) {
      return governed.weakened(Modality.PLANNED);
    }
    String modal = verb.modal();
    if (modal == null) {
      return governed;
    }
    return switch (modal) {
      case "may", "might" -> governed.weakened(Modality.POSSIBLE);
      case "could" -> verb.negated() ? Factuality.NOT_DONE : governed.weakened(Modality.POSSIBLE);
      case "can" -> verb.negated() ? Factuality.NOT_DONE : Factuality.UNTOLD;
      case "will", "'ll", "shall" -> governed.weakened(Modality.PLANNED);
      case "would", "'d" ->
          verb.perfect()
              ? Factuality.UNTOLD // "would have met"
              : governed.weakened(isReported(clause) ? Modality.PLANNED : Modality.CONDITIONAL);
      default -> Factuality.UNTOLD; // "must go", "should go"
    };
  }

  /** "Bern said it would send an envoy": the future of what was said. */
  private static boolean isReported(Clause clause) {
    Clause inner = clause;
    for (int steps = 0; steps < DEEPEST && inner != null; steps++) {
      Clause host = inner.host();
      if (inner.kind() == ClauseKind.COMPLEMENT && host != null && host.verb() != null) {
        return host.verb().tense() == Tense.PAST;
      }
      inner = inner.conjunct();
    }
    return false;
  }

  /** "if the council adopts", "whether it will send"; also "until", "lest", "in case". */
  boolean isSupposed(Clause clause) {
    return words.is(clause.markerWord(), FrameWord.SUPPOSED) || isQuestion(clause);
  }

  /** "Does Oslo back the plan?" asks; "Oslo backs the plan, but will it pay?" does not ask that. */
  private boolean isQuestion(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || clause.kind() != ClauseKind.MAIN) {
      return false;
    }
    int sentence = sentences.at(verb.head());
    int end = sentences.get(sentence).to();
    for (int token = end - 1; token > verb.head() && token >= end - 2; token--) {
      if (tokens.lower(token).equals("?")) {
        return clause.range().to() >= token - 1;
      }
    }
    return false;
  }
}
