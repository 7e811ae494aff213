package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.TokenRange;

/**
 * Reads nouns of saying: "expressed his belief that the road is safe", "the army's claim that ...".
 */
final class NounStatements {
  static final String RULE = "statement.noun.that-clause";

  private final Map<String, CueClass> nouns = new HashMap<>();

  NounStatements(Lexicon lexicon) {
    for (WordList.Row row : lexicon.list("reporting-nouns").rows()) {
      if (row.get(2).startsWith("that")) {
        nouns.put(row.word(), CueClass.valueOf(row.get(1)));
      }
    }
  }

  List<Attribution> read(Transcript page) {
    List<Attribution> drafts = new ArrayList<>();
    for (Clause clause : page.clauses()) {
      NounPhrase noun =
          clause.antecedent() != null
              ? clause.antecedent()
              : page.phraseEndingAt(clause.range().from());
      boolean that =
          (clause.kind() == ClauseKind.COMPLEMENT || clause.kind() == ClauseKind.RELATIVE)
              && page.lower(clause.range().from()).equals("that");
      if (that
          && noun != null
          && page.quotationAt(noun.head()) == null
          && nouns.containsKey(page.lemma(noun.head()))) {
        Attribution draft = read(page, clause, noun);
        if (draft != null && !draft.content.isEmpty()) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private @Nullable Attribution read(Transcript page, Clause clause, NounPhrase noun) {
    Clause host = clause.host();
    boolean voiced =
        host != null
            && noun.equals(host.object())
            && page.isWord(host.lemma(), SpeechWord.VOICING)
            && !host.isPassive();
    TokenRange owner = noun.possessor();
    if (!voiced && owner == null) {
      page.veto(noun.head(), "no speaker: the claim that the road is safe", RULE);
      return null;
    }
    Attribution draft = new Attribution(RULE);
    draft.cueClass = nouns.get(page.lemma(noun.head()));
    if (voiced && host != null) {
      draft.cue = TokenRange.of(Transcript.head(host), noun.head() + 1);
      draft.speaker = host.subject();
      draft.clause = host;
      draft.negated = host.isNegated();
    } else {
      draft.cue = TokenRange.single(noun.head());
      draft.speakerTokens = owner;
    }
    int from = clause.range().from() + 1;
    draft.add(page.trim(TokenRange.of(from, Math.max(from, clause.range().to()))));
    return draft;
  }
}
