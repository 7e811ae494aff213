package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.text.TokenRange;

/** Reads "As the paper reported, the port will close", "the port, as she noted, is closed". */
final class AsClauses {
  static final String RULE = "statement.indirect.as-clause";

  private final Transcript page;
  private final ContentEnds ends;

  AsClauses(Transcript page) {
    this.page = page;
    this.ends = new ContentEnds(page);
  }

  @Nullable Attribution read(Cue cue) {
    int as = as(cue);
    if (as < 0 || !cue.verb().takes(Complement.PAREN) || takesContent(cue)) {
      return null;
    }
    NounPhrase speaker = speaker(cue.clause());
    TokenRange sentence = page.sentence(as);
    int comma = commaBehind(cue, sentence.to());
    boolean first = as == sentence.from() || as == sentence.from() + 1 && !page.isFinite(as - 1);
    boolean set = first || page.lower(as - 1).equals(",") || page.isClosingMark(as - 1);
    if (speaker == null || !set || first && comma < 0) {
      return null;
    }
    Attribution draft = new Attribution(RULE, cue);
    draft.speaker = speaker;
    TokenRange left = first ? TokenRange.of(as, as) : left(cue.clause(), as, sentence);
    TokenRange right = TokenRange.of(comma < 0 ? sentence.to() : comma + 1, sentence.to());
    if (first) {
      draft.add(
          page.hasFiniteVerb(right) ? page.trim(ends.untilAside(right)) : TokenRange.of(as, as));
    } else {
      draft.add(page.trim(left));
      if (!page.hasFiniteVerb(left)) {
        draft.add(page.trim(right));
      }
    }
    return draft;
  }

  /** The "as" of "as she noted", "as first reported by the paper"; -1 without. */
  private int as(Cue cue) {
    Clause clause = cue.clause();
    int from = clause.range().from();
    if (clause.kind() == ClauseKind.ADVERBIAL && cue.isFinite()) {
      boolean own = !clause.isSubjectShared() && !clause.isPassive();
      return own && page.lower(from).equals("as") ? from : -1;
    }
    int before = cue.head() - 1;
    while (page.isAdverb(before) && !page.lower(before).equals("as")) {
      before--;
    }
    return clause.isPassive() && page.lower(before).equals("as") ? before : -1;
  }

  /** "as he said goodbye", "as she told them of it": when, not what. */
  private static boolean takesContent(Cue cue) {
    Clause clause = cue.clause();
    boolean object = clause.object() != null && !cue.verb().takes(Complement.OBJ);
    return object
        || clause.complement() != null
        || clause.prep("about", "of", "for", "against") != null;
  }

  private static @Nullable NounPhrase speaker(Clause clause) {
    if (!clause.isPassive()) {
      return clause.subject();
    }
    PrepPhrase by = clause.prep("by");
    return by == null ? null : by.object();
  }

  private int commaBehind(Cue cue, int limit) {
    int from = Math.max(cue.tokens().to(), Math.min(limit, cue.clause().range().to()));
    for (int t = from; t < limit; t++) {
      if (page.lower(t).equals(",")) {
        return t;
      }
      if (page.isFinite(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** The reported clause the remark stands in, or the sentence before it. */
  private TokenRange left(Clause clause, int as, TokenRange sentence) {
    Clause host = clause.host();
    int from = Math.max(sentence.from(), as - Transcript.LONGEST_CLAUSE);
    if (host != null && host.kind() == ClauseKind.COMPLEMENT && host.range().from() < as) {
      from = host.range().from();
      from = page.lower(from).equals("that") ? from + 1 : from;
    }
    return TokenRange.of(Math.min(from, as), as);
  }
}
