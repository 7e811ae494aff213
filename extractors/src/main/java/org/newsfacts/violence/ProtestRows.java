package org.newsfacts.violence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.ProtestKind;

/** The verbs and nouns that tell a protest. Immutable. */
final class ProtestRows {
  private final Map<String, Row> verbs;
  private final Map<String, Row> nouns;

  /** What a verb or noun needs beside it to tell a protest. */
  enum Needs {
    /** The noun tells one by itself. */
    ALONE,
    /** "strike": no attack. */
    STOPPAGE,
    /** "action": after "industrial" or "strike". */
    ACTION,
    /** "marched": a crowd does it. */
    CROWD,
    /** "gathered", "blocked", "a rally": for or against something. */
    CAUSE,
    /** "took", "poured": to the streets. */
    STREETS,
    /** "walked", "downed": off the job, tools. */
    WORK,
    /** "clashed with police": who is known as a protester. */
    PROTESTER,
    /** "looted": rioters. */
    RIOTER
  }

  /** A verb or noun with what it tells and needs. */
  record Row(ProtestKind kind, Needs needs) {}

  ProtestRows(Lexicon lexicon) {
    this.verbs = rows(lexicon.list("protest-verbs"));
    this.nouns = rows(lexicon.list("protest-nouns"));
  }

  private static Map<String, Row> rows(WordList list) {
    Map<String, Row> rows = new HashMap<>();
    for (WordList.Row row : list.rows()) {
      ProtestKind kind = ProtestKind.valueOf(row.get(1));
      rows.put(row.word(), new Row(kind, Needs.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
    }
    return rows;
  }

  @Nullable Row verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable Row noun(String lemma) {
    return nouns.get(lemma);
  }
}
