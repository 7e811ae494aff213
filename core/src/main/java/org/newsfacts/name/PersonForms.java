package org.newsfacts.name;

import org.newsfacts.text.Tokens;
import org.newsfacts.text.Word;

/** Whether a run of capitals looks like the name of a person, by itself or before a deed. */
final class PersonForms {
  private final Tokens tokens;
  private final NameWords words;
  private final NameLists lists;
  private final NameRuns runs;

  PersonForms(Tokens tokens, NameWords words, NameLists lists, NameRuns runs) {
    this.tokens = tokens;
    this.words = words;
    this.lists = lists;
    this.runs = runs;
  }

  /** "Grant Hill told": the words of a place, and what only a person does. */
  boolean isFirstAndFamilyName(int from, int to) {
    return to - from == 2
        && lists.isFirstName(tokens.word(from))
        && (lists.isCommon(tokens.word(to - 1)) || lists.isPlaceHead(tokens.word(to - 1)))
        && !words.isInitial(to - 1)
        && !NameLists.isUpper(tokens, to - 1)
        && !tokens.lower(to - 1).endsWith("s")
        && words.acts(to);
  }

  /** "Ada Berg", "K. Berg", "Haitham bin Said": shown by the name alone. */
  boolean isNamedPerson(int from, int to) {
    if (to - from < 2 || to - from > 7) {
      return false;
    }
    if (runs.hasPersonalParts(from, to)) {
      return !lists.isCommon(tokens.word(from)) && !NameLists.isUpper(tokens, from)
          || tokens.lower(from).endsWith(".")
          || lists.isFirstName(tokens.word(from));
    }
    Word first = tokens.word(from);
    Word last = tokens.word(to - 1);
    if (to - from > 2 && lists.isCommon(last)) {
      return false; // "Ada Berg Awards"
    }
    boolean plain = !lists.isCommon(first) || !lists.isCommon(last);
    return lists.isFirstName(first) && plain && !NameLists.isUpper(tokens, to - 1);
  }

  /** "District" before "Collector": a plain noun that a place or office is named after. */
  boolean isNoun(int at) {
    String lower = tokens.lower(at);
    return lists.isPlaceHead(tokens.word(at)) || lower.equals("people") || lower.endsWith("s");
  }
}
