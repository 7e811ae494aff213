package org.newsfacts.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.text.TokenRange;

/**
 * Finds where, in what form and to whom something was said: "told reporters at a news conference".
 */
final class Circumstances {
  private final Map<String, String> settings = new HashMap<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> audiences = new HashSet<>();

  Circumstances(Lexicon lexicon) {
    for (WordList.Row row : lexicon.list("reporting-settings").rows()) {
      settings.put(row.word().toLowerCase(java.util.Locale.ROOT), row.get(1));
    }
    for (WordList.Row row : lexicon.list("reporting-documents").rows()) {
      documents.add(row.word());
    }
    for (WordList.Row row : lexicon.list("reporting-audiences").rows()) {
      audiences.add(row.word());
    }
  }

  /**
   * Returns "a statement" of "said in a statement", or the statement that says it; null without.
   */
  @Nullable TokenRange setting(Transcript page, Draft draft) {
    Clause clause = draft.clause;
    TokenRange found = clause == null ? null : settingOf(page, draft, clause);
    for (Clause child : clause == null ? List.<Clause>of() : clause.children()) {
      if (found == null && speaks(child)) {
        found = settingOf(page, draft, child);
      }
    }
    if (found != null) {
      return found;
    }
    NounPhrase speaker = draft.speaker;
    return speaker != null && isDocument(page, speaker) ? speaker.range() : null;
  }

  /** "Speaking at a rally, she said ...". */
  private static boolean speaks(Clause child) {
    return child.kind() == ClauseKind.PARTICIPLE
        && child.isVerb("speak", "talk", "write", "post", "appear", "testify", "address");
  }

  private @Nullable TokenRange settingOf(Transcript page, Draft draft, Clause clause) {
    for (PrepPhrase prep : clause.preps()) {
      NounPhrase object = prep.object();
      if (object != null
          && isSetting(page, prep.word(), object)
          && isOutside(draft, prep.range())) {
        return untilThat(page, object.range());
      }
    }
    return null;
  }

  private static TokenRange untilThat(Transcript page, TokenRange range) {
    for (int t = range.from() + 1; t < range.to(); t++) {
      if (page.lower(t).equals("that")) {
        return TokenRange.of(range.from(), t);
      }
    }
    return range;
  }

  private static boolean isOutside(Draft draft, TokenRange range) {
    for (TokenRange piece : draft.content) {
      if (piece.contains(range.from())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSetting(Transcript page, String preposition, NounPhrase object) {
    String head = page.lemma(object.head());
    String two =
        object.head() > object.base().from() ? page.lower(object.head() - 1) + " " + head : head;
    String prepositions = settings.get(two);
    if (prepositions == null) {
      prepositions = settings.get(head);
    }
    return prepositions != null && ("," + prepositions + ",").contains("," + preposition + ",");
  }

  /** Returns whether it is something written or broadcast: "the statement", "a poll". */
  boolean isDocument(Transcript page, NounPhrase phrase) {
    return documents.contains(page.lemma(phrase.head()))
        && !page.tokens().isCapitalized(phrase.head());
  }

  /** Returns "reporters" of "told reporters", "said to reporters"; null without. */
  @Nullable NounPhrase addressee(Transcript page, Draft draft) {
    Clause clause = draft.clause;
    if (draft.addressee != null || clause == null) {
      return draft.addressee;
    }
    NounPhrase object = clause.object();
    if (tellsSomebody(clause)
        && !clause.isPassive()
        && object != null
        && !object.isTime()
        && isOutside(draft, object.base())) {
      return object;
    }
    for (Clause child : clause.children()) {
      PrepPhrase audience = speaks(child) ? child.prep("to") : null;
      NounPhrase listener = audience == null ? null : audience.object();
      if (listener != null && audiences.contains(page.lemma(listener.head()))) {
        return listener;
      }
    }
    PrepPhrase to = clause.prep("to");
    NounPhrase told = to == null ? null : to.object();
    return saysToSomebody(clause)
            && to != null
            && told != null
            && isOutside(draft, to.range())
            && audiences.contains(page.lemma(told.head()))
        ? told
        : null;
  }

  /** "told reporters": the object is who hears it. */
  private static boolean tellsSomebody(Clause clause) {
    return clause.isVerb(
        "tell",
        "inform",
        "remind",
        "warn",
        "assure",
        "reassure",
        "notify",
        "advise",
        "brief",
        "ask",
        "alert",
        "promise");
  }

  /** "said to reporters": who hears it stands behind "to". */
  private static boolean saysToSomebody(Clause clause) {
    return clause.isVerb(
        "say",
        "speak",
        "explain",
        "announce",
        "write",
        "admit",
        "add",
        "state",
        "report",
        "confirm",
        "complain",
        "remark",
        "boast");
  }
}
