package org.newsfacts.name;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.name.NameMention.Kind;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/**
 * Joins the parts of a name that its initials in brackets span: "Harbour Dredging and Pilotage
 * Council (HDPC)" is one name. A list of names is gone through once.
 */
final class NameInitials {
  private static final int LONGEST = 16;

  private final NameLists lists;
  private final Tokens tokens;

  NameInitials(Tokens tokens, NameLists lists) {
    this.lists = lists;
    this.tokens = tokens;
  }

  /** Returns the names with the parts joined. */
  List<NameDraft> join(List<NameDraft> drafts) {
    List<NameDraft> joined = new ArrayList<>(drafts.size());
    for (NameDraft draft : drafts) {
      int at = draft.from;
      if (isBracketed(at) && draft.size() == 1) {
        int start = start(at);
        if (start >= 0) {
          joinFrom(joined, start, at - 1);
        }
      }
      joined.add(draft);
    }
    return joined;
  }

  private boolean isBracketed(int at) {
    return at > 1
        && at + 1 < tokens.size()
        && tokens.lower(at - 1).equals("(")
        && tokens.lower(at + 1).equals(")")
        && NameLists.isUpper(tokens, at)
        && tokens.end(at) - tokens.start(at) > 2;
  }

  /** The first token of the words whose initials stand at a token in brackets; -1 if none. */
  private int start(int brief) {
    String letters = tokens.lower(brief);
    int left = letters.length();
    int start = -1;
    for (int at = brief - 2; at >= 0 && at > brief - LONGEST && left > 0; at--) {
      String lower = tokens.lower(at);
      boolean capital = tokens.kind(at) == TokenKind.WORD && tokens.isCapitalized(at);
      if (capital && lower.charAt(0) == letters.charAt(left - 1)) {
        left--;
        start = at;
      } else if (!lists.is(lower, NameWord.SMALL)) {
        return -1;
      }
    }
    return left == 0 ? start : -1;
  }

  private void joinFrom(List<NameDraft> drafts, int from, int to) {
    int first = drafts.size();
    while (first > 0 && drafts.get(first - 1).from >= from) {
      first--;
    }
    boolean cut = first > 0 && drafts.get(first - 1).to > from;
    if (cut || drafts.size() - first < 2 && isWhole(drafts, first, from, to)) {
      return;
    }
    String country = first < drafts.size() ? drafts.get(first).country : null;
    drafts.subList(first, drafts.size()).clear();
    drafts.add(new NameDraft(from, to, Kind.OTHER, null, country));
  }

  private static boolean isWhole(List<NameDraft> drafts, int first, int from, int to) {
    return first < drafts.size() && drafts.get(first).from == from && drafts.get(first).to == to;
  }
}
