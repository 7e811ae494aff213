package org.newsfacts.name;

import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.text.Tokens;

/** Tells by the nouns around a name that it is that of a body. */
final class BodyNames {
  private final Tokens tokens;
  private final Tags tags;
  private final NameWords words;
  private final NameLists lists;

  BodyNames(Tokens tokens, Tags tags, NameWords words, NameLists lists) {
    this.tokens = tokens;
    this.tags = tags;
    this.words = words;
    this.lists = lists;
  }

  /** "Northstar is the largest phone firm", "Northstar, a phone firm,", "phone firm Northstar". */
  boolean isSaidToBeABody(NameDraft draft) {
    if (draft.from > 0
        && !words.isCapital(draft.from - 1)
        && lists.is(tags.base(draft.from - 1), NameWord.KIND_OF_BODY)) {
      return true;
    }
    int at = draft.to;
    boolean tells =
        isMark(at, ",") || at < tokens.size() && tags.lemma(at).equals("be") && isFinite(at);
    if (!tells || at + 1 >= tokens.size() || tags.pos(at + 1) != Pos.DET) {
      return false;
    }
    int limit = Math.min(tokens.size(), at + 2 + NameKinds.APPOSITION);
    for (int i = at + 2; i < limit && isInNoun(i); i++) {
      boolean last = i + 1 >= tokens.size() || !isInNoun(i + 1);
      if (last && lists.is(tags.base(i), NameWord.KIND_OF_BODY)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int at) {
    return tags.form(at).isFinite();
  }

  private boolean isInNoun(int at) {
    Pos pos = tags.pos(at);
    return pos == Pos.NOUN || pos == Pos.ADJ || pos == Pos.PROPN || pos == Pos.NUM;
  }

  private boolean isMark(int at, String mark) {
    return at < tokens.size() && tokens.lower(at).equals(mark);
  }
}
