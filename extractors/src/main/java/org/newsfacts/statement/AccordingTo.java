package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.TokenRange;

/** Reads "Twelve people were hurt, according to the police." */
final class AccordingTo {
  static final String RULE = "statement.according-to";

  /** "It went according to plan": nobody speaks. */
  private static final Set<String> MEASURES =
      Set.of("plan", "plans", "schedule", "need", "needs", "taste", "ability", "custom", "rank", "size", "age", "merit", "preference", "script", "type", "tradition", "whether", "how", "what", "where", "who", "rules");

  private final Transcript page;

  AccordingTo(Transcript page) {
    this.page = page;
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int t = 0; t + 2 < page.tokens().size(); t++) {
      if (page.lower(t).equals("according") && page.lower(t + 1).equals("to")) {
        NounPhrase speaker = page.phraseFrom(t + 2);
        Draft draft = speaker == null || MEASURES.contains(page.lower(speaker.head())) ? null : read(t, speaker);
        if (draft != null && !draft.content.isEmpty()) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private @Nullable Draft read(int at, NounPhrase speaker) {
    Draft draft = new Draft(RULE);
    draft.cue = TokenRange.of(at, at + 2);
    draft.cueClass = CueClass.SAYING;
    draft.speaker = speaker;
    TokenRange unit = unit(at);
    int after = Math.min(unit.to(), speaker.full().to());
    TokenRange left = page.trim(TokenRange.of(unit.from(), at));
    TokenRange right = page.trim(TokenRange.of(after, unit.to()));
    boolean first = page.words(left) < 2;
    if (first) {
      draft.add(right);
      return draft;
    }
    draft.add(left);
    boolean comma = page.lower(after).equals(",");
    if (comma && page.words(right) > 0 && !beginsAnew(right)) {
      draft.add(right);
    }
    return draft;
  }

  /** ", and the army denied it": a clause of its own. */
  private boolean beginsAnew(TokenRange right) {
    String first = page.lower(right.from());
    return first.equals("and") || first.equals("but") || first.equals("while") || first.equals("which") || first.equals("who") || first.equals("although") || first.equals("though") || first.equals("adding");
  }

  /** The sentence, or the reported clause around the words. */
  private TokenRange unit(int at) {
    TokenRange unit = page.sentence(at);
    for (Clause clause : page.clausesIn(unit)) {
      boolean reported = clause.kind() == ClauseKind.COMPLEMENT && clause.range().contains(at) && clause.range().from() > unit.from();
      if (reported) {
        int from = clause.range().from();
        unit = TokenRange.of(page.lower(from).equals("that") ? from + 1 : from, clause.range().to());
      }
    }
    return unit;
  }
}
