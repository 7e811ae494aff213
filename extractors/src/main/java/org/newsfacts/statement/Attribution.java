package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.TokenRange;

/** A statement while it is put together, in tokens. */
final class Attribution {
  final String rule;
  final List<TokenRange> content = new ArrayList<>(1);
  @Nullable TokenRange cue;
  @Nullable CueClass cueClass;
  @Nullable Clause clause;
  @Nullable NounPhrase speaker;
  @Nullable TokenRange speakerTokens;
  @Nullable NounPhrase addressee;
  @Nullable TokenRange addresseeTokens;
  @Nullable TokenRange setting;
  boolean negated;
  boolean block;

  /** Goes on with what the same verb reports: He said it was safe. “I drove there.” */
  boolean joins;

  /** Quoted in the next paragraph: He said it was safe. [new paragraph] “I drove there.” */
  boolean apart;

  Attribution(String rule) {
    this.rule = rule;
  }

  Attribution(String rule, Cue cue) {
    this.rule = rule;
    this.cue = cue.tokens();
    this.cueClass = cue.verb().cueClass();
    this.clause = cue.clause();
    boolean asked = cue.clause().isPassive() && cue.verb().cueClass() == CueClass.ASKING;
    PrepPhrase by = asked ? cue.clause().prep("by") : null;
    this.speaker = asked ? by == null ? null : by.object() : cue.clause().subject();
    this.addressee = asked ? cue.clause().subject() : null;
    this.negated = cue.clause().isNegated();
  }

  /** Returns the first token of the content; the largest number when there is none yet. */
  int start() {
    return content.isEmpty() ? Integer.MAX_VALUE : content.get(0).from();
  }

  /** Returns whether a stretch does not begin within the content. */
  boolean isOutside(TokenRange range) {
    return content.stream().noneMatch(piece -> piece.contains(range.from()));
  }

  void add(TokenRange piece) {
    if (!piece.isEmpty()) {
      content.add(piece);
    }
  }
}
